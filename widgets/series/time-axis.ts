import { formatDate } from '../../src/format/date.js';
import { momentOf } from '../../src/model/calendar-date.js';
import type { Span } from '../../src/model/period.js';

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

const day = 86_400_000;

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
    const at = months ? momentOf(first, 1 + i * months) : momentOf(year, start.getUTCMonth() + 1, 1 + i * days);
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
  const [first, last] = [Math.max(from, momentOf(0)), Math.min(to, momentOf(10_000) - 1)];
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
