import { formatter } from '../format/number.js';

/** Powers of ten as English writes them, also in the plural and short; read in every language where its own words do not fit. */
const englishPowers: Record<string, number> = {
  thousand: 3,
  thousands: 3,
  k: 3,
  million: 6,
  millions: 6,
  mn: 6,
  mio: 6,
  m: 6,
  billion: 9,
  billions: 9,
  bn: 9,
  mrd: 9,
  b: 9,
  trillion: 12,
  trillions: 12,
  trn: 12,
};

/** What a locale writes for powers of ten. */
interface ScaleWords {
  /** Short and long and in every plural: "Mio." and "Millionen" 6, "만" 4. */
  powers: Record<string, number>;
  /** Those that stand for one of their kind without a number: "mille". */
  alone: Set<string>;
}

/** The word in a number as Intl writes it compactly, and the number before it; none where it writes no word. */
const wordIn = (parts: readonly Intl.NumberFormatPart[]): { word: string; number: string } | undefined => {
  const compact = parts.find((part) => part.type === 'compact');
  if (!compact) return undefined;
  let number = '';
  for (const { type, value } of parts) {
    if (type === 'integer' || type === 'fraction') number += value;
    if (type === 'decimal') number += '.';
  }
  return { word: compact.value.toLowerCase().replace(/\.$/, ''), number };
};

/** Numbers of every plural form that a language may have, at every power of ten that has a word. */
const samples = Array.from({ length: 14 }, (_, i) => [1, 1.5, 2, 5].map((count) => count * 10 ** (i + 3))).flat();

const readScaleWords = (locale: string): ScaleWords => {
  const words: ScaleWords = { powers: {}, alone: new Set() };
  for (const compactDisplay of ['short', 'long'] as const) {
    // The short words of English are one letter, and "t" is a tonne.
    if (compactDisplay === 'short' && locale.startsWith('en')) continue;
    const intl = formatter(locale, { notation: 'compact', compactDisplay, numberingSystem: 'latn' });
    for (const sample of samples) {
      const found = wordIn(intl.formatToParts(sample));
      if (!found?.word) continue;
      if (!found.number) words.alone.add(found.word);
      // Bengali writes ten million and a hundred thousand million with one word: the first is meant.
      words.powers[found.word] ??= Math.round(Math.log10(sample / Number(found.number || 1)));
    }
  }
  return words;
};

const byLocale = new Map<string, ScaleWords>();

const scaleWords = (locale: string): ScaleWords => {
  const words = byLocale.get(locale) ?? readScaleWords(locale);
  byLocale.set(locale, words);
  return words;
};

/** A text with a one before each word that means one of its power by itself: "plus de mille" as "plus de 1 mille". */
export const withOne = (text: string, locale: string): string => {
  let result = text;
  for (const word of scaleWords(locale).alone)
    result = result.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu'), '1 $&');
  return result;
};

/** Whether a text begins with a word, and not with a longer one; Chinese, Japanese and Korean leave no space after it. */
const beginsWith = (text: string, word: string): boolean =>
  text.startsWith(word) && (/[\p{sc=Han}\p{sc=Hangul}]$/u.test(word) || !/^\p{L}/u.test(text.slice(word.length)));

const longest = (words: readonly string[]): string | undefined => [...words].sort((a, b) => b.length - a.length)[0];

/** Power of ten that a text begins with; zero where it begins with no such word. */
const powerAt = (text: string, locale: string): number => {
  const rest = text.trimStart().toLowerCase();
  const { powers } = scaleWords(locale);
  const own = longest(Object.keys(powers).filter((word) => beginsWith(rest, word)));
  if (own) return powers[own]!;
  // A lone letter after a space may be a metre or a name.
  const apart = /^\s/.test(text);
  const fitting = Object.keys(englishPowers).filter((word) => beginsWith(rest, word) && (word.length > 1 || !apart));
  return englishPowers[longest(fitting) ?? ''] ?? 0;
};

/**
 * Power of ten of the words after a number; `undefined` where there are several ("5 thousand million"), or one that a
 * unit cannot hold ("5 hundred", "5 dozen").
 */
export const powerAfter = (after: string, locale: string): number | undefined => {
  if (/^\s*(hundred|dozen|score)/i.test(after)) return undefined;
  const power = powerAt(after, locale);
  const rest = after.replace(/^\s*[\p{L}.]+/u, '');
  return power > 0 && /^\s*(thousand|million|billion|trillion)s?\b/i.test(rest) ? undefined : power;
};
