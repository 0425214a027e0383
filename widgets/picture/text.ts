import { withoutControls } from '../../src/format/isolate.js';
import { noBreak } from '../../src/format/no-break.js';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What XML has no place for, not even as an entity: control characters, halves of characters, what is none. */
const impossible = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
/** Text as XML text or attribute. */
export const escape = (text: string): string =>
  withoutControls(text.replace(/[&<>"']/g, (c) => entities[c]!).replace(impossible, ''));

/** A number of px, to the hundredth. */
export const px = (n: number): string => String(Number(n.toFixed(2)));

/** Width of a text in px, estimated without a font; good to about 15 %, so layouts leave that much room. */
export const textWidth = (text: string, size: number, bold = false): number =>
  Array.from(text).reduce(
    (w, c) =>
      w + (/[\u1100-\uffdc]/.test(c) ? 1 : /[ .,:;'’|ijl!()]/.test(c) ? 0.36 : /[A-ZMW€%m]/.test(c) ? 0.76 : 0.6),
    0,
  ) *
  size *
  (bold ? 1.07 : 1);

/** Lines in which each name that is set apart ends and begins anew. */
const balanced = (lines: readonly string[]): string[] => {
  let isOpen = false;
  return lines.map((text) => {
    const start = isOpen ? '\u2068' : '';
    const last = text.lastIndexOf('\u2068');
    isOpen = last < 0 ? isOpen && !text.includes('\u2069') : !text.includes('\u2069', last);
    return `${start}${text}${isOpen ? '\u2069' : ''}`;
  });
};

/** A stretch of text that stays on one line; whether a blank stands before it. */
interface Stretch {
  text: string;
  apart: boolean;
}

/** A word cut where it is wider than a line: after its own marks, as an address has them, else between letters. */
const cut = (word: string, fits: (text: string) => boolean): Stretch[] => {
  if (fits(word)) return [{ text: word, apart: true }];
  const letters = (part: string): string[] =>
    fits(part) ? [part] : Array.from(new Intl.Segmenter().segment(part), ({ segment }) => segment);
  return word
    .split(/(?<=[-/@])/)
    .flatMap(letters)
    .map((text, i) => ({ text, apart: !i }));
};

/** Lines no wider than `width`, none for no text; numbers stay with what they count. */
export const wrap = (text: string, width: number, size: number, bold = false): string[] => {
  const fits = (line: string): boolean => textWidth(line, size, bold) <= width;
  const stretches = noBreak(text)
    .split(/[^\S\u00a0]+/)
    .filter(Boolean)
    .flatMap((word) => cut(word, fits));
  const lines: string[] = [];
  for (const { text, apart } of stretches) {
    const joined = lines.length ? lines.at(-1)! + (apart ? ' ' : '') + text : text;
    if (lines.length && fits(joined)) lines[lines.length - 1] = joined;
    else lines.push(text);
  }
  return balanced(lines);
};

/** How a line of text is set; by default 14 px high, in the ink of the picture, from where it stands. */
export interface TextStyle {
  size?: number;
  bold?: boolean;
  fill?: string;
  anchor?: 'middle' | 'end';
}

/** One line of text whose baseline is y. */
export const line = (
  text: string,
  x: number,
  y: number,
  { size = 14, bold = false, fill = '', anchor }: TextStyle,
): string =>
  `<text x="${px(x)}" y="${px(y)}" font-size="${size}"${bold ? ' font-weight="700"' : ''}${fill && ` fill="${fill}"`}${anchor ? ` text-anchor="${anchor}"` : ''}>${escape(text)}</text>`;
