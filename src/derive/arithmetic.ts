import type { Bounds } from '../model/bounds.js';
import type { Observation, Relation } from '../model/observation.js';
import type { Derivation } from '../model/derivation.js';

/** What stands between the operands when a computation is written out. */
export const symbols = { share: '÷', ratio: '÷', rate: '÷', sum: '+', difference: '−' } as const;

/** The value of each kind of derivation, of operands in base units; a share in per cent. */
export const compute: Record<Derivation['kind'], (operands: readonly number[]) => number> = {
  share: ([a, b]) => (a! / b!) * 100,
  ratio: ([a, b]) => a! / b!,
  rate: ([a, b]) => a! / b!,
  sum: (all) => all.reduce((x, y) => x + y),
  difference: ([a, b]) => a! - b!,
};

/** The least and the most that the inputs allow: one of the corners, whichever way the signs pull. */
export const boundsFor = (kind: Derivation['kind'], inputs: Bounds[]): Bounds => {
  // A sum pulls one way only; its corners are too many to look at.
  if (kind === 'sum')
    return { low: compute.sum(inputs.map(({ low }) => low)), high: compute.sum(inputs.map(({ high }) => high)) };
  const corners = inputs.reduce<number[][]>(
    (all, { low, high }) => all.flatMap((corner) => [...new Set([low, high])].map((n) => [...corner, n])),
    [[]],
  );
  const results = corners.map((corner) => compute[kind](corner));
  return { low: Math.min(...results), high: Math.max(...results) };
};

/** Whether a lower bound says nothing: none at all, or the zero below which no count goes; a difference may. */
export const isUnboundedBelow = (kind: Derivation['kind'], low: number): boolean =>
  low === -Infinity || (kind !== 'difference' && low === 0);

/** How the result is worded, after the bounds that the inputs leave it. */
export const relationOf = (kind: Derivation['kind'], { low, high }: Bounds, inputs: Observation[]): Relation => {
  if (inputs.some((o) => o.relation === 'approx')) return 'approx';
  if (low === high) return 'eq';
  // "More than" and not "at least", where an input that makes this end says so; the second of two pulls the other way.
  const strict = (same: Relation, opposite: Relation): boolean =>
    inputs.some((o, i) => o.relation === (i > 0 && kind !== 'sum' ? opposite : same));
  if (high === Infinity) return strict('gt', 'lt') ? 'gt' : 'ge';
  return isUnboundedBelow(kind, low) ? (strict('lt', 'gt') ? 'lt' : 'le') : 'between';
};

/** "More than" is said of the bound itself: between 3 and 5 and more than 70 make more than 73. */
export const valueStated = (relation: Relation, { low, high }: Bounds, value: number): number =>
  relation === 'gt' || relation === 'ge' ? low : relation === 'lt' || relation === 'le' ? high : value;

const open: readonly Relation[] = ['gt', 'ge', 'lt', 'le'];

/** "About" has no bounds, so nothing firm is left where another input has only one. */
export const hasIndeterminateBounds = (inputs: Observation[]): boolean =>
  inputs.some((o) => o.relation === 'approx') && inputs.some((o) => open.includes(o.relation));
