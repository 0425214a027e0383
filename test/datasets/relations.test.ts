import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.js';
import { relations } from '../../src/rules/relations.js';
import { broken, pick } from './dataset-files.js';

describe('relation, bounds, hedge and status agree', () => {
  const shipments = 'north-korea-shipments';
  const rounds = 'north-korea-to-russia';
  it.each<[string, string, Partial<Observation>, { code: string; path: string; got: string; expected: string }]>([
    [
      'a bound that is not the number',
      shipments,
      { low: 60 },
      { code: 'wrong-bound', path: 'observations[1].low', got: '60', expected: '70, which is what gt states' },
    ],
    [
      'a missing bound',
      shipments,
      { low: undefined },
      { code: 'wrong-bound', path: 'observations[1].low', got: 'undefined', expected: '70, which is what gt states' },
    ],
    [
      'a bound on the other side',
      shipments,
      { high: 80 },
      { code: 'invented-bound', path: 'observations[1].high', got: '80', expected: 'no high beside the relation gt' },
    ],
    [
      'an interval made up for "around"',
      rounds,
      { low: 7 },
      { code: 'invented-bound', path: 'observations[0].low', got: '7', expected: 'no low beside the relation approx' },
    ],
    [
      'bounds in the wrong order',
      rounds,
      { relation: 'between', low: 9, high: 7 },
      {
        code: 'wrong-bound',
        path: 'observations[0].low',
        got: '9 and 7 around 8',
        expected: 'low below high, and the value within them',
      },
    ],
    [
      'a relation without its word',
      rounds,
      { hedge: undefined },
      { code: 'no-hedge', path: 'observations[0].hedge', got: 'none', expected: 'the source’s word for approx' },
    ],
    [
      'a gap that nothing explains',
      rounds,
      { value: null },
      {
        code: 'no-status',
        path: 'observations[0].status',
        got: 'none',
        expected: 'one of L, M, O, Q, because there is no value',
      },
    ],
    [
      'a gap explained where there is none',
      rounds,
      { status: ['E', 'O'] },
      {
        code: 'wrong-status',
        path: 'observations[0].status',
        got: 'E, O',
        expected: 'none of L, M, O, Q, because there is a value',
      },
    ],
  ])('finds %s', (_, id, change, issue) => {
    const file = broken('artillery-shells@2024-10-22', ({ vintage }) => {
      Object.assign(pick(vintage.observations, id), change);
    });
    expect(relations(file)).toEqual([{ file: 'datasets/artillery-shells/2024-10-22.ts', id, ...issue }]);
  });
});
