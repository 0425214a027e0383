import { amountOf } from '../../src/model/amount.js';
import { relationOfShare } from '../../src/format/hedge.js';
import { labelOf } from '../../src/format/label.js';
import { english, unitsWords } from '../../src/messages/index.js';
import { formatAmountWith, formatHedgedWith, formatValueWith } from '../../src/format/number.js';
import type { Observation } from '../../src/model/observation.js';
import type { Vintage } from '../../src/model/vintage.js';
import { basisWord } from '../scene/scene.js';

/** The largest and the smallest of unlike numbers, and how many times the one goes into the other: "about 400". */
interface Comparison {
  largest: Observation;
  smallest: Observation;
  times: string;
}

/** Compares unlike numbers; nothing where fewer than two have one, or all are as good as the same. */
const comparison = (all: readonly Observation[]): Comparison | undefined => {
  const sized = all.filter((o) => amountOf(o)).sort((a, b) => amountOf(b)! - amountOf(a)!);
  const [largest, smallest] = [sized[0], sized.at(-1)];
  if (!largest || !smallest || largest === smallest) return undefined;
  const times = amountOf(largest)! / amountOf(smallest)!;
  const digits = times < 100 ? 2 : 3;
  const text = formatAmountWith(times, { code: 'times', mult: 0 }, { ...english, digits });
  if (text === '1') return undefined;
  const relation =
    Number(times.toPrecision(digits)) === times ? relationOfShare(largest.relation, smallest.relation) : 'approx';
  return { largest, smallest, times: formatHedgedWith(text, relation, english) };
};

/** Unlike numbers in a sentence: the point first, how many times the largest is the smallest; then what else there is. */
export const unitsTakeaway = (all: readonly Observation[], vintage: Vintage): string => {
  const compared = comparison(all);
  const value = (o: Observation): string => formatValueWith(o, english);
  const said = (o: Observation): string => {
    const word = basisWord(o, vintage);
    return `${labelOf(o, vintage)}: ${value(o)}${word && ` (${word})`}`;
  };
  if (!compared) return unitsWords.takeaway(all.map(said));
  const { largest, smallest, times } = compared;
  const small = [value(smallest), basisWord(smallest, vintage)].filter(Boolean).join(', ');
  return unitsWords.takeaway([
    unitsWords.times(said(largest), times, labelOf(smallest, vintage), small),
    ...all.filter((o) => o !== largest && o !== smallest).map(said),
  ]);
};
