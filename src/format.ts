import { inBaseUnits } from './amount.js';
import { hedgeSigns, hedgeTemplate } from './hedge.js';
import { refuse } from './issue.js';
import type { Observation, Unit } from './observation.js';

/** How a number is written. */
export interface FormatOptions {
  /** BCP 47 tag. Default `en`. */
  locale?: string;
  /** The hedge as a word ("about"), as the locale's sign ("~"), or left out. Default `word`. */
  hedge?: 'word' | 'sign' | 'none';
  /** Most significant digits. Default: as printed, at most four where the number is a million or more. */
  digits?: number;
  /** Write the noun that is counted after the number; English only, as the nouns are. Default false. */
  noun?: boolean;
}

const cache = new Map<string, Intl.NumberFormat>();

/** Intl formatters cost a hundred times what formatting does; one per locale and options is kept. */
const formatter = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = locale + JSON.stringify(options);
  let found = cache.get(key);
  if (!found) {
    try {
      found = new Intl.NumberFormat(locale, options);
    } catch {
      throw refuse('unknown-locale', 'locale', locale, 'a BCP 47 language tag such as "en" or "pt-BR"');
    }
    cache.set(key, found);
  }
  return found;
};

/** Currency codes are three capitals; every other unit is a noun or `%`. */
export const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code);

const significant = (value: number): number => value.toExponential().replace(/e.*|[^\d]/g, '').length;

const intlFor = (value: number, unit: Unit, { locale = 'en', digits }: FormatOptions): Intl.NumberFormat => {
  if (unit.code === '%') {
    return formatter(locale, { style: 'percent', maximumFractionDigits: digits === undefined ? 1 : 20, ...(digits && { maximumSignificantDigits: digits }) });
  }
  const compact = unit.mult > 0;
  const most = digits ?? (compact ? Math.min(Math.max(significant(value), 1), 4) : unit.code === 'times' ? 2 : 15);
  return formatter(locale, {
    ...(isCurrency(unit.code) && { style: 'currency', currency: unit.code, currencyDisplay: 'narrowSymbol' }),
    ...(compact && { notation: 'compact', compactDisplay: 'long' }),
    maximumSignificantDigits: most,
  });
};

/** English currencies in words: Intl writes "€789M" there even when asked for the long form. */
const spelled = (text: (intl: Intl.NumberFormat) => string, unit: Unit, options: FormatOptions, intl: Intl.NumberFormat): string => {
  const { locale = 'en' } = options;
  if (!locale.startsWith('en') || !isCurrency(unit.code) || unit.mult === 0) return text(intl);
  const { maximumSignificantDigits } = intl.resolvedOptions();
  const words = text(formatter(locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits }));
  const symbol = formatter(locale, { style: 'currency', currency: unit.code, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find((part) => part.type === 'currency')!.value;
  return words.replace(/[\d.,]+/, (number) => symbol + number);
};

const write = (value: number, unit: Unit, options: FormatOptions, about = false): string => {
  const intl = intlFor(value, unit, options);
  const base = unit.code === '%' ? value / 100 : inBaseUnits(value, unit);
  // A range from a number to itself is how Intl writes the locale's own "about" sign.
  return spelled((i) => (about ? i.formatRange(base, base) : i.format(base)), unit, options, intl);
};

const withNoun = (text: string, unit: Unit, { noun, locale = 'en' }: FormatOptions): string =>
  noun && unit.code !== '%' && unit.code !== '1' && !isCurrency(unit.code) && locale.startsWith('en') ? `${text} ${unit.code}` : text;

/**
 * A plain amount: `formatAmount(789, { code: 'EUR', mult: 6 })` is "€789 million". A number printed in thousands or
 * more stays compact, one printed in full stays full.
 */
export const formatAmount = (value: number, unit: Unit, options: FormatOptions = {}): string =>
  withNoun(write(value, unit, options), unit, options);

/**
 * An observation's number with its hedge: "around 8 million". English keeps the source's own word; other languages
 * use theirs for the same relation, or the sign where we know no word. A missing number is "not reported".
 */
export const formatValue = (observation: Observation, options: FormatOptions = {}): string => {
  const { value, unit, relation, low, high } = observation;
  const { locale = 'en', hedge = 'word' } = options;
  if (value === null) return 'not reported';
  if (relation === 'between' && low !== undefined && high !== undefined && hedge !== 'none') {
    const scale = (n: number): number => (unit.code === '%' ? n / 100 : inBaseUnits(n, unit));
    return withNoun(spelled((i) => i.formatRange(scale(low), scale(high)), unit, options, intlFor(high, unit, options)), unit, options);
  }
  const plain = write(value, unit, options);
  if (relation === 'eq' || relation === 'between' || hedge === 'none') return withNoun(plain, unit, options);
  const own = locale.startsWith('en') && observation.hedge ? `${observation.hedge} {}` : hedgeTemplate(relation, locale);
  if (hedge === 'word' && own) return own.replace('{}', withNoun(plain, unit, options));
  return withNoun(relation === 'approx' ? write(value, unit, options, true) : hedgeSigns[relation] + plain, unit, options);
};

/** A share of one as per cent: `formatShare(0.019)` is "1.9%". */
export const formatShare = (share: number, options: FormatOptions = {}): string =>
  write(share * 100, { code: '%', mult: 0 }, options);

/** A count, in full: "1,500". */
export const formatCount = (count: number, locale = 'en'): string => formatter(locale, {}).format(count);
