import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileOf, read, releaseSheets } from './support/release.js';
import { type Cell, type Grid, workbookParts, writeWorkbook, zip } from './support/workbook.js';

const whole = writeWorkbook(releaseSheets());

/** What is wrong with bytes, in short. */
const problemsOf = (bytes: Uint8Array, name = 'release.xlsx'): { code: string; path: string; got: string }[] => {
  const result = read([fileOf(bytes, name)]);
  return result.ok ? [] : result.problems.map(({ code, path, got }) => ({ code, path, got }));
};

const firstOf = (bytes: Uint8Array, name?: string): string => {
  const [first] = problemsOf(bytes, name);
  return first ? `${first.code} ${first.path}`.trim() : 'none';
};

/** The bytes with some of them replaced. */
const patched = (bytes: Uint8Array, at: number, ...with_: number[]): Uint8Array => {
  const copy = bytes.slice();
  copy.set(with_, at);
  return copy;
};

/** Where the directory entry of a part begins. */
const entryOf = (bytes: Uint8Array, name: string): number => {
  const text = new TextDecoder('latin1').decode(bytes);
  for (let at = text.indexOf('PK\x01\x02'); at >= 0; at = text.indexOf('PK\x01\x02', at + 1))
    if (text.startsWith(name, at + 46)) return at;
  throw new Error(`no part ${name}`);
};

const size = (bytes: number): number[] => [bytes & 255, (bytes >> 8) & 255, (bytes >> 16) & 255, (bytes >>> 24) & 255];

/** The release with the XML of a part changed. */
const withPart = (path: string, change: (xml: string) => string): Uint8Array => {
  const parts = workbookParts(releaseSheets());
  return zip({ ...parts, [path]: change(parts[path]!) });
};

const withCell = (cell: Cell): Uint8Array => {
  const sheets = releaseSheets().map(([name, grid]): [string, Grid] =>
    name === 'Country Summary (€)' ? [name, [...grid, [], [cell]]] : [name, grid],
  );
  return writeWorkbook(sheets);
};

describe('a file that is no workbook', () => {
  it.each<[string, Uint8Array, string, string?]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['text', strToU8('Country Summary'), 'not-a-workbook'],
    ['bytes of something else', new Uint8Array(4000).fill(0), 'not-a-table', 'release.bin'],
    ['text in another encoding', Uint8Array.from([0xc4, 0x2c, 0xff]), 'not-utf-8', 'rows.csv'],
    ['a locked workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...whole]), 'encrypted'],
    ['a ZIP of something else', zip({ 'letter.txt': 'Dear' }), 'not-a-workbook'],
    ['half of one', whole.slice(0, whole.length / 2), 'broken-zip'],
    ['one without its last byte', whole.slice(0, -1), 'broken-zip'],
    ['one without its first part', Uint8Array.from([0x50, 0x4b, ...whole.slice(2000)]), 'broken-zip'],
    [
      'one of which a byte is another',
      patched(whole, whole.length >> 1, whole[whole.length >> 1]! ^ 255),
      'broken-zip',
    ],
    ['one locked in its parts', patched(whole, entryOf(whole, 'xl/workbook.xml') + 8, 1, 0), 'encrypted'],
    [
      'one with a part packed in a way of its own',
      patched(whole, entryOf(whole, 'xl/workbook.xml') + 10, 12, 0),
      'broken-zip',
    ],
  ])('is refused with a word where it is %s', (_, bytes, code, name) => {
    expect(firstOf(bytes, name).split(' ')[0]).toBe(code);
  });
});

