import { formatDate } from './date.js';
import type { Period } from '../model/observation.js';
import { readPeriod } from '../model/period.js';

export { formatDate } from './date.js';

const unitNames: Record<string, [string, string]> = {
  Y: ['year', 'years'],
  M: ['month', 'months'],
  W: ['week', 'weeks'],
  D: ['day', 'days'],
};

/** Formats a duration: "P1Y" is "the year", "P70Y" "the 70 years"; one of several units comes back as it is. */
const formatDuration = (text: string): string => {
  const [, count = '', unit = ''] = /^P(\d+)([YMWD])$/.exec(text) ?? [];
  const [one, many] = unitNames[unit] ?? [];
  if (!one) return text;
  return count === '1' ? `the ${one}` : `the ${count} ${many}`;
};

/**
 * Formats a period for a reader: "24 Jan 2022 – 31 Aug 2024", "until Apr 2024", "from 22 Oct 2024", "the year to 22 Oct 2024".
 * @param locale BCP 47 tag. Default `en`.
 * @example
 * ```ts
 * formatPeriod('P1Y/2024-10-22'); // "the year to 22 Oct 2024"
 * formatPeriod('../2024-04'); // "until Apr 2024"
 * ```
 */
export const formatPeriod = (period: Period, locale = 'en'): string => {
  const read = readPeriod(period);
  const start = 'start' in read ? formatDate(read.start, locale) : '';
  const end = 'end' in read ? formatDate(read.end, locale) : '';
  switch (read.kind) {
    case 'date':
      return start;
    case 'until':
      return `until ${end}`;
    case 'from':
      return `from ${start}`;
    case 'duration':
      return `${formatDuration(read.duration)} to ${end}`;
    case 'interval':
      return `${start} – ${end}`;
  }
};
