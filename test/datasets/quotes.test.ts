import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/evidence.js';
import type { Observation } from '../../src/model/observation.js';
import type { DatasetFile } from '../../src/rules/dataset-file.js';
import { quotedNumbers } from '../../src/rules/quoted-numbers.js';
import { quotes } from '../../src/rules/quotes.js';
import { broken, type Draft, fileOf, files, pick } from './dataset-files.js';

describe('the quote holds the number and the hedge', () => {
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
      for (const item of evidence) if (item.ids.includes('rank')) delete item.quote;
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
      for (const item of evidence) if (item.ids.includes('zelensky-strong-response')) item.quote = 'strong '.repeat(13);
    });
    expect(quotes(file)).toEqual([
      {
        code: 'long-quote',
        file: 'datasets/positions/2024-10-22.ts',
        id: 'zelensky-strong-response',
        path: 'evidence[5].quote',
        got: '13 words',
        expected: 'at most 12 words',
      },
    ]);
  });

  it('wants no number of a quote that backs a note, and takes it for no quote of the number', () => {
    const name = 'artillery-shells@2024-10-22';
    const note = (file: Draft): Evidence[] =>
      file.evidence.filter((e) => e.ids.includes('eu-promised') && e.supports === 'note');
    expect(quotes(broken(name, (draft) => note(draft).forEach((e) => (e.quote = 'in the coming year'))))).toEqual([]);
    const unquoted = broken(name, ({ evidence }) => {
      for (const item of evidence) if (item.ids.includes('eu-promised') && !item.supports) delete item.quote;
    });
    expect(quotes(unquoted)).toMatchObject([{ code: 'no-quote', id: 'eu-promised' }]);
  });

  describe('a number whose words were not kept', () => {
    const name = 'artillery-shells@2024-10-22';
    const id = 'eu-sent-2024-03-25';
    const note = (draft: Draft): void => {
      delete proof(draft).quote;
      proof(draft).method = 'number as noted from a stored copy; the words were not kept';
    };
    const noted = (breakIt: (draft: Draft) => void) =>
      quotes(
        broken(name, (draft) => {
          note(draft);
          breakIt(draft);
        }),
      );
    const proof = ({ evidence }: Pick<DatasetFile, 'evidence'>): Evidence => {
      const found = evidence.find((e) => e.ids.includes(id));
      if (!found) throw new Error(`no evidence of ${id}`);
      return found;
    };

    it('stands without a quote, where its evidence says so', () => {
      expect(noted(() => undefined)).toEqual([]);
    });

    it.each<[string, (draft: Draft) => void]>([
      ['where it is not said how it was got', (draft) => delete proof(draft).method],
      ['where the page itself was read', (draft) => (proof(draft).live = true)],
    ])('is refused %s', (_, breakIt) => {
      expect(noted(breakIt)).toMatchObject([{ code: 'no-quote', id }]);
    });

    it('can bear no hedge', () => {
      const hedged = noted(({ vintage }) =>
        Object.assign(pick(vintage.observations, id), { relation: 'approx', hedge: 'about' }),
      );
      expect(hedged).toMatchObject([
        { code: 'hedge-not-quoted', id, got: 'no quote', expected: 'a quote that holds "about"' },
      ]);
    });
  });

  describe('a quote in another language', () => {
    const name = 'artillery-shells@2024-10-22';
    const id = 'north-korea-rounds-nis-2024-10-18';
    const hedged = (change: Partial<Observation>) =>
      quotes(broken(name, ({ vintage }) => Object.assign(pick(vintage.observations, id), change)));

    it('holds its own word for the hedge, which stands in ours', () => {
      expect(fileOf(name).vintage.observations.find((o) => o.id === id)?.hedge).toBe('at least');
      expect(hedged({})).toEqual([]);
    });

    it('is “or more” and not “more than” where it takes in the number itself', () => {
      const file = broken(name, ({ vintage }) =>
        Object.assign(pick(vintage.observations, 'north-korea-rounds-nis-2023-11-01'), {
          relation: 'gt',
          hedge: 'more than',
        }),
      );
      expect(quotes(file)).toMatchObject([{ code: 'hedge-not-quoted', id: 'north-korea-rounds-nis-2023-11-01' }]);
    });

    it.each<Partial<Observation>>([
      { hedge: 'well over' },
      { relation: 'approx', hedge: 'about' },
      { relation: 'lt', hedge: 'less than' },
    ])('does not hold $hedge', (change) => {
      expect(hedged(change)).toMatchObject([{ code: 'hedge-not-quoted', id }]);
    });
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
    ['over 3 million 152-millimeter shells and 500,000 122-millimeter shells', [3_000_000, 152, 500_000, 122]],
    ['some 15-hundred of 12-thousand', [1500, 12_000]],
    ['1,500,000', [1_500_000]],
    ['총 800여만 발 이상', [8_000_000]],
    ['100만 발, 1만 3000여 개, 6천700개', [1_000_000, 13_000, 6700]],
    ['1억 2,000만 원', [120_000_000]],
    ['122㎜·152㎜ 포탄', [122, 152]],
    ['총 70여 차례', [70]],
  ])('%s', (text, numbers) => {
    expect(quotedNumbers(text)).toEqual(numbers);
  });
});