describe('a workbook that would fill the memory', () => {
  it('is refused by the sizes it declares, before anything is unpacked', () => {
    const entry = entryOf(whole, 'xl/worksheets/sheet1.xml');
    expect(problemsOf(patched(whole, entry + 24, ...size(600 * 2 ** 20)))).toEqual([
      { code: 'too-large', path: 'xl/worksheets/sheet1.xml', got: '600 MB once unpacked' },
    ]);
  });

  it('is refused by the sum of them', () => {
    const parts = Array.from({ length: 4 }, (_, i) => `xl/worksheets/sheet${i + 1}.xml`);
    const bytes = parts.reduce((all, name) => patched(all, entryOf(all, name) + 24, ...size(100 * 2 ** 20)), whole);
    expect(problemsOf(bytes)).toEqual([{ code: 'too-large', path: '', got: '401 MB once unpacked' }]);
  });

  it('is unpacked into no more than it declares, where it declares too little', () => {
    const parts = workbookParts(releaseSheets());
    const padded = zip({
      ...parts,
      'xl/worksheets/sheet3.xml': `${parts['xl/worksheets/sheet3.xml']!}${' '.repeat(30e6)}`,
    });
    expect(firstOf(patched(padded, entryOf(padded, 'xl/worksheets/sheet3.xml') + 24, ...size(1000)))).toBe(
      'broken-zip',
    );
  });

  it('is refused for a value at the last row and column, and so is one that has nothing else', () => {
    const xml = '<c r="XFD1048576"><v>1</v></c>';
    const far = withPart('xl/worksheets/sheet3.xml', (text) =>
      text.replace('</sheetData>', `<row r="1048576">${xml}</row></sheetData>`),
    );
    expect(firstOf(far)).toBe("too-large 'Country Summary (€)'!XFD1048576");
    const alone = writeWorkbook([['Country Summary (€)', [[{ xml }]]]]);
    expect(firstOf(alone)).toBe("bad-cell 'Country Summary (€)', row 1");
  });
});

describe('a workbook whose parts do not fit', () => {
  it.each<[string, Uint8Array, string]>([
    [
      'a text that it does not have',
      withCell({ xml: '<c r="A56" t="s"><v>99999</v></c>' }),
      "bad-cell 'Country Summary (€)'!A56",
    ],
    [
      'a text before the first',
      withCell({ xml: '<c r="A56" t="s"><v>-1</v></c>' }),
      "bad-cell 'Country Summary (€)'!A56",
    ],
    ['a number that is none', withCell({ xml: '<c r="A56"><v>1e999</v></c>' }), "bad-cell 'Country Summary (€)'!A56"],
    [
      'a type of cell that nobody has',
      withCell({ xml: '<c r="A56" t="zz"><v>1</v></c>' }),
      "bad-cell 'Country Summary (€)'!A56",
    ],
    ['a cell in another row', withCell({ xml: '<c r="A9"><v>1</v></c>' }), "bad-cell 'Country Summary (€)', row 56"],
    [
      'two values in a cell',
      withCell({ xml: '<c r="A56"><v>1</v></c><c r="A56"><v>1</v></c>' }),
      "bad-cell 'Country Summary (€)'!A56",
    ],
    [
      'an element that is not closed',
      withPart('xl/worksheets/sheet3.xml', (xml) => xml.slice(0, -20)),
      'broken-xml xl/worksheets/sheet3.xml',
    ],
    [
      'a document type',
      withPart('xl/worksheets/sheet3.xml', (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}`),
      'broken-xml xl/worksheets/sheet3.xml',
    ],
    ['no sheets', withPart('xl/workbook.xml', () => '<workbook><sheets/></workbook>'), 'bad-workbook'],
    [
      'a sheet that is not there',
      withPart('xl/_rels/workbook.xml.rels', (xml) => xml.replace('sheet3.xml', 'sheet9.xml')),
      "bad-workbook 'Country Summary (€)'",
    ],
    [
      'two sheets of a name',
      writeWorkbook([
        ['A', []],
        ['A', []],
      ]),
      'bad-workbook',
    ],
  ])('is refused for %s', (_, bytes, expected) => {
    expect(firstOf(bytes)).toBe(expected);
  });

  it('is refused as a whole where one file of several is', () => {
    const result = read([fileOf(whole), fileOf(zipSync({}), 'more.xlsx')]);
    expect(result.ok ? [] : result.problems.map(({ code, file }) => `${file}: ${code}`)).toEqual([
      'more.xlsx: not-a-workbook',
    ]);
  });
});
