import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/model/check.js';
import { runChecks } from '../../../src/derive/run-checks.js';
import { between, dataset, gt, lt, run, said, unit, why } from '../support/checks.js';
import { observation, vintage } from '../support/data.js';

describe('two statements agree', () => {
  const check: Check = { kind: 'agrees', a: 'a', b: 'b', tolerance: 500_000, why };

  it('where they are within the tolerance, in base units', () => {
    const exact = { value: 0.788521, unit: { code: 'EUR', mult: 9 } } as const;
    expect(run({ a: 789, b: exact }, check)).toEqual([
      {
        check,
        ok: true,
        ids: ['a', 'b'],
        got: '789,000,000 and 788,521,000',
        expected: 'equal within 500,000',
      },
    ]);
    expect(said({ a: 789, b: 788.5 }, check)[0]).toBe(true);
  });

  it('and not where they are further apart', () => {
    expect(said({ a: 789, b: 788.499999 }, check)[0]).toBe(false);
    expect(said({ a: 647, b: 789 }, check)[0]).toBe(false);
  });

  it('where the hedges allow one number for both', () => {
    expect(said({ a: gt(6), b: 8 }, check)[0]).toBe(true);
    expect(said({ a: 8, b: between(7, 9) }, check)[0]).toBe(true);
    expect(said({ a: gt(8), b: lt(9) }, check)[0]).toBe(true);
    expect(said({ a: gt(8), b: 6 }, check)).toEqual([false, '8,000,000 to ∞ and 6,000,000', 'equal within 500,000']);
  });

  it('and not where their units are unlike', () => {
    expect(said({ a: 8, b: { value: 8, unit: { code: 'people', mult: 6 } } }, check)).toEqual([
      false,
      'EUR and people',
      'one unit',
    ]);
  });

  it('and not where one has no number', () => {
    expect(said({ a: 8, b: null }, check)).toEqual([false, '8,000,000 and no number', 'equal within 500,000']);
  });

  it('across datasets, found among the vintages given', () => {
    const other = vintage({ dataset: 'other', observations: [observation({ id: 'b', unit, value: 8 })] });
    const across: Check = { ...check, b: 'other@2024-10-22/b' };
    const data = dataset({ a: 8 }, [across]);
    expect(runChecks(data, [other])).toMatchObject([{ ok: true }]);
    expect(runChecks(data, [])).toMatchObject([
      { ok: false, got: '"other@2024-10-22/b"', expected: 'one of the datasets shells' },
    ]);
  });
});
