import { describe, expect, it } from 'vitest';
import { hedgeWords } from '../../../src/format/hedge-words.js';
import { isCurrency } from '../../../src/format/currency-display.js';
import {
  formatAmountWith,
  formatCount,
  formatHedgedWith,
  formatShareWith,
  formatValueWith,
} from '../../../src/format/number.js';
import { observation, plain, refusal } from '../support/data.js';

// What numbers look like is tested in format.test.ts; here, how they are written without the words of every language.

describe('a hedge is written', () => {
  const approx = observation({ relation: 'approx' });

  it('in English with no words at hand', () => {
    expect(formatValueWith(approx)).toBe('about 8 million');
    expect(formatValueWith(approx, { locale: 'en-GB' })).toBe('about 8 million');
    expect(formatHedgedWith('65%', 'gt')).toBe('more than 65%');
  });

  it('in another language in the words that are handed over', () => {
    expect(formatValueWith(approx, { locale: 'de', words: hedgeWords('de') })).toBe('rund 8 Millionen');
    expect(formatHedgedWith('65 %', 'gt', { locale: 'de', words: hedgeWords('de') })).toBe('mehr als 65 %');
  });

  it('in another language as a sign where none are', () => {
    expect(plain(formatValueWith(approx, { locale: 'de' }))).toBe('≈8 Millionen');
    expect(formatHedgedWith('65 %', 'approx', { locale: 'de' })).toBe('~65 %');
    expect(formatHedgedWith('65 %', 'lt', { locale: 'de' })).toBe('<65 %');
  });

  it('not at all where there is none', () => {
    expect(formatHedgedWith('65%', 'eq')).toBe('65%');
  });
});

describe('where ten thousands are counted', () => {
  const written = (value: number, locale: string): string =>
    formatValueWith(observation({ value, unit: { code: 'rounds', mult: 0 }, relation: 'eq' }), { locale });

  it('a number printed in full stands in them beside one that was not, as long as nothing of it is lost', () => {
    expect(['ko', 'ja', 'zh', 'zh-TW'].map((locale) => written(650_000, locale))).toEqual([
      '65만',
      '65万',
      '65万',
      '65萬',
    ]);
    expect(['ko', 'ja'].map((locale) => written(223_800, locale))).toEqual(['22.38만', '22.38万']);
    expect([12_345, 223_810, 9_000, 1_500].map((value) => written(value, 'ko'))).toEqual([
      '12,345',
      '223,810',
      '9,000',
      '1,500',
    ]);
    expect([written(650_000, 'en'), written(650_000, 'de')]).toEqual(['650,000', '650.000']);
  });

  it('money stays as it was printed', () => {
    expect(formatAmountWith(650_000, { code: 'KRW', mult: 0 }, { locale: 'ko' })).toBe('₩650,000');
  });
});

describe('an amount, a share and a count are written', () => {
  it('as format has them', () => {
    expect(formatAmountWith(789, { code: 'EUR', mult: 6 })).toBe('€789 million');
    expect(formatShareWith(0.596)).toBe('59.6%');
    expect(formatCount(1500)).toBe('1,500');
  });

  it('and refused for a locale that is none', () => {
    expect(refusal(() => formatCount(1, 'not a locale')).code).toBe('unknown-locale');
  });
});

describe('a unit is a currency', () => {
  it('where it is three capitals', () => {
    expect(['EUR', 'USD', 'XDR'].every(isCurrency)).toBe(true);
    expect(['rounds', '%', '1', 'EU', 'EURO', 'eur', ''].some(isCurrency)).toBe(false);
  });
});
