import { didYouMean } from '../../../error/did-you-mean.js';
import { wordsOf } from './names.js';

/** What the numbers of a column are counted in. */
export interface ColumnUnit {
  /** ISO 4217; nothing where the words name none. */
  currency?: string;
  /** Power of ten. */
  mult: number;
  /** Per cent of GDP, and no amount. */
  isShare: boolean;
}

const currencies: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  $: 'USD',
  usd: 'USD',
  us: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
};
const scales: Readonly<Record<string, number>> = {
  billion: 9,
  billions: 9,
  bn: 9,
  million: 6,
  millions: 6,
  mn: 6,
  mio: 6,
  thousand: 3,
  thousands: 3,
};
const fillers = new Set(['in', 'of', 'the']);

/** Currencies that the tracker converts, and a few more: another one in its column of currencies is nobody's. */
export const knownCurrencies: ReadonlySet<string> = new Set(
  (
    'AUD BGN CAD CHF CNY CYP CZK DKK EUR GBP HKD HRK HUF IDR ILS INR ISK JPY KRW MXN MYR NOK NZD PHP PLN RON RSD SEK ' +
    'SGD THB TRY TWD UAH USD ZAR XDR'
  ).split(' '),
);

/** The currency that a word of a unit names. */
export const currencyOf = (word: string): string | undefined =>
  Object.hasOwn(currencies, word)
    ? currencies[word]
    : knownCurrencies.has(word.toUpperCase())
      ? word.toUpperCase()
      : undefined;

const scaleOf = (word: string): number | undefined => (Object.hasOwn(scales, word) ? scales[word] : undefined);

/** Whether a word can be part of a unit. A year belongs to a GDP. */
const isUnitWord = (word: string): boolean =>
  currencyOf(word) !== undefined || scaleOf(word) !== undefined || fillers.has(word);

/**
 * Reads a unit: `€ billion`, `US$ billion`, `million EUR`, `% GDP`, `% 2021 GDP`.
 * @returns Nothing where a word is none of a unit, or two say different things.
 */
export const parseUnit = (text: string): ColumnUnit | undefined => {
  const words = wordsOf(text);
  if (words.includes('%') || words.includes('percent'))
    return words.every((word) => /^(%|percent|of|the|gdp|\d{4})$/.test(word)) && words.includes('gdp')
      ? { mult: 0, isShare: true }
      : undefined;
  if (!words.length || !words.every(isUnitWord)) return undefined;
  const named = [...new Set(words.map(currencyOf).filter((one) => one !== undefined))];
  const sizes = words.map(scaleOf).filter((one) => one !== undefined);
  if (named.length > 1 || sizes.length > 1 || (!named.length && !sizes.length)) return undefined;
  return { ...(named[0] && { currency: named[0] }), mult: sizes[0] ?? 0, isShare: false };
};

/** Parts a header into what it names and the unit it ends with: `Financial allocations (€ billion)`. */
export const splitUnit = (header: string): { name: string[]; unit: string } => {
  const words = wordsOf(header);
  let at = words.length;
  while (at > 0 && isUnitWord(words[at - 1]!)) at--;
  const share = words.lastIndexOf('%');
  if (share >= 0 && words.slice(share).includes('gdp')) at = share;
  return { name: words.slice(0, at), unit: words.slice(at).join(' ') };
};

/** The word of a unit that was probably meant, for an error. */
export const nearestUnit = (text: string): string | undefined => {
  const known = ['billion', 'million', 'euro', 'eur', 'usd', 'dollars', 'gdp'];
  for (const word of wordsOf(text)) {
    const near = isUnitWord(word) ? undefined : didYouMean(word, known);
    if (near) return near;
  }
  return undefined;
};
