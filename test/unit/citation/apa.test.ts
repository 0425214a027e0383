import { describe, expect, it } from 'vitest';
import { apa } from '../../../src/citation/apa.js';
import type { CslItem, CslName } from '../../../src/model/source.js';

const accessed = { 'date-parts': [[2026, 11, 23]] };
const names = (count: number): CslName[] =>
  Array.from({ length: count }, (_, i) => ({ family: `N${i + 1}`, given: 'A.' }));
const written = (given: Partial<CslItem>): string => apa({ id: 'x', type: 'report', title: 'Aid', ...given });

describe('an APA reference', () => {
  it.each<[string, Partial<CslItem>, string]>([
    [
      'newspaper article, author and day known',
      {
        type: 'article-newspaper',
        title: 'Shells run short',
        author: [{ family: 'Borrell', given: 'Josep' }],
        'container-title': 'The Paper',
        issued: { 'date-parts': [[2024, 3, 25]] },
        accessed,
        URL: 'https://example.org/a',
      },
      'Borrell, J. (2024, March 25). Shells run short. The Paper. https://example.org/a',
    ],
    [
      'newspaper article, neither known',
      {
        type: 'article-newspaper',
        title: 'Shells run short',
        'container-title': 'The Paper',
        accessed,
        URL: 'https://example.org/a',
      },
      'Shells run short. (n.d.). The Paper. Retrieved November 23, 2026, from https://example.org/a',
    ],
    [
      'data set with a version and a number',
      {
        type: 'dataset',
        title: 'The Tracker',
        author: [
          { family: 'Trebesch', given: 'Christoph' },
          { family: 'Frank', given: 'A.' },
        ],
        publisher: 'Kiel Institute',
        number: '2218',
        version: '19',
        issued: { 'date-parts': [[2024, 10, 10]] },
        URL: 'https://example.org/t',
      },
      'Trebesch, C., & Frank, A. (2024). The Tracker (No. 2218; Version 19) [Data set]. Kiel Institute. https://example.org/t',
    ],
    [
      'data set without an author',
      { type: 'dataset', title: 'The Tracker', version: '19', publisher: 'Kiel Institute' },
      'The Tracker (Version 19) [Data set]. (n.d.). Kiel Institute.',
    ],
    [
      'report by its own publisher',
      {
        author: [{ literal: 'Kiel Institute' }],
        publisher: 'Kiel Institute',
        number: 'Working Paper 2218',
        issued: { 'date-parts': [[2023]] },
      },
      'Kiel Institute. (2023). Aid (Working Paper 2218).',
    ],
    [
      'journal article',
      {
        type: 'article-journal',
        'container-title': 'Journal of Aid',
        author: [{ family: 'Kim', given: 'Jong-Un Lee' }],
        issued: { 'date-parts': [[2023, 5]] },
      },
      'Kim, J.-U. L. (2023). Aid. Journal of Aid.',
    ],
    [
      'page, month known',
      {
        type: 'webpage',
        title: 'Who pays?',
        'container-title': 'The Site',
        publisher: 'The Site',
        issued: { 'date-parts': [[2023, 5]] },
        URL: 'https://example.org/',
      },
      'Who pays? (2023, May). The Site. https://example.org/',
    ],
    [
      'speech',
      { type: 'speech', author: [{ family: 'Putin' }], issued: { 'date-parts': [[2024, 6, 14]] } },
      'Putin. (2024, June 14). Aid [Speech].',
    ],
    [
      'weblog entry over some days',
      {
        type: 'post-weblog',
        issued: {
          'date-parts': [
            [2026, 6, 4],
            [2026, 8, 4],
          ],
        },
      },
      'Aid. (2026, June 4–August 4).',
    ],
    [
      'over the turn of a year',
      {
        type: 'webpage',
        issued: {
          'date-parts': [
            [2025, 12, 4],
            [2026, 1, 4],
          ],
        },
      },
      'Aid. (2025–2026).',
    ],
    ['a month that is none', { type: 'webpage', issued: { 'date-parts': [[2025, 13, 4]] } }, 'Aid. (2025).'],
    [
      'kept in an archive',
      { archive: 'figures-of-record', archive_location: 'shells@2024-10-22/total' },
      'Aid. (n.d.). figures-of-record (shells@2024-10-22/total).',
    ],
    [
      'computed, and so of the archive itself',
      { publisher: 'figures-of-record', archive: 'figures-of-record', archive_location: 'a/b' },
      'Aid. (n.d.). figures-of-record (a/b).',
    ],
    ['title in quotation marks', { title: '“Aid?”' }, '“Aid?” (n.d.).'],
    ['no date of reading', { URL: 'https://example.org/' }, 'Aid. (n.d.). https://example.org/'],
  ])('%s', (_, given, text) => {
    expect(written(given)).toBe(text);
  });

  it('names up to twenty, and of more the first nineteen and the last', () => {
    expect(written({ author: names(20) })).toContain('N19, A., & N20, A. (n.d.)');
    expect(written({ author: names(21) })).toContain('N19, A., . . . N21, A. (n.d.)');
    expect(written({ author: names(21) })).not.toContain('N20');
  });

  it('has initials in any script', () => {
    expect(written({ author: [{ family: 'Зеленский', given: 'Володимир Олександрович' }] })).toMatch(
      /^Зеленский, В\. О\./,
    );
    expect(written({ author: [{ family: 'Ng', given: 'e\u0301mile 🚀' }] })).toMatch(/^Ng, e\u0301\. 🚀\./);
  });

  it('is plain text in one line, whatever it is made of', () => {
    expect(written({ title: 'a\r\n<b>b</b>\t{c}\u202e', author: [{ literal: 'x\ny' }, {}] })).toBe(
      'x y. (n.d.). a <b>b</b> {c}.',
    );
  });
});
