import { amountOf } from '../../src/amount.js';
import { relationOfShare } from '../../src/hedge.js';
import { english } from '../../src/messages.js';
import { writeAmount, writeHedged } from '../../src/number.js';
import type { Observation } from '../../src/observation.js';

/** The largest and the smallest of unlike numbers, and how many times the one goes into the other: "about 400". */
interface Comparison {
  largest: Observation;
  smallest: Observation;
  times: string;
}

/** Compares unlike numbers; nothing where fewer than two have one, or all are as good as the same. */
export const comparison = (all: readonly Observation[]): Comparison | undefined => {
  const sized = all.filter((o) => amountOf(o)).sort((a, b) => amountOf(b)! - amountOf(a)!);
  const [largest, smallest] = [sized[0], sized.at(-1)];
  if (!largest || !smallest || largest === smallest) return undefined;
  const times = amountOf(largest)! / amountOf(smallest)!;
  const digits = times < 100 ? 2 : 3;
  const text = writeAmount(times, { code: 'times', mult: 0 }, { ...english, digits });
  if (text === '1') return undefined;
  const relation =
    Number(times.toPrecision(digits)) === times ? relationOfShare(largest.relation, smallest.relation) : 'approx';
  return { largest, smallest, times: writeHedged(text, relation, english) };
};
