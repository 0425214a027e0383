import stringWidth from 'string-width';

/** Cells that a text takes in a terminal: two for a character of East Asia or a picture. */
export const widthOf = (text: string): number => stringWidth(text);

/** Parts of a word that are no wider than `width`. What is joined into one character adds no width, and stays together. */
const cutWord = (word: string, width: number): string[] => {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part && widthOf(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
};

/**
 * Breaks a text into lines no wider than `width`.
 * @param cut Whether a word that is wider is cut; otherwise it stands alone on a line that is too long.
 */
export const wrapText = (text: string, width: number, cut = true): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const parts = cut ? cutWord(word, width) : [word];
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1)!;
  }
  if (line || !lines.length) lines.push(line);
  return lines;
};
