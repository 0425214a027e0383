import { hedgeWords } from './hedge-words.js';
import { type Hedged } from './hedge.js';
import {
  type FormatOptions,
  writeAmount,
  writeCount,
  writeHedged,
  type WriteOptions,
  writeShare,
  writeValue,
} from './number.js';
import type { Observation, Unit } from './observation.js';

export type { FormatOptions } from './number.js';

/** With the locale's words, and no more digits than Intl can take: 1 to 21. */
const worded = (options: FormatOptions): WriteOptions => {
  const { digits = 0, locale = 'en' } = options;
  return { ...options, digits: digits >= 1 ? Math.min(digits, 21) : undefined, words: hedgeWords(locale) };
};

/**
 * A plain amount: `formatAmount(789, { code: 'EUR', mult: 6 })` is "€789 million". A number printed in thousands or
 * more stays compact, one printed in full stays full.
 * @throws FigureError `unknown-locale`
 */
export const formatAmount = (value: number, unit: Unit, options: FormatOptions = {}): string =>
  writeAmount(value, unit, worded(options));

/**
 * An observation's number with its hedge: "around 8 million". English keeps the source's own word; other languages
 * use theirs for the same relation, or the sign where we know no word. A missing number is "not reported".
 * @throws FigureError `unknown-locale`
 */
export const formatValue = (observation: Observation, options: FormatOptions = {}): string =>
  writeValue(observation, worded(options));

/** A share of one as per cent: `formatShare(0.019)` is "1.9%". @throws FigureError `unknown-locale` */
export const formatShare = (share: number, options: FormatOptions = {}): string => writeShare(share, worded(options));

/** A finished number with a hedge in the locale's word for it, or the sign where we know no word. */
export const hedged = (text: string, relation: 'eq' | Hedged, locale = 'en'): string =>
  writeHedged(text, relation, worded({ locale }));

/** A count, in full: "1,500". @throws FigureError `unknown-locale` */
export const formatCount = (count: number, locale = 'en'): string => writeCount(count, locale);
