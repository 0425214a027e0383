import { figureError } from '../error/figure-error.js';
import { countDigits, inBaseUnits } from '../model/amount.js';
import { currencyDisplay, isCurrency } from './currency-display.js';
import { englishNumber, isPlainEnglish, type NumberStyle } from './english-number.js';
import { englishHedges, type Hedged, hedgeSigns, type HedgeWords, templateOf } from './hedge.js';
import { cachedFormatter } from './intl-cache.js';
import { isEnglish, isInMyriads } from './language.js';
import type { Observation, Relation, Unit } from '../model/observation.js';

/** How a number is written. */
export interface FormatOptions {
  /** BCP 47 tag. Default `en`. */
  locale?: string;
  /** The hedge as a word ("about"), as the locale's sign ("~"), or left out. Default `word`. */
  hedge?: 'word' | 'sign' | 'none';
  /** Most significant digits. Default: as printed, at most four where the number is a million or more. */
  digits?: number;
  /** Write the noun that is counted after the number; English only, as the nouns are. Default false. */
  counted?: boolean;
}

/** Format options with the locale's words for hedges already looked up; English needs none. */
export interface NumberFormatOptions extends FormatOptions {
  words?: HedgeWords | undefined;
  /** The relation it is written with: it decides which way to round. */
  bound?: Relation;
  /** The power of ten that it is counted in, whatever its size; plain English only. */
  scale?: number;
  /** Just so many decimals, in the power of ten that it is written in. */
  decimals?: number;
}

const templateFor = (relation: Hedged, { locale, words }: NumberFormatOptions): string | undefined => {
  const known = words ?? (isEnglish(locale) ? englishHedges : undefined);
  return known && templateOf(relation, known);
};

/** Gets a number formatter of a locale. @throws FigureError `unknown-locale` */
export const formatter = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  cachedFormatter(Intl.NumberFormat, locale, options);

/** Formats a number in a style; English without Intl, whose first use costs a page 12 to 20 ms. */
const formatIn = (value: number, style: NumberStyle, locale: string): string =>
  (isPlainEnglish(locale) ? englishNumber(value, style) : undefined) ?? formatter(locale, style).format(value);

/** Formats a range; from a number to itself is how Intl writes the locale's own "about" sign. */
const formatRangeIn = (from: number, to: number, style: NumberStyle, locale: string): string => {
  if (isPlainEnglish(locale)) {
    const text = formatIn(from, style, locale);
    if (text === formatIn(to, style, locale)) return `~${text}`;
  }
  return formatter(locale, style).formatRange(from, to);
};

/** Whether a computed number is a quotient that does not end, such as 114,285.714286 rounds a shipment. */
const isEndless = (value: number): boolean => !Number.isInteger(value) && countDigits(value) > 9;

/** Options for a number that may be computed: such a one is rounded, a stated one is written as printed. */
type NumberOptions = NumberFormatOptions & { computed?: boolean };

const intlOptions = (value: number, unit: Unit, options: NumberOptions): NumberStyle => {
  const { locale = 'en', computed, digits, bound, scale, decimals } = options;
  const style: NumberStyle = {};
  // "More than" is rounded down and "less than" up: a rounded bound must stay true.
  if (bound === 'gt' || bound === 'ge') style.roundingMode = 'floor';
  if (bound === 'lt' || bound === 'le') style.roundingMode = 'ceil';
  if (unit.code === '%') {
    style.style = 'percent';
    // One decimal is enough, but what is not zero is never written as 0%, and what is not all never as 100%.
    if (!computed || digits) style.maximumSignificantDigits = digits ?? 15;
    else if (Math.abs(value) < 0.05) style.maximumSignificantDigits = 1;
    else if (value > 99.95 && value < 100) style.maximumFractionDigits = Math.ceil(-Math.log10(100 - value));
    else style.maximumFractionDigits = 1;
    return style;
  }
  const currency = isCurrency(unit.code);
  const compact = unit.mult > 0 || (!currency && isInMyriads(value, locale));
  if (currency && !(compact && isEnglish(locale))) {
    style.style = 'currency';
    style.currency = unit.code;
    style.currencyDisplay = currencyDisplay(unit.code, locale);
  }
  if (compact) {
    style.notation = 'compact';
    style.compactDisplay = 'long';
  }
  if (scale) style.scale = scale;
  if (decimals !== undefined) {
    style.minimumFractionDigits = style.maximumFractionDigits = decimals;
    return style;
  }
  // Cents are written in full: €3.50.
  if (currency && !compact && !digits && Number(value.toFixed(2)) === value) {
    style.minimumFractionDigits = Number.isInteger(value) ? 0 : 2;
    style.maximumFractionDigits = 2;
    return style;
  }
  // Where digits are asked for, zeros at the end are written too: 640.0 beside 707.5.
  if (compact && digits && !scale) style.minimumSignificantDigits = Math.min(digits, countDigits(value));
  style.maximumSignificantDigits =
    digits ??
    (unit.code === 'times' ? 2 : compact || (computed && isEndless(value)) ? Math.min(countDigits(value), 4) : 15);
  return style;
};

const currencySigns = new Map<string, string>();

