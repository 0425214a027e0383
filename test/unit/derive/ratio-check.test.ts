import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/model/check.js';
import type { Vintage } from '../../../src/model/vintage.js';
import { between, gt, lt, run, said, why } from '../support/checks.js';

describe('a ratio', () => {
  const check: Check = { kind: 'ratio', part: 'a', whole: 'b', equals: 0.65, tolerance: 0.005, why };

  it('holds where it is what is promised', () => {
    expect(run({ a: 0.65, b: 1 }, check)).toEqual([
      { check, ok: true, ids: ['a', 'b'], got: '0.65', expected: '0.65 ± 0.005' },
    ]);
  });

  it('holds up to the end of the tolerance and not beyond', () => {
    expect(said({ a: 655, b: 1000 }, check)[0]).toBe(true);
    expect(said({ a: 645, b: 1000 }, check)[0]).toBe(true);
    expect(said({ a: 656, b: 1000 }, check)[0]).toBe(false);
    expect(said({ a: 644, b: 1000 }, check)).toEqual([false, '0.644', '0.65 ± 0.005']);
  });

  it('holds where some number that the hedges allow would give it', () => {
    expect(said({ a: gt(50), b: 100 }, check)).toEqual([true, '0.5 to ∞', '0.65 ± 0.005']);
    expect(said({ a: 65, b: gt(90) }, check)[0]).toBe(true);
    expect(said({ a: between(60, 70), b: between(90, 110) }, check)[0]).toBe(true);
  });

  it('fails where none would', () => {
    expect(said({ a: gt(70), b: 100 }, check)[0]).toBe(false);
    expect(said({ a: lt(60), b: 100 }, check)[0]).toBe(false);
    expect(said({ a: 65, b: gt(110) }, check)[0]).toBe(false);
  });

  it('fails without numbers, and where the whole is zero', () => {
    expect(said({ a: null, b: 1 }, check)).toEqual([false, 'no number', '0.65 ± 0.005']);
    expect(said({ a: 1, b: null }, check)[0]).toBe(false);
    expect(said({ a: 1, b: 0 }, check)[0]).toBe(false);
    expect(said({ a: 0, b: 0 }, check)[0]).toBe(false);
  });

  it('is printed to the sixth decimal', () => {
    expect(said({ a: 2, b: 3 }, check)[1]).toBe('0.666667');
  });

  it('takes a derivation like a row', () => {
    const derivations: Vintage['derivations'] = [{ id: 'both', label: 'Both', kind: 'sum', from: ['a', 'b'] }];
    expect(said({ a: 1, b: 3 }, { ...check, whole: 'both', equals: 0.25 }, { derivations })[0]).toBe(true);
  });
});
