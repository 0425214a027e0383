import { amountOf, inBaseUnits } from '../model/amount.js';
import { addDecimals } from '../model/decimals.js';
import { figureError } from '../error/figure-error.js';
import type { Observation } from '../model/observation.js';
import type { Vintage } from '../model/vintage.js';

/**
 * What became of one number between two vintages. `revised`: another amount, wording or bound. `reflagged`: the same
 * amount with another basis, status, claimant or hedge. A wider period or another note alone leaves it `same`.
 */
export type ChangeKind = 'added' | 'removed' | 'revised' | 'reflagged' | 'same';

/** One line of a comparison. */
export interface Change {
  /** What became of the number. */
  kind: ChangeKind;
  /** Observation id, the same in both vintages. */
  id: string;
  /** The number in the older vintage; absent where it was added. */
  before?: Observation;
  /** The number in the newer vintage; absent where it was removed. */
  after?: Observation;
  /** New amount less the old, in base units; where both are numbers. */
  difference?: number;
  /** What differs: `value`, `relation`, `low`, `high`, `basis`, `status`, `by`, `via`, `hedge`. */
  fields: string[];
}

const bound = (o: Observation, key: 'low' | 'high'): number | undefined => {
  const at = o[key];
  return at === undefined ? undefined : inBaseUnits(at, o.unit);
};

/** What makes a number another one. Each as text in base units, so that 0.789 billion and 789 million are one amount. */
const amounts = {
  value: (o: Observation) => String(amountOf(o)),
  relation: (o: Observation) => o.relation,
  low: (o: Observation) => String(bound(o, 'low')),
  high: (o: Observation) => String(bound(o, 'high')),
} as const;
/** What is said of a number beside its amount. */
const flags = {
  basis: (o: Observation) => o.basis,
  status: (o: Observation) => [...(o.status ?? [])].sort().join(),
  by: (o: Observation) => o.by,
  via: (o: Observation) => o.via ?? '',
  hedge: (o: Observation) => o.hedge ?? '',
} as const;

const differing = (
  keys: Record<string, (o: Observation) => string>,
  before: Observation,
  after: Observation,
): string[] => Object.keys(keys).filter((key) => keys[key]!(before) !== keys[key]!(after));

/** Whether two observations are of the same thing: with another unit or measure, one was removed and one added. @internal */
export const sameThing = (a: Observation, b: Observation): boolean =>
  a.unit.code === b.unit.code && a.measure === b.measure;

/**
 * Compares one number as two vintages have it.
 * @example
 * ```ts
 * import { aidToUkraine as before } from 'figures-of-record/datasets/aid-to-ukraine/2024-08-31';
 * import { aidToUkraine as after } from 'figures-of-record/datasets/aid-to-ukraine/2026-04-30';
 *
 * compare(lookupObservation('KOR-total', before), lookupObservation('KOR-total', after)).fields; // [ 'value' ]
 * ```
 */
export const compare = (before: Observation, after: Observation): Change => {
  const revised = differing(amounts, before, after);
  const reflagged = differing(flags, before, after);
  const [was, is] = [amountOf(before), amountOf(after)];
  return {
    kind: revised.length ? 'revised' : reflagged.length ? 'reflagged' : 'same',
    id: after.id,
    before,
    after,
    ...(was !== null && is !== null && { difference: addDecimals([is, -was]) }),
    fields: [...revised, ...reflagged],
  };
};

/**
 * Lists what changed from one vintage of a dataset to another: in the order of the older, then what is new in the order of
 * the newer.
 * @param before The older vintage.
 * @param after The newer one of the same dataset.
 * @throws FigureError `unrelated-vintages`
 * @example
 * ```ts
 * import { aidToUkraine as before } from 'figures-of-record/datasets/aid-to-ukraine/2024-08-31';
 * import { aidToUkraine as after } from 'figures-of-record/datasets/aid-to-ukraine/2026-04-30';
 *
 * const korea = diff(before, after).find(({ id }) => id === 'KOR-total');
 * korea?.difference; // -141891000
 * ```
 */
export const diff = (before: Vintage, after: Vintage): Change[] => {
  if (before.dataset !== after.dataset)
    throw figureError(
      'unrelated-vintages',
      'diff',
      `${before.dataset} and ${after.dataset}`,
      'two vintages of one dataset',
    );
  const now = new Map(after.observations.map((o) => [o.id, o]));
  const was = new Map(before.observations.map((o) => [o.id, o]));
  const sameIn = (o: Observation, others: ReadonlyMap<string, Observation>): Observation | undefined => {
    const other = others.get(o.id);
    return other && sameThing(o, other) ? other : undefined;
  };
  return [
    ...before.observations.map((o): Change => {
      const later = sameIn(o, now);
      return later ? compare(o, later) : { kind: 'removed', id: o.id, before: o, fields: [] };
    }),
    ...after.observations
      .filter((o) => !sameIn(o, was))
      .map((o): Change => ({ kind: 'added', id: o.id, after: o, fields: [] })),
  ];
};