/** Gets the sign of a currency as a locale of English has it. */
const currencySign = (currency: string, locale: string): string => {
  const key = `${currency} ${locale}`;
  let sign = currencySigns.get(key);
  if (sign === undefined) {
    const zero: NumberStyle = {
      style: 'currency',
      currency,
      currencyDisplay: currencyDisplay(currency, locale),
      maximumFractionDigits: 0,
    };
    sign = formatIn(0, zero, locale).replace(/[\d\s]/g, '');
    currencySigns.set(key, sign);
  }
  return sign;
};

/** Sets the sign of a currency before a number in words, since Intl has no "€789 million" in English, only "€789M". */
const withCurrencySign = (text: string, { code, mult }: Unit, locale: string): string => {
  if (!isEnglish(locale) || !isCurrency(code) || !mult) return text;
  const at = text.search(/[\d.,]/);
  if (at < 0) return text;
  return text.slice(0, at) + currencySign(code, locale) + text.slice(at);
};

/** A number that went wrong on its way here is no amount of anything. @throws FigureError `no-number` */
const finite = (value: number): number => {
  if (Number.isFinite(value)) return value;
  throw figureError('no-number', 'value', value, 'a finite number');
};

/** Formats a number in its unit. @param about with the locale's own sign for it */
const formatNumber = (value: number, unit: Unit, options: NumberOptions, about = false): string => {
  const { locale = 'en' } = options;
  const style = intlOptions(value, unit, options);
  const base = unit.code === '%' ? value / 100 : inBaseUnits(value, unit);
  return withCurrencySign(
    about ? formatRangeIn(base, base, style, locale) : formatIn(base, style, locale),
    unit,
    locale,
  );
};

const withNoun = (text: string, unit: Unit, { counted, locale = 'en' }: FormatOptions): string =>
  counted && unit.code !== '%' && unit.code !== '1' && !isCurrency(unit.code) && isEnglish(locale)
    ? `${text} ${unit.code}`
    : text;

/**
 * Formats a plain amount: 789 of `{ code: 'EUR', mult: 6 }` is "€789 million". A number printed in thousands or
 * more stays compact, one printed in full stays full, but in Korean, Japanese and Chinese, which count in ten thousands.
 */
export const formatAmountWith = (value: number, unit: Unit, options: NumberFormatOptions = {}): string =>
  withNoun(formatNumber(finite(value), unit, options), unit, options);

/**
 * Formats an observation's number with its hedge: "around 8 million". English keeps the source's own word; other languages
 * use theirs for the same relation, or the sign where we know no word. A missing number is "not reported".
 */
export const formatValueWith = (observation: Observation, asked: NumberFormatOptions = {}): string => {
  const { value, unit, relation, low, high } = observation;
  const { locale = 'en', hedge = 'word' } = asked;
  const options: NumberOptions = { ...asked, computed: observation.basis === 'derived', bound: relation };
  if (value === null) return 'not reported';
  if (relation === 'between' && low !== undefined && high !== undefined && hedge !== 'none') {
    const longest = countDigits(low) > countDigits(high) ? low : high;
    const scale = (n: number): number => (unit.code === '%' ? n / 100 : inBaseUnits(n, unit));
    return withNoun(
      withCurrencySign(
        formatRangeIn(scale(low), scale(high), intlOptions(longest, unit, options), locale),
        unit,
        locale,
      ),
      unit,
      options,
    );
  }
  const plain = formatNumber(finite(value), unit, options);
  if (relation === 'eq' || relation === 'between' || hedge === 'none') return withNoun(plain, unit, options);
  // A sign such as "~" stands close to its number, a word apart.
  const gap = /\p{L}/u.test(observation.hedge ?? '') ? ' ' : '';
  const own = isEnglish(locale) && observation.hedge ? `${observation.hedge}${gap}{}` : templateFor(relation, options);
  if (hedge === 'word' && own) return own.replace('{}', () => withNoun(plain, unit, options));
  return withNoun(
    relation === 'approx' ? formatNumber(value, unit, options, true) : hedgeSigns[relation] + plain,
    unit,
    options,
  );
};

/** Formats a share of one as per cent: 0.019 is "1.9%". */
export const formatShareWith = (share: number, options: NumberFormatOptions = {}): string =>
  formatNumber(finite(share) * 100, { code: '%', mult: 0 }, { ...options, computed: true });

/** Adds a hedge to a finished number, in the locale's word for it, or as a sign where we know no word. */
export const formatHedgedWith = (text: string, relation: 'eq' | Hedged, options: NumberFormatOptions = {}): string => {
  if (relation === 'eq') return text;
  const sign = relation === 'approx' ? '~' : hedgeSigns[relation];
  return (templateFor(relation, options) ?? `${sign}{}`).replace('{}', () => text);
};

/**
 * Formats a count in full: "1,500".
 * @param locale BCP 47 tag. Default `en`.
 * @throws FigureError `unknown-locale`
 * @example
 * ```ts
 * formatCount(1500); // "1,500"
 * ```
 */
export const formatCount = (count: number, locale = 'en'): string => formatIn(count, {}, locale);
