import { hedgeWords } from './hedge-words.js';
import { type Hedged } from './hedge.js';
import { type FormatOptions, writeAmount, writeCount, writeHedged, writeShare, writeValue } from './number.js';
import type { Observation, Unit } from './observation.js';

export type { FormatOptions } from './number.js';

const worded = (options: FormatOptions): FormatOptions & { words: ReturnType<typeof hedgeWords> } => ({
  ...options,
  words: hedgeWords(options.locale ?? 'en'),
});

/**
 * A plain amount: `formatAmount(789, { code: 'EUR', mult: 6 })` is "€789 million". A number printed in thousands or
 * more stays compact, one printed in full stays full.
 * @throws FigureError `unknown-locale`
 */
export const formatAmount = (value: number, unit: Unit, options: FormatOptions = {}): string => writeAmount(value, unit, options);

/**
 * An observation's number with its hedge: "around 8 million". English keeps the source's own word; other languages
 * use theirs for the same relation, or the sign where we know no word. A missing number is "not reported".
 * @throws FigureError `unknown-locale`
 */
export const formatValue = (observation: Observation, options: FormatOptions = {}): string => writeValue(observation, worded(options));

/** A share of one as per cent: `formatShare(0.019)` is "1.9%". @throws FigureError `unknown-locale` */
export const formatShare = (share: number, options: FormatOptions = {}): string => writeShare(share, options);

/** A finished number with a hedge in the locale's word for it, or the sign where we know no word. */
export const hedged = (text: string, relation: 'eq' | Hedged, locale = 'en'): string => writeHedged(text, relation, worded({ locale }));

/** A count, in full: "1,500". @throws FigureError `unknown-locale` */
export const formatCount = (count: number, locale = 'en'): string => writeCount(count, locale);
