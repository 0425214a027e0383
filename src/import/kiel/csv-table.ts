import { textOf, type Place, type Sheet, valueAt } from '../workbook/sheet.js';
import { canonical } from './words/names.js';
import { type Problems, readNumber } from './problems.js';

/** A file of comma-separated values whose first row names its columns; other columns may stand among them. */
export interface CsvTable<Name extends string> {
  sheet: Sheet;
  column: (name: Name) => number;
  has: (name: string) => boolean;
  /** Numbers of the rows below the header. */
  rows: readonly number[];
}

/** Reads a file as a table with the given columns; nothing where one of them is not there. */
export const csvTable = <Name extends string>(
  sheet: Sheet,
  needed: readonly Name[],
  problems: Problems,
): CsvTable<Name> | undefined => {
  const columns = new Map<string, number>();
  for (const [column, value] of sheet.rows.get(1) ?? []) {
    const name = canonical(textOf(value) ?? '');
    if (columns.has(name) && needed.some((one) => one === name))
      problems.at('ambiguous-header', { sheet, row: 1, column }, `one column named ${name}`);
    columns.set(name, column);
  }
  if (!needed.every((name) => columns.has(name))) return undefined;
  return {
    sheet,
    column: (name) => columns.get(name)!,
    has: (name) => columns.has(name),
    rows: [...sheet.rows.keys()].filter((row) => row > 1 && sheet.rows.get(row)!.size),
  };
};

/** Reads a number that must be there. */
export const numberAt = (place: Place, problems: Problems): number | undefined => {
  const read = readNumber(valueAt(place));
  if (typeof read === 'object' && 'value' in read) return read.value;
  problems.at('not-a-number', place, 'a number');
  return undefined;
};

/** Reads a year and a month in two columns: `2024-08`. */
export const monthAt = (
  { sheet, column }: CsvTable<'year' | 'month'>,
  row: number,
  problems: Problems,
): string | undefined => {
  const [year, month] = (['year', 'month'] as const).map((name) =>
    numberAt({ sheet, row, column: column(name) }, problems),
  );
  if (year === undefined || month === undefined) return undefined;
  const isMonth = Number.isInteger(year) && year >= 2022 && year < 2100 && Number.isInteger(month);
  if (isMonth && month >= 1 && month <= 12) return `${year}-${String(month).padStart(2, '0')}`;
  problems.at('bad-month', { sheet, row, column: column('month') }, 'a month since January 2022', `${year}-${month}`);
  return undefined;
};
