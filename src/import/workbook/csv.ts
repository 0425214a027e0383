import Papa from 'papaparse';
import { FigureError } from '../../error/figure-error.js';
import { type CellValue, plainNumber, type Sheet } from './sheet.js';
import { fileError } from './zip.js';

const maxRows = 200_000;

const decode = (bytes: Uint8Array, file: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fileError('not-utf-8', file, 'text in another encoding, or none', 'UTF-8');
  }
};

/** The value of a cell. What looks like a number in JavaScript’s way is one; `395,88` stays text. */
const valueOf = (text: string): CellValue => (plainNumber.test(text.trim()) ? Number(text) : text);

/**
 * Reads a file of values separated by commas as a sheet; a header of one cell more or less than a row has is refused.
 * @throws FigureError `not-utf-8`, `bad-csv`
 */
export const readCsv = (bytes: Uint8Array, file: string): Sheet => {
  const text = decode(bytes, file);
  if (text.includes('\0')) throw fileError('not-a-table', file, 'bytes of something else', 'a workbook, or text');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: false });
  const [first] = errors;
  if (first) throw fileError('bad-csv', file, first.message, 'quotes that are closed', `row ${(first.row ?? 0) + 1}`);
  if (data.at(-1)?.length === 1 && data.at(-1)![0] === '') data.pop();
  if (data.length > maxRows) throw fileError('too-large', file, `${data.length} rows`, `at most ${maxRows}`);
  const width = data[0]?.length ?? 0;
  const ragged = data.findIndex((row) => row.length !== width);
  if (ragged >= 0)
    throw new FigureError([
      {
        code: 'bad-csv',
        file,
        path: `row ${ragged + 1}`,
        got: `${data[ragged]!.length} cells`,
        expected: `${width}, as in the first row`,
      },
    ]);
  const rows = data.map((cells, i): [number, Map<number, CellValue>] => [
    i + 1,
    new Map(cells.flatMap((cell, j): [number, CellValue][] => (cell ? [[j + 1, valueOf(cell)]] : []))),
  ]);
  return { file, name: file, rows: new Map(rows) };
};
