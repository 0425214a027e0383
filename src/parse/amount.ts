import { readAmount } from './read-amount.js';
import type { ParsedAmount } from './reading.js';

export type { ParsedAmount } from './reading.js';

/**
 * Reads "about €1,500 million" as a value, unit and relation: with the locale's separators, in any script's digits, in
 * the language's words and in English ones. `null` where the text holds no number, more than one, or anything that is
 * not known: a word that nobody knows may be what makes the number another.
 * @param written One number with its hedge and unit.
 * @param locale Language it is written in. Default `en`.
 * @param nouns Words that may stand beside the number and change nothing: what is counted.
 * @throws FigureError `unknown-locale`
 * @example
 * ```ts
 * parseAmount('about €1,500 million'); // { value: 1500, unit: { code: 'EUR', mult: 6 }, relation: 'approx', hedge: 'about' }
 * parseAmount('8 million rounds'); // null
 * parseAmount('8 million rounds', 'en', ['rounds']); // { value: 8, unit: { code: '1', mult: 6 }, relation: 'eq' }
 * ```
 */
export const parseAmount = (written: string, locale = 'en', nouns: readonly string[] = []): ParsedAmount | null => {
  const reading = readAmount(written, { locale, nouns });
  return reading.kind === 'amount' ? reading.amount : null;
};
