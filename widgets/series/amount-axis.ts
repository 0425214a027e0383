import { amountOf, inBaseUnits } from '../../src/model/amount.js';
import { figureError } from '../../src/error/figure-error.js';
import { formatAmountWith } from '../../src/format/number.js';
import type { Observation } from '../../src/model/observation.js';
import type { Vintage } from '../../src/model/vintage.js';
import type { Mark } from '../scene/mark.js';
import { markOf } from '../scene/mark-of.js';
import { assertAxis, type Options } from '../scene/scene.js';

/** An axis of amounts from zero, cut into equal steps. */
export interface AmountAxis {
  /** Amount at its end, in base units. */
  end: number;
  /** Words at each step, the zero first. */
  ticks: string[];
}

/** One statement on an axis of amounts, as fractions of it. */
export interface Dot {
  /** Where its number lies; `null` where there is none. */
  at: number | null;
  /** Where the bounds lie that its source states. */
  range?: [low: number, high: number];
  mark: Mark;
  /** It takes up the count of an earlier statement. */
  again?: boolean;
}

const statedRange = ({ low, high, unit }: Observation): [number, number] | undefined =>
  low !== undefined && high !== undefined && low < high ? [inBaseUnits(low, unit), inBaseUnits(high, unit)] : undefined;

/** A number that nobody could read is not written at a tick. */
const readable = 1e15;

/**
 * The axis on which all numbers and stated ranges fit: at most four steps of 1, 2, 2.5 or 5 times a power of ten.
 * @throws FigureError `negative`, `too-large`, `mixed-units`
 */
export const amountAxis = (all: readonly Observation[], vintage: Vintage, { locale, words }: Options): AmountAxis => {
  assertAxis(all, vintage);
  const below = all.find((o) => (o.low ?? 0) < 0);
  if (below)
    throw figureError('negative', `${below.id}.low`, below.low, 'zero or more: the axis starts at zero', below.id);
  const largest = Math.max(0, ...all.flatMap((o) => [amountOf(o) ?? 0, statedRange(o)?.[1] ?? 0])) || 1;
  // Below this a power of ten is zero to a computer.
  const power = 10 ** Math.max(-320, Math.floor(Math.log10(largest / 4)));
  const steps = (step: number): number => Math.max(1, Math.ceil((largest / power / step) * (1 - 1e-9)));
  const step = [1, 2, 2.5, 5, 10].find((s) => steps(s) <= 4) ?? 10;
  const size = step * power;
  const mult = size >= 1e9 ? 9 : size >= 1e6 ? 6 : 0;
  const unit = { code: all[0]?.unit.code ?? '1', mult } as const;
  const write = (i: number): string =>
    formatAmountWith(Number(((i * size) / 10 ** mult).toPrecision(12)), unit, { locale, words });
  return {
    end: steps(step) * size,
    ticks: Array.from({ length: steps(step) + 1 }, (_, i) => (largest < readable ? write(i) : '')),
  };
};

/** A number on an axis that ends at an amount. */
export const dotOf = (o: Observation, end: number): Dot => {
  const [amount, range] = [amountOf(o), statedRange(o)];
  const at = amount === null ? null : amount / end;
  return { at, mark: markOf(o), ...(range && at !== null && { range: [range[0] / end, range[1] / end] }) };
};

/** Whether the words at a step are written: at the ends and in the middle, since more would not fit a phone. */
export const isWritten = (step: number, steps: number): boolean => (2 * step) % (steps - 1) === 0;
