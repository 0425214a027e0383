import { type Hedged, hedgedRelations } from '../../format/hedge.js';
import { hedgeTemplate } from '../../format/hedge-words.js';
import { languageOf } from '../../format/language.js';
import { formatter } from '../../format/number.js';
import { fillers, hedgeSigns, hedgeSpellings, minusWords, type Spellings } from '../spellings/hedges.js';
import type { Lexicon } from './meaning.js';

const addHedge = (lexicon: Lexicon, relation: Hedged, [front, back]: readonly (string | undefined)[]): void => {
  for (const word of (front ?? '').split('|')) {
    // "ca 5" and "c. 5" are about five; "CA 5" and "C 5" are names.
    const isShort = /^\p{Ll}{1,2}$/u.test(word);
    lexicon.add(word, { as: 'hedge', relation, side: 'front' }, isShort);
    if (isShort && word.length > 1)
      lexicon.add(word[0]!.toUpperCase() + word.slice(1), { as: 'hedge', relation, side: 'front' }, true);
  }
  lexicon.add(back, { as: 'hedge', relation, side: 'back' });
};

const addSpellings = (lexicon: Lexicon, spellings: Spellings = {}): void => {
  for (const relation of hedgedRelations) addHedge(lexicon, relation, spellings[relation] ?? []);
};

/** The sign that Intl sets before a number that is about right; Norwegian writes a word, "ca.". */
const approximateSign = (locale: string): string =>
  formatter(locale, {})
    .formatRangeToParts(1, 1)
    .find(({ type }) => type === ('approximatelySign' as string))?.value ?? '';

/** Adds what makes a number more or less than plain, in the language and in English, and what changes nothing. */
export const addHedges = (lexicon: Lexicon, locale: string): void => {
  for (const language of new Set([languageOf(locale), 'en'])) {
    for (const relation of hedgedRelations)
      addHedge(
        lexicon,
        relation,
        (hedgeTemplate(relation, language) ?? '').split('{}').map((word) => word.trim()),
      );
    addSpellings(lexicon, hedgeSpellings[language]);
  }
  addSpellings(lexicon, hedgeSigns);
  addHedge(lexicon, 'approx', [approximateSign(locale)]);
  lexicon.add(fillers, { as: 'filler' });
  lexicon.add(`-|–|${minusWords}`, { as: 'minus' });
  lexicon.add('+', { as: 'plus' });
};
