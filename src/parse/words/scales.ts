import { isEnglish, languageOf } from '../../format/language.js';
import { formatter } from '../../format/number.js';
import { type Lexicon, type Meaning, unspaced } from './meaning.js';
import {
  closeScales,
  commonScales,
  eastAsianScales,
  englishCloseScales,
  englishMillion,
  englishMoneyScales,
  englishScales,
  links,
  moneyScales,
  neverNouns,
  ownScales,
  type ScaleSpellings,
} from '../spellings/scales.js';

/** The word in a number as Intl writes it compactly, the number, and whether the word leads; none where it writes no word. */
const wordIn = (
  parts: readonly Intl.NumberFormatPart[],
): { word: string; number: string; leads: boolean } | undefined => {
  const at = parts.findIndex((part) => part.type === 'compact');
  const compact = parts[at];
  if (!compact) return undefined;
  const leads = parts.slice(at).some((part) => part.type === 'integer');
  let number = '';
  for (const { type, value } of parts) {
    if (type === 'integer' || type === 'fraction') number += value;
    if (type === 'decimal') number += '.';
  }
  return { word: compact.value, number, leads };
};

/** Numbers of every plural form that a language may have, at every power of ten that has a word. */
const samples = Array.from({ length: 14 }, (_, i) => [1, 1.5, 2, 5].map((count) => count * 10 ** (i + 3))).flat();

type Scale = Extract<Meaning, { as: 'scale' }>;

/** What Intl writes for powers of ten in a locale: "Mio." and "Millionen" 6, "만" 4. */
const intlScales = (locale: string): Map<string, Scale> => {
  const words = new Map<string, Scale>();
  for (const compactDisplay of ['short', 'long'] as const) {
    const intl = formatter(locale, { notation: 'compact', compactDisplay, numberingSystem: 'latn' });
    for (const sample of samples) {
      const found = wordIn(intl.formatToParts(sample));
      if (!found?.word) continue;
      // Bengali writes ten million and a hundred thousand million with one word: the first is meant.
      const power = Math.round(Math.log10(sample / Number(found.number || 1)));
      const scale = words.get(found.word) ?? { as: 'scale', power };
      if (!found.number) scale.alone = true;
      if (found.leads) scale.leads = true;
      words.set(found.word, scale);
    }
  }
  return words;
};

const addAll = (lexicon: Lexicon, scales: ScaleSpellings, needs?: 'close' | 'money'): void => {
  for (const [power, words] of Object.entries(scales)) {
    const meaning: Meaning = { as: 'scale', power: Number(power), ...(needs && { needs }) };
    // Capitals make a difference to short words: "m" is a metre where "M" is a million.
    lexicon.add(words, meaning, needs !== undefined);
  }
};

/** Adds the words for powers of ten, those of the language before those of English. */
export const addScales = (lexicon: Lexicon, locale: string): void => {
  const english = isEnglish(locale);
  const own = intlScales(locale);
  for (const [word, scale] of own) {
    // The short words of English are one letter, and "t" is a tonne.
    if (english && word.length === 1) continue;
    // A German "Billion" has a capital; "billion" is English, and less.
    const isFalseFriend = !english && word !== word.toLowerCase() && /^(?:b|tr)illion/i.test(word);
    lexicon.add(word, scale, word.length < 3 || isFalseFriend);
    if (/^.\.$/.test(word)) lexicon.add(word[0], { ...scale, needs: 'money' }, true);
  }
  const language = languageOf(locale);
  addAll(lexicon, ownScales[language] ?? {});
  addAll(lexicon, commonScales);
  for (const [sign, power] of Object.entries(eastAsianScales)) lexicon.add(sign, { as: 'scale', power });
  // Where the own words are Latin ones, "billion" may be a million millions.
  const foreign = [...own.keys()].some((word) => unspaced.test(word) || /[^\p{sc=Latin}\s.]/u.test(word));
  if (english) addAll(lexicon, englishMillion, 'close');
  if (english || foreign) {
    addAll(lexicon, englishScales);
    addAll(lexicon, englishCloseScales, 'close');
    addAll(lexicon, englishMoneyScales, 'money');
  }
  addAll(lexicon, closeScales, 'close');
  addAll(lexicon, moneyScales, 'money');
  lexicon.add(links[language], { as: 'link' });
  lexicon.add(neverNouns, { as: 'never' });
};
