import type { Observation, Unit } from './observation.js';

/** Splits a number as JavaScript prints it; very large and very small ones have an exponent. */
const splitExponent = (value: number): [digits: string, exponent: number] => {
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

/** A decimal as a whole number of its `places`-th decimals: 1.5 of 3 places is 1500. */
const scaled = (value: number, places: number): bigint => {
  const [digits, exponent] = splitExponent(value);
  const [whole = '', decimals = ''] = digits.split('.');
  return BigInt(`${whole}${decimals}${'0'.repeat(places + exponent - decimals.length)}`);
};

/**
 * Adds numbers as they are printed, and not as binary fractions have them: 0.1 and 0.2 are 0.3.
 * @param terms As printed; with one that is infinite, so is the sum.
 */
export const addDecimals = (terms: readonly number[]): number => {
  let sum = 0;
  let places = 0;
  let isSafe = true;
  for (const term of terms) {
    sum += term;
    isSafe &&= Number.isSafeInteger(sum);
    places = Math.max(places, decimalsOf(term));
  }
  if (isSafe || !Number.isFinite(sum)) return sum + 0;
  let exact = 0n;
  for (const term of terms) exact += scaled(term, places);
  return Number(`${exact}e${-places}`);
};

/** Divides; a quotient keeps twelve digits, which is more than any source prints and less than binary fractions disturb. */
export const divideDecimal = (dividend: number, divisor: number): number => {
  const quotient = dividend / divisor;
  return Number.isFinite(quotient) ? Number(quotient.toPrecision(12)) : quotient;
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
