import { amountOf } from '../../src/model/amount.js';
import { figureError } from '../../src/error/figure-error.js';
import { formatValueWith } from '../../src/format/number.js';
import type { Observation } from '../../src/model/observation.js';
import { assertAxis, assertList, countedRows, observationById, type Selection, viewFor } from '../scene/scene.js';
import { assertSum, sumOf } from './sum.js';

/** Parts that make a whole. */
export interface PartsOfWhole {
  parts: Observation[];
  whole: Observation;
  /** The data state the whole; otherwise it is the sum of the parts. */
  isStated: boolean;
  /** Amount of the whole, in base units. */
  total: number;
  /** What the parts come to, where that is not what is stated. */
  sum: number | null;
}

const maxParts = 12;

const partsAndWhole = (
  selection: Selection,
  wholeId: string | undefined,
): { parts: Observation[]; whole?: Observation } => {
  const { vintage } = selection;
  const view = viewFor('parts', selection);
  const id = view ? view.whole : (wholeId ?? selection.totals?.whole);
  const whole = id === undefined ? undefined : observationById(id, vintage, 'whole');
  const parts = view
    ? assertList(view.parts, `views.${view.id}.parts`).map((p) => observationById(p, vintage, `views.${view.id}.parts`))
    : (wholeId ? vintage.observations : countedRows(selection)).filter((o) => o !== whole);
  return { parts, ...(whole && { whole }) };
};

const assertParts = (parts: readonly Observation[]): void => {
  if (!parts.length) throw figureError('no-rows', 'observations', 0, 'at least one part');
  const most = `at most ${maxParts}; group the small ones`;
  if (parts.length > maxParts) throw figureError('too-many-rows', 'observations', `${parts.length} parts`, most);
  const twice = parts.find((o, i) => parts.indexOf(o) !== i);
  if (twice) throw figureError('duplicate-id', 'parts', twice.id, 'each part once', twice.id);
};

const assertOneMeasure = (all: readonly Observation[]): void => {
  const measures = [...new Set(all.map((o) => o.measure))].join(' and ');
  if (measures !== all[0]!.measure)
    throw figureError('mixed-measures', 'observations', measures, 'one measure: unlike things are never added');
};

/**
 * The parts of a whole that a view selects, or that the rows are.
 * @throws FigureError `parts-do-not-sum`, `part-exceeds-whole`, `mixed-units`, `mixed-measures`, `negative`, `no-whole`,
 * `no-rows`, `too-many-rows`, `duplicate-id`, `wrong-form`, `unknown-id`
 */
export const selectParts = (selection: Selection, wholeId: string | undefined): PartsOfWhole => {
  const { parts, whole: stated } = partsAndWhole(selection, wholeId);
  assertParts(parts);
  const unknown = stated ? undefined : parts.find((o) => o.value === null);
  if (unknown)
    throw figureError('no-whole', 'whole', 'none', 'a stated whole, because a part has no number', unknown.id);
  const whole = stated ?? sumOf(parts);
  assertOneMeasure([...parts, whole]);
  assertAxis([...parts, whole], selection.vintage);
  const total = amountOf(whole);
  // Nothing of anything is a figure too; of a whole that is zero no part is more.
  if (total === null || (!total && parts.some((o) => o.value !== 0)))
    throw figureError('no-whole', whole.id, whole.value, 'a whole above zero', whole.id);
  // Each part may have been rounded up.
  if (whole.unit.code === '%' && total > 100 + parts.length / 2)
    throw figureError('parts-do-not-sum', whole.id, formatValueWith(whole), 'no more than 100%', whole.id);
  return { parts, whole, isStated: stated !== undefined, total, sum: assertSum(parts, whole) };
};
