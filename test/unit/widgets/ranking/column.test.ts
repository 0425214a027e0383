import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/model/observation.js';
import { rank, type Ranked } from '../../../../src/derive/rank.js';
import type { ObservationInput } from '../../../../src/user-data/figure-data.js';
import { formatInColumn } from '../../../../widgets/ranking/column.js';
import { draw, rowsIn } from '../../support/ranking.js';

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
    [{ value: 84.7, unit: { code: 'EUR', mult: 9 } }, 6, 0, '€84,700 million'],
    [{ value: 0.0656, unit: { code: 'people', mult: 6 } }, 6, 4, '0.066 million'],
    [{ value: 4.1, unit: { code: 'people', mult: 9 }, relation: 'gt' }, 3, 0, 'more than 4,100,000 thousand'],
    [
      { value: 1.23456, unit: { code: 'CHF', mult: 9 }, relation: 'ge', hedge: 'at least' },
      6,
      1,
      'at least CHF1,234.5 million',
    ],
    [{ value: 640, unit: { code: 'EUR', mult: 3 } }, 6, 2, '€0.64 million'],
  ] as const)('%o is written in the power asked for', (given, scale, decimals, text) => {
    expect(formatInColumn(ranked(given), { locale: 'en' }, { scale, decimals: 3, known: () => decimals })).toBe(text);
  });

  it.each([
    ['en', '8.1–9.9 million'],
    ['de', '8,1–9,9 Millionen'],
  ])('that is a range keeps its own power, in %s', (locale, text) => {
    const range = ranked({ unit: { code: 'people', mult: 6 }, relation: 'between', low: 8.1, high: 9.9 });
    expect(formatInColumn(range, { locale }, { scale: 3, decimals: 0, known: () => 0 })).toBe(text);
  });
});

describe('the numbers of a column', () => {
  const values = (rows: ObservationInput[]): string[] => rowsIn(draw(rows)).map(({ value }) => value);
  const millions = { code: 'EUR', mult: 6 } as const;
  const row = (value: number, given: Partial<ObservationInput> = {}): ObservationInput => ({
    value,
    unit: millions,
    ...given,
  });

  it('have one number of decimals: a zero at the end is lost when a number is read', () => {
    expect(values([row(52.7), row(4), row(2.712)])).toEqual(['€52.7 million', '€4.0 million', '€2.7 million']);
    expect(values([row(52), row(4), row(1.4)])).toEqual(['€52.0 million', '€4.0 million', '€1.4 million']);
    expect(values([row(52), row(4), row(1)])).toEqual(['€52 million', '€4 million', '€1 million']);
  });

  it('keep hedges and ranges as they are', () => {
    const about = row(4, { relation: 'approx', hedge: 'some' });
    const range = row(9, { relation: 'between', low: 8.1, high: 9.9 });
    expect(values([row(52.71), about, range, row(2.72)])).toEqual([
      '€52.7 million',
      '€8.1–9.9 million',
      'some €4 million',
      '€2.7 million',
    ]);
  });
});
