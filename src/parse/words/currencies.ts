import { formatter } from '../../format/number.js';
import { cachedFormatter } from '../../format/intl-cache.js';
import { currencySigns, currencyWords, homes, prefixes, sharedSigns, suffixes } from '../spellings/currencies.js';
import { languageOf } from '../../format/language.js';
import { isLetter, type Lexicon, lowerCase, type Meaning } from './meaning.js';

type CurrencyMeaning = Extract<Meaning, { as: 'currency' }>;

let allCodes: ReadonlySet<string> | undefined;

/** All codes of ISO 4217 that Intl knows. */
const knownCodes = (): ReadonlySet<string> => (allCodes ??= new Set(Intl.supportedValuesOf('currency')));

const shared = (sign: string): CurrencyMeaning => {
  const { codes, elsewhere } = sharedSigns[sign]!;
  return { as: 'currency', codes: codes.split(' '), ...(elsewhere && { elsewhere }) };
};

/** Adds the signs and words for money that every page may have. */
export const addCurrencies = (lexicon: Lexicon, locale: string): void => {
  for (const [sign, code] of Object.entries(currencySigns)) lexicon.add(sign, { as: 'currency', codes: [code] }, true);
  for (const sign of Object.keys(sharedSigns)) lexicon.add(sign, shared(sign), true);
  lexicon.add('T€', { as: 'currency', codes: ['EUR'], power: 3 }, true);
  if (languageOf(locale) === 'sv') {
    const kronor = (power: number): Meaning => ({ as: 'currency', codes: ['SEK'], power });
    lexicon.add('tkr', kronor(3));
    lexicon.add('mkr|mnkr', kronor(6));
    lexicon.add('mdkr', kronor(9));
  }
  for (const language of new Set([languageOf(locale), 'en']))
    for (const [code, words] of Object.entries(currencyWords[language] ?? {}))
      lexicon.add(words, code === '$' ? shared('$') : { as: 'currency', codes: [code] });
};

const displayed = (code: string, locale: string, currencyDisplay: 'symbol' | 'narrowSymbol' | 'name', n = 0): string =>
  formatter(locale, {
    style: 'currency',
    currency: code,
    currencyDisplay,
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  })
    .formatToParts(n)
    .find(({ type }) => type === 'currency')?.value ?? code;

/** Adds the signs that Intl knows of all currencies in a locale. It takes a while, and few pages need it. */
export const addCurrencySymbols = (lexicon: Lexicon, locale: string): void => {
  const owners = new Map<string, string[]>();
  for (const code of knownCodes()) {
    const symbol = displayed(code, locale, 'symbol');
    const narrow = displayed(code, locale, 'narrowSymbol');
    if (symbol !== code) lexicon.add(symbol, { as: 'currency', codes: [code] }, true);
    if (narrow !== symbol && narrow !== code) owners.set(narrow, [...(owners.get(narrow) ?? []), code]);
  }
  for (const [narrow, codes] of owners) {
    // "KM" and "Ft" are units too, and a lone letter is anything.
    if (/^[A-Za-z.]+$/.test(narrow) && narrow.replace('.', '').length < 2) continue;
    const isWord = /^[A-Za-z.]+$/.test(narrow) && !['lei', 'Rp'].includes(narrow);
    lexicon.add(narrow, { as: 'currency', codes, ...(isWord && { side: 'front' as const }) }, true);
  }
};

/** Beginnings of the words of a text, enough of each to know it in another case or number. */
const stems = (text: string): string[] =>
  lowerCase(text)
    .split(/[\s-]+/)
    .filter((word) => word.length > 1)
    .map((word) => word.slice(0, /^[a-z]/.test(word) ? 4 : 2));

/** Adds the names of currencies that a text may hold, in every plural: "5 Schweizer Franken". Whether there are any. */
export const addCurrencyNames = (lexicon: Lexicon, locale: string, text: string): boolean => {
  const wanted = new Set(stems(text));
  let added = false;
  for (const language of new Set([locale, 'en'])) {
    const names = cachedFormatter(Intl.DisplayNames, language, { type: 'currency' });
    for (const code of knownCodes()) {
      const name = names.of(code) ?? code;
      if (!stems(name).some((stem) => wanted.has(stem))) continue;
      const forms = [1, 2, 5, 1.5, 100, 1e6].map((n) => displayed(code, language, 'name', n));
      for (const form of new Set([name, ...forms])) lexicon.add(form, { as: 'currency', codes: [code] });
      added = true;
    }
  }
  return added;
};

const code = /([A-Z]{3})/y;
const withSuffix = /([A-Z]{3})(mn|mm|bn|tn|trn|[kKmMBT])/y;
const withPrefix = /(T|k|K|m|M|mn|mio|Mio|bn|mrd|Mrd|md)([A-Z]{3})/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match && !isLetter(text[at + match[0].length]) ? match : null;
};

/** The ISO 4217 code that begins at a place of a text, alone or with its power of ten: "EUR", "EURm", "MEUR". */
export const codeAt = (text: string, at: number): { length: number; meanings: Meaning[] } | undefined => {
  const after = matchAt(withSuffix, text, at);
  const before = matchAt(withPrefix, text, at);
  const [all, iso, power] =
    after && knownCodes().has(after[1]!)
      ? [after[0], after[1]!, suffixes[after[2]!]]
      : before && knownCodes().has(before[2]!)
        ? [before[0], before[2]!, prefixes[before[1]!]]
        : (matchAt(code, text, at) ?? []);
  if (!all || !iso || !knownCodes().has(iso)) return undefined;
  return { length: all.length, meanings: [{ as: 'currency', codes: [iso], ...(power && { power: Number(power) }) }] };
};

/** Codes that are words in English capitals, and so no currency in front of a number. */
export const isEnglishWord = (text: string): boolean => /^(ALL|TOP|CUP)$/.test(text);

/** The one currency that all signs and words for money in a text can mean; `null` where there is none, or several. */
export const currencyOf = (found: readonly CurrencyMeaning[], locale: string): string | null | undefined => {
  const [first] = found;
  if (!first) return undefined;
  const common = first.codes.filter((each) => found.every(({ codes }) => codes.includes(each)));
  if (common.length === 1) return common[0];
  const home = homes[new Intl.Locale(locale).maximize().region ?? ''];
  if (home && common.includes(home)) return home;
  return first.elsewhere && common.includes(first.elsewhere) ? first.elsewhere : null;
};
