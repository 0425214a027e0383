import { formatDate } from '../../src/format/date.js';
import type { Period } from '../../src/model/observation.js';

/** Where on a time axis something lies, in ms since 1970 UTC. A day is as long as a day, a month as a month. */
export interface Span {
  from: number;
  to: number;
  /** The side on which its source leaves it open. */
  open?: 'before' | 'after';
}

/** A mark of a time axis. */
export interface TimeTick {
  /** Fraction of the axis. */
  at: number;
  text: string;
}

/** A time axis: from, to, and its ticks at the beginnings of days, months or years. */
export interface TimeAxis {
  /** Fraction of the axis at which a moment lies. */
  at: (time: number) => number;
  ticks: TimeTick[];
}

const iso = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const day = 86_400_000;

/** The moment a calendar date begins; year 1 is year 1 and not 1901. */
const startOfDate = (year: number, month = 0, date = 1): number => new Date(0).setUTCFullYear(year, month, date);

const dateSpan = (text: string): Span | null => {
  const from = iso.test(text) ? Date.parse(text) : NaN;
  // Engines take the 30th of February for the first of March.
  if (Number.isNaN(from) || !new Date(from).toISOString().startsWith(text)) return null;
  const [year = 0, month = 1, date] = text.split('-').map(Number);
  if (date) return { from, to: from + day };
  return { from, to: text.length > 4 ? startOfDate(year, month) : startOfDate(year + 1) };
};

/** A period as a stretch of the axis; `null` where it is no date or none is known. A duration up to a date lies at that date. */
export const spanOf = (period: Period): Span | null => {
  const [start = '', end] = period.split('/');
  if (end === undefined) return dateSpan(start);
  const [first, last] = [dateSpan(start), dateSpan(end)];
  if (end === '..') return first && { ...first, open: 'after' };
  if (start === '..') return last && { ...last, open: 'before' };
  if (start.startsWith('P')) return last;
  return first && last && last.to > first.from ? { from: first.from, to: last.to } : null;
};

const steps: readonly [months: number, days: number][] = [
  ...[1, 2, 7, 14].map((days): [number, number] => [0, days]),
  ...[1, 2, 3, 6].map((months): [number, number] => [months, 0]),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map((years): [number, number] => [years * 12, 0]),
];

const ticksBy = ([months, days]: [number, number], from: number, to: number): number[] => {
  const start = new Date(from);
  const year = start.getUTCFullYear();
  const years = Math.max(1, months / 12);
  const first = Math.floor(year / years) * years;
  const all: number[] = [];
  for (let i = 0; all.length < 12; i++) {
    // Days count from the first of the month before, so that ticks stay where they are when a claim is added.
    const at = months ? startOfDate(first, i * months) : startOfDate(year, start.getUTCMonth(), 1 + i * days);
    if (at > to) break;
    if (at >= from) all.push(at);
  }
  return all;
};

/** An axis that holds all of some stretches with a little room at its ends; none where they are one and the same. */
export const timeAxis = (spans: readonly Span[], locale: string): TimeAxis | null => {
  const low = Math.min(...spans.map((s) => s.from));
  const high = Math.max(...spans.map((s) => s.to));
  if (!(high - low > 2 * day)) return null;
  const room = (high - low) * 0.04;
  const [from, to] = [low - room, high + room];
  // Beyond four digits a year is written in another way, and no source has one.
  const [first, last] = [Math.max(from, startOfDate(0)), Math.min(to, startOfDate(10_000) - 1)];
  const step = steps.find((s) => ticksBy(s, first, last).length <= 6) ?? steps.at(-1)!;
  const exact = step[0] >= 12 ? 4 : step[0] ? 7 : 10;
  const at = (time: number): number => (time - from) / (to - from);
  return {
    at,
    ticks: ticksBy(step, first, last).map((time) => ({
      at: at(time),
      text: formatDate(new Date(time).toISOString().slice(0, exact), locale),
    })),
  };
};
