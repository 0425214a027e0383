import { checkOtherCurrency, checkSummary } from '../gate/summary.js';
import type { SheetSource } from '../workbook/open.js';
import { formatPlace } from '../workbook/sheet.js';
import { compareRows } from './compare.js';
import { type Draft, type Figure, only } from './draft.js';
import { findMonths } from './months.js';
import type { Problems } from './problems.js';
import { findRows, readRows } from './rows.js';
import { readSummary, type Summary } from './summary.js';
import { checkTable, findTables, type SummaryTable } from './summary-table.js';

/** The table in euros, among those that were found. */
const chooseTable = (
  tables: readonly SummaryTable[],
  sources: readonly SheetSource[],
  problems: Problems,
): SummaryTable | undefined => {
  const files = [...new Set(sources.map(({ file }) => file))].join(', ');
  const inEuros = tables.filter(({ currency }) => currency === 'EUR');
  const inNone = tables.filter(({ currency }) => currency === undefined);
  const [first] = tables;
  if (!first) {
    problems.of(
      'no-summary',
      files,
      sources.length === 1 ? '1 sheet without one' : `${sources.length} sheets without one`,
      'a table of donors, such as the sheet “Country Summary (€)” or a file of it',
    );
    return undefined;
  }
  if (!inEuros.length && !inNone.length) {
    problems.of(
      'no-euros',
      first.sheet.file,
      first.currency ?? 'none',
      'a table of donors in euros',
      `'${first.sheet.name}', row ${first.headerRow}`,
    );
    return undefined;
  }
  const table = only(inEuros.length ? inEuros : inNone, 'table of donors in euros', problems);
  if (table && /[$]|usd|dollar/i.test(table.sheet.name))
    problems.of(
      'unknown-unit',
      table.sheet.file,
      'euros in its header',
      'dollars, as its name says',
      `'${table.sheet.name}'`,
    );
  return table;
};

const summaryFigures = ({ donors, table }: Summary): Figure[] =>
  donors.flatMap(({ donor, name, cells }) =>
    cells.map(({ measure, kind, value, status, header, place }) => ({
      donor,
      name,
      measure,
      kind,
      value,
      ...(status !== undefined && { status }),
      sheet: table.sheet.name,
      column: header,
      address: formatPlace(place),
    })),
  );

const readOther = (table: SummaryTable, summary: Summary, problems: Problems): void => {
  if (table.currency) checkOtherCurrency(summary, readSummary(table, problems), problems);
};

const readMain = (
  summary: Summary,
  sources: readonly SheetSource[],
  problems: Problems,
): Pick<Draft, 'main' | 'comparison'> => {
  if (summary.table.layout?.lacks.includes('rows')) return {};
  const found = findRows(sources, problems);
  if (!found) {
    problems.of(
      'no-rows',
      summary.table.sheet.file,
      'no main table',
      'the sheet “Bilateral Assistance, MAIN DATA”, in this file or in another',
    );
    return {};
  }
  const main = readRows(found, problems);
  for (const measure of ['aid-allocated', 'aid-committed'] as const) {
    const isInSummary = summary.donors.some(({ cells }) => cells.some((cell) => cell.measure === measure));
    if (isInSummary && !main.columns[measure])
      problems.of(
        'missing-column',
        found.sheet.file,
        'no such header',
        `a column of euros ${measure === 'aid-allocated' ? 'allocated (redistributed)' : 'committed'}`,
        `'${found.sheet.name}', row ${found.headerRow}`,
      );
  }
  return { main, comparison: compareRows(summary, main, problems) };
};

/** Reads a release from its summary, held against the rows that it is made of. */
export const readFromSummary = (sources: readonly SheetSource[], problems: Problems): Draft | undefined => {
  const tables = findTables(sources);
  const table = chooseTable(tables, sources, problems);
  if (!table) return undefined;
  checkTable(table, problems);
  const summary = readSummary(table, problems);
  checkSummary(summary, problems);
  const otherTables = tables.filter((one) => one !== table);
  for (const other of otherTables) readOther(other, summary, problems);
  const { main, comparison } = readMain(summary, sources, problems);
  const months = findMonths(sources, problems);
  const lastMonth = months?.sheet.name === months?.sheet.file ? [...(months?.months.keys() ?? [])].at(-1) : undefined;
  return {
    from: 'summary',
    figures: summaryFigures(summary),
    summary,
    ...(main && { main }),
    ...(comparison && { comparison }),
    ...(months && { months }),
    known: [],
    read: [
      { file: table.sheet.file, sheet: table.sheet.name, as: table.layout?.title ?? 'summary by donor' },
      ...(main ? [{ file: main.sheet.file, sheet: main.sheet.name, as: 'rows of the main table' }] : []),
      ...(months ? [{ file: months.sheet.file, sheet: months.sheet.name, as: 'aid of all donors by month' }] : []),
    ],
    otherTables,
    tops: [{ sheet: table.sheet, row: table.headerRow - 1 }],
    ...(lastMonth !== undefined && months && { lastMonth: { month: lastMonth, sheet: months.sheet } }),
  };
};
