import { describe, expect, it } from 'vitest';
import { ris } from '../../../src/citation/ris.js';
import type { CslItem } from '../../../src/model/source.js';
import { parseCitations } from '../support/citations.js';

const item = (given: Partial<CslItem> = {}): CslItem => ({ id: 'x', type: 'report', title: 'A report', ...given });

describe('an RIS record', () => {
  it('has its tags in order, and ends its lines as RIS wants', () => {
    expect(
      ris({
        id: 'shells@2024-10-22/total',
        type: 'dataset',
        title: 'Shells',
        author: [{ family: 'Trebesch', given: 'C.' }, { literal: 'Kiel Institute' }, { family: 'Kim' }],
        'container-title': 'A tracker',
        publisher: 'Kiel',
        number: '2218',
        version: '19',
        issued: {
          'date-parts': [
            [2024, 1],
            [2024, 2],
          ],
        },
        accessed: { 'date-parts': [[2026, 11, 3]] },
        URL: 'https://example.org/',
        language: 'en',
        note: 'A note.',
        archive: 'figures-of-record',
        archive_location: 'shells@2024-10-22/total',
      }).split('\r\n'),
    ).toEqual([
      'TY  - DATA',
      'ID  - shells@2024-10-22/total',
      'AU  - Trebesch, C.',
      'AU  - Kiel Institute',
      'AU  - Kim',
      'TI  - Shells',
      'T2  - A tracker',
      'PY  - 2024',
      'DA  - 2024/02//',
      'PB  - Kiel',
      'ET  - 19',
      'NV  - 2218',
      'LA  - en',
      'UR  - https://example.org/',
      'Y2  - 2026/11/03/',
      'N1  - A note.',
      'DB  - figures-of-record',
      'AV  - shells@2024-10-22/total',
      'ER  - ',
      '',
    ]);
  });

  it.each([
    ['article', 'GEN'],
    ['article-newspaper', 'NEWS'],
    ['article-journal', 'JOUR'],
    ['dataset', 'DATA'],
    ['report', 'RPRT'],
    ['webpage', 'ELEC'],
    ['post-weblog', 'BLOG'],
    ['speech', 'GEN'],
  ] as const)('of type %s', (type, tag) => {
    expect(ris(item({ type })).startsWith(`TY  - ${tag}\r\n`)).toBe(true);
    expect(parseCitations(ris(item({ type })))[0]?.title).toBe('A report');
  });

  it.each([
    ['a way out of the field', 'x\r\nAU  - Somebody Else'],
    ['a way out of the record', 'x\r\nER  - \r\nTY  - BOOK'],
    ['braces and signs', '{ } % & $ # _ ~ ^ \\ "'],
    ['other scripts', 'מלחמה 전쟁 🚀'],
    ['a separator of lines', 'a\u2028ER  - b'],
  ])('keeps %s in its place', (_, text) => {
    const records = parseCitations(ris(item({ title: text, note: text })));
    const plain = text
      .replace(/\r\n|\u2028/g, ' ')
      .replace(/ {2,}/g, ' ')
      .trim();
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ type: 'report', title: plain, note: plain });
    expect(records[0]?.author).toBeUndefined();
  });

  it('without a date, or with nothing but blanks in a field, has no such tag', () => {
    expect(ris(item({ note: ' \n ' }))).toBe('TY  - RPRT\r\nID  - x\r\nTI  - A report\r\nER  - \r\n');
  });
});
