import { describe, expect, it } from 'vitest';
import { asOf, availableFrom, vintagesOf } from '../../../src/history/as-of.js';
import { refusal, vintage } from '../support/data.js';

const first = vintage({ vintage: '2024-08-31', published: '../2024-11-01' });
const reissue = vintage({ vintage: '2024-08-31.2', published: '2025-01-15' });
const second = vintage({ vintage: '2026-04-30', published: '2026-06-04/2026-08-04' });
const other = vintage({ dataset: 'troops', vintage: '2024-10-22' });
const all = [second, other, reissue, first];

describe('the day a vintage was out', () => {
  it.each([
    ['2026-06-04', '2026-06-04', 'a day'],
    ['2026-06-04/2026-08-04', '2026-08-04', 'the last on which it still changed'],
    ['../2024-11-01', '2024-11-01', 'the day by which it was seen'],
    ['2026-06', '2026-06-30', 'of a month the last day'],
    ['2024-02/2028', '2028-12-31', 'of a year the last day'],
    ['2024-10-22/..', '2024-10-22', 'where nobody knows, the day it is named after'],
    [undefined, '2024-10-22', 'where nobody says, the day it is named after'],
  ])('published %s: %s, %s', (published, day, _why) => {
    expect(availableFrom(vintage({ vintage: '2024-10-22', ...(published && { published }) }))).toBe(day);
  });

  it('of a re-issue is later than the day it is named after: at the latest the day it was read', () => {
    expect(availableFrom(vintage({ vintage: '2024-08-31.2' }))).toBe('2026-11-23');
    expect(availableFrom(vintage({ vintage: '2024-08-31.2', published: '2024-12-01' }))).toBe('2024-12-01');
  });
});

describe('the vintages of a dataset', () => {
  it('come oldest first, a re-issue after the first issue', () => {
    expect(vintagesOf('shells', all)).toEqual([first, reissue, second]);
  });

  it('are refused where the dataset is unknown', () => {
    expect(refusal(() => vintagesOf('shell', all))).toMatchObject({
      code: 'unknown-dataset',
      message: expect.stringContaining('shells, troops') as string,
    });
  });
});

describe('a dataset as of a day', () => {
  it.each([
    ['2024-11-01', first],
    ['2025-01-14', first],
    ['2025-01-15', reissue],
    ['2026-08-03', reissue],
    ['2026-08-04', second],
    ['2030-01-01', second],
  ])('on %s is what was out by then', (day, expected) => {
    expect(asOf('shells', day, all)).toBe(expected);
  });

  it('never looks ahead: data through August that came out in November are not known in September', () => {
    expect(refusal(() => asOf('shells', '2024-09-15', all))).toMatchObject({
      code: 'before-first-vintage',
      message: 'date: expected 2024-11-01 or later, when the first vintage was out, got "2024-09-15"',
    });
  });

  it.each(['2024', '2024-10', 'yesterday', '2024-13-01', '2024-02-30', ''])('refuses %j, which is no day', (day) => {
    expect(refusal(() => asOf('shells', day, all)).code).toBe('malformed-date');
  });
});
