import { hedgeWords } from './hedge-words.js';
import { type Hedged } from './hedge.js';
import {
  type FormatOptions,
  formatAmountWith,
  writeCount,
  formatHedgedWith,
  type NumberFormatOptions,
  formatShareWith,
  formatValueWith,
} from './number.js';
import type { Observation, Unit } from '../model/observation.js';

export type { FormatOptions } from './number.js';

/** With the locale's words, and no more digits than Intl can take: 1 to 21. */
const worded = (options: FormatOptions): NumberFormatOptions => {
  const { digits = 0, locale = 'en' } = options;
  return { ...options, digits: digits >= 1 ? Math.min(digits, 21) : undefined, words: hedgeWords(locale) };
};

/**
 * A plain amount: `formatAmount(789, { code: 'EUR', mult: 6 })` is "€789 million". A number printed in thousands or
 * more stays compact, one printed in full stays full.
 * @param value As printed.
 * @param unit ISO 4217 code or noun, and the power of ten.
 * @throws FigureError `unknown-locale`
 * @example
 * ```ts
 * formatAmount(789, { code: 'EUR', mult: 6 }); // "€789 million"
 * formatAmount(789, { code: 'EUR', mult: 6 }, { locale: 'de' }); // "789 Mio. €"
 * ```
 */
export const formatAmount = (value: number, unit: Unit, options: FormatOptions = {}): string =>
  formatAmountWith(value, unit, worded(options));

/**
 * An observation's number with its hedge: "around 8 million". English keeps the source's own word; other languages
 * use theirs for the same relation, or the sign where we know no word. A missing number is "not reported".
 * @throws FigureError `unknown-locale`
 * @example
 * ```ts
 * const rounds = lookupObservation('artillery-shells/north-korea-to-russia', [artilleryShells]);
 * formatValue(rounds, { counted: true }); // "around 8 million rounds"
 * formatValue(rounds, { locale: 'de' }); // "rund 8 Millionen"
 * ```
 */
export const formatValue = (observation: Observation, options: FormatOptions = {}): string =>
  formatValueWith(observation, worded(options));

/**
 * A share of one as per cent: `formatShare(0.019)` is "1.9%".
 * @param share Of one: 0.5 is a half.
 * @throws FigureError `unknown-locale`
 * @example
 * ```ts
 * formatShare(0.019); // "1.9%"
 * ```
 */
export const formatShare = (share: number, options: FormatOptions = {}): string =>
  formatShareWith(share, worded(options));

/** A finished number with a hedge in the locale's word for it, or the sign where we know no word. */
export const formatHedged = (text: string, relation: 'eq' | Hedged, locale = 'en'): string =>
  formatHedgedWith(text, relation, worded({ locale }));

/**
 * A count, in full: "1,500".
 * @param locale BCP 47 tag. Default `en`.
 * @throws FigureError `unknown-locale`
 * @example
 * ```ts
 * formatCount(1500); // "1,500"
 * ```
 */
export const formatCount = (count: number, locale = 'en'): string => writeCount(count, locale);
