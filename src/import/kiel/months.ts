import type { SheetSource } from '../workbook/open.js';
import { type Sheet, textOf, valueAt } from '../workbook/sheet.js';
import { csvTable, monthAt, numberAt } from './csv-table.js';
import { type AidKind, kinds, readHeader } from './words/headers.js';
import { wordsOf } from './words/names.js';
import { type Panel, sumOfMonths } from './panel.js';
import type { Problems } from './problems.js';

/** Aid of all donors by month, in billions of euros. */
export interface Months {
  sheet: Sheet;
  /** Column of each kind. */
  columns: Readonly<Record<AidKind, { column: number; text: string }>>;
  /** Row and amounts of each month, in order. */
  months: ReadonlyMap<string, { row: number; amounts: Readonly<Record<AidKind, number>> }>;
}

type Columns = Record<AidKind, { column: number; text: string }>;

const isWhole = (columns: Partial<Columns>): columns is Columns => kinds.every((kind) => columns[kind]);

/** Every month from the first that the tracker has to the last. */
export const monthsThrough = (last: string): string[] => {
  const months: string[] = [];
  for (let year = 2022, month = 1; ; month === 12 ? ((month = 1), year++) : month++) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > last) return months;
    months.push(name);
  }
};

const dayOfSerial = (serial: number): string => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString();

/** Reads a month as a date: a serial number of a spreadsheet, or `2022-02-01 00:00:00`. */
const monthIn = (value: unknown): string | undefined => {
  if (typeof value === 'number' && value > 44_000 && value < 80_000) return dayOfSerial(value).slice(0, 7);
  return typeof value === 'string'
    ? /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-\d{2})?(?:[ T].*)?$/.exec(value.trim())?.[1]
    : undefined;
};

const checkOrder = (sheet: Sheet, found: ReadonlyMap<string, unknown>, problems: Problems): void => {
  const last = [...found.keys()].sort().at(-1);
  const expected = last === undefined ? [] : monthsThrough(last);
  const gap = expected.find((month) => !found.has(month));
  if (gap !== undefined)
    problems.of('month-missing', sheet.file, `no row of ${gap}`, `every month through ${last}`, `'${sheet.name}'`);
};

const rowsOf = (
  sheet: Sheet,
  columns: Columns,
  rows: readonly (readonly [row: number, month: string | undefined])[],
  problems: Problems,
): Months => {
  const months = new Map<string, { row: number; amounts: Record<AidKind, number> }>();
  for (const [row, month] of rows) {
    if (month === undefined) continue;
    const read = kinds.map(
      (kind) => [kind, numberAt({ sheet, row, column: columns[kind].column }, problems) ?? 0] as const,
    );
    if (months.has(month)) problems.at('two-rows', { sheet, row, column: columns.total.column }, `one row of ${month}`);
    months.set(month, { row, amounts: Object.fromEntries(read) as Record<AidKind, number> });
  }
  checkOrder(sheet, months, problems);
  return { sheet, columns, months: new Map([...months].sort(([a], [b]) => (a < b ? -1 : 1))) };
};

/** Reads the tracker’s file of all donors by month, as of release 29; nothing where a file is another one. */
export const readTotals = (sheet: Sheet, problems: Problems): Months | undefined => {
  const names = ['year', 'month', 'total_allocations', 'military', 'financial', 'humanitarian'] as const;
  const table = csvTable(sheet, names, problems);
  if (!table) return undefined;
  const columnOf = (kind: AidKind): { column: number; text: string } => {
    const text = kind === 'total' ? 'total_allocations' : kind;
    return { column: table.column(text), text };
  };
  const columns = Object.fromEntries(kinds.map((kind) => [kind, columnOf(kind)])) as Columns;
  return rowsOf(
    sheet,
    columns,
    table.rows.map((row) => [row, monthAt(table, row, problems)] as const),
    problems,
  );
};

/** What a header of months says; extractions have lost its currency sign. */
const headerKind = (text: string): AidKind | undefined => {
  const meaning = readHeader(wordsOf(text).join(' '))?.meaning;
  return meaning?.as === 'aid' && meaning.measure === 'aid-allocated' ? meaning.kind : undefined;
};

