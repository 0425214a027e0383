import * as fc from 'fast-check';
import type { Cell, Grid, Sheets } from './workbook.js';

/** One change of a release, as somebody or something may make it. */
export interface Mutation {
  name: string;
  sheet: number;
  row: number;
  column: number;
  other: number;
  text: string;
  factor: number;
}

const names = [
  'cell to text',
  'cell to number',
  'cell to nothing',
  'cell to error',
  'cell to word',
  'cells swapped',
  'rows swapped',
  'row dropped',
  'row doubled',
  'row inserted',
  'columns swapped',
  'column dropped',
  'column doubled',
  'column inserted',
  'column scaled',
  'column shifted',
  'sheet dropped',
  'sheet renamed',
  'sheets swapped',
  'sheet cut',
] as const;

/** Words that may come where they should not. */
const words = [
  '.',
  'undisclosed',
  '15.000.00',
  '395,88',
  '€ million',
  '$ billion',
  '% GDP',
  'Total',
  'Austria',
  'Military ',
  'Country',
  'Financial commitments',
  '__proto__',
  'constructor',
  '',
  ' ',
  'EUR',
  'n/a',
  '１２',
  '-',
];

/** Any change of a release of four sheets. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  name: fc.constantFrom(...names),
  sheet: fc.nat(3),
  row: fc.oneof(fc.nat(60), fc.nat(380)),
  column: fc.nat(17),
  other: fc.nat(60),
  text: fc.oneof(
    fc.constantFrom(...words),
    fc.string({ maxLength: 12 }).map((text) => text.replace(/[^\x20-\ud7ff\ue000-\ufffd]/g, '')),
  ),
  factor: fc.constantFrom(0, 0.001, 0.9, 1.1, 2, 10, 1000, -1),
});

const replaceCell = (grid: Grid, row: number, column: number, cell: Cell): Grid =>
  grid.map((cells, i) =>
    i === row
      ? Array.from({ length: Math.max(cells.length, column + 1) }, (_, j) => (j === column ? cell : (cells[j] ?? null)))
      : cells,
  );

const at = (list: readonly unknown[], i: number): number => (list.length ? i % list.length : 0);

const scaledCell = (cell: Cell, factor: number): Cell => {
  if (typeof cell === 'number') return cell * factor;
  return typeof cell === 'object' && cell !== null && 'result' in cell && typeof cell.result === 'number'
    ? { ...cell, result: cell.result * factor }
    : cell;
};

const swap = <T>(list: readonly T[], a: number, b: number): T[] =>
  list.map((one, i) => (i === a ? list[b]! : i === b ? list[a]! : one));

const widen = (grid: Grid): Grid => {
  const width = Math.max(...grid.map((row) => row.length), 1);
  return grid.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
};

const changeGrid = (grid: Grid, { name, row: rowNumber, column, other, text, factor }: Mutation): Grid => {
  const wide = widen(grid);
  const row = at(wide, rowNumber);
  const [a, b] = [at(wide[0] ?? [], column), at(wide[0] ?? [], other)];
  const cell = wide[row]?.[a] ?? null;
  switch (name) {
    case 'cell to text':
      return replaceCell(wide, row, a, text || null);
    case 'cell to number':
      return replaceCell(wide, row, a, typeof cell === 'number' ? cell * factor + 1 : factor);
    case 'cell to nothing':
      return replaceCell(wide, row, a, null);
    case 'cell to error':
      return replaceCell(wide, row, a, { error: '#REF!' });
    case 'cell to word':
      return replaceCell(wide, row, a, '.');
    case 'cells swapped': {
      const to = at(wide, other);
      return replaceCell(replaceCell(wide, row, a, wide[to]?.[a] ?? null), to, a, cell);
    }
    case 'rows swapped':
      return swap(wide, row, at(wide, other));
    case 'row dropped':
      return wide.filter((_, i) => i !== row);
    case 'row doubled':
      return wide.flatMap((cells, i) => (i === row ? [cells, cells] : [cells]));
    case 'row inserted':
      return wide.flatMap((cells, i) => (i === row ? [cells.map(() => null), cells] : [cells]));
    case 'columns swapped':
      return wide.map((cells) => swap(cells, a, b));
    case 'column dropped':
      return wide.map((cells) => cells.filter((_, i) => i !== a));
    case 'column doubled':
      return wide.map((cells) => cells.flatMap((one, i) => (i === a ? [one, one] : [one])));
    case 'column inserted':
      return wide.map((cells) => [...cells.slice(0, a), null, ...cells.slice(a)]);
    case 'column scaled':
      return wide.map((cells) => cells.map((one, i) => (i === a ? scaledCell(one, factor) : one)));
    case 'column shifted':
      return wide.map((cells, i) => cells.map((one, j) => (j === a ? (wide[i + 1]?.[a] ?? null) : one)));
    case 'sheet cut':
      return wide.slice(0, row);
    default:
      return grid;
  }
};

/** Makes one change in the sheets of a release. */
export const changeSheets = (sheets: Sheets, one: Mutation): Sheets => {
  const i = at(sheets, one.sheet);
  if (one.name === 'sheet dropped') return sheets.filter((_, at) => at !== i);
  if (one.name === 'sheets swapped') return swap(sheets, i, at(sheets, one.other));
  return sheets.map(([name, grid], j): Sheets[number] => {
    if (j !== i) return [name, grid];
    return one.name === 'sheet renamed' ? [one.text || 'Sheet', grid] : [name, changeGrid(grid, one)];
  });
};
