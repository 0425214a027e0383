import { describe, expect, it } from 'vitest';
import { calmOnes, quantile, spreadOf } from '../../bench/statistics.js';

describe('a quantile', () => {
  it.each([
    [[3], 0.5, 3],
    [[9, 1, 5], 0.5, 5],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4, 5], 0.25, 2],
    [[10, 20], 0.75, 17.5],
    [[2, 10, 1], 1, 10],
  ])('of %j at %d is %d', (values, fraction, expected) => {
    expect(quantile(values, fraction)).toBe(expected);
  });

  it('leaves the values in their order', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it('of nothing is refused', () => {
    expect(() => quantile([], 0.5)).toThrow('no values');
  });
});

describe('a spread', () => {
  it('is the median between its quartiles, and says on how many it rests', () => {
    expect(spreadOf([100, 1, 2, 3, 4])).toEqual({ median: 3, low: 2, high: 4, n: 5 });
  });
});

describe('pages begun on a busy machine', () => {
  const pages = [true, false, true, false, true].map((calm, id) => ({ calm, id }));

  it('are left out where enough calm ones remain', () => {
    expect(calmOnes(pages, 3).map(({ id }) => id)).toEqual([0, 2, 4]);
  });

  it('count where they do not', () => {
    expect(calmOnes(pages, 4)).toHaveLength(5);
  });
});
