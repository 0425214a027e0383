import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/model/check.js';
import { between, gt, lt, run, said, why } from '../support/checks.js';

describe('a sum', () => {
  const check: Check = { kind: 'sum', total: 'total', parts: ['a', 'b'], tolerance: 0, why };

  it('holds where the parts make the total', () => {
    expect(run({ total: 789, a: 774, b: 15 }, check)).toEqual([
      {
        check,
        ok: true,
        ids: ['total', 'a', 'b'],
        got: '789,000,000 for the parts',
        expected: '789,000,000 ± 0',
      },
    ]);
  });

  it('fails where they do not', () => {
    expect(said({ total: 789, a: 774, b: 16 }, check)).toEqual([false, '790,000,000 for the parts', '789,000,000 ± 0']);
  });

  it('holds within the tolerance and fails one euro beyond it', () => {
    const rows = { total: 789, a: 774, b: 15.002 };
    expect(said(rows, { ...check, tolerance: 2000 })[0]).toBe(true);
    expect(said(rows, { ...check, tolerance: 1999 })[0]).toBe(false);
    expect(said({ ...rows, b: 14.998 }, { ...check, tolerance: 2000 })[0]).toBe(true);
    expect(said({ ...rows, b: 14.998 }, { ...check, tolerance: 1999 })[0]).toBe(false);
  });

  it('of unlike units fails, whatever the numbers', () => {
    const people = { value: 1, unit: { code: 'people', mult: 6 } } as const;
    expect(said({ total: 3, a: 2, b: people }, check)).toEqual([false, 'EUR and people', 'one unit']);
  });

  it('of nothing is nothing', () => {
    expect(said({ total: 0, a: 0, b: 0 }, check)).toEqual([true, '0 for the parts', '0 ± 0']);
  });

  it('does not fail for what binary fractions lose', () => {
    const share = { code: '%', mult: 0 } as const;
    const rows = { total: { value: 0.3, unit: share }, a: { value: 0.1, unit: share }, b: { value: 0.2, unit: share } };
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(said(rows, check)[0]).toBe(true);
  });

  it('holds where some number that the hedges allow would make it', () => {
    expect(said({ total: 100, a: gt(70), b: 20 }, check)).toEqual([
      true,
      '90,000,000 to ∞ for the parts',
      '100,000,000 ± 0',
    ]);
    expect(said({ total: 100, a: lt(90), b: 20 }, check)[0]).toBe(true);
    expect(said({ total: between(95, 105), a: 70, b: 28 }, check)[0]).toBe(true);
    expect(said({ total: gt(90), a: 70, b: 28 }, check)[0]).toBe(true);
  });

  it('fails where none would', () => {
    expect(said({ total: 100, a: gt(85), b: 20 }, check)[0]).toBe(false);
    expect(said({ total: 100, a: lt(70), b: 20 }, check)).toEqual([
      false,
      '20,000,000 to 90,000,000 for the parts',
      '100,000,000 ± 0',
    ]);
    expect(said({ total: between(95, 105), a: 70, b: 20 }, check)).toEqual([
      false,
      '90,000,000 for the parts',
      '95,000,000 to 105,000,000 ± 0',
    ]);
  });

  it('holds with an unknown part as long as the known ones leave room', () => {
    expect(said({ total: 100, a: 70, b: null }, check)).toEqual([
      true,
      '70,000,000 to ∞ for the parts',
      '100,000,000 ± 0',
    ]);
    expect(said({ total: 100, a: 100, b: null }, check)[0]).toBe(true);
    expect(said({ total: 100, a: 101, b: null }, check)[0]).toBe(false);
  });

  it('fails where the total is unknown', () => {
    expect(said({ total: null, a: 1, b: 2 }, check)).toEqual([false, '3,000,000 for the parts', 'a total ± 0']);
  });

  it('that leads nowhere fails and does not throw', () => {
    expect(said({ total: 1, a: 1 }, check)).toEqual([
      false,
      '"shells@2024-10-22/b"',
      'an id of shells@2024-10-22: total, a',
    ]);
  });
});

describe('a pattern', () => {
  const check: Check = { kind: 'sum', total: '*-total', parts: ['*-a', '*-b'], tolerance: 0, why };

  it('gives one result for each text that * stands for', () => {
    const results = run({ 'X-total': 3, 'X-a': 1, 'X-b': 2, 'Y-total': 9, 'Y-a': 1, 'Y-b': 2, total: 5 }, check);
    expect(results.map(({ ok, ids }) => [ok, ids])).toEqual([
      [true, ['X-total', 'X-a', 'X-b']],
      [false, ['Y-total', 'Y-a', 'Y-b']],
    ]);
  });

  it('may have its star in the middle or at the end', () => {
    const middle: Check = { kind: 'sum', total: 'aid-*-total', parts: ['aid-*-a'], tolerance: 0, why };
    expect(
      run({ 'aid-X-total': 1, 'aid-X-a': 1, 'aid-total': 7, 'aid--total': 7 }, middle).map((r) => [r.ok, r.ids]),
    ).toEqual([[true, ['aid-X-total', 'aid-X-a']]]);
    const end: Check = { kind: 'sum', total: 'total-*', parts: ['a-*'], tolerance: 0, why };
    expect(run({ 'total-2024': 1, 'a-2024': 2 }, end).map((r) => [r.ok, r.ids])).toEqual([
      [false, ['total-2024', 'a-2024']],
    ]);
  });

  it('that fits no row fails: a promise about nothing is not kept', () => {
    expect(run({ total: 3, a: 1 }, check)).toEqual([
      { check, ok: false, ids: ['*-total'], got: 'no such id', expected: 'an id of this pattern' },
    ]);
  });

  it('that misses a part fails', () => {
    expect(run({ 'X-total': 3, 'X-a': 3 }, check)).toMatchObject([{ ok: false, got: '"shells@2024-10-22/X-b"' }]);
  });
});
