import { describe, expect, it } from 'vitest';
import { broken, fileOf, files, pick } from '../../datasets/dataset-files.js';
import { hashesOf } from '../../datasets/hashes.js';
import type { DatasetFile } from '../../../src/rules/dataset-file.js';
import { compareDatasets, forbidden } from '../../versions/changes/dataset.js';
import { type DatasetSurface, datasetsOf } from '../../versions/dataset.js';

const surfaceOf = (list: readonly DatasetFile[]): Record<string, DatasetSurface> => datasetsOf(list, hashesOf(list));

const troops = ['troops@2024-10-22', 'troops@2024-12-28'].map(fileOf);
const released = surfaceOf(troops);

const found = (list: readonly DatasetFile[], before = released): string[] =>
  compareDatasets(before, surfaceOf(list)).map(({ bump, what, why }) => `${bump} ${what}: ${why}`);

/** The latest vintage once more under another name, changed. */
const next = (name: string, change: (draft: DatasetFile['vintage']) => void = () => undefined): DatasetFile =>
  broken('troops@2024-12-28', ({ vintage }) => {
    vintage.supersedes = vintage.vintage;
    vintage.vintage = name;
    change(vintage);
  });

describe('a released vintage', () => {
  it('that is the same is no change', () => {
    expect(found(troops)).toEqual([]);
  });

  it('may not change a value, a unit, an id, a row, nor a word of its evidence', () => {
    const first = fileOf('troops@2024-12-28');
    const inPlace = (change: Parameters<typeof broken>[1]): string[] =>
      found([broken('troops@2024-10-22', change), first]);
    expect(inPlace(({ vintage }) => (pick(vintage.observations, 'north-korea-first').value = 1501))).toEqual([
      `major troops@2024-10-22/north-korea-first: ${forbidden}`,
    ]);
    expect(
      inPlace(({ vintage }) => (pick(vintage.observations, 'north-korea-first').unit = { code: 'people', mult: 3 })),
    ).toEqual([`major troops@2024-10-22/north-korea-first: ${forbidden}`]);
    expect(inPlace(({ vintage }) => (pick(vintage.observations, 'north-korea-first').id = 'first'))).toEqual([
      `major troops@2024-10-22/north-korea-first: ${forbidden}`,
      `major troops@2024-10-22/first: ${forbidden}`,
    ]);
    expect(inPlace(({ vintage }) => vintage.observations.push({ ...vintage.observations[0]!, id: 'more' }))).toEqual([
      `major troops@2024-10-22/more: ${forbidden}`,
    ]);
    expect(inPlace(({ evidence }) => (evidence[0]!.accessed = '2026-11-24'))).toEqual([
      `major troops@2024-10-22, words or evidence: ${forbidden}`,
    ]);
  });

  it('shows what it was and is', () => {
    const changed = broken('troops@2024-10-22', ({ vintage }) => {
      pick(vintage.observations, 'north-korea-first').value = 1501;
    });
    const [change] = compareDatasets(released, surfaceOf([changed, troops[1]!]));
    expect([change?.before?.slice(0, 6), change?.after?.slice(0, 6)]).toEqual(['1500, ', '1501, ']);
  });

  it('may not go', () => {
    expect(found([troops[1]!])).toEqual(['major troops@2024-10-22: vintage removed']);
  });
});

