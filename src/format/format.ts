import { hedgeWords } from './hedge-words.js';
import { type Hedged } from './hedge.js';
import {
  type FormatOptions,
  formatAmountWith,
  formatHedgedWith,
  type NumberFormatOptions,
  formatShareWith,
  formatValueWith,
} from './number.js';
import type { Observation, Unit } from '../model/observation.js';

export { formatCount, type FormatOptions } from './number.js';

/** Adds the locale's words for hedges, and limits the digits to what Intl can take: 1 to 21. */
const withHedgeWords = (options: FormatOptions): NumberFormatOptions => {
  const { digits = 0, locale = 'en' } = options;
  return { ...options, digits: digits >= 1 ? Math.min(digits, 21) : undefined, words: hedgeWords(locale) };
};

/**
 * Formats a plain amount: `formatAmount(789, { code: 'EUR', mult: 6 })` is "€789 million". A number printed in thousands or
 * more stays compact, one printed in full stays full, but in Korean, Japanese and Chinese, which count in ten thousands.
 * @param value As printed.
 * @param unit ISO 4217 code or noun, and the power of ten.
 * @throws FigureError `unknown-locale`, `no-number`
 * @example
 * ```ts
 * formatAmount(789, { code: 'EUR', mult: 6 }); // "€789 million"
 * formatAmount(789, { code: 'EUR', mult: 6 }, { locale: 'de' }); // "789 Mio. €"
 * ```
 */
export const formatAmount = (value: number, unit: Unit, options: FormatOptions = {}): string =>
  formatAmountWith(value, unit, withHedgeWords(options));

/**
 * Formats an observation's number with its hedge: "around 8 million". English keeps the source's own word; other languages
 * use theirs for the same relation, or the sign where we know no word. A missing number is "not reported".
 * @throws FigureError `unknown-locale`, `no-number`
 * @example
 * ```ts
 * const rounds = lookupObservation('artillery-shells/north-korea-to-russia', [artilleryShells]);
 * formatValue(rounds, { counted: true }); // "around 8 million rounds"
 * formatValue(rounds, { locale: 'de' }); // "rund 8 Millionen"
 * ```
 */
export const formatValue = (observation: Observation, options: FormatOptions = {}): string =>
  formatValueWith(observation, withHedgeWords(options));

/**
 * Formats a share of one as per cent: `formatShare(0.019)` is "1.9%".
 * @param share Of one: 0.5 is a half.
 * @throws FigureError `unknown-locale`, `no-number`
 * @example
 * ```ts
 * formatShare(0.019); // "1.9%"
 * ```
 */
export const formatShare = (share: number, options: FormatOptions = {}): string =>
  formatShareWith(share, withHedgeWords(options));

/** Adds a hedge to a finished number, in the locale's word for it, or as a sign where we know no word. */
export const formatHedged = (text: string, relation: 'eq' | Hedged, locale = 'en'): string =>
  formatHedgedWith(text, relation, withHedgeWords({ locale }));
