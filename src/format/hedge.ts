import type { Relation } from '../model/observation.js';

/** Relations that need a word. */
export type Hedged = Exclude<Relation, 'eq' | 'between'>;

/** Words of one language: about, more than, at least, less than, up to. `{}` is the number; without it the number follows. */
export type HedgeWords = readonly [string, string, string, string, string];

/** Every relation that needs a word, in the order of {@link HedgeWords}. */
export const hedgedRelations: readonly Hedged[] = ['approx', 'gt', 'ge', 'lt', 'le'];

/** The words of English, which every page has; other languages are in hedge-words.ts. */
export const englishHedges: HedgeWords = ['about', 'more than', 'at least', 'less than', 'up to'];

/** Makes a template of a relation's word, with `{}` for the number. */
export const templateOf = (relation: Hedged, words: HedgeWords): string => {
  const word = words[hedgedRelations.indexOf(relation)]!;
  return word.includes('{}') ? word : `${word} {}`;
};

/** Signs that need no language. "About" has the locale's own sign, which Intl knows. */
export const hedgeSigns: Record<Exclude<Hedged, 'approx'>, string> = { gt: '>', ge: '≥', lt: '<', le: '≤' };

/** Relation of one divided by a number. */
const inverse: Record<Relation, Relation> = {
  eq: 'eq',
  approx: 'approx',
  between: 'between',
  gt: 'lt',
  ge: 'le',
  lt: 'gt',
  le: 'ge',
};

/**
 * Computes the relation of a quotient: "over 70" of 100 is more than 70 per cent, 70 of "over 100" less than that.
 * Where the two disagree, or one is a range, it is "about".
 */
export const relationOfShare = (part: Relation, whole: Relation): 'eq' | Hedged => {
  const all = [part, inverse[whole]].filter((r) => r !== 'eq');
  if (!all.length) return 'eq';
  if (all.every((r) => r === 'gt' || r === 'ge')) return all.includes('gt') ? 'gt' : 'ge';
  if (all.every((r) => r === 'lt' || r === 'le')) return all.includes('lt') ? 'lt' : 'le';
  return 'approx';
};
