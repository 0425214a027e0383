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

/** A duration as ISO 8601 writes it, as the source of a pattern. */
export const durationSource: string = String.raw`P(?:\d+W|(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?)`;

const duration = new RegExp(`^${durationSource}$`);

/** Whether a text is an ISO 8601 period, in order or not. */
export const isPeriod = (text: string): boolean => {
  const read = readPeriod(text);
  const dates = [...('start' in read ? [read.start] : []), ...('end' in read ? [read.end] : [])];
  return dates.every(readDate) && (read.kind !== 'duration' || duration.test(read.duration));
};

/** A stretch of time, in ms since 1970 UTC. A day is as long as a day, a month as a month. */
export interface Span {
  from: number;
  to: number;
  /** The side on which its source leaves it open. */
  open?: 'before' | 'after';
}

const dateSpan = (text: string): Span | null => {
  const date = readDate(text);
  return date ? momentsOf(date) : null;
};

/** A period as a stretch of time; `null` where it is no date or none is known. A duration up to a date lies at that date. */
export const spanOf = (period: Period): Span | null => {
  const read = readPeriod(period);
  const first = 'start' in read ? dateSpan(read.start) : null;
  const last = 'end' in read ? dateSpan(read.end) : null;
  switch (read.kind) {
    case 'date':
      return first;
    case 'from':
      return first && { ...first, open: 'after' };
    case 'until':
      return last && { ...last, open: 'before' };
    case 'duration':
      return last;
    case 'interval':
      return first && last && last.to > first.from ? { from: first.from, to: last.to } : null;
  }
};

/** Finds which of two periods was first: -1 where it is the one, 1 the other, 0 where they overlap or are not exact enough to tell. */
export const timeOrder = (a: Period, b: Period): number => {
  const [x, y] = [spanOf(a), spanOf(b)];
  if (!x || !y) return 0;
  // "By then" says nothing of when it began; "then or later" stands where the day stands that it names.
  if (x.to <= y.from && y.open !== 'before') return -1;
  return y.to <= x.from && x.open !== 'before' ? 1 : 0;
};
