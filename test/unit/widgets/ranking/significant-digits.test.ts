import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/model/observation.js';
import { rank, type Ranked } from '../../../../src/derive/rank.js';
import { formatDigits } from '../../../../widgets/ranking/significant-digits.js';

const ranked = (given: Partial<Observation>): Ranked => {
  const observation = {
    ...{ id: 'a', label: 'A', measure: 'm', area: 'a', period: '2024', value: 9 },
    ...{ unit: { code: 'EUR', mult: 6 }, relation: 'eq', basis: 'reported', by: 'b' },
    ...given,
  } as Observation;
  return rank([observation])[0]!;
};

describe('a number of a list', () => {
  it.each([
    [{ value: 84.7, unit: { code: 'EUR', mult: 9 } }, 6, '€84,700 million'],
    [{ value: 0.0656, unit: { code: 'people', mult: 6 } }, 6, '0.0656 million'],
    [{ value: 4.1, unit: { code: 'people', mult: 9 }, relation: 'gt' }, 3, 'more than 4,100,000 thousand'],
    [
      { value: 1.23456, unit: { code: 'CHF', mult: 9 }, relation: 'ge', hedge: 'at least' },
      6,
      'at least CHF1,230 million',
    ],
    [{ value: 640, unit: { code: 'EUR', mult: 3 } }, 6, '€0.64 million'],
  ] as const)('%o is written in the power asked for', (given, scale, text) => {
    expect(formatDigits(ranked(given), { locale: 'en' }, 3, scale)).toBe(text);
  });

  it.each([
    ['en', '8.1–9.9 million'],
    ['de', '8,1–9,9 Millionen'],
  ])('that is a range keeps its own power, in %s', (locale, text) => {
    const range = ranked({ unit: { code: 'people', mult: 6 }, relation: 'between', low: 8.1, high: 9.9 });
    expect(formatDigits(range, { locale }, 3, 3)).toBe(text);
  });
});
