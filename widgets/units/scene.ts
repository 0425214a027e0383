import { amountOf } from '../../src/model/amount.js';
import { labelOf } from '../../src/format/label.js';
import { formatAmountWith, formatValueWith } from '../../src/format/number.js';
import { figureError } from '../../src/error/figure-error.js';
import { english, unitsWords } from '../../src/messages/index.js';
import type { Observation } from '../../src/model/observation.js';
import type { UnitsGroup } from '../../src/model/view.js';
import { unitsTakeaway } from './takeaway.js';
import { legendOf } from '../scene/legend.js';
import { type Mark, markOf, type Tone } from '../scene/mark.js';
import { columns, suggestedSize, maxSquares, squaresBox, squaresPath } from './squares.js';
import {
  basisWord,
  creditOf,
  observationById,
  assertList,
  assertAxis,
  type Frame,
  notesOf,
  type Options,
  type Selection,
  viewFor,
} from '../scene/scene.js';

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
}

/** One grid: a number, and the numbers that are part of it, drawn over its first squares. */
export interface Grid {
  labels: UnitLabel[];
  /** Squares of the largest number; a last one may be a part of a square. */
  squares: number;
  /** One for each number of columns; the width of the figure shows one of them. */
  drawings: Drawing[];
}

/** Unlike magnitudes at one scale, ready to draw. @internal */
export interface UnitsScene extends Frame {
  grids: Grid[];
  /** "one square is 1,500 people" */
  rule: string;
}

/** What a page may tell this form beside the data. */
export interface UnitsOptions {
  /** What one square stands for, in base units. Without it, the view's; without that, one that suits the numbers. */
  unitSize?: number;
}

const mostRows = 50;

/** Numbers in one grid that look alike are told apart by colour; those that do not need none. */
const tonesOf = (together: readonly Observation[]): Tone[] => {
  const alike = new Set(together.map((o) => markOf(o).look)).size < together.length;
  return together.map((_, i) => (alike ? (['muted', 'accent', 'c4', 'c2'] as const)[i % 4]! : 'accent'));
};

const groupsOf = (selection: Selection): { groups: UnitsGroup[]; unitSize?: number } => {
  const view = viewFor('units', selection);
  return view ?? { groups: selection.vintage.observations.map((o) => ({ observation: o.id })) };
};

/**
 * Very unlike magnitudes → scene: every square stands for the same amount.
 * @throws FigureError `no-rows`, `too-many-rows`, `too-many-squares`, `unit-size`, `mixed-units`, `negative`, `part-exceeds-whole`, `wrong-form`, `unknown-id`
 */
export const unitsScene = (selection: Selection, options: UnitsOptions & Options): UnitsScene => {
  const { vintage, view } = selection;
  const { locale, words } = options;
  const { groups: listed, unitSize: declared } = groupsOf(selection);
  const groups = view ? assertList(listed, `views.${view.id}.groups`) : listed;
  if (groups.length > mostRows)
    throw figureError(
      'too-many-rows',
      'observations',
      `${groups.length} rows`,
      `at most ${mostRows}; group the small ones`,
    );
  const all = groups.map((g) => observationById(g.observation, vintage, 'groups'));
  const amounts = all.map((o) => amountOf(o) ?? 0);
  assertAxis(all, vintage);
  if (!amounts.some((a) => a > 0))
    throw figureError('no-rows', 'observations', all.length, 'at least one row with a number above zero');
  const unitSize = options.unitSize ?? declared ?? suggestedSize(amounts);
  if (!(unitSize > 0)) throw figureError('unit-size', 'unit-size', unitSize, 'a number above zero');
  const squares = amounts.reduce((s, a) => s + a / unitSize, 0);
  if (squares > maxSquares) {
    throw figureError(
      'too-many-squares',
      'unit-size',
      `${Math.ceil(squares)} squares at ${unitSize}`,
      `at most ${maxSquares} squares; one of ${suggestedSize(amounts)} would do`,
    );
  }

  const line = (o: Observation, tone: Tone): UnitLabel => ({
    label: labelOf(o, vintage, locale),
    value: formatValueWith(o, { locale, words }),
    word: basisWord(o, vintage),
    mark: markOf(o),
    tone,
  });
  const squaresOf = (o: Observation): number => (amountOf(o) ?? 0) / unitSize;
  const run = (o: Observation, squares: number, count: number, tone: Tone): Run => {
    const mark = markOf(o);
    return { path: squaresPath(squares, count, mark.end), mark, tone };
  };
  const at = (id: string): Observation => all[groups.findIndex((g) => g.observation === id)]!;
  for (const { observation, within } of groups) {
    if (within && !groups.some((g) => g.observation === within && !g.within)) {
      throw figureError('unknown-id', `${observation}.within`, within, 'a group that is within no other', observation);
    }
  }
  const inner = (id: string): Observation[] => groups.filter((g) => g.within === id).map((g) => at(g.observation));
  const grids = groups
    .filter((g) => !g.within)
    .map(({ observation }): Grid => {
      const whole = at(observation);
      const members = inner(observation);
      // Members stand one after another, so together they must fit.
      let filled = 0;
      const ends = members.map((o) => (filled += amountOf(o) ?? 0));
      // Give or take what binary fractions add.
      const over = ends.findIndex((end) => end > (amountOf(whole) ?? 0) * (1 + 1e-9));
      if (over >= 0) {
        const [{ id } = whole] = members.slice(over);
        const got = members.map((o) => formatValueWith(o)).join(' + ');
        throw figureError(
          'part-exceeds-whole',
          id,
          got,
          `no more than ${formatValueWith(whole)}, which it is part of`,
          id,
        );
      }
      const together = [whole, ...members];
      const tones = tonesOf(together);
      const squares = squaresOf(whole);
      const drawings = columns.map((count): Drawing => ({
        columns: count,
        viewBox: squaresBox(squares, count),
        // The last member reaches furthest and is drawn first, under those before it.
        // One that is nothing, or unknown, has no squares.
        runs: [
          run(whole, squares, count, tones[0]!),
          ...members.map((o, i) => run(o, amountOf(o) ? ends[i]! / unitSize : 0, count, tones[i + 1]!)).reverse(),
        ],
      }));
      return { labels: together.map((o, i) => line(o, tones[i]!)), squares, drawings };
    });

  const name = (o: Observation): string => labelOf(o, vintage);
  const nested = groups
    .filter((g) => g.within)
    .map((g) => unitsWords.within(name(at(g.observation)), name(at(g.within!))));
  const unit = all[0]!.unit;
  const size = formatAmountWith(unitSize, { code: unit.code, mult: 0 }, { ...english, counted: true });
  return {
    heading: view?.title ?? vintage.title,
    takeaway: view?.takeaway?.trim() || unitsTakeaway(all, vintage),
    notes: [
      ...nested,
      ...(nested.length || all.length < 2 ? [] : [unitsWords.separate]),
      ...notesOf(all, vintage, view),
    ],
    // A number nobody reports has no squares to explain.
    encodings: legendOf(all.filter((o) => o.value !== null).map(markOf)),
    credit: creditOf(all, vintage),
    rows: { observations: all },
    warnings: amounts.some((a) => a > 0 && a < unitSize / 20)
      ? [
          {
            code: 'mark-too-small',
            message: `A number is less than a twentieth of one square (${size}); choose a smaller unit-size.`,
          },
        ]
      : [],
    grids,
    rule: unitsWords.square(size),
  };
};
