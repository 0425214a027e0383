import { shiftDecimal } from '../../model/amount.js';
import { agentName, labelOf } from '../../format/label.js';
import { formatAmount, formatValue } from '../../format/format.js';
import { basisWords } from '../../format/basis-words.js';
import type { Observation, Unit } from '../../model/observation.js';
import type { Vintage } from '../../model/vintage.js';
import { formatReference } from '../../reference/reference.js';

/** Text of a number with its hedge and what is counted: "around 8 million rounds". */
export const valueText = (observation: Observation): string => formatValue(observation, { counted: true });

/** Who states a number, and who passes it on: "the NIS, via The European Conservative". */
export const attributionText = ({ by, via }: Observation, { agents }: Vintage): string => {
  const speaker = by && agentName(by, agents, 'short');
  return via && via !== by ? `${speaker}, via ${agentName(via, agents, 'short')}` : speaker;
};

/** Credit line of the source that a number is printed in. */
export const sourceText = ({ source }: Observation, { sources }: Vintage): string =>
  sources.find((s) => s.id === source)?.credit ?? source ?? '';

/** Text of a difference, with its sign: "−€141.9 million". */
export const differenceText = (difference: number, unit: Unit): string => {
  if (!difference) return '';
  // The difference is in base units, the text in those of the number.
  const size = shiftDecimal(Math.abs(difference), -unit.mult);
  return `${difference < 0 ? '−' : '+'}${formatAmount(size, unit)}`;
};

/** Turns a number into the object that is printed as JSON: its reference, the words, and the observation as it is. */
export const observationToJson = (observation: Observation, vintage: Vintage): object => ({
  reference: formatReference({ ...vintage, id: observation.id }),
  label: labelOf(observation, vintage),
  text: valueText(observation),
  observation,
});

/** What a number rests on, in a word. */
export const basisText = ({ basis }: Observation): string => basisWords[basis];
