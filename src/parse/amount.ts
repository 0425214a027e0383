import { multipliers } from '../model/observation.js';
import { currencyIn, hasForeignDollar, withPlainDollar } from './currencies.js';
import { asciiDigits } from './digits.js';
import { hedgeIn } from './hedges.js';
import { onlyNumberIn, type PrintedNumber, separatorsOf, withLeadingDecimal, withMinus } from './printed-number.js';
import type { ParsedAmount } from './reading.js';
import { powerAfter, withOne } from './scale-words.js';

export type { ParsedAmount } from './reading.js';

/** A text in digits and signs of ASCII: "٧٨٩٫٥" as "789.5"; marks of direction left out. */
const inAscii = (text: string): string =>
  asciiDigits(text)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replaceAll('٬', ',')
    .replaceAll('٫', '.')
    .replaceAll('٪', '%');

/** A text with its number in digits: "mille" is "1 mille". */
const inDigits = (text: string, locale: string): string => (/\d/.test(text) ? text : withOne(text, locale));

/** Whether a number stands in brackets, which bookkeepers read as negative and others do not. */
const isBracketed = (text: string): boolean => /\(\s*[^\s\d()]?\s*\d[^)]*\)/.test(text);

/** The one number of a text, read as money where it is some, else as a bare number. */
const numberIn = (text: string, isMoney: boolean, locale: string): PrintedNumber | undefined => {
  const plain = separatorsOf(locale, false);
  const number = (isMoney ? onlyNumberIn(text, separatorsOf(locale, true)) : undefined) ?? onlyNumberIn(text, plain);
  return number && withMinus(withLeadingDecimal(number, plain.decimal));
};

/**
 * Reads "about €1,500 million" as a value, unit and relation, with the locale's separators and in any script's digits.
 * `null` where the text holds no number, or more than one.
 * @param written One number with its hedge and unit.
 * @param locale Language it is written in. Default `en`.
 * @throws FigureError `unknown-locale`
 * @example
 * ```ts
 * parseAmount('about €1,500 million'); // { value: 1500, unit: { code: 'EUR', mult: 6 }, relation: 'approx', hedge: 'about' }
 * ```
 */
export const parseAmount = (written: string, locale = 'en'): ParsedAmount | null => {
  const text = inDigits(withPlainDollar(inAscii(written), locale), locale);
  if (hasForeignDollar(text) || isBracketed(text)) return null;
  const currency = currencyIn(text);
  const number = numberIn(text, currency !== undefined, locale);
  if (!number) return null;
  const { before, digits, after } = number;
  const power = powerAfter(after, locale);
  if (power === undefined) return null;
  // A unit counts in thousands: 800만 is 8000 thousand.
  const mult = multipliers.findLast((each) => each <= power) ?? 0;
  const isShare = /^\s*%/.test(after) || before.endsWith('%');
  return {
    value: Number(`${digits}e${power - mult}`),
    unit: { code: isShare ? '%' : (currency ?? '1'), mult },
    ...hedgeIn(before, after, locale),
  };
};
