import { amountOf } from '../model/amount.js';
import type { Evidence } from '../model/evidence.js';
import { englishHedges, templateOf } from '../format/hedge.js';
import { type Issue, printShort } from '../error/figure-error.js';
import type { Observation } from '../model/observation.js';
import type { Vintage } from '../model/vintage.js';
import { issueIn, type Rule } from './dataset-file.js';
import { quotedNumbers } from './quoted-numbers.js';
import { translatedHedges } from './translated-hedges.js';

/** A longer quote is somebody else's sentence, and not ours to ship. */
const longest = 12;

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** A quote that backs a number, and the language it is in. */
interface Said {
  quote: string;
  language: string;
}

const saidIn = (evidence: readonly Evidence[], { sources }: Vintage): Said[] =>
  evidence.flatMap(({ quote, source }) => {
    const language = sources.find((s) => s.id === source)?.csl.language ?? 'en';
    return quote === undefined ? [] : [{ quote, language }];
  });

/** A quote from another language is held against our own English word for the relation and that language's words for it. */
const holdsHedge =
  ({ hedge = '', relation }: Observation) =>
  ({ quote, language }: Said): boolean => {
    if (quote.toLowerCase().includes(hedge.toLowerCase())) return true;
    if (relation === 'eq' || relation === 'between') return false;
    const ours = templateOf(relation, englishHedges).replace('{}', '').trim();
    return hedge === ours && (translatedHedges[language]?.[relation]?.test(quote) ?? false);
  };

/** The number was noted from a stored copy and its words were not. Says so, claims nothing of a live page, and can bear no hedge. */
const isNoted = ({ quote, cell, method, live }: Evidence): boolean =>
  quote === undefined && !cell && !live && method !== undefined;

/**
 * Every observation that is not read from a table cell has a quote of at most twelve words, and the quote holds its
 * number and its hedge. Only an unhedged number from a stored copy may go without, where its evidence says how it was got.
 * A quote that backs a note need hold no number.
 */
export const quotes: Rule = (file) => {
  const { vintage, evidence } = file;
  const issue = issueIn(file);
  const tooLong = evidence.flatMap(({ quote, ids: of }, i) =>
    quote !== undefined && wordsIn(quote) > longest
      ? [issue('long-quote', of[0], `evidence[${i}].quote`, `${wordsIn(quote)} words`, `at most ${longest} words`)]
      : [],
  );
  const unheld = vintage.observations.flatMap((observation, i): Issue[] => {
    const { id, hedge, relation } = observation;
    const own = evidence.filter((e) => e.ids.includes(id) && e.supports !== 'note');
    const said = saidIn(own, vintage);
    if (!said.length) {
      if (own.some((e) => e.cell)) return [];
      if (own.some(isNoted)) {
        return hedge === undefined && relation === 'eq'
          ? []
          : [
              issue(
                'hedge-not-quoted',
                id,
                `observations[${i}].hedge`,
                'no quote',
                `a quote that holds ${printShort(hedge)}`,
              ),
            ];
      }
      return [
        issue('no-quote', id, `observations[${i}]`, 'no quote', 'a quote that holds the number, or a table cell'),
      ];
    }
    const got = (all: readonly Said[]): string => all.map(({ quote }) => printShort(quote)).join(' and ');
    const amount = amountOf(observation);
    const withNumber = said.filter(({ quote }) => amount === null || quotedNumbers(quote).includes(amount));
    if (!withNumber.length)
      return [issue('number-not-quoted', id, `observations[${i}].value`, got(said), `a quote that holds ${amount}`)];
    if (withNumber.some(holdsHedge(observation))) return [];
    return [
      issue(
        'hedge-not-quoted',
        id,
        `observations[${i}].hedge`,
        got(withNumber),
        `a quote that holds ${printShort(hedge)}`,
      ),
    ];
  });
  return [...tooLong, ...unheld];
};
