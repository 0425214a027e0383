import { shiftDecimal } from '../model/amount.js';
import { addDecimals, divideDecimal } from '../model/decimals.js';
import type { Bounds } from '../model/bounds.js';
import type { Observation, Relation } from '../model/observation.js';
import type { Derivation } from '../model/derivation.js';

/** Signs that stand between the operands when a computation is written out. */
export const symbols = { share: '÷', ratio: '÷', rate: '÷', sum: '+', difference: '−' } as const;

/**
 * Computes the value of each kind of derivation, of operands in base units; a share in per cent. What is computed is rounded
 * here and nowhere else: sums are exact in decimal, quotients have twelve digits.
 */
export const compute: Record<Derivation['kind'], (operands: readonly number[]) => number> = {
  share: ([a, b]) => divideDecimal(shiftDecimal(a!, 2), b!),
  ratio: ([a, b]) => divideDecimal(a!, b!),
  rate: ([a, b]) => divideDecimal(a!, b!),
  sum: addDecimals,
  difference: ([a, b]) => addDecimals([a!, -b!]),
};

/** Computes the bounds of a result: the least and the largest that any ends of the inputs' bounds give together. */
export const boundsFor = (kind: Derivation['kind'], inputs: Bounds[]): Bounds => {
  // A sum is least where all its inputs are; their combinations are too many to try.
  if (kind === 'sum')
    return { low: compute.sum(inputs.map(({ low }) => low)), high: compute.sum(inputs.map(({ high }) => high)) };
  let combinations: number[][] = [[]];
  for (const { low, high } of inputs)
    combinations = [...new Set([low, high])].flatMap((end) => combinations.map((ends) => [...ends, end]));
  const results = combinations.map((ends) => compute[kind](ends));
  return { low: Math.min(...results), high: Math.max(...results) };
};

/** Whether a lower bound says nothing: there is none, or it is the zero below which no count goes, though a difference may. */
export const isUnboundedBelow = (kind: Derivation['kind'], low: number): boolean =>
  low === -Infinity || (kind !== 'difference' && low === 0);

/** Chooses the relation of a result from its bounds and the relations of its inputs. */
export const relationOf = (kind: Derivation['kind'], { low, high }: Bounds, inputs: Observation[]): Relation => {
  if (inputs.some((o) => o.relation === 'approx')) return 'approx';
  if (low === high) return 'eq';
  // "More than" and not "at least", where the input that this end comes from says so; a divisor or subtrahend counts inversely.
  const strict = (same: Relation, opposite: Relation): boolean =>
    inputs.some((o, i) => o.relation === (i > 0 && kind !== 'sum' ? opposite : same));
  if (high === Infinity) return strict('gt', 'lt') ? 'gt' : 'ge';
  return isUnboundedBelow(kind, low) ? (strict('lt', 'gt') ? 'lt' : 'le') : 'between';
};

/** Chooses the number that a relation is stated of: "more than" is of the bound, so 3 to 5 and more than 70 make more than 73. */
export const statedValue = (relation: Relation, { low, high }: Bounds, value: number): number =>
  relation === 'gt' || relation === 'ge' ? low : relation === 'lt' || relation === 'le' ? high : value;

const oneSided: readonly Relation[] = ['gt', 'ge', 'lt', 'le'];

/** Whether no bound of a result is known: "about" has none, so none is left where another input has only one. */
export const hasIndeterminateBounds = (inputs: Observation[]): boolean =>
  inputs.some((o) => o.relation === 'approx') && inputs.some((o) => oneSided.includes(o.relation));