describe('a new vintage', () => {
  const after = (change?: (draft: DatasetFile['vintage']) => void, name = '2025-01-31'): string[] =>
    found([...troops, next(name, change)]).filter((line) => !line.startsWith(`minor troops@${name}`));

  it('is minor, whatever its numbers are', () => {
    const newer = next('2025-01-31', ({ observations }) => (pick(observations, 'north-korea-first').value = 7));
    expect(found([...troops, newer])).toEqual(['minor troops@2025-01-31: new vintage']);
  });

  it('is a patch where it is a re-issue', () => {
    const again = next('2024-12-28.2', ({ observations }) => (pick(observations, 'north-korea-first').value = 7));
    expect(found([...troops, again])).toEqual([
      'patch troops@2024-12-28.2: erratum: a re-issue beside the old vintage',
    ]);
  });

  it('with a row more is minor, in a re-issue too', () => {
    const more = ({ observations }: DatasetFile['vintage']): void =>
      void observations.push({ ...observations[0]!, id: 'more' });
    expect(after(more)).toEqual(['minor troops/more: new']);
    expect(found([...troops, next('2024-12-28.2', more)])).toContain('minor troops/more: new');
  });

  it.each<[string, (draft: DatasetFile['vintage']) => void, string[]]>([
    [
      'a row gone',
      (v) =>
        v.observations.splice(
          v.observations.findIndex(({ id }) => id === 'north-korea-first'),
          1,
        ),
      ['major troops/north-korea-first: id removed or renamed'],
    ],
    [
      'an id renamed',
      (v) => (pick(v.observations, 'north-korea-first').id = 'first'),
      ['major troops/north-korea-first: id removed or renamed', 'minor troops/first: new'],
    ],
    [
      'a unit changed',
      (v) => (pick(v.observations, 'north-korea-first').unit = { code: 'brigades', mult: 0 }),
      ['major troops/north-korea-first: unit changed under the same id'],
    ],
    [
      'the scale of a unit changed',
      (v) => (pick(v.observations, 'north-korea-first').unit = { code: 'people', mult: 3 }),
      ['major troops/north-korea-first: unit changed under the same id'],
    ],
    [
      'another area',
      (v) => (pick(v.observations, 'north-korea-first').area = 'RUS'),
      ['major troops/north-korea-first: another thing under the same id'],
    ],
    [
      'another definition',
      (v) => (pick(v.measures, 'soldiers').definition = 'Something else.'),
      ['major troops, measure soldiers: definition changed under the same id'],
    ],
    ['another title of a measure', (v) => (pick(v.measures, 'soldiers').title = 'Soldiers seen'), []],
    [
      'a measure gone',
      (v) =>
        v.measures.splice(
          v.measures.findIndex(({ id }) => id === 'brigades'),
          1,
        ),
      ['major troops, measure brigades: id removed or renamed'],
    ],
    [
      'a measure more',
      (v) => v.measures.push({ id: 'm', title: 'M', definition: 'M.' }),
      ['minor troops, measure m: new'],
    ],
    [
      'an agent renamed',
      (v) => (pick(v.agents, 'nis').id = 'korean-nis'),
      ['major troops, agent nis: id removed or renamed', 'minor troops, agent korean-nis: new'],
    ],
    [
      'an area renamed',
      (v) => (v.areas.find(({ code }) => code === 'PRK')!.code = 'KP'),
      ['major troops, area PRK: id removed or renamed', 'minor troops, area KP: new'],
    ],
    [
      'a view for another form',
      (v) => (v.views[0]!.form = 'series' as never),
      ['major troops/contingents: another thing under the same id'],
    ],
    [
      'a derivation of other numbers',
      (v) => (pick(v.derivations, 'per-brigade').from = ['north-korea-first', 'north-korea-brigades']),
      ['major troops/per-brigade: another thing under the same id'],
    ],
    [
      'a derivation pinned to another vintage',
      (v) =>
        (pick(v.derivations, 'per-brigade').from = ['troops@2024-10-22/north-korea-further', 'north-korea-brigades']),
      ['major troops/per-brigade: another thing under the same id'],
    ],
    ['another source', (v) => v.sources.pop(), []],
    ['other words', (v) => (v.title = 'Troops'), []],
  ])('with %s', (_name, change, expected) => {
    expect(after(change)).toEqual(expected);
  });

  it('may take its derivations from newer vintages of other datasets', () => {
    const from = (vintage: string): DatasetFile =>
      next(vintage, (v) => (pick(v.derivations, 'per-brigade').from = [`aid-to-ukraine@${vintage}/KOR-total`]));
    const before = surfaceOf([from('2025-01-31')]);
    expect(found([from('2025-01-31'), from('2025-02-28')], before)).toEqual(['minor troops@2025-02-28: new vintage']);
  });

  it('between two that were released leaves the ids of the latest alone', () => {
    const between = next('2024-11-30', ({ observations }) => observations.splice(0, 3));
    expect(found([troops[0]!, between, troops[1]!])).toEqual(['minor troops@2024-11-30: new vintage']);
  });
});

describe('a dataset', () => {
  it('that is new is minor, one that is gone major', () => {
    const events = surfaceOf([fileOf('events@2024-10-22')]);
    expect(compareDatasets({}, events)).toMatchObject([{ bump: 'minor', what: 'dataset events' }]);
    expect(compareDatasets(events, {})).toMatchObject([{ bump: 'major', what: 'dataset events' }]);
  });

  it('loses a value of a dimension only with a major', () => {
    const name = 'aid-to-ukraine@2026-04-30';
    const newer = broken(name, ({ vintage }) => {
      vintage.vintage = '2026-08-31';
      vintage.terms = { kind: { total: 'All aid', loans: 'Loans' } };
    });
    const before = surfaceOf([fileOf(name)]);
    expect(found([fileOf(name), newer], before)).toEqual([
      'minor aid-to-ukraine@2026-08-31: new vintage',
      'major aid-to-ukraine, term kind financial: id removed or renamed',
      'major aid-to-ukraine, term kind humanitarian: id removed or renamed',
      'major aid-to-ukraine, term kind military: id removed or renamed',
      'minor aid-to-ukraine, term kind loans: new',
    ]);
  });

  it('has every vintage of the catalogue, with every id that a reference can name', () => {
    const all = surfaceOf(files);
    expect(Object.values(all).flatMap(Object.keys)).toHaveLength(files.length);
    for (const { vintage } of files) {
      const { observations, derivations = [], views, events = [], positions = [] } = vintage;
      const ids = [...observations, ...derivations, ...views, ...events, ...positions].map(({ id }) => id);
      expect(Object.keys(all[vintage.dataset]![vintage.vintage]!.ids).sort()).toEqual(ids.sort());
    }
  });
});
