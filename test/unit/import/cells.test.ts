import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CellValue, Sheet } from '../../../src/import/workbook/sheet.js';
import { columnLetters, parseAddress } from '../../../src/import/workbook/sheet.js';
import { openWorkbook } from '../../../src/import/workbook/workbook.js';
import { hasTracker, trackerFiles } from './support/tracker.js';
import { workbookParts, writeWorkbook, zip } from './support/workbook.js';

const cellsOf = (sheet: Sheet): Record<string, CellValue> =>
  Object.fromEntries(
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].map(([column, value]) => [`${columnLetters(column)}${row}`, value]),
    ),
  );

const readCells = (bytes: Uint8Array): Record<string, CellValue> => {
  const workbook = openWorkbook(bytes, 'a.xlsx');
  return cellsOf(workbook.read(workbook.names[0]!));
};

/** The cells of a sheet that is written as XML. */
const cellsIn = (xml: string, strings = ''): Record<string, CellValue> => {
  const parts = workbookParts([['A', []]]);
  return readCells(
    zip({ ...parts, 'xl/worksheets/sheet1.xml': xml, ...(strings && { 'xl/sharedStrings.xml': strings }) }),
  );
};

const row = (cells: string): string => `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;

describe('cells of a sheet', () => {
  it('are numbers, texts, booleans, errors and what a formula left', () => {
    const grid = [
      [
        0,
        -1.5,
        'a & <b>',
        true,
        { error: '#NAME?' },
        { formula: 'A1', result: 0 },
        { formula: 'A1', result: 'x' },
        { formula: 'A1', result: '' },
        { formula: 'A1' },
        null,
        'last',
      ],
    ];
    expect(readCells(writeWorkbook([['A', grid]]))).toEqual({
      A1: 0,
      B1: -1.5,
      C1: 'a & <b>',
      D1: true,
      E1: { fault: '#NAME?' },
      F1: 0,
      G1: 'x',
      I1: { fault: 'a formula whose result was not saved' },
      K1: 'last',
    });
  });

  it('hold text as it is: blanks, runs, escapes, and no reading aids', () => {
    const strings =
      '<sst><si><t xml:space="preserve"> Humanitarian </t></si>' +
      '<si><r><rPr><b/></rPr><t>one</t></r><r><t> two</t></r></si>' +
      '<si><t>日本</t><rPh sb="0" eb="2"><t>にほん</t></rPh></si><si><t>a_x000D_b&#x20AC;</t></si></sst>';
    const cells = [0, 1, 2, 3].map((i) => `<c r="${'ABCD'[i]!}1" t="s"><v>${i}</v></c>`).join('');
    expect(cellsIn(row(cells), strings)).toEqual({ A1: ' Humanitarian ', B1: 'one two', C1: '日本', D1: 'a\rb€' });
  });

  it('may be written inline, with a prefix, in single quotes, as CDATA, beside comments, and without an address', () => {
    const xml =
      "<x:worksheet xmlns:x='y'><!-- <c> --><x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t>in</x:t></x:is></x:c>" +
      '<x:c><x:v><![CDATA[12]]></x:v></x:c></x:row><x:row r="5"><x:c r="C5"><x:v>1E-3</x:v></x:c><x:c/></x:row></x:sheetData></x:worksheet>';
    expect(cellsIn(xml)).toEqual({ A1: 'in', B1: 12, C5: 0.001 });
  });

  it('stand in rows by their numbers, whatever the order of the file', () => {
    const xml =
      '<worksheet><sheetData><row r="3"><c r="A3"><v>3</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData></worksheet>';
    expect(Object.keys(cellsIn(xml))).toEqual(['A2', 'A3']);
  });

  it('are found by their letters', () => {
    expect(['A1', 'Z9', 'AA10', 'XFD1048576'].map(parseAddress)).toEqual([
      { row: 1, column: 1 },
      { row: 9, column: 26 },
      { row: 10, column: 27 },
      { row: 1_048_576, column: 16_384 },
    ]);
    expect(['', 'A', '1', 'A0', '1A', 'a1', 'A1B', 'XFE1', 'A1048577'].map(parseAddress)).toEqual(
      Array(9).fill(undefined),
    );
    expect([1, 26, 27, 702, 703, 16_384].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });
});

/** Cells of a sheet by patterns on its XML alone: slow and simple, to hold the reader against. */
const cellsByPattern = (xml: string, strings: readonly string[]): Record<string, CellValue> => {
  const decode = (text: string): string =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&')
      .replaceAll(/_x([\dA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  const found: Record<string, CellValue> = {};
  for (const [, address = '', attributes = '', inner = ''] of xml.matchAll(
    /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n';
    const value = /<v(?: [^>]*)?>(.*?)<\/v>/s.exec(inner)?.[1];
    const text = type === 's' ? strings[Number(value)]! : decode(value ?? '');
    if (value === undefined || (value === '' && type === 'str') || (type !== 'n' && !text)) continue;
    found[address] =
      type === 'n' ? Number(value) : type === 'b' ? value === '1' : type === 'e' ? { fault: value } : text;
  }
  return found;
};

const stringsByPattern = (xml: string): string[] =>
  [...xml.matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map(([, inner = '']) =>
    [...inner.replaceAll(/<rPh.*?<\/rPh>/gs, '').matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gs)]
      .map(([, text = '']) => text)
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replaceAll(/_x([\dA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  );

describe.skipIf(!hasTracker)('every cell of the tracker’s own workbooks', () => {
  it.each([
    ['r07', 'Bilateral assistance, MAIN DATA', 'sheet3'],
    ['r07', 'Country Summary', 'sheet6'],
    ['r18', 'Bilateral Assistance, MAIN DATA', 'sheet1'],
  ])('%s, “%s”, is what its XML has', (release, name, part) => {
    const [file] = trackerFiles(release, /\.xlsx$/);
    const { bytes } = file!;
    const wanted = [`xl/worksheets/${part}.xml`, 'xl/sharedStrings.xml'];
    const unpacked = unzipSync(bytes, { filter: (one) => wanted.includes(one.name) });
    const [xml, strings] = wanted.map((path) => strFromU8(unpacked[path]!));
    const expected = cellsByPattern(xml!, stringsByPattern(strings!));
    const got = cellsOf(openWorkbook(bytes, file!.name).read(name));
    // Compared as text: a report of two hundred thousand differences helps nobody.
    const differences = [...new Set([...Object.keys(expected), ...Object.keys(got)])].filter(
      (address) => JSON.stringify(expected[address]) !== JSON.stringify(got[address]),
    );
    expect(differences.slice(0, 5).map((address) => [address, expected[address], got[address]])).toEqual([]);
    expect(Object.keys(got).length).toBeGreaterThan(600);
  });
});
