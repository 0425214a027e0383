import { describe, expect, it } from 'vitest';
import { compareSurfaces, forbiddenIn, requiredBump } from '../../versions/required-bump.js';
import type { Released, Surface } from '../../versions/surface.js';

const surface: Surface = {
  paths: ['.', './datasets/troops/2024-10-22', 'program figures-of-record', 'drop-in/figures.js'],
  entries: {
    'figures-of-record': { A: `export type A = 'a' | 'b';`, Hidden: 'interface Hidden { a: A }' },
    'figures-of-record/datasets': { A: `export type A = 'a' | 'b';`, B: 'export const B: A;' },
  },
  elements: {},
  schemas: { row: { type: 'object' } },
  datasets: {
    troops: {
      '2024-10-22': { hash: 'a', ids: {}, values: {}, names: {} },
    },
  },
  commands: [{ name: 'list', args: [], options: [] }],
};
const released: Released = { version: '1.0.0', surface };

const told = (change: Partial<Surface>): string[] =>
  compareSurfaces(surface, { ...surface, ...change }).map(({ bump, what, why }) => `${bump} ${what}: ${why}`);

describe('the bump that is needed', () => {
  it('is none where nothing changed', () => {
    expect(requiredBump(released, structuredClone(surface))).toEqual({ bump: 'none', reasons: [] });
  });

  it('is major for the first release', () => {
    const need = requiredBump({ version: null }, surface);
    expect(need.bump).toBe('major');
    expect(need.reasons).toEqual([{ bump: 'major', what: 'the package', why: 'first release', after: '4 paths' }]);
  });

  it('is the largest that any change asks for; the reasons stand in that order', () => {
    const need = requiredBump(released, {
      ...surface,
      paths: [...surface.paths, './new'],
      schemas: { row: { type: 'object', title: 'Row' } },
      commands: [],
    });
    expect(need.bump).toBe('major');
    expect(need.reasons.map(({ bump, what }) => `${bump} ${what}`)).toEqual([
      'major command list',
      'minor export path ./new',
      'patch schema row (title)',
    ]);
  });
});

describe('export paths', () => {
  it.each<[string[], string[]]>([
    [surface.paths.slice(1), ['major export path .: removed']],
    [[...surface.paths, './widgets'], ['minor export path ./widgets: new']],
    [[...surface.paths, './datasets/troops/2025-01-31'], ['minor export path ./datasets/troops/2025-01-31: new']],
    [
      [...surface.paths, './datasets/troops/2024-10-22.2', './datasets/troops/2024-10-22.2/evidence'],
      [
        'patch export path ./datasets/troops/2024-10-22.2: new',
        'patch export path ./datasets/troops/2024-10-22.2/evidence: new',
      ],
    ],
  ])('%j', (paths, expected) => {
    expect(told({ paths })).toEqual(expected);
  });
});

describe('exports', () => {
  const root = surface.entries['figures-of-record']!;
  const other = surface.entries['figures-of-record/datasets']!;

  it('that go are major, that come minor', () => {
    expect(told({ entries: { ...surface.entries, 'figures-of-record': { Hidden: root.Hidden! } } })).toEqual([
      'major `A` in figures-of-record: export removed',
    ]);
    const more = { ...root, C: 'export const C: A;' };
    expect(told({ entries: { ...surface.entries, 'figures-of-record': more } })).toEqual([
      'minor `C` in figures-of-record: new export',
    ]);
  });

  it('may mention what is not exported: it comes and goes', () => {
    expect(
      told({ entries: { ...surface.entries, 'figures-of-record': { A: root.A!, More: 'interface More {}' } } }),
    ).toEqual([]);
  });

  it('are compared also where they are only mentioned', () => {
    const changed = { ...root, Hidden: 'interface Hidden {}' };
    expect(told({ entries: { ...surface.entries, 'figures-of-record': changed } })).toEqual([
      'major `Hidden`.a in figures-of-record: removed',
    ]);
  });

  it('that are no longer exported, or are at last, are told even where another declaration mentions them', () => {
    const entry = (Hidden: string): Surface['entries'] => ({
      ...surface.entries,
      'figures-of-record': { ...root, Hidden },
    });
    const exported = { ...surface, entries: entry('export interface Hidden { a: A }') };
    expect(told({ entries: exported.entries })).toEqual(['minor `Hidden` in figures-of-record: new export']);
    expect(compareSurfaces(exported, surface)).toMatchObject([{ bump: 'major', why: 'export removed' }]);
    expect(told({ entries: entry('export interface Hidden {}') })).toEqual([
      'minor `Hidden` in figures-of-record: new export',
      'major `Hidden`.a in figures-of-record: removed',
    ]);
  });

  it('that changed in several entries in one way are one reason', () => {
    const A = `export type A = 'a' | 'b' | 'c';`;
    const entries = { 'figures-of-record': { ...root, A }, 'figures-of-record/datasets': { ...other, A } };
    expect(told({ entries })).toEqual([`minor \`A\` | 'c' in figures-of-record and 1 more: new`]);
  });

  it('of an entry that is gone are told as its path', () => {
    expect(told({ paths: surface.paths.slice(1), entries: { 'figures-of-record/datasets': other } })).toEqual([
      'major export path .: removed',
    ]);
  });
});

it('schemas that go are major, that come minor', () => {
  expect(told({ schemas: {} })).toEqual(['major schema row: removed']);
  expect(told({ schemas: { ...surface.schemas, view: {} } })).toEqual(['minor schema view: new']);
});

it('schemas that stay are held against what they were', () => {
  expect(told({ schemas: { row: { type: ['object', 'null'] } } })).toEqual([
    'minor schema row: union widened: "null" new',
  ]);
});

it('elements are compared too', () => {
  expect(told({ elements: { 'figure-x': {} } })).toEqual(['minor <figure-x>: new']);
});

it('what no version can carry is found among the reasons', () => {
  const datasets = structuredClone(surface.datasets);
  datasets.troops!['2024-10-22']!.hash = 'b';
  const need = requiredBump(released, { ...surface, datasets, commands: [] });
  expect(need.reasons).toHaveLength(2);
  expect(forbiddenIn(need).map(({ what }) => what)).toEqual(['troops@2024-10-22, words or evidence']);
});
