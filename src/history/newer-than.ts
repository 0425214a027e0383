import { timeOrder } from '../model/period.js';
import type { Observation } from '../model/observation.js';
import { type Claim, claimsOf, statedOf } from './claims.js';
import { type Change, diff } from './diff.js';
import { errataOf } from './history.js';
import { byVintage } from '../reference/lookup.js';
import { formatReference } from '../reference/reference.js';
import type { Erratum, Vintage } from '../model/vintage.js';

/** What later vintages have of some numbers of a vintage. */
export interface Newer {
  /** The newest vintage of the dataset, where it is newer than the given one. */
  vintage?: Vintage;
  /** What became of the numbers in it, in the order asked; those that stayed the same left out. */
  changes: Change[];
  /** What was said of their quantities since, in order of time: statements in the newest vintage that the given one does not have. */
  statements: NewerStatements[];
  /** Mistakes found in them. Shown beside them, never applied. */
  errata: Erratum[];
}

/** What was said of the quantity of one number after it was stated. */
export interface NewerStatements {
  /** Id of the number. */
  id: string;
  /** The statements, oldest first. */
  claims: Claim[];
}

/** What the newest vintage has of a number's quantity, from after it was stated, and the number's own vintage has not. */
const statementsSince = (observation: Observation, vintage: Vintage, newest: Vintage): Claim[] => {
  const { quantity } = observation;
  if (quantity === undefined || !newest.observations.some((o) => o.quantity === quantity)) return [];
  const known = new Set(vintage.observations.map((o) => o.id));
  const stated = statedOf(observation, vintage);
  return claimsOf(quantity, [newest]).filter((c) => !known.has(c.observation.id) && timeOrder(stated, c.stated) < 0);
};

/**
 * Finds what later vintages have of the numbers with these ids.
 * @param vintage The one that has the numbers.
 * @param vintages Every vintage at hand.
 * @param ids Ids of observations of `vintage`.
 * @example
 * ```ts
 * import { aidToUkraine as before } from 'figures-of-record/datasets/aid-to-ukraine/2024-08-31';
 * import { aidToUkraine as after } from 'figures-of-record/datasets/aid-to-ukraine/2026-04-30';
 *
 * newerThan(before, ['KOR-total'], [before, after]).changes[0].kind; // "revised"
 * ```
 */
export const newerThan = (vintage: Vintage, ids: readonly string[], vintages: readonly Vintage[]): Newer => {
  const later = vintages.filter((v) => v.dataset === vintage.dataset && byVintage(v, vintage) > 0).sort(byVintage);
  const newest = later.at(-1);
  if (!newest) return { changes: [], statements: [], errata: [] };
  // What is another thing under the same id was removed; that it was added too concerns nobody here.
  const changes = new Map(diff(vintage, newest).flatMap((change) => (change.before ? [[change.id, change]] : [])));
  return {
    vintage: newest,
    changes: ids.flatMap((id) => {
      const change = changes.get(id);
      return change && change.kind !== 'same' ? [change] : [];
    }),
    statements: ids.flatMap((id) => {
      const observation = vintage.observations.find((o) => o.id === id);
      const claims = observation ? statementsSince(observation, vintage, newest) : [];
      return claims.length ? [{ id, claims }] : [];
    }),
    errata: errataOf(formatReference(vintage), later).filter((e) => ids.includes(e.observation)),
  };
};
