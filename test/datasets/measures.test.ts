import { describe, expect, it } from 'vitest';
import { measures } from '../../src/rules/measures.js';
import { broken, type Draft, pick } from './dataset-files.js';

type Found = { code: string; id: string; path: string; got: string; expected: string };

describe('no two measures or units are mixed', () => {
  it.each<[string, string, (draft: Draft) => void, Found]>([
    [
      'commitments in a sum of allocations',
      'aid-to-ukraine@2024-08-31',
      ({ vintage }) => (pick(vintage.observations, 'NOR-military').measure = 'aid-committed'),
      {
        code: 'mixed-measures',
        id: 'NOR-total',
        path: 'checks[0]',
        got: 'aid-allocated and aid-committed',
        expected: 'one measure',
      },
    ],
    [
      'brigades in a grid of soldiers',
      'troops@2024-10-22',
      ({ vintage }) =>
        (vintage.views = [
          {
            id: 'grid',
            form: 'units',
            title: 'Grid',
            unitSize: 1,
            groups: [{ observation: 'north-korea-first' }, { observation: 'north-korea-brigades' }],
          },
        ]),
      { code: 'mixed-units', id: 'grid', path: 'views[0]', got: 'people and brigades', expected: 'one unit' },
    ],
    [
      'rounds for opposite sides as parts of one whole',
      'artillery-shells@2024-10-22',
      ({ vintage }) =>
        (vintage.views = [{ id: 'all', form: 'parts', title: 'All', parts: ['eu-sent', 'north-korea-to-russia'] }]),
      {
        code: 'disjoint',
        id: 'all',
        path: 'views[0]',
        got: 'north-korea-to-russia and eu-sent',
        expected:
          'never together (They go to opposite sides, and one is inferred while the other is reported as delivered.)',
      },
    ],
    [
      'a view of an observation that is not there',
      'south-korea-aid@2024-10-22',
      ({ vintage }) =>
        (vintage.views = [{ id: 'pledge', form: 'target', title: 'Pledge', promised: 'total', delivered: 'sent' }]),
      {
        code: 'unknown-id',
        id: 'pledge',
        path: 'views[0]',
        got: '"south-korea-aid@2024-10-22/sent"',
        expected:
          'an id of south-korea-aid@2024-10-22: pledge, share-financial, share-humanitarian, share-military, share-wounded, total, financial, humanitarian, military, rank, military-wounded, military-gear',
      },
    ],
    [
      'a ranking of nothing',
      'aid-to-ukraine@2024-08-31',
      ({ vintage }) =>
        (vintage.views = [{ id: 'ranking', form: 'ranking', title: 'Ranking', measure: 'aid-committed' }]),
      { code: 'empty', id: 'ranking', path: 'views[0]', got: 'no observation', expected: 'at least one observation' },
    ],
    [
      'a disjoint declaration of something that is not there',
      'troops@2024-10-22',
      ({ vintage }) => (vintage.checks = [{ kind: 'disjoint', never: ['soldiers', 'divisions'], why: 'never' }]),
      {
        code: 'unknown-id',
        id: 'divisions',
        path: 'checks[0].never[1]',
        got: 'divisions',
        expected: 'an observation or a measure',
      },
    ],
  ])('finds %s', (_, name, breakIt, issue) => {
    const [dataset = '', vintage = ''] = name.split('@');
    expect(measures(broken(name, breakIt))).toEqual([{ file: `datasets/${dataset}/${vintage}.ts`, ...issue }]);
  });
});
