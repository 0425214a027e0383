import type { SheetSource, ImportFile } from '../workbook/open.js';
import { columnLetters, formatPlace } from '../workbook/sheet.js';
import type { RowsOutside } from '../kiel/compare.js';
import type { AidMeasure, AidKind } from '../kiel/words/headers.js';
import type { KnownDifference } from '../kiel/months.js';
import type { Figure, Release } from '../kiel/draft.js';
import { figureId } from '../vintage/observations.js';
import type { ReleaseChanges } from './changes.js';
import { type ImportNotice, numbersAsText } from './notices.js';

/** A number, where it was read, and what it is made of. */
export interface ReportedFigure {
  /** Its id in the vintage. */
  id: string;
  /** Code of the donor. */
  area: string;
  /** The donor’s name in the file. */
  donor: string;
  /** What is counted. */
  measure: AidMeasure;
  /** Which part of it. */
  kind: AidKind;
  /** In billions of euros, as exact as the file. */
  value: number | null;
  /** The cell of the summary, or those of the donor’s months. */
  cell: string;
  /** What the rows behind it come to. */
  rowSum?: number;
  /** Cells of those rows. */
  rows?: readonly string[];
  /** The number less the sum of its rows. */
  difference?: number;
  /** Institutions whose rows are in it beside the donor’s own. */
  with?: readonly string[];
  /** What it would be with the rows that the tracker’s own formula misses. */
  withMissed?: number;
}

/** What was read from where, and what changed: for a person as Markdown, for a program as JSON. */
export interface ImportReport {
  /** Id of the dataset. */
  dataset: string;
  /** Name of the vintage. */
  vintage: string;
  /** Number of the release: `29`, a re-issue `30v2`. */
  release: string;
  /** Last day that it covers, ISO 8601. */
  through: string;
  /** The files that were read. */
  files: readonly { name: string; sha256: string; bytes: number }[];
  /** A vintage that has the same files or the same numbers. */
  sameAs?: string;
  /** Sheets that were read, and as what. */
  read: readonly { file: string; sheet: string; as: string }[];
  /** Columns that were read, by their headers. */
  columns: readonly { sheet: string; column: string; header: string; unit?: string; as: string }[];
  /** Sheets, columns and rows that were not, and why. */
  skipped: readonly { place: string; why: string }[];
  /** Every number of a donor. */
  figures: readonly ReportedFigure[];
  /** Rows that are in no row of the summary. */
  outside: readonly RowsOutside[];
  /** Differences within the release, with what causes them. */
  differences: readonly KnownDifference[];
  /** What changes no number here, and is still worth a look. */
  notices: readonly ImportNotice[];
  /** What changed since the vintage before; absent where there is none. */
  changes?: ReleaseChanges;
}

const withMissed = (value: number | null, missed: readonly { value: number }[]): number | undefined =>
  missed.length && value !== null ? missed.reduce((sum, one) => sum + one.value, value) : undefined;

const reportedFigure = (figure: Figure, { comparison }: Release): ReportedFigure => {
  const { donor, name, measure, kind, value, address } = figure;
  const makeup = comparison?.makeups.find(
    (one) => one.code === donor.code && one.measure === measure && one.kind === kind,
  );
  const total = makeup && withMissed(value, makeup.missed);
  return {
    id: figureId(donor.code, measure, kind),
    area: donor.code,
    donor: name,
    measure,
    kind,
    value,
    cell: address,
    ...(makeup && {
      rowSum: makeup.sum,
      rows: makeup.cells.map(formatPlace),
      difference: (value ?? 0) - makeup.sum,
      ...(makeup.with.length && { with: makeup.with }),
      ...(total !== undefined && { withMissed: total }),
    }),
  };
};

