import { describe, expect, it } from 'vitest';
import { ids } from '../../src/rules/ids.js';
import { broken, pick } from './dataset-files.js';

describe('ids are well formed, unique, and mean the same in every vintage', () => {
  it('finds an id used twice, also between an observation and a view', () => {
    const file = broken('troops@2024-10-22', ({ vintage }) => {
      pick(vintage.views, 'contingents').id = 'north-korea-first';
    });
    expect(ids(file)).toEqual([
      {
        code: 'duplicate-id',
        file: 'datasets/troops/2024-10-22.ts',
        id: 'north-korea-first',
        path: 'views[0].id',
        got: '"north-korea-first", as at observations[0].id',
        expected: 'an id that nothing else has',
      },
    ]);
  });

  it('finds an id that no reference can hold', () => {
    const file = broken('events@2024-10-22', ({ vintage }) => {
      pick(vintage.events, 'eu-promise').id = 'EU promise';
    });
    expect(ids(file)).toEqual([
      {
        code: 'malformed-id',
        file: 'datasets/events/2024-10-22.ts',
        id: 'EU promise',
        path: 'events[0].id',
        got: '"EU promise"',
        expected: 'an id of letters, digits, dots and hyphens',
      },
    ]);
  });

  it('finds an id that meant something else in an earlier vintage', () => {
    const file = broken('aid-to-ukraine@2026-04-30', ({ vintage }) => {
      pick(vintage.observations, 'AUS-financial').dimensions = { kind: 'military' };
    });
    expect(ids(file)).toEqual([
      {
        code: 'reused-id',
        file: 'datasets/aid-to-ukraine/2026-04-30.ts',
        id: 'AUS-financial',
        path: 'observations[0]',
        got: 'aid-allocated, AUS, UKR, kind military, EUR',
        expected: 'aid-allocated, AUS, UKR, kind financial, EUR, as in aid-to-ukraine@2024-08-31',
      },
    ]);
  });

  it('finds a vintage that follows one which is not there', () => {
    const file = broken('aid-to-ukraine@2026-04-30', ({ vintage }) => {
      vintage.supersedes = '2025-08-31';
    });
    expect(ids(file)).toEqual([
      {
        code: 'unknown-vintage',
        file: 'datasets/aid-to-ukraine/2026-04-30.ts',
        path: 'supersedes',
        got: '"2025-08-31"',
        expected: 'an earlier vintage of aid-to-ukraine',
      },
    ]);
  });
});
