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
  /** Mistakes found in them. Shown beside them, never applied. */
  errata: Erratum[];
}

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
  if (!newest) return { changes: [], errata: [] };
  const changes = new Map(diff(vintage, newest).map((change) => [change.id, change]));
  return {
    vintage: newest,
    changes: ids.flatMap((id) => {
      const change = changes.get(id);
      return change && change.kind !== 'same' ? [change] : [];
    }),
    errata: errataOf(formatReference(vintage), later).filter((e) => ids.includes(e.observation)),
  };
};
