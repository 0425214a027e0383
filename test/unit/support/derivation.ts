import { derive } from '../../../src/derive/derive.js';
import type { DerivedObservation, Derivation } from '../../../src/model/derivation.js';
import type { Observation } from '../../../src/model/observation.js';
import type { Vintage } from '../../../src/model/vintage.js';
import { observation, vintage } from './data.js';

/** A derivation of the first rows of a dataset. */
export const derivation = (kind: Derivation['kind'], from: string[] = ['a', 'b']): Derivation => ({
  id: 'd',
  label: 'Derived',
  kind,
  from,
});

const base: Partial<Observation> = { unit: { code: 'rounds', mult: 0 } };

/** Rows named a, b, c and so on, with what else a test declares. */
export const dataset = (rows: Partial<Observation>[], given: Partial<Vintage> = {}): Vintage =>
  vintage({
    observations: rows.map((row, i) => observation({ ...base, id: 'abcdef'.charAt(i), ...row })),
    ...given,
  });

/** What a kind of derivation makes of all of these rows. */
export const computed = (kind: Derivation['kind'], ...rows: Partial<Observation>[]): DerivedObservation =>
  derive(
    derivation(
      kind,
      rows.map((_, i) => 'abcdef'.charAt(i)),
    ),
    dataset(rows),
  );

// A number with each kind of hedge.
export const gt = (value: number): Partial<Observation> => ({ value, relation: 'gt', low: value, hedge: 'over' });
export const ge = (value: number): Partial<Observation> => ({ value, relation: 'ge', low: value });
export const lt = (value: number): Partial<Observation> => ({ value, relation: 'lt', high: value });
export const le = (value: number): Partial<Observation> => ({ value, relation: 'le', high: value });
export const eq = (value: number): Partial<Observation> => ({ value });
export const about = (value: number): Partial<Observation> => ({ value, relation: 'approx', hedge: 'some' });
export const between = (low: number, value: number, high: number): Partial<Observation> => ({
  value,
  relation: 'between',
  low,
  high,
});

/** The result of each kind of derivation, as a reader would compute it. */
export const computedByHand = (kind: Derivation['kind'], numbers: readonly number[]): number => {
  const [a = NaN, b = NaN] = numbers;
  if (kind === 'sum') return numbers.reduce((sum, n) => sum + n, 0);
  if (kind === 'difference') return a - b;
  return (a / b) * (kind === 'share' ? 100 : 1);
};
