import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.js';
import { fileOf } from './dataset-files.js';

// The tracker's files are not ours to pass on: they are compared with where somebody has put them beside the repository.
const folder = new URL('../../../shared/kiel/', import.meta.url);
const release19 = new URL('r19/r19_a_summary_eur.csv', folder);
const release29 = new URL('r29/data_explorer.csv', folder);
const monthly = new URL('r29/total_allocations.csv', folder);

type Row = Record<string, string>;

/** Enough of CSV for these files: no cell of theirs holds a comma. */
const rowsOf = (file: URL): Row[] => {
  const [head = [], ...body] = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));
  return body.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])));
};

const kinds = ['financial', 'humanitarian', 'military', 'total'] as const;
const byId = (rows: readonly Observation[]): Map<string, number | null> => new Map(rows.map((o) => [o.id, o.value]));

/** Rounded to the thousand euros, as the datasets are, and past the noise of adding fractions. */
const rounded = (billion: number): number => Number((billion + 1e-12).toFixed(6));

/** The tracker's names for donors that the datasets name otherwise. */
const alias: Row = { 'Czech Republic': 'Czechia', Turkey: 'Türkiye', 'EU (Commission and Council)': 'EU institutions' };

describe('aid-to-ukraine holds what the tracker printed', () => {
  it.runIf(existsSync(release19))('release 19, donor by donor', () => {
    const { vintage } = fileOf('aid-to-ukraine@2024-08-31');
    const codes = new Map(vintage.areas.map((area) => [area.name, area]));
    const expected = rowsOf(release19).flatMap((row) => {
      const area = codes.get(alias[row.country ?? ''] ?? row.country ?? '');
      return kinds.map((kind): [string, number] => [
        `${area?.code ?? ''}-${kind}`,
        rounded(
          Number(row[kind === 'total' ? 'total_bilateral_allocations__billion' : `${kind}_allocations__billion`]),
        ),
      ]);
    });
    expect(expected).toHaveLength(41 * 4);
    const donors = vintage.observations.filter((o) => o.measure === 'aid-allocated');
    expect(byId(donors)).toEqual(new Map(expected));
  });

  it.runIf(existsSync(release29))('release 29, the sum of each donor’s months', () => {
    const { vintage } = fileOf('aid-to-ukraine@2026-04-30');
    const sums = new Map<string, number>();
    for (const row of rowsOf(release29)) {
      for (const kind of kinds) {
        const id = `${row.iso ?? ''}-${kind}`;
        sums.set(id, (sums.get(id) ?? 0) + Number(row[kind]));
      }
    }
    expect(sums.size).toBe(42 * 4);
    const donors = vintage.observations.filter((o) => o.measure === 'aid-allocated');
    expect(byId(donors)).toEqual(new Map([...sums].map(([id, sum]) => [id, rounded(sum)])));
  });

  it.runIf(existsSync(monthly))('release 29, month by month', () => {
    const { vintage } = fileOf('aid-to-ukraine@2026-04-30');
    const expected = rowsOf(monthly).flatMap((row) =>
      kinds.map((kind): [string, number] => [
        `${row.year ?? ''}-${(row.month ?? '').padStart(2, '0')}-${kind}`,
        Number(row[kind === 'total' ? 'total_allocations' : kind]),
      ]),
    );
    expect(expected).toHaveLength(52 * 4);
    const months = vintage.observations.filter((o) => o.measure === 'aid-allocated-monthly');
    expect(byId(months)).toEqual(new Map(expected));
    expect(months.every((o) => o.area === 'ALL' && o.id.startsWith(o.period))).toBe(true);
  });
});
