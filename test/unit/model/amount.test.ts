import { describe, expect, it } from 'vitest';
import { amountOf, decimalsOf, inBaseUnits, shiftDecimal } from '../../../src/model/amount.js';
import { boundsOf } from '../../../src/model/bounds.js';
import type { Observation } from '../../../src/model/observation.js';
import { observation } from '../support/data.js';

describe('a printed number in base units', () => {
  it.each([
    [789, 6, 789_000_000],
    [0.788521, 9, 788_521_000],
    [84.726919, 9, 84_726_919_000],
    [0.00006, 9, 60_000],
    [1.1, 3, 1100],
    [650_000, 0, 650_000],
    [0, 9, 0],
    [-15.5, 6, -15_500_000],
    [2.3, 0, 2.3],
  ] as const)('%d × 10^%d is %d, exactly', (value, mult, amount) => {
    expect(inBaseUnits(value, { code: 'EUR', mult })).toBe(amount);
  });

  it('is exact where multiplying is not', () => {
    expect(1.001 * 1000).not.toBe(1001);
    expect(inBaseUnits(1.001, { code: 'EUR', mult: 3 })).toBe(1001);
  });

  it.each([
    [1e-7, 6, 0.1],
    [2.5e-7, 9, 250],
    [1e21, 3, 1e24],
  ] as const)('%d × 10^%d, which prints with an exponent, is %d', (value, mult, amount) => {
    expect(inBaseUnits(value, { code: 'EUR', mult })).toBeCloseTo(amount, 10);
  });

  it('is zero and not minus zero', () => {
    expect(inBaseUnits(-0, { code: 'EUR', mult: 6 })).toBe(0);
  });

  it.each([
    [788_521_000, -9, 0.788521],
    [1.5e-7, -3, 1.5e-10],
    [1e24, -9, 1e15],
    [5e-324, 9, 5e-315],
    [1e300, 9, Infinity],
    [Infinity, -3, Infinity],
  ])('%d shifted by %d places is %d', (value, power, amount) => {
    expect(shiftDecimal(value, power)).toBe(amount);
  });
});

describe('the decimals of a printed number', () => {
  it.each([
    [8, 0],
    [0.25, 2],
    [1e-7, 7],
    [1.5e-7, 8],
    [1e21, 0],
    [1.234e21, 0],
  ])('%d has %d', (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });
});

describe('the amount of an observation', () => {
  it('is its value in base units', () => {
    expect(amountOf(observation({ value: 8, unit: { code: 'rounds', mult: 6 } }))).toBe(8_000_000);
  });

  it('is null where there is no value, and zero where the value is zero', () => {
    expect(amountOf(observation({ value: null, status: ['O'] }))).toBeNull();
    expect(amountOf(observation({ value: 0 }))).toBe(0);
  });
});

describe('the wording of an observation allows', () => {
  const people = { code: 'people', mult: 3 } as const;
  const cases: [string, Partial<Observation>, { low: number; high: number }][] = [
    ['only its number, where it is plain', { relation: 'eq' }, { low: 70_000, high: 70_000 }],
    [
      'only its number, where it is "about": how wide is unknown',
      { relation: 'approx' },
      { low: 70_000, high: 70_000 },
    ],
    ['everything above "more than"', { relation: 'gt', low: 70 }, { low: 70_000, high: Infinity }],
    ['everything above "at least"', { relation: 'ge', low: 70 }, { low: 70_000, high: Infinity }],
    ['everything from zero to "less than"', { relation: 'lt', high: 70 }, { low: 0, high: 70_000 }],
    ['everything from zero to "up to"', { relation: 'le', high: 70 }, { low: 0, high: 70_000 }],
    ['what lies between two bounds', { relation: 'between', low: 60, high: 80 }, { low: 60_000, high: 80_000 }],
    ['the same above "more than" without a stated bound', { relation: 'gt' }, { low: 70_000, high: Infinity }],
    ['the same below "less than" without a stated bound', { relation: 'lt' }, { low: 0, high: 70_000 }],
  ];
  it.each(cases)('%s', (_, given, bounds) => {
    expect(boundsOf(observation({ value: 70, unit: people, ...given }))).toEqual(bounds);
  });

  it('everything below a number that is below zero itself', () => {
    expect(boundsOf(observation({ value: -5, unit: people, relation: 'lt' }))).toEqual({ low: -Infinity, high: -5000 });
  });

  it('nothing where there is no number, not even with bounds', () => {
    expect(boundsOf(observation({ value: null, status: ['O'] }))).toBeNull();
    expect(boundsOf(observation({ value: null, status: ['O'], relation: 'between', low: 1, high: 2 }))).toBeNull();
  });
});
