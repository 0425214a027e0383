import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute } from '../../../src/derive/arithmetic.js';
import { derive } from '../../../src/derive/derive.js';
import { toCSV } from '../../../src/export/csv.js';
import { formatAmount, formatShare, formatValue } from '../../../src/format/format.js';
import { decimalsOf } from '../../../src/model/amount.js';
import { addDecimals } from '../../../src/model/decimals.js';
import { dataset, derivation, eq } from '../support/derivation.js';
import { observation, refusal } from '../support/data.js';

/** A decimal as a newsroom prints it: an integer, and how many of its digits are decimals. */
const decimal = fc.tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 6 }));
const toNumber = ([digits, places]: [number, number]): number => Number(`${digits}e-${places}`);

/** Significant digits of a number as it is printed. */
const digitsOf = (value: number): number => value.toExponential().replace(/e.*|\D/g, '').length;

describe('what is computed has no binary tail', () => {
  it('a sum is that of the decimals, to the last digit', () => {
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 2, maxLength: 40 }), (all) => {
        const exact = all.reduce((sum, [digits, places]) => sum + BigInt(digits) * 10n ** BigInt(6 - places), 0n);
        expect(compute.sum(all.map(toNumber))).toBe(Number(`${exact}e-6`));
      }),
    );
  });

  it('a difference as well', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const exact = BigInt(a[0]) * 10n ** BigInt(6 - a[1]) - BigInt(b[0]) * 10n ** BigInt(6 - b[1]);
        expect(compute.difference([toNumber(a), toNumber(b)])).toBe(Number(`${exact}e-6`));
      }),
    );
  });

  it('a quotient has at most twelve digits, and is as near as they allow', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.constantFrom('share', 'ratio', 'rate'), (a, b, kind) => {
        fc.pre(b[0] !== 0);
        const [value, exact] = [compute[kind]([toNumber(a), toNumber(b)]), toNumber(a) / toNumber(b)];
        expect(digitsOf(value)).toBeLessThanOrEqual(12);
        expect(Math.abs(value - exact * (kind === 'share' ? 100 : 1))).toBeLessThanOrEqual(Math.abs(value) * 6e-12);
      }),
    );
  });

  it.each([
    [[0.1, 0.2], 0.3],
    [[0.3, -0.1, -0.2], 0],
    [[1e21, 1], 1e21],
    [[1e-7, 2e-7], 3e-7],
    [[788_521_000, -646_630_000], 141_891_000],
    [[-0, 0], 0],
  ])('%j makes %d', (terms, sum) => {
    expect(addDecimals(terms)).toBe(sum);
    expect(Object.is(addDecimals(terms), -0)).toBe(false);
  });

  it('in an export neither', () => {
    const data = dataset([eq(0.1), eq(0.2)]);
    const sum = derive(derivation('sum', ['a', 'b']), data);
    expect(toCSV([sum], data)).not.toMatch(/\d{13}/);
    expect(sum.value).toBe(0.3);
    expect(decimalsOf(sum.value ?? 0)).toBe(1);
  });
});

describe('what no number can hold is refused', () => {
  const of = (kind: 'sum' | 'share' | 'ratio' | 'difference', a: number, b: number): unknown =>
    refusal(() => derive(derivation(kind, ['a', 'b']), dataset([eq(a), eq(b)]))).issues[0];

  it('a sum or a quotient that overflows, in words of its own', () => {
    const expected = 'a result that a number can hold';
    expect(of('sum', 1e308, 1e308)).toMatchObject({ code: 'no-number', got: 'Infinity', expected });
    expect(of('difference', 1e308, -1e308)).toMatchObject({ code: 'no-number', expected });
    expect(of('ratio', 1e308, 1e-308)).toMatchObject({ code: 'no-number', expected });
    expect(of('ratio', 1, 0)).toMatchObject({ code: 'no-number', expected: 'a divisor that is not zero' });
  });

  it.each([NaN, Infinity, -Infinity])('%d is written as no amount', (value) => {
    const unit = { code: 'EUR', mult: 6 } as const;
    const found = { code: 'no-number', path: 'value', got: String(value), expected: 'a finite number' };
    expect(refusal(() => formatAmount(value, unit)).issues).toEqual([found]);
    expect(refusal(() => formatShare(value)).issues[0]?.code).toBe('no-number');
    expect(refusal(() => formatValue(observation({ ...eq(value), unit }))).issues).toEqual([found]);
  });
});

it('a quotient that does not end is written with four digits, a sum in full', () => {
  const data = dataset([eq(8_000_000), eq(70), eq(0.25)]);
  expect(formatValue(derive(derivation('rate', ['a', 'b']), data))).toBe('114,300');
  expect(formatValue(derive(derivation('sum', ['a', 'c']), data))).toBe('8,000,000.25');
});
