import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../../src/format/period.js';
import { refusal } from '../support/data.js';

describe('a period', () => {
  it.each([
    ['2024', '2024'],
    ['2024-10-22', '22 Oct 2024'],
    ['2022-01-24/2024-08-31', '24 Jan 2022 – 31 Aug 2024'],
    ['2023-10/2024-10', 'Oct 2023 – Oct 2024'],
    ['2022/2024', '2022 – 2024'],
    ['../2024-04', 'until Apr 2024'],
    ['2024-10-22/..', 'from 22 Oct 2024'],
    ['P1Y/2024-10-22', 'the year to 22 Oct 2024'],
    ['P70Y/2024-10-22', 'the 70 years to 22 Oct 2024'],
    ['P1M/2024-10', 'the month to Oct 2024'],
    ['P14M/2024-10', 'the 14 months to Oct 2024'],
    ['P1W/2024-10-22', 'the week to 22 Oct 2024'],
    ['P2W/2024-10-22', 'the 2 weeks to 22 Oct 2024'],
    ['P1D/2024-10-22', 'the day to 22 Oct 2024'],
    ['P30D/2024-10-22', 'the 30 days to 22 Oct 2024'],
    ['P1Y2M/2024-10-22', 'P1Y2M to 22 Oct 2024'],
    ['spring/autumn', 'spring – autumn'],
    ['', ''],
  ])('%s reads “%s”', (period, text) => {
    expect(formatPeriod(period)).toBe(text);
  });

  it('has its dates in the locale’s order', () => {
    expect(formatPeriod('2022-01-24/2024-08-31', 'en-US')).toBe('Jan 24, 2022 – Aug 31, 2024');
  });
});

it('a locale that is no language tag is refused', () => {
  expect(refusal(() => formatPeriod('../2024', 'not a locale')).code).toBe('unknown-locale');
});
