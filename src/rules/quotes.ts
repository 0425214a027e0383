import { amountOf } from '../model/amount.js';
import type { Evidence } from '../model/evidence.js';
import { englishHedges, type Hedged, templateOf } from '../format/hedge.js';
import { type Issue, printShort } from '../error/figure-error.js';
import type { Observation } from '../model/observation.js';
import type { Vintage } from '../model/vintage.js';
import { type DatasetFile, issueIn, type Rule } from './dataset-file.js';
import { quotedNumbers } from './quoted-numbers.js';

/**
 * Our words for hedges that cannot stand before the number as they are, by language and relation. Korean 이상 takes in the number
 * itself, “or more”, and 여 after the digits says that it is a little larger; an English verb such as “exceed” is “more than”.
 */
const translatedHedges: Readonly<Record<string, Partial<Record<Hedged, RegExp>>>> = {
  ko: { gt: /초과|\d여/u, ge: /이상/u, approx: /약\s?\d/u },
  en: { gt: /\bexceed/iu },
};

/** Words that a quote may have: a longer one is somebody else's sentence, and not ours to ship. */
const maxWords = 12;

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** A quote that backs a number, and the language it is in. */
interface Quote {
  text: string;
  language: string;
}

const quotesIn = (evidence: readonly Evidence[], { sources }: Vintage): Quote[] =>
  evidence.flatMap(({ quote, source }) => {
    const language = sources.find((s) => s.id === source)?.csl.language ?? 'en';
    return quote === undefined ? [] : [{ text: quote, language }];
  });

/** Whether a quote holds the hedge; one from another language, that language's words for what we word in English. */
const holdsHedge = ({ text, language }: Quote, { hedge = '', relation }: Observation): boolean => {
  if (text.toLowerCase().includes(hedge.toLowerCase())) return true;
  if (relation === 'eq' || relation === 'between') return false;
  const ours = templateOf(relation, englishHedges).replace('{}', '').trim();
  return hedge === ours && (translatedHedges[language]?.[relation]?.test(text) ?? false);
};

/** Whether the number was noted from a stored copy and its words were not: it can bear no hedge. */
const isNoted = ({ quote, cell, method, live }: Evidence): boolean =>
  quote === undefined && !cell && !live && method !== undefined;

const tooLong = (file: DatasetFile): Issue[] =>
  file.evidence.flatMap(({ quote, ids }, i) => {
    const count = quote === undefined ? 0 : wordsIn(quote);
    const path = `evidence[${i}].quote`;
    return count > maxWords
      ? [issueIn(file)('long-quote', ids[0], path, `${count} words`, `at most ${maxWords} words`)]
      : [];
  });

const hedgeIssue = (file: DatasetFile, { id, hedge }: Observation, path: string, got: string): Issue =>
  issueIn(file)('hedge-not-quoted', id, `${path}.hedge`, got, `a quote that holds ${printShort(hedge)}`);

/** What is wrong where an observation has no quote: nothing, where it is read from a table cell, or noted without a hedge. */
const withoutQuote = (file: DatasetFile, observation: Observation, own: readonly Evidence[], path: string): Issue[] => {
  const { id, hedge, relation } = observation;
  if (own.some((e) => e.cell)) return [];
  if (!own.some(isNoted))
    return [issueIn(file)('no-quote', id, path, 'no quote', 'a quote that holds the number, or a table cell')];
  return hedge === undefined && relation === 'eq' ? [] : [hedgeIssue(file, observation, path, 'no quote')];
};

const quoteIssues = (file: DatasetFile, observation: Observation, path: string): Issue[] => {
  const own = file.evidence.filter((e) => e.ids.includes(observation.id) && e.supports !== 'note');
  const all = quotesIn(own, file.vintage);
  if (!all.length) return withoutQuote(file, observation, own, path);
  const print = (some: readonly Quote[]): string => some.map(({ text }) => printShort(text)).join(' and ');
  const amount = amountOf(observation);
  const withNumber = all.filter(({ text }) => amount === null || quotedNumbers(text).includes(amount));
  if (!withNumber.length) {
    const expected = `a quote that holds ${amount}`;
    return [issueIn(file)('number-not-quoted', observation.id, `${path}.value`, print(all), expected)];
  }
  const isHeld = withNumber.some((quote) => holdsHedge(quote, observation));
  return isHeld ? [] : [hedgeIssue(file, observation, path, print(withNumber))];
};

/**
 * Every observation that is not read from a table cell has a quote of at most twelve words, and the quote holds its
 * number and its hedge. Only an unhedged number from a stored copy may go without, where its evidence says how it was got.
 * A quote that backs a note need hold no number.
 */
export const quotes: Rule = (file) => [
  ...tooLong(file),
  ...file.vintage.observations.flatMap((o, i) => quoteIssues(file, o, `observations[${i}]`)),
];
