import { amountOf } from '../../src/amount.js';
import { relationOfShare } from '../../src/hedge.js';
import { english, unitsWords } from '../../src/messages.js';
import { writeAmount, writeHedged } from '../../src/number.js';
import type { Observation } from '../../src/observation.js';

/** How many times the smallest goes into the largest, in words with the hedge; nothing where fewer than two have numbers. */
export const comparison = (all: Observation[], name: (o: Observation) => string): string => {
  const sized = all.filter((o) => amountOf(o)).sort((a, b) => amountOf(b)! - amountOf(a)!);
  const [largest, smallest] = [sized[0], sized.at(-1)];
  if (!largest || !smallest || largest === smallest) return '';
  const times = amountOf(largest)! / amountOf(smallest)!;
  const digits = times < 100 ? 2 : 3;
  const text = writeAmount(times, { code: 'times', mult: 0 }, { ...english, digits });
  if (text === '1') return '';
  const relation =
    Number(times.toPrecision(digits)) === times ? relationOfShare(largest.relation, smallest.relation) : 'approx';
  return unitsWords.times(writeHedged(text, relation, english), name(smallest));
};
