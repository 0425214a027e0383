import { describe, expect, it } from 'vitest';
import { aidToUkraine as r19 } from '../../../datasets/aid-to-ukraine/2024-08-31.js';
import { aidToUkraine as r29 } from '../../../datasets/aid-to-ukraine/2026-04-30.js';
import type { Observation } from '../../../src/model/observation.js';
import { codes, fileOf, read } from './support/release.js';
import { hasTracker, trackerFiles } from './support/tracker.js';
import type { ImportOptions, ImportResult } from '../../../src/import/index.js';

type Made = Extract<ImportResult, { ok: true }>;

const imported = (release: string, options: Partial<ImportOptions> = {}, pattern?: RegExp): Made => {
  const result = read(trackerFiles(release, pattern), options);
  if (!result.ok) throw new Error(result.problems.map(({ code, path, got }) => `${code} ${path}: ${got}`).join('\n'));
  return result;
};

/** Values of a donor as the files have them, in billions: financial, humanitarian, military. */
const exact = ({ report }: Made, area: string, measure: string): (number | null)[] =>
  report.figures
    .filter((one) => one.area === area && one.measure === measure && one.kind !== 'total')
    .map(({ value }) => value);

const close = (values: readonly (number | null)[]): unknown[] =>
  values.map((value) => expect.closeTo(value!, 9) as unknown);

const largestDifference = ({ report }: Made): number =>
  Math.max(...report.figures.map(({ difference = 0 }) => Math.abs(difference)));

const valuesOf = (observations: readonly Observation[], measures: readonly string[]): Record<string, number | null> =>
  Object.fromEntries(
    observations.filter(({ measure }) => measures.includes(measure)).map(({ id, value }) => [id, value]),
  );

// Said where the tracker's files do not lie beside the repository.
describe.skipIf(!hasTracker)('the tracker’s own files', () => {
  it('of release 7 give commitments that are the sums of their rows to the euro', () => {
    const result = imported('r07');
    expect([result.vintage.vintage, result.report.release, result.report.figures.length]).toEqual([
      '2022-10-03',
      '7',
      41 * 4,
    ]);
    expect(largestDifference(result)).toBeLessThan(1e-12);
    expect(exact(result, 'KOR', 'aid-committed')).toEqual(close([0, 0.092242338, 0.003620916]));
    expect(exact(result, 'AUT', 'aid-committed')).toEqual(close([0.01, 0.546827177, 0.003616526]));
    expect(exact(result, 'SVK', 'aid-committed')).toEqual(close([0, 0.005, 0.211560287]));
    expect(exact(result, 'DEU', 'aid-committed')).toEqual(close([1.15, 0.95, 1.2]));
    expect(exact(result, 'USA', 'aid-committed')).toEqual(close([15.177505816, 9.488317993, 27.644887226]));
    expect(result.report.outside.map(({ giver, sum }) => [giver, sum])).toEqual([
      ['European Peace Facility', 2.5],
      ['European Investment Bank', 2.0025],
    ]);
    expect(result.report.notices.map(({ place }) => place.split('!')[1])).toContain('M859');
  });

  it('of release 18 give allocations and commitments, in two files', () => {
    const result = imported('r18', { release: '18' }, /UST_data|country_summary/);
    expect([result.vintage.vintage, result.report.figures.length]).toEqual(['2024-06-30', 42 * 7]);
    expect(largestDifference(result)).toBeLessThan(1e-14);
    expect(exact(result, 'KOR', 'aid-allocated')).toEqual(close([0.381076308, 0.287433776, 0.0144809]));
    expect(exact(result, 'AUT', 'aid-allocated')).toEqual(close([0.705, 0.079784703, 0.003334301]));
    expect(exact(result, 'SVK', 'aid-allocated')).toEqual(close([0.005, 0.011043492, 0.6722]));
    expect(exact(result, 'DEU', 'aid-allocated')).toEqual(close([1.407, 3.04634005, 10.235959605]));
    expect(exact(result, 'USA', 'aid-allocated')).toEqual(close([20.912724231, 2.608817262, 51.575425225]));
    const remarks = result.report.figures.filter((one) => one.with ?? one.withMissed);
    expect(remarks.map(({ id, with: names }) => [id, names?.[0] ?? 'misses rows'])).toEqual([
      ['EU-financial', 'European Investment Bank'],
      ['EU-total', 'European Investment Bank'],
      ['EU-financial-committed', 'European Investment Bank'],
      ['SVN-humanitarian', 'misses rows'],
      ['SVN-total', 'misses rows'],
      ['SVN-humanitarian-committed', 'misses rows'],
    ]);
  });

  it('of release 18 are refused without the summary, and without the rows', () => {
    expect(codes(read(trackerFiles('r18', /UST_data/), { release: '18' }))).toEqual(['no-summary']);
    expect(codes(read(trackerFiles('r18', /country_summary/), { release: '18' }))).toEqual(['no-rows']);
  });

  it('of release 19 give the numbers of the vintage that was made of them', () => {
    const { vintage } = imported('r19', { release: '19', vintages: [r19] });
    const measures = ['aid-allocated', 'aid-allocated-months'];
    expect(vintage.vintage).toBe('2024-08-31');
    expect(valuesOf(vintage.observations, measures)).toEqual(valuesOf(r19.observations, measures));
  });

  it('of release 29 give the numbers of the vintage that was made of them, and part new aid from a restated past', () => {
    const { vintage, report } = imported('r29', { vintages: [r19, r29] });
    const measures = ['aid-allocated', 'aid-allocated-monthly'];
    expect([vintage.vintage, report.sameAs, vintage.supersedes]).toEqual(['2026-04-30', '2026-04-30', '2024-08-31']);
    expect(valuesOf(vintage.observations, measures)).toEqual(valuesOf(r29.observations, measures));
    expect(report.changes?.revised.find(({ id }) => id === 'KOR-total')).toMatchObject({
      before: 0.788521,
      after: 0.64663,
      difference: -0.141891,
      newAid: 0.226226,
      restated: -0.368117,
    });
    expect(report.changes?.ranks.find(({ code }) => code === 'KOR')).toMatchObject({ before: 22, after: 23 });
    expect(report.differences.map(({ text }) => text.split(':')[0])).toEqual(['Slovenia']);
  });

  it('of release 29 are refused where half of a file is missing, and where two donors have changed places in one', () => {
    const files = trackerFiles('r29');
    const changed = (name: string, change: (text: string) => string): ReturnType<typeof read> =>
      read(
        files.map((file) =>
          file.name === name
            ? fileOf(new TextEncoder().encode(change(new TextDecoder().decode(file.bytes))), name)
            : file,
        ),
      );
    expect(codes(changed('data_explorer.csv', (text) => text.slice(0, text.length / 2)))).not.toEqual([]);
    const lines = (text: string): string => text.split('\n').slice(0, 20).join('\n');
    expect(codes(changed('total_allocations.csv', lines))).toContain('month-missing');
    const swapped = (text: string): string =>
      text
        .replaceAll('"Austria","AUT"', '"X"')
        .replaceAll('"Slovakia","SVK"', '"Austria","AUT"')
        .replaceAll('"X"', '"Slovakia","SVK"');
    expect(codes(changed('data_explorer.csv', swapped))).toEqual(['share-disagrees']);
    expect(codes(changed('data_explorer.csv', (text) => text.replaceAll('"AUT"', '"SVK"')))).toContain(
      'donors-disagree',
    );
  });
});
