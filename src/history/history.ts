import { compare, type ChangeKind, sameThing } from './diff.js';
import { figureError } from '../error/figure-error.js';
import type { Observation } from '../model/observation.js';
import { formatReference, parseReference } from '../reference/reference.js';
import type { Erratum, Revision, Vintage } from '../model/vintage.js';
import { vintagesOf } from './as-of.js';

/** A number as one vintage has it, and what became of it since the vintage before. */
export interface HistoryEntry {
  /** The vintage. */
  vintage: Vintage;
  /** Absent where this vintage does not have it, though an earlier one does. */
  observation?: Observation;
  /** Against the vintage before; the first is `added`. */
  change: ChangeKind;
  /** New amount less the old, in base units. */
  difference?: number;
  /** Why, as far as anybody says or we infer. */
  reasons: Revision[];
  /** Mistakes found in this vintage's number, from whichever vintage says so. */
  errata: Erratum[];
}

const sameErratum = (a: Erratum, b: Erratum): boolean =>
  a.observation === b.observation && a.vintage === b.vintage && a.found === b.found && a.text === b.text;

/**
 * Lists the mistakes found in one number of a released vintage; they stand in vintages that came after it.
 * @param vintages Every vintage at hand.
 * @param reference `dataset@vintage/id`; without a vintage, of all.
 * @throws FigureError `malformed-reference`, `unknown-dataset`
 * @example
 * ```ts
 * errataOf('south-korea-aid@2024-10-22/total', [southKoreaAid]); // []
 * ```
 */
export const errataOf = (reference: string, vintages: readonly Vintage[]): Erratum[] => {
  const { dataset, vintage, id } = parseReference(reference);
  const found = vintagesOf(dataset, vintages)
    .flatMap((v) => v.errata ?? [])
    .filter((e) => (!id || e.observation === id) && (!vintage || e.vintage === vintage));
  // A vintage that builds on a re-issue repeats its errata: the same mistake is listed once.
  return found.filter((e, i) => found.findIndex((other) => sameErratum(e, other)) === i);
};

/**
 * Lists one number in each vintage of its dataset, oldest first, with what changed and why.
 * @param vintages Every vintage at hand.
 * @param reference `dataset/id`; a vintage in it is left aside.
 * @throws FigureError `malformed-reference`, `unknown-dataset`, `unknown-id`
 * @example
 * ```ts
 * import { aidToUkraine as before } from 'figures-of-record/datasets/aid-to-ukraine/2024-08-31';
 * import { aidToUkraine as after } from 'figures-of-record/datasets/aid-to-ukraine/2026-04-30';
 *
 * historyOf('aid-to-ukraine/KOR-total', [before, after]).map(({ change }) => change); // [ 'added', 'revised' ]
 * ```
 */
export const historyOf = (reference: string, vintages: readonly Vintage[]): HistoryEntry[] => {
  const { dataset, id } = parseReference(reference);
  const own = vintagesOf(dataset, vintages);
  const inEach = own.map((v) => v.observations.find((o) => o.id === id));
  const first = inEach.findIndex(Boolean);
  if (first < 0 || !id)
    throw figureError('unknown-id', 'of', reference, `the id of an observation in some vintage of ${dataset}`);
  return own.slice(first).map((vintage, i): HistoryEntry => {
    const [before, observation] = [i ? inEach[first + i - 1] : undefined, inEach[first + i]];
    // In another unit or of another measure, it is another number: nothing to compare.
    const found = before && observation && sameThing(before, observation) ? compare(before, observation) : undefined;
    const change = found?.kind ?? (observation ? 'added' : before ? 'removed' : 'same');
    return {
      vintage,
      ...(observation && { observation }),
      change,
      ...(found?.difference !== undefined && { difference: found.difference }),
      reasons: (vintage.revisions ?? []).filter((r) => r.ids.includes(id)),
      errata: errataOf(formatReference({ dataset, vintage: vintage.vintage, id }), own),
    };
  });
};
