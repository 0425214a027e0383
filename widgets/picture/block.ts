import type { Tone } from '../scene/mark.js';
import { line, px, textWidth, wrap } from './text.js';

/** A piece of a picture: markup from y = 0 down, and its height in px. */
export interface Block {
  markup: string;
  height: number;
}

/** A piece that others may stand beside. */
export interface Sized extends Block {
  width: number;
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

/** Longest line that is easily read, in widths of its letters’ height. */
const measure = 60;

/** How a text is set: in px; by default 14 px high, in ink, from the edge. */
interface ParagraphStyle {
  size?: number;
  bold?: boolean;
  fill?: string;
  x?: number;
}

/** Wrapped lines as a block; of no height where there is no text. */
export const paragraph = (
  text: string,
  paper: Paper,
  { size = 14, bold = false, fill = paper.ink, x = 0 }: ParagraphStyle = {},
): Block => {
  const leading = Math.round(size * 1.4);
  const lines = wrap(text, Math.min(paper.width - x, measure * size), size, bold);
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
  const number = (text: string, y: number): string =>
    line(text, paper.width, y, { size, bold, anchor: 'end', fill: paper.ink });
  if (textWidth(label, 14) + textWidth(value, size, bold) + 12 <= paper.width)
    return { markup: line(label, 0, 14, { fill: paper.mute }) + number(value, 14), height: 18 };
  const name = paragraph(label, paper, { fill: paper.mute });
  const lines = wrap(value, paper.width, size, bold);
  return {
    markup: name.markup + lines.map((text, i) => number(text, name.height + 13 + i * 20)).join(''),
    height: name.height + lines.length * 20 - 2,
  };
};

/** A block from another place on. */
export const shifted = ({ markup, height }: Block, x: number, y = 0): Block => ({
  markup: `<g transform="translate(${px(x)} ${px(y)})">${markup}</g>`,
  height: y + height,
});

/** Blocks under one another, so many px apart; those of no height take no room. */
export const stack = (blocks: readonly Block[], gap = 0): Block =>
  blocks
    .filter(({ height }) => height)
    .reduce<Block>(
      (all, block) => {
        const { markup, height } = shifted(block, 0, all.height + (all.height ? gap : 0));
        return { markup: all.markup + markup, height };
      },
      { markup: '', height: 0 },
    );

/** Blocks beside one another, as many on a line as fit. */
export const flow = (blocks: readonly Sized[], width: number, gap: number, leading: number): Block => {
  let [x, y, below] = [0, 0, 0];
  const placed = blocks.map((block) => {
    if (x && x + block.width > width) [x, y] = [0, below + leading];
    const { markup, height } = shifted(block, x, y);
    x += block.width + gap;
    below = Math.max(below, height);
    return markup;
  });
  return { markup: placed.join(''), height: below };
};
