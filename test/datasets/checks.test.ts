import { describe, expect, it } from 'vitest';
import { checks } from '../../src/rules/checks.js';
import { broken, pick } from './dataset-files.js';

describe('the checks that a vintage declares hold', () => {
  it('finds parts that do not add up to their total', () => {
    const file = broken('aid-to-ukraine@2024-08-31', ({ vintage }) => {
      pick(vintage.observations, 'NOR-military').value = 1.6;
    });
    expect(checks(file)).toEqual([
      {
        code: 'check-sum',
        file: 'datasets/aid-to-ukraine/2024-08-31.ts',
        id: 'NOR-total',
        path: 'checks[0]',
        got: '2,896,447,000 for the parts',
        expected:
          '2,827,453,000 ± 2,000 (The three kinds are all there is; each number is rounded to the thousand euros.)',
      },
    ]);
  });

  it('finds a number that has come away from the tracker’s', () => {
    const file = broken('south-korea-aid@2024-10-22', ({ vintage }) => {
      Object.assign(pick(vintage.observations, 'humanitarian'), { value: 305 });
      Object.assign(pick(vintage.observations, 'total'), { value: 790 });
    });
    expect(checks(file).map(({ code, id, path, got }) => ({ code, id, path, got }))).toEqual([
      { code: 'check-agrees', id: 'total', path: 'checks[2]', got: '790,000,000 and 788,521,000' },
      { code: 'check-agrees', id: 'humanitarian', path: 'checks[4]', got: '305,000,000 and 303,638,000' },
      { code: 'check-ratio', id: 'financial', path: 'checks[6]', got: '0.594937' },
      { code: 'check-ratio', id: 'humanitarian', path: 'checks[7]', got: '0.386076' },
    ]);
  });

  it('finds a check that is about nothing', () => {
    const file = broken('troops@2024-10-22', ({ vintage }) => {
      vintage.checks = [{ kind: 'sum', total: '*-total', parts: ['*-dead'], tolerance: 0, why: 'never' }];
    });
    expect(checks(file)).toEqual([
      {
        code: 'check-sum',
        file: 'datasets/troops/2024-10-22.ts',
        id: '*-total',
        path: 'checks[0]',
        got: 'no such id',
        expected: 'an id of this pattern (never)',
      },
    ]);
  });
});
