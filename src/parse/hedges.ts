import { hedgeTemplate } from '../format/hedge-words.js';
import { hedgedRelations } from '../format/hedge.js';
import type { Relation } from '../model/observation.js';
import { escapePattern } from './escape-pattern.js';

/** What a hedge does to its number, and the word or sign it was read from. */
export interface ReadHedge {
  relation: Relation;
  hedge?: string;
}

/** A hedge as it is written around a number: `front` before it, `back` after it. */
interface Wording {
  front: string;
  back: string;
  relation: Relation;
}

const signs: [string, Relation][] = [
  ['~', 'approx'],
  ['∼', 'approx'],
  ['≈', 'approx'],
  ['≃', 'approx'],
  ['>', 'gt'],
  ['≥', 'ge'],
  ['<', 'lt'],
  ['≤', 'le'],
];

/** What English writes beside the words of our own table. */
const english: [string, Relation][] = [
  ['no more than', 'le'],
  ['not more than', 'le'],
  ['at most', 'le'],
  ['no less than', 'ge'],
  ['not less than', 'ge'],
  ['no fewer than', 'ge'],
  ['not fewer than', 'ge'],
  ['around', 'approx'],
  ['roughly', 'approx'],
  ['some', 'approx'],
  ['approximately', 'approx'],
  ['circa', 'approx'],
  ['ca.', 'approx'],
  ['nearly', 'lt'],
  ['almost', 'lt'],
  ['over', 'gt'],
  ['under', 'lt'],
  ['fewer than', 'lt'],
  ['as many as', 'le'],
];

/** Wordings that may stand in a text of a locale, the longest first: "no more than" holds "more than". */
const wordingsFor = (locale: string): Wording[] => {
  const all: Wording[] = [];
  for (const language of [locale, 'en']) {
    for (const relation of hedgedRelations) {
      const [front = '', back = ''] = (hedgeTemplate(relation, language) ?? '').split('{}');
      all.push({ front: front.trim(), back: back.trim(), relation });
    }
  }
  for (const [front, relation] of [...english, ...signs]) all.push({ front, back: '', relation });
  const length = ({ front, back }: Wording): number => front.length + back.length;
  return all.filter((wording) => length(wording) > 0).sort((a, b) => length(b) - length(a));
};

/** Whether a word stands in a text by itself, not inside another; signs, Chinese and Japanese leave no space. */
const hasWord = (text: string, word: string): boolean => {
  if (!/\p{L}/u.test(word) || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(word)) return text.includes(word);
  return new RegExp(`(?:^|[^\\p{L}])${escapePattern(word)}(?:$|[^\\p{L}])`, 'iu').test(text);
};

/** What may stand between a hedge and its number: a currency, by sign or code, and a minus. */
const between = /\s*[-−]?\s*(?:[€$£¥₴₩%]|\b[A-Z]{3})?\s*$/u;

/** Whether a word stands right before a number: "over" of "over 70", not of "over the year: 70". */
const endsInWord = (before: string, word: string): boolean => {
  const end = before.replace(between, '').toLowerCase();
  return end.endsWith(word.toLowerCase()) && hasWord(end.slice(-word.length - 1), word);
};

/** The hedge of a number, from the texts before and after it; `eq` without one. */
export const hedgeIn = (before: string, after: string, locale: string): ReadHedge => {
  const found = wordingsFor(locale).find(
    ({ front, back }) => (!front || endsInWord(before, front)) && (!back || hasWord(after, back)),
  );
  return found ? { relation: found.relation, hedge: found.front || found.back } : { relation: 'eq' };
};
