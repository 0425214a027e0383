import { amountOf } from '../../src/model/amount.js';
import { figureError } from '../../src/error/figure-error.js';
import { labelOf } from '../../src/format/label.js';
import { formatValueWith } from '../../src/format/number.js';
import type { Observation } from '../../src/model/observation.js';
import type { Vintage } from '../../src/model/vintage.js';
import type { Mark, Tone } from '../scene/mark.js';
import { markOf } from '../scene/mark-of.js';
import { basisWord, type Options } from '../scene/scene.js';
import type { UnitsOfWhole } from './select.js';
import { columns, leastSquare, squaresBox, squaresPath } from './squares.js';

/** The squares of one number as an outline, counted from the grid's first square. */
export interface Run {
  path: string;
  mark: Mark;
  tone: Tone;
}

/** A grid drawn with so many squares a row. */
export interface Drawing {
  columns: number;
  viewBox: string;
  /** The containing number first. */
  runs: Run[];
}

/** One line of words above a grid. */
export interface UnitLabel {
  label: string;
  value: string;
  /** What it rests on, in words; empty for recorded and reported. */
  word: string;
  mark: Mark;
  tone: Tone;
  /** Its squares are more than its number, which would be nothing to see. */
  tooSmall: boolean;
}

/** One grid: a number, and the numbers that are part of it, drawn over its first squares. */
export interface Grid {
  labels: UnitLabel[];
  /** One for each number of columns; the width of the figure shows one of them. */
  drawings: Drawing[];
}

/** Numbers in one grid that look alike are told apart by colour; those that do not need none. */
const tonesOf = (together: readonly Observation[]): Tone[] => {
  const alike = new Set(together.map((o) => markOf(o).look)).size < together.length;
  return together.map((_, i) => (alike ? (['muted', 'accent', 'c4', 'c2'] as const)[i % 4]! : 'accent'));
};

/** Numbers that stand one after another must fit into the whole. @throws FigureError `part-exceeds-whole` */
const assertFit = ({ whole, members }: UnitsOfWhole): void => {
  let filled = 0;
  const ends = members.map((o) => (filled += amountOf(o) ?? 0));
  // Give or take what binary fractions add.
  const over = ends.findIndex((end) => end > (amountOf(whole) ?? 0) * (1 + 1e-9));
  if (over < 0) return;
  const { id } = members[over]!;
  const got = members.map((o) => formatValueWith(o)).join(' + ');
  throw figureError('part-exceeds-whole', id, got, `no more than ${formatValueWith(whole)}, which it is part of`, id);
};

const isTooSmall = (squares: number): boolean => squares > 0 && squares < leastSquare;

const runOf = (o: Observation, squares: number, count: number, tone: Tone): Run => {
  const mark = markOf(o);
  return { path: squaresPath(squares, count, mark.end), mark, tone };
};

/** Draws the grid of a number, with its members over its first squares. @throws FigureError `part-exceeds-whole` */
export const drawGrid = (given: UnitsOfWhole, unitSize: number, vintage: Vintage, { locale, words }: Options): Grid => {
  const { whole, members } = given;
  assertFit(given);
  const together = [whole, ...members];
  const tones = tonesOf(together);
  const squaresOf = (o: Observation): number => (amountOf(o) ?? 0) / unitSize;
  const shown = (o: Observation): number => (isTooSmall(squaresOf(o)) ? leastSquare : squaresOf(o));
  let filled = 0;
  // One that is nothing, or unknown, has no squares.
  const ends = members.map((o) => (amountOf(o) ? (filled += shown(o)) : 0));
  const squares = Math.max(shown(whole), filled);
  const drawings = columns.map((count): Drawing => {
    const runs = members.map((o, i) => runOf(o, ends[i]!, count, tones[i + 1]!));
    // The last member reaches furthest and is drawn first, under those before it.
    return {
      columns: count,
      viewBox: squaresBox(squares, count),
      runs: [runOf(whole, squares, count, tones[0]!), ...runs.reverse()],
    };
  });
  const labels = together.map((o, i): UnitLabel => ({
    label: labelOf(o, vintage, locale),
    value: formatValueWith(o, { locale, words }),
    word: basisWord(o, vintage),
    mark: markOf(o),
    tone: tones[i]!,
    tooSmall: isTooSmall(squaresOf(o)),
  }));
  return { labels, drawings };
};