/** Differences that the comparison of summary and rows explains. */
const explained = ({ comparison, known }: Release): KnownDifference[] => {
  const makeups = comparison?.makeups ?? [];
  const missed = makeups
    .filter((one) => one.missed.length)
    .map(({ code, measure, kind, cell, missed: rows }) => ({
      place: formatPlace(cell.place),
      text:
        `${figureId(code, measure, kind)}: the tracker’s own formula compares exact text and misses ` +
        `${rows.map(({ id, place, text }) => `${id ?? 'a row'} at ${place} (${JSON.stringify(text)})`).join(', ')}: ` +
        `€${(rows.reduce((sum, { value }) => sum + value, 0) * 1000).toFixed(3)} million. Its total is kept.`,
    }));
  const joined = makeups
    .filter((one) => one.with.length)
    .map(({ code, measure, kind, cell, with: names }) => ({
      place: formatPlace(cell.place),
      text: `${figureId(code, measure, kind)}: the summary’s row is the sum of the donor’s own rows and those of ${names.join(' and ')}.`,
    }));
  return [...known, ...missed, ...joined];
};

const columnsOf = ({ summary, main, panel, months }: Release): ImportReport['columns'] => [
  ...(summary?.table.columns ?? []).map(({ column, text, unitText, header: { meaning } }) => ({
    sheet: summary!.table.sheet.name,
    column: columnLetters(column),
    header: text,
    ...(unitText !== undefined && { unit: unitText }),
    as: meaning.as === 'aid' ? `${meaning.measure}, ${meaning.kind}` : meaning.as,
  })),
  ...Object.entries(main?.columns ?? {}).map(([as, { column, text }]) => ({
    sheet: main!.sheet.name,
    column: columnLetters(column),
    header: text,
    as,
  })),
  ...Object.entries(panel?.columns ?? {}).flatMap(([as, column]) =>
    column === undefined
      ? []
      : [
          {
            sheet: panel!.sheet.name,
            column: columnLetters(column),
            header: as === 'committed' ? 'commitments' : as,
            as,
          },
        ],
  ),
  ...Object.entries(months?.columns ?? {}).map(([as, { column, text }]) => ({
    sheet: months!.sheet.name,
    column: columnLetters(column),
    header: text,
    as,
  })),
];

const skippedIn = (release: Release, sources: readonly SheetSource[]): ImportReport['skipped'] => {
  const read = new Set(release.read.map(({ file, sheet }) => `${file}\n${sheet}`));
  const inOther = new Map(release.otherTables.map((table) => [table.sheet.name, table.currency ?? 'no currency']));
  const { table, skipped = [] } = release.summary ?? {};
  return [
    ...sources
      .filter(({ file, name }) => !read.has(`${file}\n${name}`))
      .map(({ name }) => ({
        place: `'${name}'`,
        why: inOther.has(name)
          ? `in ${inOther.get(name)!}; held against the table in euros`
          : 'holds no totals by donor that are read',
      })),
    ...(table?.others ?? []).map(({ column, text }) => ({
      place: formatPlace({ sheet: table!.sheet, row: table!.headerRow, column }),
      why: `“${text.trim()}” is another number than aid allocated or committed`,
    })),
    ...skipped,
  ];
};

/** Gathers what is to be told of an import. */
export const buildReport = (
  release: Release,
  {
    sources,
    files,
    name,
    changes,
    sameAs,
  }: {
    sources: readonly SheetSource[];
    files: readonly ImportFile[];
    name: string;
    changes: ReleaseChanges | undefined;
    sameAs: string | undefined;
  },
): ImportReport => ({
  dataset: 'aid-to-ukraine',
  vintage: name,
  release: release.coverage.release,
  through: release.coverage.through,
  files: files.map(({ name: file, sha256, bytes }) => ({ name: file, sha256, bytes: bytes.length })),
  ...(sameAs !== undefined && { sameAs }),
  read: release.read,
  columns: columnsOf(release),
  skipped: skippedIn(release, sources),
  figures: release.figures.map((figure) => reportedFigure(figure, release)),
  outside: release.comparison?.outside ?? [],
  differences: explained(release),
  notices: release.main ? numbersAsText(release.main) : [],
  ...(changes && { changes }),
});
