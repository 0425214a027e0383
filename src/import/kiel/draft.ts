import type { SheetSource } from '../workbook/open.js';
import type { Sheet } from '../workbook/sheet.js';
import type { Comparison } from './compare.js';
import type { Coverage } from './coverage.js';
import type { Donor } from './words/donors.js';
import type { AidMeasure, AidKind } from './words/headers.js';
import type { KnownDifference, Months } from './months.js';
import type { Panel } from './panel.js';
import type { Problems } from './problems.js';
import type { AidRows } from './rows.js';
import type { Summary } from './summary.js';
import type { SummaryTable } from './summary-table.js';

/** One number of a donor, as a release has it. */
export interface Figure {
  donor: Donor;
  /** The donor’s name, as it stands there. */
  name: string;
  measure: AidMeasure;
  kind: AidKind;
  /** In billions of euros, as exact as the file; `null` where a word stands there instead. */
  value: number | null;
  /** SDMX status of what is missing. */
  status?: string;
  /** Sheet or file, and the header of the column. */
  sheet: string;
  column: string;
  /** The cell, or those of all its months. */
  address: string;
}

/** A release as it was read, and held against itself. */
export interface Release {
  coverage: Coverage;
  figures: readonly Figure[];
  /** From a summary, or from months of donors. */
  from: 'summary' | 'months';
  summary?: Summary;
  main?: AidRows;
  comparison?: Comparison;
  panel?: Panel;
  /** Aid of all donors by month. */
  months?: Months;
  /** Differences within the release whose cause is known. */
  known: readonly KnownDifference[];
  /** Sheets that were read, and as what. */
  read: readonly { file: string; sheet: string; as: string }[];
  /** Tables of donors that are not in euros. */
  otherTables: readonly SummaryTable[];
}

/** A release before it is known which one it is. */
export type Draft = Omit<Release, 'coverage'> & {
  /** Sheets that may say it, above a row. */
  tops: readonly { sheet: Sheet; row: number }[];
  lastMonth?: { month: string; sheet: Sheet };
};

/** Sheets of files of comma-separated values. */
export const csvSheets = (sources: readonly SheetSource[]): Sheet[] =>
  sources.filter(({ isCsv }) => isCsv).map(({ read }) => read());

/** The one of its kind; another one is told, since nothing says which is meant. */
export const only = <T extends { sheet: Sheet }>(
  found: readonly T[],
  what: string,
  problems: Problems,
): T | undefined => {
  const [first, second] = found;
  if (first && second)
    problems.of(
      'ambiguous-sheet',
      second.sheet.file,
      'another one',
      `one ${what}, which '${first.sheet.name}' is`,
      `'${second.sheet.name}'`,
    );
  return first;
};
