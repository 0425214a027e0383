/** Characters that a terminal draws two cells wide: East Asian scripts and pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
/** Characters that take no cell: what is written on top of others, and marks of writing direction. */
const none = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Cells that a text takes in a terminal. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((cells, c) => cells + (none.test(c) ? 0 : wide.test(c) ? 2 : 1), 0);

/** Lines no wider than `width`; a word that is wider is cut, or stands alone where it must stay whole. */
export const wrapped = (text: string, width: number, cut = true): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const joined = line ? `${line} ${word}` : word;
    if (widthOf(joined) <= width) {
      line = joined;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const c of word) {
      if (cut && widthOf(line + c) > width && line) {
        lines.push(line);
        line = '';
      }
      line += c;
    }
  }
  return line || !lines.length ? [...lines, line] : lines;
};
