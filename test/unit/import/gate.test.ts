import { describe, expect, it } from 'vitest';
import type { Vintage } from '../../../src/model/vintage.js';
import { commands } from '../../../src/cli/commands/index.js';
import { movedFactor } from '../../../src/import/gate/moved.js';
import { codes, fileOf, numbersOf, read, releaseSheets, rowsGrid } from './support/release.js';
import { type Cell, type Grid, type Sheets, writeWorkbook } from './support/workbook.js';

const summary = 'Country Summary (€)';
const main = 'Bilateral Assistance, MAIN DATA';

const withSheet = (name: string, change: (grid: Grid) => Grid): Sheets =>
  releaseSheets().map(([each, grid]) => [each, each === name ? change(grid) : grid]);

const withCell = (name: string, row: number, column: number, cell: Cell | ((before: Cell) => Cell)): Sheets =>
  withSheet(name, (grid) =>
    grid.map((cells, i) =>
      i === row - 1
        ? cells.map((old, j) => (j === column - 1 ? (typeof cell === 'function' ? cell(old) : cell) : old))
        : cells,
    ),
  );

const without = (...names: string[]): Sheets => releaseSheets().filter(([name]) => !names.includes(name));

/** Code and place of every problem. */
const problemsOf = (sheets: Sheets): string[] => {
  const result = read([fileOf(writeWorkbook(sheets))]);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`.trim());
};

const expectedOf = (sheets: Sheets): string[] => {
  const result = read([fileOf(writeWorkbook(sheets))]);
  return result.ok ? [] : result.problems.map(({ expected }) => expected);
};

const swapped =
  (a: number, b: number) =>
  (grid: Grid): Grid =>
    grid.map((row, i) => (i === a || i === b ? [row[0]!, grid[i === a ? b : a]![1]!, ...row.slice(2)] : row));

const scaled =
  (factor: number) =>
  (grid: Grid): Grid =>
    grid.map((row, i) =>
      row.map((cell, j) => {
        if (i < 9 || j < 4 || j > 11) return cell;
        const value = typeof cell === 'object' && cell !== null && 'result' in cell ? cell.result : cell;
        return typeof value === 'number' ? value * factor : cell;
      }),
    );

describe('what an import refuses', () => {
  it.each<[string, Sheets, string]>([
    ['a summary that is missing', without(summary, 'Country Summary ($)'), 'no-summary'],
    ['a summary in dollars alone', without(summary), "no-euros 'Country Summary ($)', row 8"],
    ['a main table that is missing', without(main), 'no-rows'],
    ['half of the donors', withSheet(summary, (grid) => grid.slice(0, 30)), `too-few-donors '${summary}', below row 8`],
    [
      'a total and a donor that are cut off',
      withSheet(summary, (grid) => grid.slice(0, -4)),
      `total-missing '${summary}', below row 8`,
    ],
    [
      'a donor that is cut off',
      withSheet(summary, (grid) => grid.filter((_, i) => i !== 50)),
      `total-disagrees '${summary}'!E51`,
    ],
    ['a donor that nobody knows', withCell(summary, 11, 2, 'Austrai'), `unknown-donor '${summary}'!B11`],
    ['numbers without a donor', withCell(summary, 11, 2, null), `unknown-donor '${summary}'!B11`],
    ['a donor twice', withCell(summary, 11, 2, 'Australia'), `two-rows '${summary}'!B11`],
    ['text for a number', withCell(summary, 12, 5, '15.000.00'), `not-a-number '${summary}'!E12`],
    ['a number with a comma', withCell(main, 12, 9, '395,88'), `not-a-number '${main}'!I12`],
    ['an error for a number', withCell(main, 12, 7, { error: '#VALUE!' }), `not-a-number '${main}'!G12`],
    [
      'a formula whose result was not saved',
      withCell(summary, 12, 5, { formula: 'SUM(A1)' }),
      `not-a-number '${summary}'!E12`,
    ],
    ['less than nothing', withCell(summary, 12, 5, -0.1), `negative '${summary}'!E12`],
    ['parts that do not sum', withCell(summary, 12, 8, 5), `parts-do-not-sum '${summary}'!H12`],
    [
      'a row of the main table that was lost',
      withSheet(main, (grid) => grid.filter((_, i) => i !== 1)),
      `rows-disagree '${summary}'!E10`,
    ],
    [
      'a row of the main table that is there twice',
      withSheet(main, (grid) => [...grid, grid[1]!]),
      `rows-disagree '${summary}'!E10`,
    ],
    ['a giver that nobody knows', withCell(main, 2, 2, 'Austrlia'), `unknown-donor '${main}'!B2`],
    ['a kind that nobody knows', withCell(main, 2, 4, 'Militray'), `unknown-kind '${main}'!D2`],
    ['a currency that nobody knows', withCell(main, 2, 5, 'EUT'), `unknown-currency '${main}'!E2`],
    ['a header that was renamed', withCell(summary, 8, 6, 'Humane allocations'), `missing-column '${summary}', row 8`],
    [
      'two headers that cannot be told apart',
      withCell(summary, 8, 6, 'Financial allocations'),
      `ambiguous-header '${summary}'!F8`,
    ],
    [
      'headers that have changed places',
      withSheet(summary, (grid) =>
        grid.map((row, i) => (i === 7 ? [...row.slice(0, 4), row[5]!, row[4]!, ...row.slice(6)] : row)),
      ),
      `rows-disagree '${summary}'!F10`,
    ],
    [
      'commitments for allocations',
      withSheet(summary, (grid) =>
        grid.map((row, i) =>
          i === 7
            ? row.map((c) =>
                typeof c === 'string'
                  ? c.replace('allocations', 'X').replace('commitments', 'allocations').replace('X', 'commitments')
                  : c,
              )
            : row,
        ),
      ),
      `rows-disagree '${summary}'!I10`,
    ],
    ['a unit that is missing', withCell(summary, 9, 6, null), `unknown-unit '${summary}'!F8`],
    ['a unit that nobody knows', withCell(summary, 9, 6, '€ bilion'), `unknown-unit '${summary}'!F8`],
    ['one column in dollars', withCell(summary, 9, 6, '$ billion'), `unknown-unit '${summary}'!F8`],
    ['millions that say billions', withSheet(summary, scaled(1000)), `share-disagrees '${summary}'!O10`],
    ['dollars that say euros', withSheet(summary, scaled(1.1)), `share-disagrees '${summary}'!O10`],
    [
      'a name of the sheet that says dollars',
      releaseSheets().map(([name, grid]) => [name === summary ? 'Country Summary (USD)' : name, grid]),
      "unknown-unit 'Country Summary (USD)'",
    ],
    [
      'two summaries in euros',
      [...releaseSheets(), ['Country Summary (€) old', releaseSheets()[2]![1]]],
      "ambiguous-sheet 'Country Summary (€) old'",
    ],
    ['two main tables', [...releaseSheets(), ['Old MAIN DATA', rowsGrid()]], "ambiguous-sheet 'Old MAIN DATA'"],
    [
      'two members of the EU that have changed places',
      withSheet(summary, swapped(10, 11)),
      `rows-disagree '${summary}'!E11`,
    ],
    [
      'a member that has changed places with another',
      withSheet(summary, swapped(9, 10)),
      `donors-disagree '${summary}'!C10`,
    ],
    [
      'two donors that have changed places in dollars',
      withSheet('Country Summary ($)', swapped(9, 48)),
      "sheets-disagree 'Country Summary ($)'!H10",
    ],
  ])('%s', (_, sheets, problem) => {
    expect(problemsOf(sheets)).toContain(problem);
  });

  it('all zeros', () => {
    const none = (grid: Grid, from: number): Grid =>
      grid.map((row, i) =>
        i < from
          ? row
          : row.map((cell) =>
              typeof cell === 'number' && cell % 1 ? 0 : typeof cell === 'object' && cell !== null ? 0 : cell,
            ),
      );
    const found = problemsOf(withSheet(summary, (grid) => none(grid, 9)));
    expect(found).toContain(`all-zero '${summary}', below row 8`);
  });

  it('and says what was meant, where something is near', () => {
    expect(expectedOf(withCell(summary, 11, 2, 'Austrai'))).toContain('the name of a donor, perhaps Austria');
    expect(expectedOf(withCell(main, 2, 5, 'EUT'))).toContain('the code of a currency, perhaps EUR');
    expect(expectedOf(withCell(main, 2, 4, 'Militray'))).toContain('a kind of aid, perhaps Military');
  });

  it('and tells all of it at once', () => {
    const sheets = withCell(main, 12, 9, '395,88').map(([name, grid]): Sheets[number] => [
      name,
      name === summary
        ? grid.map((row, i) => (i === 11 ? row.map((cell, j) => (j === 4 ? 'n.n.' : cell)) : row))
        : grid,
    ]);
    expect(problemsOf(sheets)).toEqual(
      expect.arrayContaining([`not-a-number '${summary}'!E12`, `not-a-number '${main}'!I12`]),
    );
  });
});

/** The vintage that the made-up release is, with its numbers changed. */
const before = (change: (id: string, value: number) => number): Vintage => {
  const result = read([fileOf(writeWorkbook(releaseSheets()))]);
  if (!result.ok) throw new Error(codes(result).join());
  const { vintage } = result;
  return {
    ...vintage,
    vintage: '2026-04-30',
    through: '2026-04-30',
    published: '2026-06-01',
    observations: vintage.observations.map((o) => ({ ...o, value: o.value === null ? null : change(o.id, o.value) })),
  };
};

describe('a number that moved far since the last vintage', () => {
  const release = [fileOf(writeWorkbook(releaseSheets()))];
  const far = [before((id, value) => (id === 'KOR-financial' ? value / 10 : value))];

  it('is a problem until it is accepted', () => {
    const result = read(release, { vintages: far });
    expect(result.ok ? [] : result.problems).toMatchObject([
      { code: 'moved', path: expect.stringContaining('(KOR-financial)') as string },
    ]);
    expect(codes(read(release, { vintages: far, accept: true }))).toEqual([]);
  });

  it('is none where it moved less, or where there is little of it', () => {
    const vintages = [
      before((id, value) => (id === 'KOR-financial' ? value / 2.9 : id === 'AUS-financial' ? value / 10 : value)),
    ];
    expect(codes(read(release, { vintages }))).toEqual([]);
  });

  it('goes with a donor that is gone', () => {
    const vintage = before((_, value) => value);
    const other = {
      ...vintage,
      observations: [...vintage.observations, { ...vintage.observations[0]!, id: 'MEX-total', area: 'MEX' }],
    };
    expect(codes(read(release, { vintages: [other] }))).toEqual(['gone']);
  });

  it('is told by the factor that the help states', () => {
    expect(commands.find(({ name }) => name === 'import')?.details?.join(' ')).toContain('more than three times');
    expect(movedFactor).toBe(3);
  });
});

describe('a release that says what it is', () => {
  it('is not taken for another', () => {
    const files = [fileOf(writeWorkbook(releaseSheets()), 'Release_30.xlsx')];
    expect(codes(read(files))).toEqual(['release-differs']);
    expect(codes(read([fileOf(writeWorkbook(releaseSheets()))], { through: '2026-05-31', release: '31' }))).toEqual([
      'through-differs',
    ]);
    expect(codes(read([fileOf(writeWorkbook(releaseSheets()))], { through: 'June', release: 'x' }))).toEqual([
      'malformed-date',
      'malformed-release',
    ]);
    expect(codes(read([]))).toEqual(['no-files']);
  });

  it('is a re-issue where another file has the same last day, known by its hash', () => {
    const first = read([fileOf(writeWorkbook(releaseSheets()))]);
    if (!first.ok) throw new Error('expected a vintage');
    const again = read([fileOf(writeWorkbook(releaseSheets()))], { vintages: [first.vintage] });
    expect(again.ok && [again.vintage.vintage, again.report.sameAs]).toEqual(['2026-06-30', '2026-06-30']);
    const other = read([fileOf(writeWorkbook([...releaseSheets(), ['Note', [['Corrected']]]]))], {
      vintages: [first.vintage],
    });
    expect(other.ok && [other.vintage.vintage, other.vintage.supersedes, other.report.changes?.since]).toEqual([
      '2026-06-30.2',
      '2026-06-30',
      '2026-06-30',
    ]);
    expect(numbersOf(other)).toEqual(numbersOf(first));
  });
});