/** Reads a sheet of allocations by month: a row with `Month` and the three kinds in its header. */
export const readMonths = (sheet: Sheet, problems: Problems): Months | undefined => {
  for (const [row, cells] of sheet.rows) {
    if (row > 80) break;
    const headers = [...cells].flatMap(([column, value]) => {
      const text = textOf(value);
      return text === undefined ? [] : [{ column, text }];
    });
    const month = headers.find(({ text }) => wordsOf(text).join() === 'month');
    const columns: Partial<Columns> = {};
    let twice = false;
    for (const header of headers) {
      const kind = headerKind(header.text);
      if (!kind) continue;
      twice ||= columns[kind] !== undefined;
      columns[kind] = header;
    }
    if (!month || twice || !isWhole(columns)) continue;
    const rows = [...sheet.rows.keys()].filter((one) => one > row);
    const named = rows.map((one) => [one, monthIn(valueAt({ sheet, row: one, column: month.column }))] as const);
    return rowsOf(sheet, columns, named, problems);
  }
  return undefined;
};

/** Whether a sheet is called what the tracker calls its allocations by month. */
export const isMonthsName = (name: string): boolean => {
  const words = wordsOf(name);
  return words.includes('allocations') && words.includes('type') && words.includes('month');
};

/** Finds the table of months, which a workbook need not have. */
export const findMonths = (sources: readonly SheetSource[], problems: Problems): Months | undefined => {
  for (const { name, isCsv, read } of sources) {
    const found = isCsv || isMonthsName(name) ? readMonths(read(), problems) : undefined;
    if (found) return found;
  }
  return undefined;
};

/** Holds the months of the donors against those of all donors. */
export const compareMonths = (panel: Panel, totals: Months, problems: Problems): void => {
  const { sheet, columns } = totals;
  const all = new Set([...totals.months.keys(), ...panel.donors.flatMap(({ months }) => [...months.keys()])]);
  for (const month of [...all].sort()) {
    const total = totals.months.get(month);
    if (!total) {
      problems.of('month-missing', sheet.file, `no row of ${month}`, `every month that ${panel.sheet.name} has`);
      continue;
    }
    for (const kind of kinds) {
      const sum = panel.donors.reduce((all, { months }) => all + (months.get(month)?.[kind] ?? 0), 0);
      if (Math.abs(sum - total.amounts[kind]) <= 2e-6) continue;
      const place = { sheet, row: total.row, column: columns[kind].column };
      problems.at('rows-disagree', place, `${sum}, which the donors of ${panel.sheet.name} come to in ${month}`);
    }
  }
};

/** A difference whose cause is known. */
export interface KnownDifference {
  /** The cell that differs. */
  place: string;
  /** How much it is, and why. */
  text: string;
}

/** Donors whose kind has a blank at its end in some rows: the tracker’s own sums miss those, its files of months do not. */
const missedBySums: Readonly<Record<string, number>> = { SVN: 0.02 };

/** Holds each donor’s total against the share of GDP that another file gives it. */
export const compareShares = (panel: Panel, sheet: Sheet, problems: Problems): KnownDifference[] => {
  const table = csvTable(sheet, ['country', 'iso', 'bilateral_pct_gdp'], problems);
  if (!table) return [];
  return table.rows.flatMap((row) => {
    const code = valueAt({ sheet, row, column: table.column('iso') });
    const place = { sheet, row, column: table.column('bilateral_pct_gdp') };
    const share = numberAt(place, problems);
    const found = panel.donors.find(({ donor }) => donor.code === code);
    if (!found?.gdp || share === undefined) return [];
    const total = sumOfMonths(found, 'total');
    const apart = total - (share / 100) * found.gdp;
    if (Math.abs(apart) <= 1e-6 + 1e-3 * total) return [];
    const known = missedBySums[found.donor.code] ?? 0;
    if (apart > 0 && apart < known)
      return [
        {
          place: `'${sheet.name}'!row ${row}`,
          text: `${found.name}: €${(apart * 1000).toFixed(1)} million less than its months. The tracker’s own sums compare exact text and miss rows whose kind has a blank at its end; its months have them.`,
        },
      ];
    problems.at('share-disagrees', place, `${(total / found.gdp) * 100}, which the months of ${found.name} come to`);
    return [];
  });
};
