import type { Period } from './observation.js';

const cache = new Map<string, Intl.DateTimeFormat>();
const units: Record<string, [string, string]> = { Y: ['year', 'years'], M: ['month', 'months'], W: ['week', 'weeks'], D: ['day', 'days'] };

/** "P1Y" is "the year", "P70Y" "the 70 years"; what is no plain duration comes back as it is. */
const formatDuration = (text: string): string => {
  const [, count = '', unit = ''] = /^P(\d+)([YMWD])$/.exec(text) ?? [];
  const [one, many] = units[unit] ?? [];
  if (!one) return text;
  return count === '1' ? `the ${one}` : `the ${count} ${many}`;
};

/** Day, month or year, whichever the text is exact to. */
const formatterFor = (date: string, locale: string): Intl.DateTimeFormat => {
  const key = locale + date.length;
  let found = cache.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(date.length > 4 && { month: 'short' }),
      ...(date.length > 7 && { day: 'numeric' }),
    });
    cache.set(key, found);
  }
  return found;
};

/** A date as exact as it is given: "31 Aug 2024" or "Aug 2024" or "2024", in the locale's order. What is no date comes back as it is. */
export const formatDate = (date: string, locale = 'en-GB'): string => {
  const time = Date.parse(date);
  // British order where only "en" is asked for: it reads the same to everybody.
  return Number.isNaN(time) ? date : formatterFor(date, locale === 'en' ? 'en-GB' : locale).format(time);
};

/** A period for a reader: "24 Jan 2022 – 31 Aug 2024", "until Apr 2024", "from 22 Oct 2024", "the year to 22 Oct 2024". */
export const formatPeriod = (period: Period, locale = 'en'): string => {
  const [start = '', end] = period.split('/');
  if (end === undefined) return formatDate(start, locale);
  if (start === '..') return `until ${formatDate(end, locale)}`;
  if (end === '..') return `from ${formatDate(start, locale)}`;
  if (start.startsWith('P')) return `${formatDuration(start)} to ${formatDate(end, locale)}`;
  return `${formatDate(start, locale)} – ${formatDate(end, locale)}`;
};

