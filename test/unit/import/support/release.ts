import { createHash } from 'node:crypto';
import { donors } from '../../../../src/import/kiel/words/donors.js';
import { importKiel, type ImportFile, type ImportOptions, type ImportResult } from '../../../../src/import/index.js';
import type { Cell, Grid, Sheets } from './workbook.js';

/** Numbers that a made-up release is to have: millions of euros by donor, kind and measure. */
export interface Truth {
  code: string;
  name: string;
  group: string;
  allocated: [financial: number, humanitarian: number, military: number];
  committed: [financial: number, humanitarian: number, military: number];
}

/** Every donor with numbers of its own, so that any two that change places are seen. */
export const truth: readonly Truth[] = donors.map(({ code, name, group }, i) => {
  const base = (i + 1) * 10;
  return {
    code,
    name: code === 'EU' ? 'EU (Commission and Council)' : name,
    group,
    allocated: [base + 1, base * 2 + 1, i % 5 === 0 ? 0 : base * 3 + 1],
    committed: [base + 2, base * 2 + 2, i % 7 === 0 ? 0 : base * 4 + 2],
  };
});

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const gdp = (i: number): number => (i + 1) * 100;

const dollars = 1.1;

const summaryRow = (one: Truth, i: number, rate: number): Cell[] => {
  const billions = (value: number): number => (value / 1000) * rate;
  const [all, pledged] = [sum(one.allocated), sum(one.committed)];
  return [
    null,
    one.name,
    one.group === 'member' ? 1 : 0,
    one.group === 'elsewhere' ? 0 : 1,
    ...[...one.allocated, all].map((value) => ({ formula: 'SUM(A1)', result: billions(value) })),
    ...[...one.committed, pledged].map(billions),
    gdp(i) * 1.2,
    gdp(i),
    (all / 1000 / gdp(i)) * 100,
    billions(i),
    billions(all + i),
  ];
};

const headers = [
  'Country',
  'EU member',
  'Geographic Europe',
  'Financial allocations',
  'Humanitarian allocations',
  'Military allocations',
  'Total bilateral allocations',
  'Financial commitments',
  'Humanitarian commitments',
  'Military commitments',
  'Total bilateral commitments',
  'GDP (2021)',
  'GDP (2021)',
  'Total bilateral allocations',
  'Share in EU allocations',
  'Total bilateral and EU allocations',
];

/** The summary of the made-up release: a title, a sentence, a header in row 8, units in row 9, and a row of totals. */
export const summaryGrid = (sign = '€', rate = 1): Grid => {
  const unit = `${sign} billion`;
  const units = [
    null,
    ...Array.from({ length: 2 }, () => null),
    ...Array.from({ length: 8 }, () => unit),
    'US$ billion',
    '€ billion',
    '% GDP',
    unit,
    unit,
  ];
  const rows = truth.map((one, i) => summaryRow(one, i, rate));
  const totals = Array.from(
    { length: 8 },
    (_, at) =>
      sum(
        truth.map(
          ({ allocated, committed }) => [...allocated, sum(allocated), ...committed, sum(committed)][at]! / 1000,
        ),
      ) * rate,
  );
  return [
    [],
    [null, `Country Summary (${sign})`],
    [],
    [null, 'Bilateral donations between January 24, 2022 and June 30, 2026.'],
    [],
    [],
    [],
    [null, ...headers],
    [null, ...units],
    ...rows,
    [null, 'Total', '.', '.', ...totals],
    [],
    [null, 'Source: made up for a test.'],
  ];
};

const rowHeaders = [
  'ID',
  'Countries',
  'Announcement Date',
  'Type of Aid General',
  'Original Currency',
  'No. of Units',
  'Converted Value in EUR',
  'Allocated Total in EUR',
  'Allocated Total in EUR (redistributed)',
];

/** The main table of the made-up release: two rows a donor and kind, and one without an amount. */
export const rowsGrid = (): Grid => [
  rowHeaders,
  ...truth.flatMap(({ name, allocated, committed }, i) =>
    (['Financial', 'Humanitarian', 'Military'] as const).flatMap((kind, k): Cell[][] => [
      [
        `${name.slice(0, 2)}${k}1`,
        name,
        44_700 + i,
        kind,
        'EUR',
        7,
        committed[k]! * 0.25e6,
        '.',
        { formula: 'A1', result: allocated[k]! * 0.75e6 },
      ],
      [
        `${name.slice(0, 2)}${k}2`,
        name,
        'until 10/01/2023',
        kind,
        'USD',
        '15.000.00',
        committed[k]! * 0.75e6,
        0,
        { formula: 'A1', result: allocated[k]! * 0.25e6 },
      ],
      [`${name.slice(0, 2)}${k}3`, name, 44_800, kind, '.', 1, '.', '.', { formula: 'A1', result: '' }],
    ]),
  ),
];

const readMe: Grid = [[], [null, 'Ukraine Support Tracker – 31st release']];

/** The sheets of the made-up release, the one in dollars first. */
export const releaseSheets = (): Sheets => [
  ['ReadMe', readMe],
  ['Country Summary ($)', summaryGrid('US$', dollars)],
  ['Country Summary (€)', summaryGrid()],
  ['Bilateral Assistance, MAIN DATA', rowsGrid()],
];

/** A file as a caller hands it over. */
export const fileOf = (bytes: Uint8Array, name = 'release.xlsx'): ImportFile => ({
  name,
  bytes,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** Imports files, on a day that is always the same. */
export const read = (files: readonly ImportFile[], options: Partial<ImportOptions> = {}): ImportResult =>
  importKiel(files, { accessed: '2026-08-20', ...options });

/** Kinds of problems, each once. */
export const codes = (result: ImportResult): string[] =>
  result.ok ? [] : [...new Set(result.problems.map(({ code }) => code))];

/** The numbers of a result by id. */
export const numbersOf = (result: ImportResult): Record<string, number | null> =>
  result.ok ? Object.fromEntries(result.vintage.observations.map(({ id, value }) => [id, value])) : {};
