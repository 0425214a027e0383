import { describe, expect, it } from 'vitest';
import {
  firstDateOf,
  isLater,
  isPeriod,
  lastDateOf,
  momentsOf,
  readPeriod,
  writeDate,
} from '../../../src/model/period.js';
import { momentOf, readDate } from '../../../src/model/calendar-date.js';

const at = (text: string): number => Date.parse(text);

describe('a period is taken apart', () => {
  it.each([
    ['2024-10', { kind: 'date', start: '2024-10' }],
    ['2023-10/2024-10-22', { kind: 'interval', start: '2023-10', end: '2024-10-22' }],
    ['../2024-04', { kind: 'until', end: '2024-04' }],
    ['2024-10-22/..', { kind: 'from', start: '2024-10-22' }],
    ['P1Y/2024-10-22', { kind: 'duration', duration: 'P1Y', end: '2024-10-22' }],
    ['autumn 2024', { kind: 'date', start: 'autumn 2024' }],
    ['2022/2023/2024', { kind: 'interval', start: '2022', end: '2023/2024' }],
    ['', { kind: 'date', start: '' }],
  ])('“%s”', (period, parts) => {
    expect(readPeriod(period)).toEqual(parts);
  });

  it.each([
    ['2024-10', '2024-10', '2024-10'],
    ['2023-10/2024-10-22', '2023-10', '2024-10-22'],
    ['../2024-04', '2024-04', '2024-04'],
    ['2024-10-22/..', '2024-10-22', undefined],
    ['P1Y/2024-10-22', '2024-10-22', '2024-10-22'],
  ])('%s has a first date to sort by, and a last one unless it is open', (period, first, last) => {
    expect(firstDateOf(period)).toBe(first);
    expect(lastDateOf(period)).toBe(last);
  });
});

describe('a date is read', () => {
  it.each([
    ['2024', [2024]],
    ['2024-10', [2024, 10]],
    ['2024-02-29', [2024, 2, 29]],
    ['0001-01-01', [1, 1, 1]],
    ['0000', [0]],
  ])('%s as the numbers that are known', (text, numbers) => {
    expect(readDate(text)).toEqual(numbers);
    expect(writeDate(numbers)).toBe(text);
  });

  it.each([
    ...['', '..', '24', '12024', '2024-1', '2024-1-1', '2024-13', '2024-00', '2024-10-00', '2024-10-32', '2024-04-31'],
    ...['2023-02-29', '1900-02-29', '2024-02-30', '20241022', '2024-10-22T10:00', '2024-10-22 ', 'autumn 2024', 'P1Y'],
  ])('“%s” as none', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

describe('a date lasts from its first moment to the first after it', () => {
  it.each([
    ['2024-12-31', at('2024-12-31'), at('2025-01-01')],
    ['2024-02', at('2024-02-01'), at('2024-03-01')],
    ['2024-12', at('2024-12-01'), at('2025-01-01')],
    ['2024', at('2024-01-01'), at('2025-01-01')],
    ['0099', at('0099-01-01'), at('0100-01-01')],
  ])('%s', (text, from, to) => {
    expect(momentsOf(readDate(text)!)).toEqual({ from, to });
  });

  it('also where months and days overflow', () => {
    expect(momentOf(2024, 14, 30)).toBe(at('2025-03-02'));
  });
});

it('one date is later than another as far as both are exact', () => {
  expect(isLater('2024-10-22', '2024-10-21')).toBe(true);
  expect(isLater('2025', '2024-12-31')).toBe(true);
  expect(isLater('2024-10', '2024-10-22')).toBe(false);
  expect(isLater('2024-10-22', '2024')).toBe(false);
  expect(isLater('2024-10-21', '2024-10-22')).toBe(false);
});

it.each(['P1Y/2024', 'P1Y6M/2024-10', 'P2W/2024-10-22', '2024-10/2023-10'])('%s is a period', (text) => {
  expect(isPeriod(text)).toBe(true);
});

it.each(['P/2024', 'P1Y', 'PT1H/2024', '2024/P1Y', 'P1Y/..', '../P1Y', '2022/2023/2024', '../..', '2024/', '/2024'])(
  '%s is no period',
  (text) => {
    expect(isPeriod(text)).toBe(false);
  },
);
