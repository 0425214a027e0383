import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/model/check.js';
import { between, gt, lt, type Rows, run, said, why } from '../support/checks.js';

describe('a rank', () => {
  const check: Check = { kind: 'rank', order: ['a', 'b', 'c'], why };

  it('holds where the values fall', () => {
    expect(run({ a: 3, b: 2, c: 1 }, check)).toEqual([
      { check, ok: true, ids: ['a', 'b', 'c'], got: '3,000,000 > 2,000,000 > 1,000,000', expected: 'a > b > c' },
    ]);
  });

  it('fails where they rise or stand level', () => {
    expect(said({ a: 2, b: 3, c: 1 }, check)[0]).toBe(false);
    expect(said({ a: 3, b: 1, c: 2 }, check)[0]).toBe(false);
    expect(said({ a: 3, b: 3, c: 1 }, check)[0]).toBe(false);
  });

  it('holds where the hedges allow some order like it', () => {
    expect(said({ a: gt(1), b: 2, c: 1 }, check)[0]).toBe(true);
    expect(said({ a: 3, b: 2, c: lt(5) }, check)[0]).toBe(true);
    expect(said({ a: between(1, 4), b: between(1, 4), c: between(1, 4) }, check)[0]).toBe(true);
  });

  it('fails where they allow none', () => {
    expect(said({ a: 3, b: gt(3), c: 1 }, check)).toEqual([
      false,
      '3,000,000 > 3,000,000 to ∞ > 1,000,000',
      'a > b > c',
    ]);
    expect(said({ a: 9, b: between(1, 2), c: between(2, 3) }, check)[0]).toBe(false);
    expect(said({ a: lt(2), b: 9, c: 1 }, check)[0]).toBe(false);
  });

  it('fails where one has no number', () => {
    expect(said({ a: 3, b: null, c: 1 }, check)).toEqual([false, '3,000,000 > no number > 1,000,000', 'a > b > c']);
  });

  describe('of neighbours', () => {
    const adjacent: Check = { ...check, adjacent: true };

    it('holds where nobody else stands between', () => {
      expect(said({ above: 4, a: 3, b: 2, c: 1, below: 0.5 }, adjacent)).toEqual([
        true,
        '3,000,000 > 2,000,000 > 1,000,000',
        'a > b > c, nothing between',
      ]);
    });

    it('fails where somebody does, and names him', () => {
      expect(said({ a: 3, b: 2, c: 1, x: 2.5, y: 2 }, adjacent)).toEqual([
        false,
        '3,000,000 > 2,000,000 > 1,000,000, with x, y between',
        'a > b > c, nothing between',
      ]);
    });

    it('does not mind somebody level with the first or the last', () => {
      expect(said({ a: 3, b: 2, c: 1, x: 3, y: 1 }, adjacent)[0]).toBe(true);
    });

    it('does not mind another measure or other dimensions', () => {
      expect(said({ a: 3, b: 2, c: 1, x: { value: 2.5, measure: 'pledged' } }, adjacent)[0]).toBe(true);
      expect(said({ a: 3, b: 2, c: 1, x: { value: 2.5, dimensions: { kind: 'military' } } }, adjacent)[0]).toBe(true);
    });

    it('knows the same dimensions in another order', () => {
      const [one, two] = [
        { kind: 'total', year: 'all' },
        { year: 'all', kind: 'total' },
      ];
      const rows: Rows = {
        a: { value: 3, dimensions: one },
        b: { value: 2, dimensions: one },
        c: { value: 1, dimensions: one },
        x: { value: 2.5, dimensions: two },
      };
      expect(said(rows, adjacent)[0]).toBe(false);
    });

    it('does not mind rows without a number, or that may as well stand outside', () => {
      expect(said({ a: 3, b: 2, c: 1, x: null, y: gt(2), z: lt(2) }, adjacent)[0]).toBe(true);
    });
  });
});
