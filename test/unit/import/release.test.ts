import { describe, expect, it } from 'vitest';
import { codes, fileOf, numbersOf, read, releaseSheets, rowsGrid, summaryGrid, truth } from './support/release.js';
import { type Grid, type Sheets, writeWorkbook } from './support/workbook.js';

const importSheets = (sheets: Sheets): ReturnType<typeof read> => read([fileOf(writeWorkbook(sheets))]);

/** The release with one sheet changed. */
const withSheet = (name: string, change: (grid: Grid) => Grid): Sheets =>
  releaseSheets().map(([each, grid]) => [each, each === name ? change(grid) : grid]);

const summary = 'Country Summary (€)';
const main = 'Bilateral Assistance, MAIN DATA';
const thousand = (value: number): number => Number((value / 1000).toFixed(6));

const expected = Object.fromEntries(
  truth.flatMap(({ code, allocated, committed }) => {
    const kinds = ['financial', 'humanitarian', 'military'];
    const add = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    return [
      ...kinds.map((kind, i) => [`${code}-${kind}`, thousand(allocated[i]!)]),
      [`${code}-total`, thousand(add(allocated))],
      ...kinds.map((kind, i) => [`${code}-${kind}-committed`, thousand(committed[i]!)]),
      [`${code}-total-committed`, thousand(add(committed))],
    ];
  }),
) as Record<string, number>;

