import { describe, expect, it } from 'vitest';
import { formatValue } from '../../../src/format/format.js';
import type { Observation } from '../../../src/model/observation.js';
import type { Derivation } from '../../../src/model/derivation.js';
import { refusal } from '../support/data.js';
import { about, between, computed, eq, ge, gt, le, lt } from '../support/derivation.js';

/** Value, relation and bounds, and how it reads. */
const result = (kind: Derivation['kind'], ...rows: Partial<Observation>[]): (number | string | undefined)[] => {
  const o = computed(kind, ...rows);
  return [o.value ?? undefined, o.relation, o.low, o.high, formatValue(o)];
};

describe('a derivation computes', () => {
  it('a share in per cent', () => {
    expect(result('share', eq(1), eq(8))).toEqual([12.5, 'eq', undefined, undefined, '12.5%']);
  });

  it('a ratio as so many times', () => {
    expect(result('ratio', eq(9), eq(2))).toEqual([4.5, 'eq', undefined, undefined, '4.5']);
    expect(computed('ratio', eq(9), eq(2)).unit).toEqual({ code: 'times', mult: 0 });
  });

  it('a rate in the unit of what is divided, also of unlike units and measures', () => {
    const o = computed(
      'rate',
      { value: 12_000, unit: { code: 'people', mult: 0 }, measure: 'soldiers' },
      { value: 4, unit: { code: 'brigades', mult: 0 }, measure: 'brigades' },
    );
    expect([o.value, o.unit, o.measure]).toEqual([3000, { code: 'people', mult: 0 }, 'soldiers']);
  });

  it('a sum of two and more', () => {
    expect(result('sum', eq(470), eq(304), eq(15))).toEqual([789, 'eq', undefined, undefined, '789']);
  });

  it('a difference, below zero too', () => {
    expect(result('difference', eq(5), eq(8))).toEqual([-3, 'eq', undefined, undefined, '-3']);
  });

  it('in base units, whatever the numbers are printed in', () => {
    const o = computed('sum', { value: 8, unit: { code: 'rounds', mult: 6 } }, { value: 650_000 });
    expect([o.value, o.unit]).toEqual([8_650_000, { code: 'rounds', mult: 0 }]);
  });

  it('and says how', () => {
    const rows = [eq(3), eq(6)];
    expect(
      (['share', 'ratio', 'rate', 'sum', 'difference'] as const).map((kind) => computed(kind, ...rows).formula),
    ).toEqual(['a ÷ b', 'a ÷ b', 'a ÷ b', 'a + b', 'a − b']);
  });

  it('a share of nothing as nothing', () => {
    expect(result('share', eq(0), eq(8))).toEqual([0, 'eq', undefined, undefined, '0%']);
  });
});

