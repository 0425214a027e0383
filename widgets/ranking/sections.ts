import { cutRanking, type Ranked, type RankingSection } from '../../src/derive/rank.js';
import { formatCount } from '../../src/format/number.js';
import { language, rankingWords } from '../../src/messages/index.js';
import type { Mark, Tone } from '../scene/mark.js';
import { markOf } from '../scene/mark-of.js';
import type { Options } from '../scene/scene.js';
import type { Ranking } from './rows.js';
import { type Column, formatColumn, scaleFor } from './column.js';
import type { Segment } from './stack.js';

/** One row, ready to draw. */
export interface Row {
  id: string;
  /** "22"; empty where there is no number to rank. */
  rank: string;
  name: string;
  value: string;
  /** Number of the note that belongs to it, or none. */
  note?: number;
  /** Fraction of the axis of its section. */
  size: number;
  mark: Mark;
  tone: Tone;
  highlighted: boolean;
  segments?: Segment[] | undefined;
}

/** Rows that follow one another on one axis; `folded` ones stand behind a button with the label given. */
export interface Section {
  rows: Row[];
  folded?: string;
  /** Said above the first row where the axis changes. */
  scale?: string;
}

/** What a row has that its rank does not tell. */
export interface RowDetails {
  name: (row: Ranked) => string;
  /** Number of the note that belongs to a row. */
  note: (row: Ranked) => number | undefined;
  /** The pieces of a row's bar on an axis that ends at an amount, with their numbers as a column has them. */
  segments: (row: Ranked, axis: number, column: Column) => Segment[] | undefined;
}

/** The sections of a ranking, before their rows are drawn. */
export interface CutRanking {
  sections: RankingSection[];
  /** Rows that stand in no fold. */
  visible: Ranked[];
  /** The numbers of each section, as they are written, and how. */
  numbers: { column: Column; texts: string[] }[];
}

/** Cuts a ranking into what stands open and what folds, and writes the numbers so that neighbours read differently. */
export const cutRows = ({ rows, highlighted }: Ranking, limit: number | undefined, options: Options): CutRanking => {
  const top = Math.max(1, Math.floor(limit || (highlighted < 0 ? 10 : 5)));
  const sections = cutRanking(rows.length, highlighted, top);
  const visible = sections.filter((s) => !s.folded).flatMap((s) => rows.slice(s.from, s.to));
  // Each panel has an axis of its own, and so a unit of its own.
  const near = sections.findIndex((s) => s.ownScale && !s.folded);
  const first = near < 0 ? rows.length : sections[near]!.from;
  const open = sections.filter((s) => !s.folded);
  const panels = [open.filter((s) => s.from < first), open.filter((s) => s.from >= first)].map((panel) =>
    scaleFor(panel.flatMap((s) => rows.slice(s.from, s.to))),
  );
  const numbers = sections.map(({ from, to, folded }) => {
    const here = rows.slice(from, to);
    const shared = panels[from < first ? 0 : 1] ?? 0;
    // Behind a fold may stand numbers that would be no more than zeros in the unit of those above.
    const tiny = folded && here.some(({ amount }) => amount && amount < 10 ** (shared - 2));
    return formatColumn(here, options, (tiny ? scaleFor(here) : undefined) ?? shared, rows);
  });
  return { sections, visible, numbers };
};

/** The label of a fold: the ranks in it, or how many rows. */
const foldLabel = ({ rows, highlighted }: Ranking, { from, to }: RankingSection): string => {
  const [first, last] = [rows[from]!.rank, rows[to - 1]!.rank];
  return highlighted >= 0 && first !== null && last !== null
    ? rankingWords.ranks(first, last)
    : rankingWords.rest(formatCount(to - from, language));
};

/** Draws the sections of a ranking: the neighbours of the highlighted row on an axis of their own where they are much smaller. */
export const drawSections = (
  ranking: Ranking,
  { sections, numbers }: CutRanking,
  { name, note, segments }: RowDetails,
  locale: string,
): Section[] => {
  const { rows, highlighted } = ranking;
  const largest = rows[0]!.amount || 1;
  const near = sections.find((s) => s.ownScale && !s.folded);
  const times = largest / ((near && rows[near.from]!.amount) || largest);
  // An axis that is hardly another one is not worth changing to.
  const ownAxis = times < 2 ? largest : largest / times;
  return sections.map((section, s): Section => {
    const { from, to, folded, ownScale } = section;
    const axis = ownScale ? ownAxis : largest;
    const drawRow = (row: Ranked, i: number): Row => ({
      id: row.observation.id,
      rank: row.rank === null ? '' : formatCount(row.rank, locale),
      name: name(row),
      value: numbers[s]!.texts[i]!,
      size: (row.amount ?? 0) / axis,
      mark: markOf(row.observation),
      tone: row === rows[highlighted] ? 'accent' : 'muted',
      highlighted: row === rows[highlighted],
      note: note(row),
      segments: row.amount === null ? undefined : segments(row, axis, numbers[s]!.column),
    });
    const scale = rankingWords.scale(formatCount(Number(times.toFixed(times < 10 ? 1 : 0)), language));
    return {
      rows: rows.slice(from, to).map(drawRow),
      ...(folded && { folded: foldLabel(ranking, section) }),
      ...(section === near && ownAxis !== largest && { scale }),
    };
  });
};
