import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../../src/model/period.js';
import { timeAxis } from '../../../../widgets/series/time-axis.js';

const at = (text: string): number => Date.parse(text);

describe('a period on a time axis', () => {
  it.each([
    ['2024-10-22', at('2024-10-22'), at('2024-10-23')],
    ['2024-02', at('2024-02-01'), at('2024-03-01')],
    ['2024-12', at('2024-12-01'), at('2025-01-01')],
    ['2024', at('2024-01-01'), at('2025-01-01')],
    ['2023-10/2024-02', at('2023-10-01'), at('2024-03-01')],
    ['P1Y/2024-10-22', at('2024-10-22'), at('2024-10-23')],
    ['0099-12', at('0099-12-01'), at('0100-01-01')],
  ])('%s is as long as it is exact', (period, from, to) => {
    expect(spanOf(period)).toEqual({ from, to });
  });

  it('keeps the side on which it is open', () => {
    expect(spanOf('2024-10-22/..')).toEqual({ from: at('2024-10-22'), to: at('2024-10-23'), open: 'after' });
    expect(spanOf('../2024-04')).toEqual({ from: at('2024-04-01'), to: at('2024-05-01'), open: 'before' });
  });

  it.each(['', '/..', '../..', 'autumn 2024', '2024-13-45', '2024-02-30', '2024-10/2023-10', '12024', '<b>/2024'])(
    '“%s” is none',
    (period) => {
      expect(spanOf(period)).toBe(null);
    },
  );
});

describe('a time axis', () => {
  const axis = (...periods: string[]): ReturnType<typeof timeAxis> =>
    timeAxis(
      periods.map((p) => spanOf(p)!),
      'en',
    );

  it('is true to scale: a month of 31 days is longer than one of 29', () => {
    const { at: place } = axis('2024-01-01', '2024-04-30')!;
    const length = (from: string, to: string): number => place(at(to)) - place(at(from));
    expect(length('2024-01-01', '2024-02-01') / length('2024-02-01', '2024-03-01')).toBeCloseTo(31 / 29, 9);
  });

  it('has ticks at the beginnings of days, months or years, at most six', () => {
    const texts = (...periods: string[]): string[] => axis(...periods)!.ticks.map((t) => t.text);
    expect(texts('2024-10-17', '2024-10-23')).toEqual(['17 Oct 2024', '19 Oct 2024', '21 Oct 2024', '23 Oct 2024']);
    expect(texts('2023-11-01', '2024-10-22')).toEqual(['Jan 2024', 'Apr 2024', 'Jul 2024', 'Oct 2024']);
    expect(texts('2019', '2024')).toEqual(['2020', '2022', '2024']);
  });
});

describe('an axis to the end of four-digit years', () => {
  it.each([
    ['9990', '9999'],
    ['0000', '0009'],
    ['0000', '9999'],
  ])('has ticks that are years: %s to %s', (from, to) => {
    const axis = timeAxis([spanOf(from)!, spanOf(to)!], 'en')!;
    expect(axis.ticks.length).toBeGreaterThan(1);
    for (const { at, text } of axis.ticks) {
      expect(text).toMatch(/^\d{1,4}$/);
      expect(at >= 0 && at <= 1).toBe(true);
    }
  });
});
