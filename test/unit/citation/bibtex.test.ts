import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/citation/bibtex.js';
import type { CslItem } from '../../../src/model/source.js';
import { namesOf, parseCitations } from '../support/citations.js';

const item = (given: Partial<CslItem> = {}): CslItem => ({ id: 'x', type: 'webpage', title: 'A page', ...given });
const read = (given: Partial<CslItem>): ReturnType<typeof parseCitations>[number] => {
  const entries = parseCitations(bibtex(item(given)));
  expect(entries).toHaveLength(1);
  return entries[0]!;
};

describe('a BibTeX entry', () => {
  it('has its fields in order, with braces around words with a capital', () => {
    expect(
      bibtex({
        id: 'shells@2024-10-22/total',
        type: 'dataset',
        title: 'Shells for Ukraine: 50% of the EU’s promise',
        author: [{ family: 'Trebesch', given: 'C.' }, { literal: 'Kiel & Sons' }],
        publisher: 'Kiel Institute',
        number: 'Paper 22_18',
        version: '19',
        issued: { 'date-parts': [[2024, 10, 22]] },
        accessed: { 'date-parts': [[2026, 11, 3]] },
        URL: 'https://example.org/a_b?c=50%25&d=~e#f',
        language: 'en',
        note: 'Read twice.',
        archive: 'figures-of-record',
        archive_location: 'shells@2024-10-22/total',
      }),
    ).toBe(String.raw`@misc{shells:2024-10-22:total,
  author = {Trebesch, C. and {Kiel \& Sons}},
  title = {{Shells} for {Ukraine:} 50\% of the {EU\textquoteright{}s} promise},
  howpublished = {Data set, Paper 22\_18, version 19, Kiel Institute},
  publisher = {Kiel Institute},
  number = {Paper 22\_18},
  version = {19},
  year = {2024},
  month = oct,
  day = {22},
  language = {en},
  url = {https://example.org/a_b?c=50%25&d=~e#f},
  urldate = {2026-11-03},
  note = {Read twice. figures-of-record: shells@2024-10-22/total}
}
`);
  });

  it.each([
    ['article-newspaper', 'article', 'journal'],
    ['article-journal', 'article', 'journal'],
    ['article', 'article', 'journal'],

    ['webpage', 'misc', 'howpublished'],
    ['post-weblog', 'misc', 'howpublished'],
    ['speech', 'misc', 'howpublished'],
    ['dataset', 'misc', 'howpublished'],
  ] as const)('for %s is of a type that every style knows', (type, name, field) => {
    const text = bibtex(item({ type, 'container-title': 'Where', publisher: 'Who' }));
    expect(text).toMatch(new RegExp(`^@${name}\\{x,`));
    expect(text).toMatch(new RegExp(`^ {2}${field} = \\{`, 'm'));
    expect(parseCitations(text)[0]).toMatchObject({ 'container-title': 'Where', publisher: 'Who' });
  });

  it('for a report names the institute behind it', () => {
    const text = bibtex(item({ type: 'report', publisher: 'Kiel Institute', number: '2218' }));
    expect(text).toMatch(/^@techreport\{x,/);
    expect(parseCitations(text)[0]).toMatchObject({ publisher: 'Kiel Institute', number: '2218' });
  });

  it('has no year where there is no date', () => {
    expect(bibtex(item())).not.toMatch(/year|month|day|urldate/);
    expect(read({}).issued).toBeUndefined();
  });

  it.each([
    [[[2024]], [2024]],
    [[[2024, 5]], [2024, 5]],
    [
      [
        [2026, 6, 4],
        [2026, 8, 14],
      ],
      [2026, 8, 14],
    ],
  ])('of a date %j', (parts, day) => {
    expect(read({ issued: { 'date-parts': parts } }).issued?.['date-parts'][0]).toEqual(day);
  });
});

describe('hostile text', () => {
  it.each([
    ['braces', 'a { b } } c {{ d'],
    ['a way out of the field', 'x}, author = {Somebody Else'],
    ['a way out of the entry', 'x}}\n@misc{evil, title = {y}}'],
    ['commands', '\\input{/etc/passwd} \\\\ \\end{document}'],
    ['signs of TeX', '50% & $5 #1 a_b ~ ^'],
    ['a comment', '100 % sure % really'],
    ['straight quotes', `"quoted" 'single'`],
    ['typographic quotes and dashes', '“a” ‘b’ – c — d’s'],
    ['what TeX joins', "-- --- '' `` ?` !` << >> ,,"],
    ['other scripts', 'מלחמה 전쟁 война 🚀 é ß'],
    ['a no-break space', 'a\u00a0b'],
    ['words with capitals', 'NATO and iPhone in McDonald’s'],
  ])('%s survives in title and note', (_, text) => {
    const plain = text.replace(/\n/g, ' ');
    const { title, note, author } = read({ title: text, note: text });
    expect({ title, note, author }).toEqual({ title: plain, note: plain, author: undefined });
  });

  it('is one line: breaks, tabs and turns of direction are gone', () => {
    const text = bibtex(item({ title: 'a\r\nb\tc\u2028d\u0000e\u202ef' }));
    expect(text).toContain('title = {a b c d ef}');
  });

  it.each([
    [[{ literal: 'Doctors and Nurses, Inc.' }], ['Doctors and Nurses, Inc.']],
    [[{ family: 'de la Cruz, Jr.', given: 'María' }], ['de la Cruz, Jr., María']],
    [
      [{ family: 'Kim' }, { family: 'Lee', given: 'And' }],
      ['Kim', 'Lee, And'],
    ],
    [[{ literal: '国家情報院 {NIS} 50%' }], ['国家情報院 {NIS} 50%']],
    // A sign that is written as a command takes the blank after it, for some who read it.
    [
      [{ family: 'Kim', given: 'C#' }, { family: 'Lee_' }, { literal: 'NIS' }],
      ['Kim, C#', 'Lee_', 'NIS'],
    ],
  ])('in names %j', (author, names) => {
    expect(namesOf(read({ author }))).toEqual(names);
  });

  it.each([
    ['https://example.org/a b{c}\\d', 'https://example.org/a%20b%7Bc%7D%5Cd'],
    ['https://example.org/50%', 'https://example.org/50%25'],
    ['https://example.org/\r\n}@misc{y,', 'https://example.org/%0D%0A%7D@misc%7By,'],
  ])('in an address %j', (url, written) => {
    expect(read({ URL: url }).URL).toBe(written);
  });

  it.each([
    ['a b', 'a-b'],
    ['x},{y', 'x-y'],
    ['ü%#\\', '-'],
    ['', 'item'],
  ])('in an id %j', (id, key) => {
    expect(read({ id }).id).toBe(key);
  });
});
