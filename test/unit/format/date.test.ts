import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/format/date.js';
import { plain, refusal } from '../support/data.js';

describe('a date is as exact as it is given', () => {
  it.each([
    ['2024', '2024'],
    ['2024-10', 'Oct 2024'],
    ['2024-10-22', '22 Oct 2024'],
    ['2024-08-31', '31 Aug 2024'],
    ['2024-02-29', '29 Feb 2024'],
    ['2022-01-01', '1 Jan 2022'],
    ['2023-12-31', '31 Dec 2023'],
  ])('%s is %s', (date, text) => {
    expect(formatDate(date)).toBe(text);
    expect(formatDate(date, 'en')).toBe(text);
  });

  it('in the locale’s order', () => {
    expect(formatDate('2024-10-22', 'en-US')).toBe('Oct 22, 2024');
    expect(plain(formatDate('2024-10-22', 'de'))).toBe('22. Okt. 2024');
    expect(formatDate('2024-10', 'ko')).toBe('2024년 10월');
    expect(formatDate('2024-10-22', 'ja')).toBe('2024年10月22日');
  });

  it('does not slip to the day before or after in any time zone', () => {
    const zone = process.env['TZ'];
    try {
      // A locale each, because a formatter is kept as it was first made.
      for (const [place, locale] of [
        ['Pacific/Kiritimati', 'en-AU'],
        ['Pacific/Pago_Pago', 'en-NZ'],
        ['Europe/Kyiv', 'en-IE'],
      ] as const) {
        process.env['TZ'] = place;
        expect(formatDate('2024-01-01', locale)).toBe('1 Jan 2024');
        expect(formatDate('2024-01', locale)).toBe('Jan 2024');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

describe('what is no date comes back as it is', () => {
  it.each([
    'autumn 2024',
    'May 2024',
    'FY 2024',
    'about 2024',
    'Q3 2024',
    '1',
    '',
    '..',
    'P1Y',
    '2024-13',
    '2024-02-30',
    '2023-02-29',
    '2024-1-1',
    '22.10.2024',
    '2024-10-22T10:00Z',
    '20241022',
  ])('%s', (text) => {
    expect(formatDate(text)).toBe(text);
  });
});

it('a locale that is no language tag is refused', () => {
  expect(refusal(() => formatDate('2024', 'not a locale')).issues).toEqual([
    {
      code: 'unknown-locale',
      path: 'locale',
      got: '"not a locale"',
      expected: 'a BCP 47 language tag such as "en" or "pt-BR"',
    },
  ]);
});
