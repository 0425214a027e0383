import type { AreaCode } from '../../model/observation.js';
import { formatPlace, type Place } from '../workbook/sheet.js';
import { institutions } from './words/donors.js';
import type { AidMeasure, AidKind } from './words/headers.js';
import type { Problems } from './problems.js';
import type { AidRow, AidRows } from './rows.js';
import { cellOf, kindsIn, measuresIn, type Summary, type SummaryCell, type SummaryRow } from './summary.js';
import type { Donor } from './words/donors.js';

/** What a number of the summary is made of. */
export interface Makeup {
  code: AreaCode;
  measure: AidMeasure;
  kind: AidKind;
  cell: SummaryCell;
  /** Billions of euros that the rows come to. */
  sum: number;
  /** Cells of the rows. */
  cells: readonly Place[];
  /** Institutions whose rows are in it beside the donor’s own. */
  with: readonly string[];
  /** Rows that the tracker’s own formula misses, since it compares exact text; and what they would add. */
  missed: readonly { id?: string; place: string; text: string; value: number }[];
}

/** Rows that are in no row of the summary, by whoever gives. */
export interface RowsOutside {
  /** Name of the donor or institution. */
  giver: string;
  /** What is counted. */
  measure: AidMeasure;
  /** Billions of euros. */
  sum: number;
  /** Cells of the rows. */
  cells: readonly string[];
  /** Names of the activities. */
  ids: readonly string[];
}

/** The summary held against the rows. */
export interface Comparison {
  makeups: readonly Makeup[];
  outside: readonly RowsOutside[];
}

/** A euro: less than that is what binary fractions lose. */
const tolerance = 1e-9;

/** As the tracker’s formula does: exact text, but for case. */
const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const billions = (rows: readonly AidRow[], measure: AidMeasure): number =>
  rows.reduce((sum, row) => sum + (row.amounts[measure]?.value ?? 0), 0) / 1e9;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance + 1e-12 * Math.abs(b);

/** Every choice of institutions whose rows a summary may put into a donor’s row, none first. */
const choicesFor = (code: AreaCode): string[][] =>
  institutions
    .filter(({ within }) => within === code)
    .reduce<string[][]>((choices, { name }) => [...choices, ...choices.map((one) => [...one, name])], [[]]);

const rowsOf = (
  rows: readonly AidRow[],
  { name, donor }: SummaryRow & { donor: Donor },
  kind: AidKind,
  also: readonly string[],
): { exact: AidRow[]; missed: AidRow[] } => {
  const exact: AidRow[] = [];
  const missed: AidRow[] = [];
  for (const row of rows) {
    const isOurs = row.giver === donor.code || also.includes(row.giver);
    if (!isOurs || (kind !== 'total' && row.meant !== kind)) continue;
    const sameDonor = sameText(row.donor, name) || also.includes(row.donor);
    const sameKind = kind === 'total' ? row.kind.trim() === row.kind : sameText(row.kind, kind);
    (sameDonor && sameKind ? exact : missed).push(row);
  }
  return { exact, missed };
};

const makeupOf = (
  rows: readonly AidRow[],
  row: SummaryRow & { donor: Donor },
  cell: SummaryCell,
): { makeup: Makeup; isReproduced: boolean } => {
  const { measure, kind } = cell;
  const { code } = row.donor;
  const value = cell.value ?? 0;
  const tries = choicesFor(code).flatMap((also) => {
    const { exact, missed } = rowsOf(rows, row, kind, also);
    const withAll = [...exact, ...missed];
    return [
      { also, used: exact, missed: missed.filter(({ amounts }) => amounts[measure]?.value) },
      { also, used: withAll, missed: [] as AidRow[] },
    ];
  });
  const best = tries.find(({ used }) => isNear(billions(used, measure), value));
  const { also, used, missed } = best ?? tries[0]!;
  const place = ({ amounts }: AidRow): Place[] => (amounts[measure] ? [amounts[measure].place] : []);
  return {
    isReproduced: best !== undefined,
    makeup: {
      code,
      measure,
      kind,
      cell,
      sum: billions(used, measure),
      cells: used.flatMap(place),
      with: also,
      missed: missed.map((one) => ({
        ...(one.id !== undefined && { id: one.id }),
        place: formatPlace(place(one)[0]!),
        text: sameText(one.kind, one.meant) ? one.donor : one.kind,
        value: one.amounts[measure]!.value / 1e9,
      })),
    },
  };
};

/** Holds each number of a summary against the rows that it is made of. */
export const compareRows = (summary: Summary, main: AidRows, problems: Problems): Comparison => {
  const makeups: Makeup[] = [];
  const inside = new Set<string>();
  for (const row of summary.donors) {
    inside.add(row.donor.code);
    for (const measure of measuresIn(summary.table)) {
      for (const kind of kindsIn(summary.table, measure)) {
        const cell = cellOf(row, measure, kind);
        if (!cell || !main.columns[measure]) continue;
        const { makeup, isReproduced } = makeupOf(main.rows, row, cell);
        makeups.push(makeup);
        for (const name of makeup.with) inside.add(name);
        if (isReproduced) continue;
        const [first, ...rest] = makeup.cells.map(formatPlace);
        const where = first === undefined ? 'no row' : rest.length ? `${first} and ${rest.length} more` : first;
        problems.at(
          'rows-disagree',
          cell.place,
          `${makeup.sum} billion euros, which the rows of ${row.name} come to (${where})`,
        );
      }
    }
  }
  return { makeups, outside: outsideOf(main, inside) };
};

const outsideOf = ({ rows }: AidRows, inside: ReadonlySet<string>): RowsOutside[] => {
  const found = new Map<string, AidRow[]>();
  for (const row of rows) if (!inside.has(row.giver)) found.set(row.giver, [...(found.get(row.giver) ?? []), row]);
  return [...found].flatMap(([giver, all]) =>
    (['aid-allocated', 'aid-committed'] as const).flatMap((measure) => {
      const own = all.filter(({ amounts }) => amounts[measure]?.value);
      if (!own.length) return [];
      const cells = own.map(({ amounts }) => formatPlace(amounts[measure]!.place));
      return [{ giver, measure, sum: billions(own, measure), cells, ids: own.flatMap(({ id }) => id ?? []) }];
    }),
  );
};
