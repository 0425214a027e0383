import { type CalendarDate, momentOf, readDate } from './calendar-date.js';
import type { Period } from './observation.js';

/** A period taken apart. An open end has no date; nothing is known of the beginning of a duration but its length. */
export type PeriodParts =
  | { kind: 'date'; start: string }
  | { kind: 'interval'; start: string; end: string }
  | { kind: 'until'; end: string }
  | { kind: 'from'; start: string }
  | { kind: 'duration'; duration: string; end: string };

/** Takes a period apart at its slash. What is no ISO 8601 comes back whole, as the text of a date that {@link readDate} does not know. */
export const readPeriod = (period: Period): PeriodParts => {
  const slash = period.indexOf('/');
  if (slash < 0) return { kind: 'date', start: period };
  const [start, end] = [period.slice(0, slash), period.slice(slash + 1)];
  if (start === '..') return { kind: 'until', end };
  if (end === '..') return { kind: 'from', start };
  if (start.startsWith('P')) return { kind: 'duration', duration: start, end };
  return { kind: 'interval', start, end };
};

/** Writes a calendar date as ISO 8601; the reverse of {@link readDate}. */
export const writeDate = (numbers: readonly number[]): string =>
  numbers.map((n, i) => String(n).padStart(i ? 2 : 4, '0')).join('-');

/** The first moment of a calendar date, and the first one after it. */
export const momentsOf = ([year, month, day]: CalendarDate): { from: number; to: number } => ({
  from: momentOf(year, month, day),
  to: day ? momentOf(year, month, day + 1) : month ? momentOf(year, month + 1) : momentOf(year + 1),
});

/** The date a period begins with; where it has no beginning, the one it ends with. */
export const firstDateOf = (period: Period): string => {
  const read = readPeriod(period);
  return 'start' in read ? read.start : read.end;
};

/** The date a period ends with; `undefined` where its end is open. */
export const lastDateOf = (period: Period): string | undefined => {
  const read = readPeriod(period);
  return 'end' in read ? read.end : read.kind === 'date' ? read.start : undefined;
};

/** Whether one date is later than another, as far as both are exact: `2024-10` is not later than `2024-10-22`. */
export const isLater = (a: string, b: string): boolean => {
  const shared = Math.min(a.length, b.length);
  return a.slice(0, shared) > b.slice(0, shared);
};

const duration = /^P(?:\d+W|(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?)$/;

/** Whether a text is an ISO 8601 period, in order or not. */
export const isPeriod = (text: string): boolean => {
  const read = readPeriod(text);
  const dates = [...('start' in read ? [read.start] : []), ...('end' in read ? [read.end] : [])];
  return dates.every(readDate) && (read.kind !== 'duration' || duration.test(read.duration));
};
