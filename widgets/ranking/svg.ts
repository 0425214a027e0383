import { barMarkup } from '../picture/mark.js';
import { type Block, flow, type Paper, paragraph, stack } from '../picture/block.js';
import { keyed } from '../picture/legend.js';
import { picture, type PictureOptions } from '../picture/picture.js';
import { line, px, textWidth, wrap } from '../picture/text.js';
import { textOn } from '../scene/tones.js';
import type { RankingScene } from './scene.js';
import type { Row, Section } from './sections.js';
import type { Segment } from './stack.js';

/** Narrowest paper with name, bar and number on one line; on a narrower one the bar stands under both. */
const lineFrom = 518;

/** Where a row has what. */
interface Columns {
  /** Width of the names. */
  name: number;
  /** Where bars begin, and how long the axis is. */
  bar: number;
  axis: number;
  /** The bar stands under name and number. */
  under: boolean;
}

const indent = 28;
const gap = 12;

const nameOf = ({ name, note }: Row): string => (note ? `${name} (${note})` : name);

const columnsOf = (rows: readonly Row[], { width }: Paper): Columns => {
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, 14, true))) * 1.1;
  const value = widest(rows.map((row) => row.value)) + gap;
  if (width < lineFrom) return { name: width - indent - value, bar: indent, axis: width - indent, under: true };
  const name = Math.min(widest(rows.map(nameOf)), width * 0.3);
  const bar = indent + name + gap;
  return { name, bar, axis: width - bar - value, under: false };
};

/** A piece of a stacked bar, set off from the one before; with its number where that fits. */
const segmentMarkup = (
  { start, size, tone, value }: Segment,
  { bar, axis }: Columns,
  y: number,
  height: number,
  paper: Paper,
): string => {
  const [x, width] = [bar + start * axis, size * axis];
  const mark = barMarkup(x, y, width, height, { look: 'solid', end: 'flat' }, tone, paper);
  const before =
    start && size ? `<rect x="${px(x)}" y="${y}" width="1" height="${height}" fill="${paper.ground}"/>` : '';
  const fits = value && height > 14 && textWidth(value, 12) * 1.15 + 12 <= width;
  return mark + before + (fits ? line(value, x + 6, y + 12, { size: 12, fill: textOn(paper.tones[tone]) }) : '');
};

const row = (given: Row, columns: Columns, paper: Paper): Block => {
  const { rank, value, size, mark, tone, highlighted: bold, segments } = given;
  const { bar, axis, under, name } = columns;
  const fill = bold ? paper.tones.accent : paper.ink;
  const names = wrap(nameOf(given), name, 14, bold);
  const words = 18 * Math.max(1, names.length);
  const [y, height] = under ? [words + 2, 12] : [(words - 18) / 2 + 1, 16];
  const baseline = under ? 14 : (words - 18) / 2 + 14;
  const bars = segments?.length
    ? segments.map((piece) => segmentMarkup(piece, columns, y, height, paper)).join('')
    : barMarkup(bar, y, size * axis, height, mark, tone, { ...paper, width: bar + axis });
  return {
    markup: [
      line(rank, 20, baseline, { anchor: 'end', fill: paper.mute }),
      ...names.map((text, i) => line(text, indent, 14 + i * 18, { bold, fill })),
      line(value, paper.width, baseline, { bold, anchor: 'end', fill }),
      bars,
    ].join(''),
    height: under ? words + 16 : words + 2,
  };
};

/** What follows has another scale. */
const rule = (paper: Paper): Block => ({
  markup: `<rect y="6" width="${paper.width}" height="2" fill="${paper.mute}"/>`,
  height: 12,
});

const panel = ({ rows, folded, scale }: Section, columns: Columns, paper: Paper): Block =>
  folded
    ? paragraph('⋯', paper, { fill: paper.mute, x: indent })
    : stack(
        [
          ...(scale ? [rule(paper), paragraph(scale, paper, { size: 13, bold: true })] : []),
          ...rows.map((each) => row(each, columns, paper)),
        ],
        3,
      );

/** What the pieces of bars are. */
const keyOf = (key: RankingScene['key'], paper: Paper): Block =>
  flow(
    key.map(({ label, tone }) =>
      keyed(`<rect y="1" width="12" height="12" fill="${paper.tones[tone]}"/>`, 12, label, paper),
    ),
    paper.width,
    18,
    0,
  );

/** A ranking as a still picture: what the element shows before anything is unfolded. */
export const rankingSVG = ({ sections, key, ...scene }: RankingScene, options?: PictureOptions): string =>
  picture(
    scene,
    (paper) => {
      const columns = columnsOf(
        sections.flatMap(({ rows, folded }) => (folded ? [] : rows)),
        paper,
      );
      return stack(
        [
          keyOf(key, paper),
          stack(
            sections.map((each) => panel(each, columns, paper)),
            4,
          ),
        ],
        6,
      );
    },
    options,
  );
