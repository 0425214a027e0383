import type { Observation, Unit } from './observation.js';

/** Splits a number as JavaScript prints it; very large and very small ones have an exponent. */
export const splitExponent = (value: number): [digits: string, exponent: number] => {
  const [digits = '', exponent] = `${value}e0`.split('e');
  return [digits, Number(exponent)];
};

/** Multiplies a number by a power of ten in decimal, so that binary fractions lose nothing: 0.788521 × 10^9 is 788521000. */
export const shiftDecimal = (value: number, power: number): number => {
  const [digits, exponent] = splitExponent(value);
  return Number.isFinite(value) ? Number(`${digits}e${exponent + power}`) : value;
};

/** Counts the decimals of a number as it is printed. */
export const decimalsOf = (value: number): number => {
  const [digits, exponent] = splitExponent(value);
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - exponent);
};

/**
 * Computes `value × 10^mult` in decimal, so that binary fractions lose nothing: 0.788521 × 10^9 is 788521000.
 * @param value As printed.
 * @param unit With the power of ten.
 * @example
 * ```ts
 * inBaseUnits(0.789, { code: 'EUR', mult: 9 }); // 789000000
 * ```
 */
export const inBaseUnits = (value: number, unit: Unit): number => shiftDecimal(value, unit.mult);

/**
 * Computes an observation's amount in base units of `unit.code`; `null` where the source gives none.
 * @example
 * ```ts
 * amountOf(lookupObservation('south-korea-aid/total', [southKoreaAid])); // 789000000
 * ```
 */
export const amountOf = (observation: Observation): number | null =>
  observation.value === null ? null : inBaseUnits(observation.value, observation.unit);

/** How many significant digits a number has. */
export const countDigits = (value: number): number => value.toExponential().replace(/e.*|[^\d]/g, '').length;
