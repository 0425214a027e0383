import { formatter } from '../format/number.js';

/** Powers of ten as English writes them, also in the plural and short; read in every language where its own words do not fit. */
const englishScales: Record<string, number> = {
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
  alone: string[];
}

const known = new Map<string, ScaleWords>();

const read = (locale: string): ScaleWords => {
  const powers: Record<string, number> = {};
  const alone = new Set<string>();
  for (const compactDisplay of ['short', 'long'] as const) {
    // The short words of English are one letter, and "t" is a tonne.
    if (compactDisplay === 'short' && locale.startsWith('en')) continue;
    const intl = formatter(locale, { notation: 'compact', compactDisplay, numberingSystem: 'latn' });
    for (let power = 3; power <= 16; power++) {
      for (const count of [1, 1.5, 2, 5]) {
        const parts = intl.formatToParts(count * 10 ** power);
        const word = parts
          .find((p) => p.type === 'compact')
          ?.value.toLowerCase()
          .replace(/\.$/, '');
        const number = parts.map((p) =>
          p.type === 'integer' || p.type === 'fraction' ? p.value : p.type === 'decimal' ? '.' : '',
        );
        if (!word) continue;
        if (!number.join('')) alone.add(word);
        // Bengali writes ten million and a hundred thousand million with one word: the first is meant.
        powers[word] ??= Math.round(Math.log10((count * 10 ** power) / Number(number.join('') || 1)));
      }
    }
  }
  return { powers, alone: [...alone] };
};

const scaleWords = (locale: string): ScaleWords => {
  const words = known.get(locale) ?? read(locale);
  known.set(locale, words);
  return words;
};

/** A text with a one before each word that means one of its power by itself: "plus de mille" as "plus de 1 mille". */
export const withOne = (text: string, locale: string): string =>
  scaleWords(locale).alone.reduce(
    (all, word) => all.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu'), '1 $&'),
    text,
  );

/** Power of ten that the text begins with; zero where it begins with no such word. */
export const scaleAt = (text: string, locale: string): number => {
  const rest = text.trimStart().toLowerCase();
  const fits = (word: string): boolean =>
    rest.startsWith(word) && (/[\p{sc=Han}\p{sc=Hangul}]$/u.test(word) || !/^\p{L}/u.test(rest.slice(word.length)));
  for (const words of [scaleWords(locale).powers, englishScales]) {
    const word = Object.keys(words)
      .filter(fits)
      // In English a lone letter after a space may be a metre or a name.
      .filter((w) => words !== englishScales || w.length > 1 || !/^\s/.test(text))
      .sort((a, b) => b.length - a.length)[0];
    if (word) return words[word]!;
  }
  return 0;
};
