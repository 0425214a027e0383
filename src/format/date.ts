import { momentOf, readDate } from '../model/calendar-date.js';
import { cachedFormatter } from './intl-cache.js';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');

/**
 * Formats a date as exactly as it is given: "31 Aug 2024" or "Aug 2024" or "2024", in the locale's order. What is no date comes
 * back as it is.
 * @param date ISO 8601, as exact as known.
 * @param locale BCP 47 tag. Default `en`.
 * @throws FigureError `unknown-locale`
 * @example
 * ```ts
 * formatDate('2024-10-22'); // "22 Oct 2024"
 * formatDate('2024-10'); // "Oct 2024"
 * ```
 */
export const formatDate = (date: string, locale = 'en-GB'): string => {
  const read = readDate(date);
  if (!read) return date;
  const [year, month, day] = read;
  // British order where only "en" is asked for: it reads the same to everybody. Without Intl, whose first use costs a page 12 to 20 ms.
  if (locale === 'en' || locale === 'en-GB') {
    return [day, month && months[month - 1], year].filter((part) => part !== undefined).join(' ');
  }
  return cachedFormatter(Intl.DateTimeFormat, locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'short' }),
    ...(day && { day: 'numeric' }),
  }).format(momentOf(year, month, day));
};
