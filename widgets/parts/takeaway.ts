import { amountOf } from '../../src/model/amount.js';
import { boundsOf } from '../../src/model/bounds.js';
import { labelOf } from '../../src/format/label.js';
import { formatValueWith } from '../../src/format/number.js';
import { english, partsWords } from '../../src/messages/index.js';
import type { Observation } from '../../src/model/observation.js';
import type { Vintage } from '../../src/model/vintage.js';

/** The part that is larger than any other by all that is said of them; nothing where that is open. */
const largestOf = (parts: readonly Observation[]): Observation | undefined => {
  const low = (o: Observation): number => boundsOf(o)?.low ?? 0;
  const [first] = [...parts].sort((a, b) => low(b) - low(a));
  const above = parts.every((o) => o === first || (boundsOf(o)?.high ?? Infinity) < low(first!));
  return above && parts.length > 1 ? first : undefined;
};

/** The largest part and its share in a sentence; else all parts in their order. */
export const partsTakeaway = (
  parts: readonly Observation[],
  whole: string,
  vintage: Vintage,
  share: (o: Observation) => string,
): string => {
  const statement = (o: Observation): string => {
    const part = share(o);
    return `${labelOf(o, vintage)} ${formatValueWith(o, english)}${part && ` (${part})`}`;
  };
  if (parts.every(({ value }) => value === 0)) return partsWords.zero(parts.map((o) => labelOf(o, vintage)));
  const largest = largestOf(parts);
  if (!largest) return partsWords.takeaway(whole, parts.map(statement));
  const size = (o: Observation): number => amountOf(o) ?? -1;
  const rest = parts.filter((o) => o !== largest).sort((a, b) => size(b) - size(a));
  const named = rest.slice(0, rest.length > 3 ? 2 : 3);
  return partsWords.largest(
    labelOf(largest, vintage),
    formatValueWith(largest, english),
    share(largest),
    whole,
    named.map(statement),
    rest.length - named.length,
  );
};
