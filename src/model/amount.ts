import type { Observation, Unit } from './observation.js';

/** Very large and very small numbers are written with an exponent of their own. */
const parts = (value: number): [digits: string, exponent: number] => {
  const [digits = '', exponent] = `${value}e0`.split('e');
  return [digits, Number(exponent)];
};

/** A number times a power of ten, shifted in decimal so that 0.788521 × 10^9 is 788521000 and not a hair less. */
export const shifted = (value: number, power: number): number => {
  const [digits, exponent] = parts(value);
  return Number.isFinite(value) ? Number(`${digits}e${exponent + power}`) : value;
};

/** How many decimals a number has as it is printed. */
export const decimalsOf = (value: number): number => {
  const [digits, exponent] = parts(value);
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - exponent);
};

/**
 * `value × 10^mult`, shifted in decimal so that 0.788521 × 10^9 is 788521000 and not a hair less.
 * @param value As printed.
 * @param unit With the power of ten.
 * @example
 * ```ts
 * inBaseUnits(0.789, { code: 'EUR', mult: 9 }); // 789000000
 * ```
 */
export const inBaseUnits = (value: number, unit: Unit): number => shifted(value, unit.mult);

/**
 * The observation's amount in base units of `unit.code`; `null` where the source gives none.
 * @example
 * ```ts
 * amountOf(lookupObservation('south-korea-aid/total', [southKoreaAid])); // 789000000
 * ```
 */
export const amountOf = (observation: Observation): number | null =>
  observation.value === null ? null : inBaseUnits(observation.value, observation.unit);