describe('hedges carry through', () => {
  it('“about” makes the result “about”, wherever it stands', () => {
    expect(result('share', about(15), eq(789))[4]).toBe('about 1.9%');
    expect(result('share', eq(15), about(789))[4]).toBe('about 1.9%');
    expect(result('sum', eq(1), eq(2), about(3))[4]).toBe('about 6');
    expect(result('difference', about(5), about(8))).toEqual([-3, 'approx', undefined, undefined, 'about -3']);
    expect(result('sum', about(1), between(1, 2, 3))).toEqual([3, 'approx', undefined, undefined, 'about 3']);
  });

  it('“more than” and “at least” stay open above', () => {
    expect(result('sum', gt(70), eq(5))).toEqual([75, 'gt', 75, undefined, 'more than 75']);
    expect(result('sum', ge(70), eq(5))).toEqual([75, 'ge', 75, undefined, 'at least 75']);
    expect(result('sum', ge(70), gt(5))).toEqual([75, 'gt', 75, undefined, 'more than 75']);
    expect(result('share', gt(70), eq(100))).toEqual([70, 'gt', 70, undefined, 'more than 70%']);
    expect(result('difference', ge(70), eq(5))).toEqual([65, 'ge', 65, undefined, 'at least 65']);
  });

  it('“less than” and “up to” stay open below', () => {
    expect(result('sum', lt(7), lt(3))).toEqual([10, 'lt', undefined, 10, 'less than 10']);
    expect(result('sum', le(7), le(3))).toEqual([10, 'le', undefined, 10, 'up to 10']);
    expect(result('sum', le(7), lt(3))).toEqual([10, 'lt', undefined, 10, 'less than 10']);
    expect(result('share', lt(7), eq(10))).toEqual([70, 'lt', undefined, 70, 'less than 70%']);
  });

  it('and turn round below a line or behind a minus', () => {
    expect(result('share', eq(70), gt(100))).toEqual([70, 'lt', undefined, 70, 'less than 70%']);
    expect(result('share', eq(70), le(100))).toEqual([70, 'ge', 70, undefined, 'at least 70%']);
    expect(result('ratio', gt(9), lt(3))).toEqual([3, 'gt', 3, undefined, 'more than 3']);
    expect(result('ratio', ge(9), lt(3))).toEqual([3, 'gt', 3, undefined, 'more than 3']);
    expect(result('ratio', ge(9), le(3))).toEqual([3, 'ge', 3, undefined, 'at least 3']);
    expect(result('ratio', le(9), gt(3))).toEqual([3, 'lt', undefined, 3, 'less than 3']);
    expect(result('difference', eq(10), gt(3))).toEqual([7, 'lt', undefined, 7, 'less than 7']);
    expect(result('difference', gt(10), eq(3))).toEqual([7, 'gt', 7, undefined, 'more than 7']);
  });

  it('a bound that makes no difference to the end is not heard there', () => {
    expect(result('sum', ge(3), lt(5))).toEqual([3, 'ge', 3, undefined, 'at least 3']);
  });

  it('“more than” is said of the bound, never of the sum of all the numbers', () => {
    expect(result('sum', gt(3), lt(5))).toEqual([3, 'gt', 3, undefined, 'more than 3']);
    expect(result('sum', between(3, 4, 5), gt(70))).toEqual([73, 'gt', 73, undefined, 'more than 73']);
    expect(result('ratio', between(3, 4, 5), gt(2))).toEqual([2.5, 'lt', undefined, 2.5, 'less than 2.5']);
  });

  it('ranges stay ranges', () => {
    expect(result('sum', between(3, 4, 5), eq(10))).toEqual([14, 'between', 13, 15, '13–15']);
    expect(result('sum', eq(3), lt(5))).toEqual([8, 'between', 3, 8, '3–8']);
    expect(result('share', between(3, 4, 5), eq(10)).slice(0, 4)).toEqual([40, 'between', 30, 50]);
    expect(result('share', eq(6), between(10, 12, 15)).slice(0, 4)).toEqual([50, 'between', 40, 60]);
    expect(result('share', between(1, 2, 4), eq(200)).slice(0, 4)).toEqual([1, 'between', 0.5, 2]);
    expect(result('difference', between(3, 4, 5), between(1, 2, 3)).slice(0, 4)).toEqual([2, 'between', 0, 4]);
  });

  it('numbers below zero turn them round', () => {
    expect(result('ratio', eq(-6), between(2, 3, 4)).slice(0, 4)).toEqual([-2, 'between', -3, -1.5]);
    expect(result('sum', eq(-5), between(1, 2, 3)).slice(0, 4)).toEqual([-3, 'between', -4, -2]);
    expect(result('sum', eq(-5), gt(3))).toEqual([-2, 'gt', -2, undefined, 'more than -2']);
  });

  it('a difference may have a bound below zero', () => {
    expect(result('difference', eq(10), lt(15)).slice(0, 4)).toEqual([-5, 'between', -5, 10]);
    expect(result('difference', gt(3), eq(10))).toEqual([-7, 'gt', -7, undefined, 'more than -7']);
  });

  it('a share of a range from zero is “up to”', () => {
    expect(result('share', between(0, 2, 5), eq(10))).toEqual([50, 'le', undefined, 50, 'up to 50%']);
  });

  it('where they leave no bound, nothing is computed', () => {
    for (const [kind, ...rows] of [
      ['ratio', gt(9), gt(3)],
      ['ratio', lt(9), lt(3)],
      ['difference', gt(9), gt(3)],
      ['share', eq(0), lt(3)],
      ['sum', about(8), gt(70)],
      ['sum', about(8), ge(70)],
      ['share', about(8), lt(70)],
      ['share', le(8), about(70)],
    ] as const) {
      const error = refusal(() => computed(kind, ...rows));
      expect(error.issues).toEqual([
        {
          code: 'undetermined',
          id: 'd',
          path: 'derivations.d',
          got: JSON.stringify(rows.map((row) => row.relation ?? 'eq').join(' and ')),
          expected: 'hedges that leave a bound on the result',
        },
      ]);
    }
  });
});
