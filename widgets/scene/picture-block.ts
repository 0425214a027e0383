import { withoutControls } from '../../src/format/isolate.js';
import { noBreak } from '../../src/format/no-break.js';
import type { Tone } from './mark.js';

/** A piece of a picture: markup from y = 0 down, and its height in px. */
export interface Block {
  markup: string;
  height: number;
}

/** Colours, measures and ids that every piece of one picture shares. */
export interface Paper {
  width: number;
  id: string;
  ink: string;
  mute: string;
  rule: string;
  track: string;
  tint: string;
  ground: string;
  tones: Record<Tone, string>;
}

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

/** Lines no wider than `width`; a word that is wider stands alone, numbers stay with what they count. */
export const wrap = (text: string, width: number, size: number, bold = false): string[] =>
  balanced(
    noBreak(text)
      .split(/[^\S\u00a0]+/)
      .reduce<string[]>((lines, word) => {
        const joined = lines.length ? `${lines.at(-1)!} ${word}` : word;
        if (lines.length && textWidth(joined, size, bold) <= width) return [...lines.slice(0, -1), joined];
        return [...lines, word];
      }, []),
  );

/** One line of text whose baseline is y. */
export const line = (
  text: string,
  x: number,
  y: number,
  { size = 14, bold = false, fill = '', end = false }: { size?: number; bold?: boolean; fill?: string; end?: boolean },
): string =>
  `<text x="${px(x)}" y="${px(y)}" font-size="${size}"${bold ? ' font-weight="700"' : ''}${fill && ` fill="${fill}"`}${end ? ' text-anchor="end"' : ''}>${escape(text)}</text>`;

/** Wrapped lines as a block. */
export const paragraph = (
  text: string,
  paper: Paper,
  {
    size = 14,
    bold = false,
    fill = paper.ink,
    x = 0,
  }: { size?: number; bold?: boolean; fill?: string; x?: number } = {},
): Block => {
  const leading = Math.round(size * 1.4);
  const lines = wrap(text, paper.width - x, size, bold);
  return {
    markup: lines.map((l, i) => line(l, x, i * leading + size, { size, bold, fill })).join(''),
    height: lines.length * leading,
  };
};

/** A name and its number: on one line where both fit, else the number under the name, at the end. */
export const labelled = (
  label: string,
  value: string,
  paper: Paper,
  { size = 15, bold = true }: { size?: number; bold?: boolean } = {},
): Block => {
  const number = (y: number): string => line(value, paper.width, y, { size, bold, end: true, fill: paper.ink });
  if (textWidth(label, 14) + textWidth(value, size, bold) + 12 <= paper.width) {
    return { markup: line(label, 0, 14, { fill: paper.mute }) + number(14), height: 18 };
  }
  const name = paragraph(label, paper, { fill: paper.mute });
  return { markup: name.markup + number(name.height + 13), height: name.height + 18 };
};

/** Blocks under one another, so many px apart. */
export const stack = (blocks: readonly Block[], gap = 0): Block =>
  blocks.reduce<Block>(
    (all, { markup, height }) => {
      const y = all.height + (all.height ? gap : 0);
      return { markup: `${all.markup}<g transform="translate(0 ${px(y)})">${markup}</g>`, height: y + height };
    },
    { markup: '', height: 0 },
  );
