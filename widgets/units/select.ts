import { amountOf } from '../../src/model/amount.js';
import { figureError } from '../../src/error/figure-error.js';
import type { Observation } from '../../src/model/observation.js';
import type { UnitsGroup } from '../../src/model/view.js';
import { assertAxis, assertList, countedRows, observationById, type Selection, viewFor } from '../scene/scene.js';
import { maxSquares, suggestedSize } from './squares.js';

/** A number that has a grid of its own, and the numbers that are part of it. */
export interface UnitsOfWhole {
  whole: Observation;
  members: Observation[];
}

/** What is drawn, and what one square stands for. */
export interface SelectedUnits {
  all: Observation[];
  wholes: UnitsOfWhole[];
  /** In base units. */
  unitSize: number;
}

const maxRows = 50;

const groupsOf = (selection: Selection): { groups: readonly UnitsGroup[]; unitSize?: number } => {
  const view = viewFor('units', selection);
  if (!view) return { groups: countedRows(selection).map((o) => ({ observation: o.id })) };
  return { ...view, groups: assertList(view.groups, `views.${view.id}.groups`) };
};

const assertGroups = (groups: readonly UnitsGroup[]): void => {
  const most = `at most ${maxRows}; group the small ones`;
  if (groups.length > maxRows) throw figureError('too-many-rows', 'observations', `${groups.length} rows`, most);
};

const assertWithin = (groups: readonly UnitsGroup[]): void => {
  for (const { observation, within } of groups) {
    if (within && !groups.some((g) => g.observation === within && !g.within))
      throw figureError('unknown-id', `${observation}.within`, within, 'a group that is within no other', observation);
  }
};

/** What one square stands for: as asked, as declared, or as suits the numbers. @throws FigureError `unit-size`, `too-many-squares` */
const sizeFor = (amounts: number[], asked: number | undefined): number => {
  const unitSize = asked ?? suggestedSize(amounts);
  if (!(unitSize > 0)) throw figureError('unit-size', 'unit-size', unitSize, 'a number above zero');
  const squares = amounts.reduce((sum, amount) => sum + amount / unitSize, 0);
  if (squares > maxSquares) {
    const got = `${Math.ceil(squares)} squares at ${unitSize}`;
    const expected = `at most ${maxSquares} squares; one of ${suggestedSize(amounts)} would do`;
    throw figureError('too-many-squares', 'unit-size', got, expected);
  }
  return unitSize;
};

/**
 * The numbers that a view selects, or that the rows are, and what one square stands for.
 * @throws FigureError `no-rows`, `too-many-rows`, `too-many-squares`, `unit-size`, `mixed-units`, `negative`, `wrong-form`,
 * `unknown-id`
 */
export const selectUnits = (selection: Selection, asked: number | undefined): SelectedUnits => {
  const { vintage } = selection;
  const { groups, unitSize: declared } = groupsOf(selection);
  assertGroups(groups);
  const all = groups.map((g) => observationById(g.observation, vintage, 'groups'));
  const amounts = all.map((o) => amountOf(o) ?? 0);
  assertAxis(all, vintage);
  if (!amounts.some((a) => a > 0))
    throw figureError('no-rows', 'observations', all.length, 'at least one row with a number above zero');
  const unitSize = sizeFor(amounts, asked ?? declared);
  assertWithin(groups);
  const at = (id: string): Observation => all[groups.findIndex((g) => g.observation === id)]!;
  const wholes = groups
    .filter((g) => !g.within)
    .map(({ observation: id }) => ({
      whole: at(id),
      members: groups.filter((g) => g.within === id).map((g) => at(g.observation)),
    }));
  return { all, wholes, unitSize };
};
