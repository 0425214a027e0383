import { addDecimals } from '../../model/decimals.js';
import { columnLetters, type Place, printCell, type Sheet, textOf, valueAt } from '../workbook/sheet.js';
import { type CsvTable, csvTable, monthAt, numberAt } from './csv-table.js';
import { type Donor, donorNamed, donors, nearestDonor } from './words/donors.js';
import { type AidKind, kinds } from './words/headers.js';
import type { Problems } from './problems.js';

/** Aid of one donor by month and kind, in billions of euros. */
export interface PanelDonor {
  donor: Donor;
  /** As it stands there. */
  name: string;
  /** Rows of its months. */
  rows: readonly number[];
  months: ReadonlyMap<string, Readonly<Record<AidKind, number>>>;
  /** What it has committed in all its months; nothing where the file has no such column. */
  committed?: number;
  /** GDP in billions of euros; nothing where the file has none. */
  gdp?: number;
}

/** The tracker’s file of donors and months, as of release 29. Its header names no unit: the layout has billions of euros. */
export interface Panel {
  sheet: Sheet;
  donors: readonly PanelDonor[];
  columns: Readonly<Record<AidKind | 'committed', number | undefined>>;
}

const needed = ['country', 'iso', 'year', 'month', ...kinds] as const;
type Name = (typeof needed)[number];

/** Half of the last decimal that the file writes, of three kinds. */
const tolerance = 2e-6;

const donorAt = (
  table: CsvTable<Name>,
  row: number,
  problems: Problems,
): { donor: Donor; name: string } | undefined => {
  const { sheet, column } = table;
  const [place, isoPlace] = [column('country'), column('iso')].map((one) => ({ sheet, row, column: one })) as [
    Place,
    Place,
  ];
  const name = textOf(valueAt(place));
  const donor = name === undefined ? undefined : donorNamed(name);
  if (!donor || name === undefined) {
    const near = name && nearestDonor(name);
    problems.at('unknown-donor', place, `the name of a donor${near ? `, perhaps ${near}` : ''}`);
    return undefined;
  }
  if (valueAt(isoPlace) === donor.code) return { donor, name };
  const expected = `${donor.code}, the code of ${donor.name}`;
  problems.at('donors-disagree', isoPlace, expected, `${printCell(valueAt(isoPlace))} beside ${name}`);
  return undefined;
};

const amountsAt = (
  { sheet, column }: CsvTable<Name>,
  row: number,
  problems: Problems,
): Record<AidKind, number> | undefined => {
  const read = kinds.map((kind) => [kind, numberAt({ sheet, row, column: column(kind) }, problems)] as const);
  if (read.some(([, value]) => value === undefined)) return undefined;
  const amounts = Object.fromEntries(read) as Record<AidKind, number>;
  const sum = amounts.financial + amounts.humanitarian + amounts.military;
  if (Math.abs(sum - amounts.total) > tolerance)
    problems.at('parts-do-not-sum', { sheet, row, column: column('total') }, `${sum}, which the three kinds come to`);
  return amounts;
};

const optionalColumn = (sheet: Sheet, name: string): number | undefined =>
  [...(sheet.rows.get(1) ?? [])].find(([, value]) => value === name)?.[0];

const checkShare = (sheet: Sheet, row: number, total: number, problems: Problems): number | undefined => {
  const [gdpColumn, shareColumn] = ['gdp', 'pct_gdp'].map((name) => optionalColumn(sheet, name));
  if (gdpColumn === undefined || shareColumn === undefined) return undefined;
  const [gdp, share] = [gdpColumn, shareColumn].map((column) => valueAt({ sheet, row, column }));
  // Institutions have none.
  if (typeof gdp !== 'number' || typeof share !== 'number' || gdp === 0) return undefined;
  const expected = (total / gdp) * 100;
  if (Math.abs(expected - share) > 1e-6 + 1e-3 * Math.abs(expected))
    problems.at(
      'share-disagrees',
      { sheet, row, column: shareColumn },
      `${expected}, the total as a share of the GDP beside it`,
    );
  return gdp;
};

interface Draft {
  donor: Donor;
  name: string;
  rows: number[];
  months: Map<string, Record<AidKind, number>>;
  committed: number[];
  gdp?: number;
}

/** Reads the file of donors and months; nothing where a file is another one. */
export const readPanel = (sheet: Sheet, problems: Problems): Panel | undefined => {
  const table = csvTable(sheet, needed, problems);
  if (!table) return undefined;
  const drafts = new Map<string, Draft>();
  const committedColumn = optionalColumn(sheet, 'commitments');
  for (const row of table.rows) {
    const found = donorAt(table, row, problems);
    const month = monthAt(table, row, problems);
    const amounts = amountsAt(table, row, problems);
    if (!found || month === undefined || !amounts) continue;
    const draft: Draft = drafts.get(found.donor.code) ?? { ...found, rows: [], months: new Map(), committed: [] };
    drafts.set(found.donor.code, draft);
    if (draft.months.has(month))
      problems.at('two-rows', { sheet, row, column: table.column('month') }, `one row of ${found.name} in ${month}`);
    draft.months.set(month, amounts);
    draft.rows.push(row);
    if (committedColumn !== undefined)
      draft.committed.push(numberAt({ sheet, row, column: committedColumn }, problems) ?? 0);
    const gdp = checkShare(sheet, row, amounts.total, problems);
    if (gdp !== undefined) draft.gdp = gdp;
  }
  const columns = Object.fromEntries(kinds.map((kind) => [kind, table.column(kind)])) as Record<AidKind, number>;
  return {
    sheet,
    columns: { ...columns, committed: committedColumn },
    donors: [...drafts.values()]
      .sort((a, b) => donors.indexOf(a.donor) - donors.indexOf(b.donor))
      .map(({ committed, ...draft }) => ({
        ...draft,
        ...(committedColumn !== undefined && { committed: addDecimals(committed) }),
      })),
  };
};

/** Adds the months of a donor, all or those through one. */
export const sumOfMonths = ({ months }: PanelDonor, kind: AidKind, through = '9999'): number =>
  addDecimals([...months].filter(([month]) => month <= through).map(([, amounts]) => amounts[kind]));

/** Writes the cells of a donor’s months, neighbours as one range: `C2:C22`. */
export const cellsOfMonths = (rows: readonly number[], column: number): string => {
  const ranges: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  const letters = columnLetters(column);
  return ranges
    .map(([from, to]) => (from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`))
    .join(', ');
};
