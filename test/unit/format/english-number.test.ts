import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishNumber, isPlainEnglish, type NumberStyle } from '../../../src/format/english-number.js';
import { formatDate } from '../../../src/format/date.js';

const digits = fc.integer({ min: 1, max: 15 });
const compact = { notation: 'compact', compactDisplay: 'long' } as const;
const money = { style: 'currency', currencyDisplay: 'narrowSymbol' } as const;
const currency = fc.constantFrom('EUR', 'USD', 'GBP', 'KRW', 'JPY', 'UAH', 'RUB');

/** Every style that a number of ours is written in. */
const style: fc.Arbitrary<NumberStyle> = fc.oneof(
  digits.map((maximumSignificantDigits) => ({ maximumSignificantDigits })),
  digits.map((maximumSignificantDigits) => ({ style: 'percent' as const, maximumSignificantDigits })),
  fc.nat(2).map((maximumFractionDigits) => ({ style: 'percent' as const, maximumFractionDigits })),
  digits.map((maximumSignificantDigits) => ({ ...compact, maximumSignificantDigits })),
  digits.chain((most) =>
    fc.integer({ min: 1, max: most }).map((least) => ({
      ...compact,
      minimumSignificantDigits: least,
      maximumSignificantDigits: most,
    })),
  ),
  fc.tuple(currency, digits).map(([code, most]) => ({ ...money, currency: code, maximumSignificantDigits: most })),
  fc.tuple(currency, fc.constantFrom(0, 2)).map(([code, least]) => ({
    ...money,
    currency: code,
    minimumFractionDigits: least,
    maximumFractionDigits: 2,
  })),
  fc.constant({}),
);

const amount = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc
    .tuple(fc.integer({ min: -99999, max: 99999 }), fc.integer({ min: -6, max: 18 }))
    .map(([m, e]) => Number(`${m}e${e}`)),
);

const intl = (value: number, how: NumberStyle, locale = 'en'): string =>
  new Intl.NumberFormat(locale, how).format(value);

describe('an English number', () => {
  it('is written as Intl writes it', () => {
    fc.assert(
      fc.property(amount, style, fc.constantFrom(undefined, 'floor', 'ceil'), (value, plain, roundingMode) => {
        const how: NumberStyle = { ...plain, ...(roundingMode && { roundingMode }) };
        expect(englishNumber(value, how)).toBe(Object.is(value, -0) ? undefined : intl(value, how));
      }),
      { numRuns: 3000, seed: 20241022 },
    );
  });

  it.each([
    [999_999, { ...compact, maximumSignificantDigits: 3 }, '1 million'],
    [1.005, { maximumSignificantDigits: 3 }, '1.01'],
    [0.019, { style: 'percent', maximumFractionDigits: 1 }, '1.9%'],
    [12_345e12, { ...compact, maximumSignificantDigits: 5 }, '12,345 trillion'],
    [789e6, { ...compact, maximumSignificantDigits: 4 }, '789 million'],
    [3.5, { ...money, currency: 'EUR', minimumFractionDigits: 2, maximumFractionDigits: 2 }, '€3.50'],
    [0, {}, '0'],
  ] as const)('%d in %o is %s', (value, how, text) => {
    expect(englishNumber(value, how)).toBe(text);
    expect(intl(value, how)).toBe(text);
  });

  it('is left to Intl where English sets a sign apart, or where there is no number', () => {
    expect(englishNumber(5, { ...money, currency: 'CHF', maximumSignificantDigits: 3 })).toBeUndefined();
    expect([NaN, Infinity, -0].map((value) => englishNumber(value, {}))).toEqual([undefined, undefined, undefined]);
  });

  it('is that of every locale it is used for', () => {
    for (const locale of ['en', 'en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IE', 'en-NZ']) {
      expect(isPlainEnglish(locale)).toBe(true);
      fc.assert(
        fc.property(amount, style, (value, how) => intl(value, how, locale) === intl(value, how)),
        { numRuns: 200, seed: 1 },
      );
    }
    expect(['en-IN', 'en-ZA', 'de', 'en-US-u-nu-arab'].filter(isPlainEnglish)).toEqual([]);
  });
});

describe('an English date', () => {
  it('is written as Intl writes it', () => {
    for (let month = 1; month <= 12; month++) {
      const day = `2024-${String(month).padStart(2, '0')}-09`;
      const written = (options: Intl.DateTimeFormatOptions): string =>
        new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(Date.parse(day));
      expect(formatDate(day, 'en')).toBe(written({ year: 'numeric', month: 'short', day: 'numeric' }));
      expect(formatDate(day.slice(0, 7), 'en')).toBe(written({ year: 'numeric', month: 'short' }));
      expect(formatDate(day.slice(0, 4))).toBe('2024');
    }
  });
});
