import { decimalsOf, splitExponent } from './amount.js';

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
