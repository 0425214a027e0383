import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quotedNumbers } from '../../src/rules/quoted-numbers.js';
import { quotes } from '../../src/rules/quotes.js';
import { broken, files, pick } from './dataset-files.js';

describe('the quote holds the number and the hedge', () => {
  it.each(files)('$file', (file) => {
    expect(quotes(file)).toEqual([]);
  });

  it('finds a number that its quote does not hold', () => {
    const file = broken('artillery-shells@2024-10-22', ({ vintage }) => {
      pick(vintage.observations, 'north-korea-to-russia').value = 9;
    });
    expect(quotes(file)).toEqual([
      {
        code: 'number-not-quoted',
        file: 'datasets/artillery-shells/2024-10-22.ts',
        id: 'north-korea-to-russia',
        path: 'observations[0].value',
        got: '"around 8 million artillery rounds"',
        expected: 'a quote that holds 9000000',
      },
    ]);
  });

  it('finds a hedge that is not the source’s own', () => {
    const file = broken('troops@2024-10-22', ({ vintage }) => {
      pick(vintage.observations, 'russia-in-ukraine').hedge = 'almost';
    });
    expect(quotes(file)).toEqual([
      {
        code: 'hedge-not-quoted',
        file: 'datasets/troops/2024-10-22.ts',
        id: 'russia-in-ukraine',
        path: 'observations[3].hedge',
        got: '"roughly 600,000 Russian soldiers"',
        expected: 'a quote that holds "almost"',
      },
    ]);
  });

  it('finds a number without a quote or a cell', () => {
    const file = broken('south-korea-aid@2024-10-22', ({ evidence }) => {
      for (const item of evidence) if (item.of.includes('rank')) delete item.quote;
    });
    expect(quotes(file)).toEqual([
      {
        code: 'no-quote',
        file: 'datasets/south-korea-aid/2024-10-22.ts',
        id: 'rank',
        path: 'observations[4]',
        got: 'no quote',
        expected: 'a quote that holds the number, or a table cell',
      },
    ]);
  });

  it('finds a quote that is longer than twelve words', () => {
    const file = broken('positions@2024-10-22', ({ evidence }) => {
      for (const item of evidence) if (item.of.includes('zelensky-strong-response')) item.quote = 'strong '.repeat(13);
    });
    expect(quotes(file)).toEqual([
      {
        code: 'long-quote',
        file: 'datasets/positions/2024-10-22.ts',
        id: 'zelensky-strong-response',
        path: 'evidence[4].quote',
        got: '13 words',
        expected: 'at most 12 words',
      },
    ]);
  });

  const article = new URL('../../../shared/article.txt', import.meta.url);
  it.runIf(existsSync(article))('quotes the article to the letter', () => {
    const text = readFileSync(article, 'utf8');
    const quoted = files.flatMap(({ evidence }) =>
      evidence.flatMap(({ source, quote }) => (source === 'european-conservative-article' && quote ? [quote] : [])),
    );
    expect(quoted.length).toBeGreaterThan(12);
    expect(quoted.filter((quote) => !text.includes(quote))).toEqual([]);
  });
});

describe('numbers in a quote', () => {
  it.each([
    ['a total of €789 million', [789_000_000]],
    ['a further 12,000 troops, in four brigades', [12_000, 4]],
    ['promised to supply one million rounds', [1_000_000]],
    ['only about 650,000', [650_000]],
    ['over 70 large-scale weapons shipments', [70]],
    ['a million shells, or 1.5 million', [1_000_000, 1_500_000]],
    ['€4.8bn and $300m', [4_800_000_000, 300_000_000]],
    ['600 000 soldiers, two-thirds of them', [600_000, 2]],
    ['someone in a brigade', []],
    ['3 metres', [3]],
  ])('%s', (text, numbers) => {
    expect(quotedNumbers(text)).toEqual(numbers);
  });
});