describe('a workbook of the tracker', () => {
  it('gives each donor’s number of each kind, allocated and committed, in euros', () => {
    const result = importSheets(releaseSheets());
    expect(codes(result)).toEqual([]);
    expect(numbersOf(result)).toEqual(expected);
    expect(result.ok && result.vintage.vintage).toBe('2026-06-30');
    expect(result.ok && result.report.release).toBe('31');
  });

  it.each<[string, Sheets]>([
    ['whose sheets stand in another order', releaseSheets().reverse()],
    [
      'whose columns stand in another order',
      withSheet(summary, (grid) => grid.map((row) => Array.from({ length: 17 }, (_, i) => row[16 - i] ?? null))),
    ],
    [
      'with columns among the others',
      withSheet(summary, (grid) => grid.map((row) => row.flatMap((cell, i) => (i > 3 ? [cell, i] : [cell])))),
    ],
    ['without its blank first column', withSheet(summary, (grid) => grid.map((row) => row.slice(1)))],
    ['whose rows stand in another order', withSheet(main, ([head, ...rows]) => [head!, ...rows.reverse()])],
    [
      'whose total stands first',
      withSheet(summary, (grid) => [...grid.slice(0, 9), grid.at(-3)!, ...grid.slice(9, -3)]),
    ],
    ['whose header begins further down', withSheet(summary, (grid) => [[], [], ['Note'], ...grid])],
    [
      'whose headers have blanks, case and look-alike letters',
      withSheet(summary, (grid) =>
        grid.map((row, i) =>
          i === 7
            ? row.map((cell) => (typeof cell === 'string' ? ` ${cell.toUpperCase().replaceAll('A', 'А')} ` : cell))
            : row,
        ),
      ),
    ],
    [
      'whose units stand in the header',
      withSheet(summary, (grid) => {
        const units = grid[8]!;
        return grid.flatMap((row, i) =>
          i === 8
            ? []
            : [
                i === 7
                  ? row.map((cell, j) =>
                      typeof cell === 'string' && typeof units[j] === 'string' ? `${cell} (${units[j]})` : cell,
                    )
                  : row,
              ],
        );
      }),
    ],
    [
      'in millions, where its units say so',
      withSheet(summary, (grid) =>
        grid.map((row, i) =>
          row.map((cell, j) => {
            if (j < 4 || j > 11 || i < 8) return cell;
            if (i === 8) return '€ million';
            const value = typeof cell === 'object' && cell !== null && 'result' in cell ? cell.result : cell;
            return typeof value === 'number' ? value * 1000 : cell;
          }),
        ),
      ),
    ],
    ['with a sheet named __proto__', [['__proto__', [['Country', 'constructor']]], ...releaseSheets()]],
  ])('is read right %s', (_, sheets) => {
    const result = importSheets(sheets);
    expect(codes(result)).toEqual([]);
    expect(numbersOf(result)).toEqual(expected);
  });

  it('tells the cell of a number and those of the rows behind it', () => {
    const result = importSheets(releaseSheets());
    if (!result.ok) throw new Error('expected a vintage');
    const at = truth.findIndex(({ code }) => code === 'KOR');
    const figure = result.report.figures.find(({ id }) => id === 'KOR-humanitarian');
    expect(figure).toMatchObject({
      donor: 'South Korea',
      cell: `'${summary}'!F${at + 10}`,
      rows: [`'${main}'!I${at * 9 + 5}`, `'${main}'!I${at * 9 + 6}`],
    });
    expect(Math.abs(figure!.difference!)).toBeLessThan(1e-9);
    expect(result.evidence.find(({ ids }) => ids.includes('KOR-humanitarian'))).toMatchObject({
      cell: { sheet: summary, row: 'South Korea', column: 'Humanitarian allocations' },
      note: `Cell F${at + 10}.`,
    });
    expect(result.report.skipped).toContainEqual({
      place: "'Country Summary ($)'",
      why: 'in USD; held against the table in euros',
    });
  });

  it('keeps a cached zero as zero, and what is missing as missing', () => {
    const undisclosed = withSheet(summary, (grid) => {
      const [row] = [9 + truth.findIndex(({ allocated }) => allocated[2] === 0)];
      return grid.map((cells, i) => cells.map((cell, j) => (i === row && j === 6 ? 'undisclosed' : cell)));
    });
    expect(numbersOf(importSheets(releaseSheets()))['AUS-military']).toBe(0);
    const result = importSheets(undisclosed);
    expect(numbersOf(result)['AUS-military']).toBe(null);
    expect(result.ok && result.vintage.observations.find(({ id }) => id === 'AUS-military')?.status).toEqual(['Q']);
  });

  it('counts what the tracker’s own formula misses beside its total, and does not change the total', () => {
    const rows = rowsGrid();
    rows.push(['SI9', 'Slovenia', 44_900, 'Humanitarian ', 'EUR', 1, '.', '.', 1_300_000]);
    const result = importSheets(withSheet(main, () => rows));
    expect(numbersOf(result)).toEqual(expected);
    const figure = result.ok ? result.report.figures.find(({ id }) => id === 'SVN-humanitarian') : undefined;
    expect(figure?.withMissed).toBeCloseTo(expected['SVN-humanitarian']! + 0.0013, 9);
    expect(result.ok && result.report.differences[0]?.text).toContain('misses SI9');
  });

  it('finds the institution whose rows are in another donor’s row, and tells of one that is in none', () => {
    const rows = rowsGrid().map((row) =>
      row[0] === 'EU01' ? row.map((cell, i) => (i === 1 ? 'European Investment Bank' : cell)) : row,
    );
    const joined = importSheets(withSheet(main, () => rows));
    expect(numbersOf(joined)).toEqual(expected);
    expect(joined.ok && joined.report.figures.find(({ id }) => id === 'EU-financial')?.with).toEqual([
      'European Investment Bank',
    ]);
    const more = [...rowsGrid(), ['EUM1', 'European Peace Facility', 44_900, 'Military', 'EUR', 1, 2.5e9, '.', '.']];
    const outside = importSheets(withSheet(main, () => more));
    expect(outside.ok && outside.report.outside).toEqual([
      {
        giver: 'European Peace Facility',
        measure: 'aid-committed',
        sum: 2.5,
        cells: [`'${main}'!G${more.length}`],
        ids: ['EUM1'],
      },
    ]);
  });

  it('takes its summary from another file, as comma-separated values', () => {
    const grid = summaryGrid()
      .slice(7, -2)
      .map((row) =>
        row.map((cell) =>
          typeof cell === 'object' && cell !== null && 'result' in cell ? cell.result! : (cell ?? ''),
        ),
      );
    const text = grid
      .map((row) => Array.from({ length: 17 }, (_, i) => JSON.stringify(row[i] ?? '')).join(','))
      .join('\n');
    const files = [
      fileOf(writeWorkbook([['MAIN DATA', rowsGrid()]])),
      fileOf(new TextEncoder().encode(text), 'summary.csv'),
    ];
    expect(numbersOf(read(files, { release: '31', through: '2026-06-30' }))).toEqual(expected);
    expect(codes(read(files))).toEqual(['release-unknown', 'through-unknown']);
  });
});
