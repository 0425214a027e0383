import { dateLine, sourceLine } from './credit-line.js';
import { type Citable, sourceOf } from './csl.js';
import { formatDate } from '../format/date.js';
import { attribution } from '../format/describe.js';
import { agentName } from '../format/label.js';
import { frameWords, language } from '../messages/index.js';
import type { Observation } from '../model/observation.js';
import { readPeriod } from '../model/period.js';
import { oneLine } from './one-line.js';
import { formatPeriod } from '../format/period.js';
import { formatReference } from '../reference/reference.js';
import type { Vintage } from '../model/vintage.js';

/** Writes when one number was stated; where that is open, for which day it stands. */
const claimDate = ({ stated }: Observation, vintage: Vintage): string => {
  if (!stated) return dateLine(vintage);
  const read = readPeriod(stated);
  if (read.kind !== 'from' && read.kind !== 'until') return formatPeriod(stated, language);
  if (vintage.through) return dateLine(vintage);
  return read.kind === 'from'
    ? frameWords.asOf(formatDate(read.start, language))
    : `${formatDate(read.end, language)} or earlier`;
};

/** Begins a line with a capital where its first word is an article or "computed"; a name keeps the letter it has. */
const capitalizeArticle = (text: string): string =>
  text.replace(/^(?:an?|the|computed) /, (word) => word.charAt(0).toUpperCase() + word.slice(1));

/** Names who states a number, who passes it on, and where it is printed; each once. */
const claimLine = (observation: Observation, vintage: Vintage): string => {
  const { basis, by, via } = observation;
  if (basis === 'derived') return attribution(observation, vintage.agents);
  const source = sourceOf(observation, vintage);
  const credit = source?.credit ?? '';
  const claimant = by && agentName(by, vintage.agents);
  if (via && via !== by) {
    const reporter = agentName(via, vintage.agents);
    const printedIn = credit && credit !== reporter && `in ${credit}`;
    return [claimant, frameWords.via(reporter), printedIn].filter(Boolean).join(', ');
  }
  // The credit of a publisher's own work names the publisher.
  const { publisher } = (source as Partial<typeof source>)?.csl ?? {};
  const isNamed = !claimant || publisher === claimant || credit.includes(claimant);
  return isNamed ? credit : [claimant, credit && `in ${credit}`].filter(Boolean).join(', ');
};

/**
 * Writes the line a newsroom prints: claimant, who passes it on, source, date and where to find it again. "South Korea’s National
 * Intelligence Service, via The European Conservative, as of 22 Oct 2024; figures-of-record artillery-shells@2024-10-22".
 */
export const credit = (citable: Citable): string => {
  if (!('observation' in citable) && !('observations' in citable)) return oneLine(citable.credit);
  const vintage = 'observation' in citable ? citable.vintage : citable;
  const whose =
    'observation' in citable
      ? claimLine(citable.observation, vintage)
      : sourceLine(vintage.observations, vintage) || [...new Set(vintage.sources.map((s) => s.credit))].join('; ');
  const when = 'observation' in citable ? claimDate(citable.observation, vintage) : dateLine(vintage);
  const line = [capitalizeArticle(whose) || frameWords.sourceUnknown, when].filter(Boolean);
  const place =
    vintage.dataset && vintage.vintage
      ? `; figures-of-record ${formatReference({ dataset: vintage.dataset, vintage: vintage.vintage })}`
      : '';
  return oneLine(line.join(', ') + place);
};
