import type { SheetSource } from '../workbook/open.js';
import { formatPlace, type Place, printCell, type Sheet, textOf, valueAt } from '../workbook/sheet.js';
import { donorNamed, institutionNamed, nearestDonor } from './words/donors.js';
import type { AidMeasure, AidKind } from './words/headers.js';
import { canonical, wordsOf } from './words/names.js';
import { type Problems, readNumber } from './problems.js';
import { knownCurrencies } from './words/unit.js';
import { didYouMean } from '../../error/did-you-mean.js';

/** One row of the tracker’s main table, with an amount. */
export interface AidRow {
  /** As they stand there: the tracker’s own sums compare exact text, but for case. */
  donor: string;
  kind: string;
  /** What the donor is known by: the code of a donor, or the name of an institution. */
  giver: string;
  /** The kind that is meant. */
  meant: Exclude<AidKind, 'total'>;
  /** Name of the activity. */
  id?: string;
  row: number;
  /** In euros, by measure. */
  amounts: Readonly<Partial<Record<AidMeasure, { value: number; place: Place }>>>;
}

/** The main table as it was read. */
export interface AidRows {
  sheet: Sheet;
  headerRow: number;
  columns: Readonly<Partial<Record<RowColumn, { column: number; text: string }>>>;
  rows: readonly AidRow[];
}

type RowColumn = 'donor' | 'kind' | 'id' | 'currency' | AidMeasure;

/** Headers of releases up to 20, and of those with machine names since. */
const names: Readonly<Record<string, RowColumn>> = {
  country: 'donor',
  countries: 'donor',
  donor: 'donor',
  donors: 'donor',
  'type of aid general': 'kind',
  'aid type general': 'kind',
  id: 'id',
  'activity id': 'id',
  'original currency': 'currency',
  currency: 'currency',
  'converted value in eur': 'aid-committed',
  'tot activity value eur': 'aid-committed',
  'allocated total in eur redistributed': 'aid-allocated',
  'tot sub activity value eur redistr': 'aid-allocated',
};

/** Whether a sheet is called what the tracker calls its main table. */
export const isRowsName = (name: string): boolean => {
  const words = wordsOf(name);
  return words.includes('main') && words.includes('data');
};

type Columns = Map<RowColumn, { column: number; text: string }>;

const columnsAt = (sheet: Sheet, row: number, problems: Problems): Columns => {
  const found: Columns = new Map();
  for (const [column, value] of sheet.rows.get(row) ?? []) {
    const text = textOf(value);
    const words = text === undefined ? '' : wordsOf(text).join(' ');
    const as = Object.hasOwn(names, words) ? names[words] : undefined;
    if (!as || text === undefined) continue;
    const twin = found.get(as);
    if (!twin) found.set(as, { column, text });
    else
      problems.at(
        'ambiguous-header',
        { sheet, row, column },
        `a header that ${formatPlace({ sheet, row, column: twin.column })} does not have too`,
      );
  }
  return found;
};

/** Finds the main table: the row of a sheet, called so, that names donors and kinds of aid. */
export const findRows = (
  sources: readonly SheetSource[],
  problems: Problems,
): { sheet: Sheet; headerRow: number; columns: Columns } | undefined => {
  const tables = sources
    .filter(({ name, isCsv }) => !isCsv && isRowsName(name))
    .flatMap(({ read }) => {
      const sheet = read();
      for (const row of [...sheet.rows.keys()].filter((one) => one <= 80)) {
        const columns = columnsAt(sheet, row, problems);
        if (columns.has('donor') && columns.has('kind')) return [{ sheet, headerRow: row, columns }];
      }
      problems.of(
        'missing-column',
        sheet.file,
        'no such header',
        'columns of donors and of kinds of aid',
        `'${sheet.name}'`,
      );
      return [];
    });
  const [table, other] = tables;
  if (other)
    problems.of(
      'ambiguous-sheet',
      other.sheet.file,
      'another one',
      `one main table, which '${table!.sheet.name}' is`,
      `'${other.sheet.name}'`,
    );
  return table;
};

const checkCurrency = (place: Place, problems: Problems): void => {
  const text = textOf(valueAt(place));
  const code = text?.trim().toUpperCase();
  if (code === undefined || knownCurrencies.has(code) || 'missing' in Object(readNumber(text))) return;
  const near = didYouMean(code, [...knownCurrencies]);
  problems.at('unknown-currency', place, `the code of a currency${near ? `, perhaps ${near}` : ''}`);
};

const amountsAt = (sheet: Sheet, row: number, columns: Columns, problems: Problems): AidRow['amounts'] => {
  const amounts: Partial<Record<AidMeasure, { value: number; place: Place }>> = {};
  for (const measure of ['aid-allocated', 'aid-committed'] as const) {
    const column = columns.get(measure)?.column;
    if (column === undefined) continue;
    const place = { sheet, row, column };
    const read = readNumber(valueAt(place));
    if (read === 'bad') problems.at('not-a-number', place, 'a number of euros, or a word that says that there is none');
    else if ('value' in read) amounts[measure] = { value: read.value, place };
  }
  return amounts;
};

const kindNamed = (text: string): AidRow['meant'] | undefined => {
  const name = canonical(text);
  return name === 'financial' || name === 'humanitarian' || name === 'military' ? name : undefined;
};

/** Reads every row with an amount; one whose donor or kind nobody knows is told. */
export const readRows = (
  { sheet, headerRow, columns }: { sheet: Sheet; headerRow: number; columns: Columns },
  problems: Problems,
): AidRows => {
  const rows: AidRow[] = [];
  const [donorColumn, kindColumn] = [columns.get('donor')!.column, columns.get('kind')!.column];
  for (const row of sheet.rows.keys()) {
    if (row <= headerRow) continue;
    const currency = columns.get('currency');
    if (currency) checkCurrency({ sheet, row, column: currency.column }, problems);
    const amounts = amountsAt(sheet, row, columns, problems);
    if (!Object.values(amounts).some(({ value }) => value)) continue;
    const [donorPlace, kindPlace] = [donorColumn, kindColumn].map((column) => ({ sheet, row, column })) as [
      Place,
      Place,
    ];
    const [donor, kind] = [donorPlace, kindPlace].map((place) => textOf(valueAt(place))) as [string?, string?];
    const giver = donor === undefined ? undefined : (donorNamed(donor)?.code ?? institutionNamed(donor)?.name);
    const meant = kind === undefined ? undefined : kindNamed(kind);
    if (donor === undefined || giver === undefined) {
      const near = donor && nearestDonor(donor);
      problems.at('unknown-donor', donorPlace, `the name of a donor${near ? `, perhaps ${near}` : ''}`);
    } else if (kind === undefined || meant === undefined) {
      const near = kind && didYouMean(kind, ['Financial', 'Humanitarian', 'Military']);
      problems.at('unknown-kind', kindPlace, `a kind of aid${near ? `, perhaps ${near}` : ''}`);
    } else {
      const idColumn = columns.get('id')?.column;
      const id = idColumn === undefined ? undefined : valueAt({ sheet, row, column: idColumn });
      rows.push({
        donor,
        kind,
        giver,
        meant,
        row,
        amounts,
        ...(id !== undefined && { id: textOf(id) ?? printCell(id) }),
      });
    }
  }
  return { sheet, headerRow, columns: Object.fromEntries(columns), rows };
};
