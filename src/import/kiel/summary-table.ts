import { columnLetters, formatPlace, type Sheet, textOf } from '../workbook/sheet.js';
import type { SheetSource } from '../workbook/open.js';
import { type Header, kinds, nearestHeader, readHeader } from './words/headers.js';
import { type Layout, layoutOf } from './words/layouts.js';
import { wordsOf } from './words/names.js';
import type { Problems } from './problems.js';
import { nearestUnit, parseUnit } from './words/unit.js';

/** A column that is read. */
export interface SummaryColumn {
  column: number;
  /** Its header, as it stands there. */
  text: string;
  /** The cell below, where the units have a row of their own. */
  unitText?: string;
  header: Header;
}

/** A table of donors: where its header stands, and what its columns hold. */
export interface SummaryTable {
  sheet: Sheet;
  headerRow: number;
  /** The header’s own row, or that of the units. */
  lastHeaderRow: number;
  donorColumn: number;
  columns: readonly SummaryColumn[];
  /** Columns that are not read. */
  others: readonly { column: number; text: string; unitText?: string }[];
  /** What its amounts are counted in; nothing where that is not told. */
  currency?: string;
  layout?: Layout;
}

/** How far down a header may begin. */
const maxHeaderRow = 80;

const headersIn = (sheet: Sheet, row: number): [column: number, text: string][] =>
  [...(sheet.rows.get(row) ?? [])].flatMap(([column, value]) => {
    const text = textOf(value);
    return text === undefined ? [] : [[column, text] as [number, string]];
  });

const tableAt = (sheet: Sheet, headerRow: number): SummaryTable | undefined => {
  const headers = headersIn(sheet, headerRow);
  const donorColumn = headers.find(([, text]) => readHeader(text)?.meaning.as === 'donor')?.[0];
  if (donorColumn === undefined) return undefined;
  const layout = layoutOf(headers.map(([, text]) => text));
  const below = new Map(headersIn(sheet, headerRow + 1));
  const hasUnits = !below.has(donorColumn) && [...below.values()].some((text) => parseUnit(text));
  const columns: SummaryColumn[] = [];
  const others: { column: number; text: string; unitText?: string }[] = [];
  for (const [column, text] of headers) {
    const unitText = hasUnits ? below.get(column) : undefined;
    const header = layout ? layout.read[text] : readHeader(text, unitText);
    const place = { column, text, ...(unitText !== undefined && { unitText }) };
    if (header) columns.push({ ...place, header });
    else others.push(place);
  }
  const amounts = columns.filter(({ header }) => header.meaning.as === 'aid');
  if (!amounts.length) return undefined;
  const named = amounts.flatMap(({ header }) => header.unit?.currency ?? []);
  // That of most columns: another one is told where the columns are checked.
  const currency = named.find((one) => named.filter((other) => other === one).length > amounts.length / 2);
  return {
    sheet,
    headerRow,
    lastHeaderRow: hasUnits ? headerRow + 1 : headerRow,
    donorColumn,
    columns,
    others,
    ...(currency !== undefined && { currency }),
    ...(layout && { layout }),
  };
};

/** Finds the table of donors in a sheet: the first header that has most of what such a table needs. */
export const findTable = (sheet: Sheet): SummaryTable | undefined => {
  const tables = [...sheet.rows.keys()]
    .filter((row) => row <= maxHeaderRow)
    .flatMap((row) => tableAt(sheet, row) ?? []);
  const sizeOf = ({ columns }: SummaryTable): number =>
    columns.filter(({ header }) => header.meaning.as === 'aid').length;
  return tables.sort((a, b) => sizeOf(b) - sizeOf(a))[0];
};

/** Whether a sheet is called what the tracker calls its summary. */
export const isSummaryName = (name: string): boolean => {
  const words = wordsOf(name);
  return words.includes('country') && words.includes('summary');
};

/** Tells why a table cannot be read: two columns of one meaning, a unit nobody knows, a kind that is missing. */
export const checkTable = (table: SummaryTable, problems: Problems): void => {
  const { sheet, headerRow, columns, others } = table;
  const amounts = columns.filter(({ header }) => header.meaning.as === 'aid');
  const seen = new Map<string, SummaryColumn>();
  for (const one of columns) {
    const { meaning, unit, badUnit } = one.header;
    const place = { sheet, row: headerRow, column: one.column };
    const key = JSON.stringify([meaning, meaning.as === 'gdp' && unit?.currency]);
    const twin = seen.get(key);
    if (twin)
      problems.at('ambiguous-header', place, `a header that column ${columnLetters(twin.column)} does not have too`);
    seen.set(key, one);
    if (meaning.as !== 'aid') continue;
    const near = nearestUnit(badUnit ?? '');
    const hint = near ? `, perhaps with “${near}”` : '';
    if (badUnit !== undefined || !unit?.currency || unit.isShare)
      problems.at('unknown-unit', place, `a currency and a scale, such as € billion${hint}`, badUnit ?? 'none');
    else if (unit.currency !== table.currency)
      problems.at(
        'unknown-unit',
        place,
        `${table.currency ?? 'one currency'}, as the other columns have`,
        unit.currency,
      );
  }
  for (const measure of ['aid-allocated', 'aid-committed'] as const) {
    const has = kinds.filter((kind) =>
      amounts.some(
        ({ header: { meaning } }) => meaning.as === 'aid' && meaning.measure === measure && meaning.kind === kind,
      ),
    );
    const lacking = has.length ? kinds.slice(0, 3).filter((kind) => !has.includes(kind)) : [];
    for (const kind of lacking) {
      const near = others.find(({ text }) => nearestHeader(text));
      problems.of(
        'missing-column',
        sheet.file,
        near ? `“${near.text}” in ${formatPlace({ sheet, row: headerRow, column: near.column })}` : 'no such header',
        `a column of ${kind} aid beside the others of ${measure === 'aid-allocated' ? 'allocations' : 'commitments'}`,
        `'${sheet.name}', row ${headerRow}`,
      );
    }
  }
};

/** Tables of donors among all sheets: those that are called so; where none is, any that has one. */
export const findTables = (sources: readonly SheetSource[]): SummaryTable[] => {
  const named = sources.filter(({ name, isCsv }) => isCsv || isSummaryName(name));
  const found = named.flatMap(({ read }) => findTable(read()) ?? []);
  if (found.length) return found;
  const rest = sources.filter((source) => !named.includes(source));
  return rest.flatMap(({ read }) => findTable(read()) ?? []).filter(({ columns }) => columns.length > 5);
};
