import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../src/parse/amount.js';

describe('digits are read in groups', () => {
  it.each([
    ['en', '1\u2009234', 1234],
    ['en', '1\u202f234.5', 1234.5],
    ['en', '1\u00a0234\u00a0567', 1_234_567],
    ['en', "1'234", 1234],
    ['en', '1.234', 1.234],
    ['de', '1,234', 1.234],
    ['de', '1\u202f234,5', 1234.5],
    ['de-AT', '15.000', 15_000],
    ['en-ZA', '1,5', 1.5],
    ['en-ZA', '1.5', 1.5],
    ['en-ZA', '1\u00a0234,5', 1234.5],
    ['en-ZA', '1,234,567', 1_234_567],
    ['en-IN', '12,34,567', 1_234_567],
    ['ar-DZ', '١٬٢٣٤٫٥', 1234.5],
    ['ja', '１，２３４', 1234],
    ['en', '1\u200b234', 1234],
  ])('in %s: %s', (locale, text, value) => {
    expect(parseAmount(text, locale)?.value).toBe(value);
  });

  it.each([
    ['en-ZA', '5,000'],
    ['en-DE', '5,000'],
    ['en-DE', '5.000'],
    ['en', '1,23'],
    ['en', '12,34,567'],
    ['en', '1,00,000'],
    ['en', '1234,567'],
    ['en', '1,234 567'],
    ['en', '1.234,5'],
    ['en', '1·5'],
    ['en', '2024\u00a0500'],
    ['en', '007'],
    ['en', '00'],
    ['en', '5.'],
    ['en', '5,-'],
    ['en', '12:30'],
    ['en', '24 Feb 2022'],
    ['en', '192.168.0.1'],
    ['en', '5٥'],
    ['en', '12345678901234567890'],
    ['de', '24.2.2022'],
    ['de', '5.'],
    ['de-CH', '1,2'],
    ['fr-CH', '1.234'],
  ])('or refused where they may be another number, or none: %s, %s', (locale, text) => {
    expect(parseAmount(text, locale)).toBeNull();
  });
});
