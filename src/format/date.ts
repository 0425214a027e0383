import { cachedFormatter } from './intl-cache.js';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');

const iso = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * A date as exact as it is given: "31 Aug 2024" or "Aug 2024" or "2024", in the locale's order. What is no date comes
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
  const time = iso.test(date) ? Date.parse(date) : NaN;
  const [year = '', month = '', day = ''] = date.split('-');
  // Engines read "autumn 2024" as the first of January, and the 30th of February as the first of March.
  if (Number.isNaN(time) || (day && new Date(time).getUTCDate() !== Number(day))) return date;
  // British order where only "en" is asked for: it reads the same to everybody. Without Intl, whose first use costs a page dearly.
  if (locale === 'en' || locale === 'en-GB') {
    return `${day && `${Number(day)} `}${month && `${months[Number(month) - 1]!} `}${Number(year)}`;
  }
  return cachedFormatter(Intl.DateTimeFormat, locale, {
    timeZone: 'UTC',
    year: 'numeric',
    // Day, month or year, whichever the text is exact to.
    ...(date.length > 4 && { month: 'short' }),
    ...(date.length > 7 && { day: 'numeric' }),
  }).format(time);
};
