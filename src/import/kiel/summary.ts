import { shiftDecimal } from '../../model/amount.js';
import { formatPlace, type Place, type Sheet, textOf, valueAt } from '../workbook/sheet.js';
import { type Donor, donorNamed, nearestDonor } from './words/donors.js';
import { type AidMeasure, aidMeasures, type AidKind, kinds } from './words/headers.js';
import { canonical } from './words/names.js';
import { type Problems, readNumber } from './problems.js';
import type { SummaryColumn, SummaryTable } from './summary-table.js';

/** A number of a summary. */
export interface SummaryCell {
  measure: AidMeasure;
  kind: AidKind;
  place: Place;
  /** The header of its column, as it stands there. */
  header: string;
  /** In billions of the summary’s currency; `null` where a word stands there instead. */
  value: number | null;
  /** SDMX status of what is missing. */
  status?: string;
}

/** The row of one donor. */
export interface SummaryRow {
  /** As it stands there. */
  name: string;
  row: number;
  cells: readonly SummaryCell[];
}

/** A summary as it was read. */
export interface Summary {
  table: SummaryTable;
  donors: readonly (SummaryRow & { donor: Donor })[];
  /** The tracker’s own sum of all donors. */
  total?: SummaryRow;
  /** Rows that are none of a donor, and why they were passed over. */
  skipped: readonly { place: string; why: string }[];
}

/** Finds the number of a row. */
export const cellOf = (row: SummaryRow, measure: AidMeasure, kind: AidKind): SummaryCell | undefined =>
  row.cells.find((cell) => cell.measure === measure && cell.kind === kind);

/** Measures that a table has columns of, allocations first. */
export const measuresIn = ({ columns }: SummaryTable): AidMeasure[] =>
  aidMeasures.filter((measure) =>
    columns.some(({ header: { meaning } }) => meaning.as === 'aid' && meaning.measure === measure),
  );

const readCell = (
  sheet: Sheet,
  row: number,
  { column, text, header }: SummaryColumn,
  problems: Problems,
): SummaryCell[] => {
  const { meaning, unit } = header;
  if (meaning.as !== 'aid') return [];
  const place = { sheet, row, column };
  const read = readNumber(valueAt(place));
  if (read === 'bad') {
    problems.at('not-a-number', place, 'a number, or a word that says that there is none');
    return [];
  }
  if ('missing' in read) return [{ ...meaning, place, header: text, value: null, status: read.missing ?? 'O' }];
  if (read.value < 0) problems.at('negative', place, 'aid of nothing or more');
  return [{ ...meaning, place, header: text, value: shiftDecimal(read.value, (unit?.mult ?? 0) - 9) }];
};

/** Reads the rows below the header, in whatever order they stand. The row of totals ends nothing. */
export const readSummary = (table: SummaryTable, problems: Problems): Summary => {
  const { sheet, columns, donorColumn, lastHeaderRow } = table;
  const found = new Map<string, SummaryRow & { donor: Donor }>();
  const skipped: { place: string; why: string }[] = [];
  let total: SummaryRow | undefined;
  for (const row of sheet.rows.keys()) {
    if (row <= lastHeaderRow) continue;
    const place = { sheet, row, column: donorColumn };
    const name = textOf(valueAt(place));
    const isAmount = (column: SummaryColumn): boolean =>
      column.header.meaning.as === 'aid' && typeof valueAt({ ...place, column: column.column }) === 'number';
    const hasNumbers = columns.some(isAmount);
    const donor = name === undefined ? undefined : donorNamed(name);
    const isTotal = name !== undefined && /^(grand )?total$/.test(canonical(name));
    if (!donor && !isTotal) {
      if (!hasNumbers) {
        if (name !== undefined) skipped.push({ place: formatPlace(place), why: 'no numbers beside it' });
        continue;
      }
      const near = name === undefined ? undefined : nearestDonor(name);
      problems.at('unknown-donor', place, `the name of a donor${near ? `, perhaps ${near}` : ''}`);
      continue;
    }
    const cells = columns.flatMap((column) => readCell(sheet, row, column, problems));
    const read: SummaryRow = { name: name!, row, cells };
    if (isTotal) {
      if (total) problems.at('two-rows', place, `one row of totals, which row ${total.row} is`);
      total = read;
    } else if (donor) {
      const other = found.get(donor.code);
      if (other) problems.at('two-rows', place, `one row of ${donor.name}, which row ${other.row} is`);
      else found.set(donor.code, { ...read, donor });
    }
  }
  return { table, donors: [...found.values()], ...(total && { total }), skipped };
};

/** Adds numbers of donors; `null` where none of them has one. */
export const sumOf = (rows: readonly SummaryRow[], measure: AidMeasure, kind: AidKind): number | null => {
  const values = rows.flatMap((row) => cellOf(row, measure, kind)?.value ?? []);
  return values.length ? values.reduce((a, b) => a + b, 0) : null;
};

/** Kinds that a table has columns of, for a measure. */
export const kindsIn = ({ columns }: SummaryTable, measure: AidMeasure): AidKind[] =>
  kinds.filter((kind) =>
    columns.some(
      ({ header: { meaning } }) => meaning.as === 'aid' && meaning.measure === measure && meaning.kind === kind,
    ),
  );
