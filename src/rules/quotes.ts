import { amountOf } from '../amount.js';
import { shown } from '../issue.js';
import { issueIn, type Rule } from './dataset-file.js';
import { quotedNumbers } from './quoted-numbers.js';

/** A longer quote is somebody else's sentence, and not ours to ship. */
const longest = 12;

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** Every observation that is not read from a table cell has a quote of at most twelve words, and the quote holds its number and its hedge. */
export const quotes: Rule = (file) => {
  const { vintage, evidence } = file;
  const issue = issueIn(file);
  const tooLong = evidence.flatMap(({ quote, of }, i) =>
    quote !== undefined && wordsIn(quote) > longest
      ? [issue('long-quote', of[0], `evidence[${i}].quote`, `${wordsIn(quote)} words`, `at most ${longest} words`)]
      : [],
  );
  const unheld = vintage.observations.flatMap((observation, i) => {
    const { id, hedge = '' } = observation;
    const own = evidence.filter((e) => e.of.includes(id));
    const said = own.flatMap((e) => (e.quote === undefined ? [] : [e.quote]));
    if (!said.length) {
      if (own.some((e) => e.cell)) return [];
      return [
        issue('no-quote', id, `observations[${i}]`, 'no quote', 'a quote that holds the number, or a table cell'),
      ];
    }
    const amount = amountOf(observation);
    const withNumber = said.filter((quote) => amount === null || quotedNumbers(quote).includes(amount));
    if (!withNumber.length)
      return [
        issue(
          'number-not-quoted',
          id,
          `observations[${i}].value`,
          said.map(shown).join(' and '),
          `a quote that holds ${amount}`,
        ),
      ];
    if (withNumber.some((quote) => quote.toLowerCase().includes(hedge.toLowerCase()))) return [];
    return [
      issue(
        'hedge-not-quoted',
        id,
        `observations[${i}].hedge`,
        withNumber.map(shown).join(' and '),
        `a quote that holds ${shown(hedge)}`,
      ),
    ];
  });
  return [...tooLong, ...unheld];
};
