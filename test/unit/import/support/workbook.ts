import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../../../src/import/workbook/sheet.js';

/** A cell to be written: a value, a formula with the result that was saved, an error, or XML as it is. */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { formula: string; result?: number | string }
  | { error: string }
  | { xml: string };

/** Rows of cells, the first in row 1. */
export type Grid = Cell[][];

/** Sheets by their names, in order. A list, so that a name may be `__proto__`. */
export type Sheets = [name: string, grid: Grid][];

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

class Strings {
  readonly list: string[] = [];

  at(text: string): number {
    const known = this.list.indexOf(text);
    return known < 0 ? this.list.push(text) - 1 : known;
  }
}

const cellXml = (cell: Cell | undefined, address: string, strings: Strings): string => {
  if (cell === null || cell === undefined) return '';
  const at = `<c r="${address}"`;
  if (typeof cell === 'string') return `${at} t="s"><v>${strings.at(cell)}</v></c>`;
  if (typeof cell === 'number') return `${at}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `${at} t="b"><v>${Number(cell)}</v></c>`;
  if ('xml' in cell) return cell.xml;
  if ('error' in cell) return `${at} t="e"><v>${cell.error}</v></c>`;
  const { formula, result } = cell;
  const type = typeof result === 'string' ? ' t="str"' : '';
  return `${at}${type}><f>${escape(formula)}</f>${result === undefined ? '' : `<v>${escape(`${result}`)}</v>`}</c>`;
};

const sheetXml = (grid: Grid, strings: Strings): string => {
  const rows = grid.map((cells, i) => {
    const inner = cells.map((cell, j) => cellXml(cell, `${columnLetters(j + 1)}${i + 1}`, strings)).join('');
    return inner && `<row r="${i + 1}">${inner}</row>`;
  });
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`;
};

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (all: readonly [id: string, type: string, target: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** Parts of a workbook as texts, by their paths. */
export const workbookParts = (sheets: Sheets): Record<string, string> => {
  const strings = new Strings();
  const xml = sheets.map(([, grid]) => sheetXml(grid, strings));
  const named = sheets.map(([name], i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return {
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, i): [string, string, string] => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['rIdS', 'sharedStrings', '/xl/sharedStrings.xml'],
    ]),
    ...Object.fromEntries(xml.map((text, i) => [`xl/worksheets/sheet${i + 1}.xml`, text])),
    'xl/sharedStrings.xml': `<sst>${strings.list.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`,
  };
};

/** Packs parts as a ZIP. */
export const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), {
    level: 1,
    // The same bytes each time.
    mtime: new Date(2026, 7, 20),
  });

/** Writes a small workbook. */
export const writeWorkbook = (sheets: Sheets): Uint8Array => zip(workbookParts(sheets));

/** Writes rows as comma-separated values. */
export const writeCsv = (grid: readonly (readonly (string | number)[])[]): Uint8Array =>
  strToU8(
    grid
      .map((row) => row.map((cell) => (typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
      .join('\n') + '\n',
  );
