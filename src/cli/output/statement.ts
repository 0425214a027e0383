import { shiftDecimal } from '../../model/amount.js';
import { agentName, labelOf } from '../../format/label.js';
import { formatAmount, formatValue } from '../../format/format.js';
import { basisWords } from '../../format/basis-words.js';
import type { Observation, Unit } from '../../model/observation.js';
import { formatPeriod } from '../../format/period.js';
import type { Vintage } from '../../model/vintage.js';
import { formatReference } from '../../reference/reference.js';

/** A number as a table of ours writes it: "around 8 million rounds". */
export const valueText = (observation: Observation): string => formatValue(observation, { counted: true });

/** Who says a number, and who passes it on: "the NIS, via The European Conservative". */
export const attributionText = ({ by, via }: Observation, { agents }: Vintage): string => {
  const said = by && agentName(by, agents, 'short');
  return via && via !== by ? `${said}, via ${agentName(via, agents, 'short')}` : said;
};

/** The credit line of the work that a number is printed in. */
export const sourceText = ({ source }: Observation, { sources }: Vintage): string =>
  sources.find((s) => s.id === source)?.credit ?? source ?? '';

/** A difference with its sign: "−€141.9 million". */
export const differenceText = (difference: number, unit: Unit): string => {
  if (!difference) return '';
  // Shifted back in decimal, as the amount was shifted out.
  const size = shiftDecimal(Math.abs(difference), -unit.mult);
  return `${difference < 0 ? '−' : '+'}${formatAmount(size, unit)}`;
};

/** A number as JSON carries it: its reference, the words, and the observation as it is. */
export const observationToJson = (observation: Observation, vintage: Vintage): object => ({
  reference: formatReference({ ...vintage, id: observation.id }),
  label: labelOf(observation, vintage),
  text: valueText(observation),
  observation,
});

/** What a number rests on, in a word, and for when. */
export const basisText = ({ basis }: Observation): string => basisWords[basis];
export const periodText = ({ period }: Observation): string => (period ? formatPeriod(period) : '');
