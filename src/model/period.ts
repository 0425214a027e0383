import type { Period } from './observation.js';

/** A calendar date as its numbers, as many as are known: `[2024]`, `[2024, 10]`, `[2024, 10, 22]`. */
export type CalendarDate = [year: number, ...monthAndDay: number[]];

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

const date = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Reads an ISO 8601 date; `undefined` for what is none and for days that no calendar has. */
export const readDate = (text: string): CalendarDate | undefined => {
  const time = date.test(text) ? Date.parse(text) : NaN;
  // Engines take the 30th of February for the first of March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) return undefined;
  return text.split('-').map(Number) as CalendarDate;
};

/** Writes a calendar date as ISO 8601; the reverse of {@link readDate}. */
export const writeDate = (numbers: readonly number[]): string =>
  numbers.map((n, i) => String(n).padStart(i ? 2 : 4, '0')).join('-');

/** The moment a day begins, in ms since 1970 UTC. Months and days may overflow; year 1 is year 1 and not 1901. */
export const momentOf = (year: number, month = 1, day = 1): number => new Date(0).setUTCFullYear(year, month - 1, day);

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
