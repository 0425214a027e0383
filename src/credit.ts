import { dateLine, sourceLine } from './credit-line.js';
import { type Citable, sourceOf } from './csl.js';
import { formatDate } from './date.js';
import { agentName, attribution } from './describe.js';
import { frameWords, language } from './messages.js';
import type { Observation, Period } from './observation.js';
import { oneLine } from './one-line.js';
import { formatPeriod } from './period.js';
import { formatReference } from './reference.js';
import type { Vintage } from './vintage.js';

/** A day on which something was said, or how far it is known. */
const saidOn = (stated: Period): string => {
  const [start = '', end] = stated.split('/');
  if (end === '..') return `${formatDate(start, language)} or later`;
  return start === '..' && end ? `${formatDate(end, language)} or earlier` : formatPeriod(stated, language);
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Who says one number, who passes it on, and where it is printed; each named once. */
const claimLine = (observation: Observation, vintage: Vintage): string => {
  const { basis, by, via } = observation;
  if (basis === 'derived') return capitalised(attribution(observation, vintage.agents));
  const source = sourceOf(observation, vintage);
  const credit = source?.credit ?? '';
  const says = by && agentName(by, vintage.agents);
  if (via && via !== by) {
    const passes = agentName(via, vintage.agents);
    return [says, frameWords.via(passes), credit !== passes && credit && `in ${credit}`].filter(Boolean).join(', ');
  }
  // A publisher's own work names it already.
  const { publisher } = (source as Partial<typeof source>)?.csl ?? {};
  const own = !says || publisher === says || credit.includes(says);
  return own ? credit : [says, credit && `in ${credit}`].filter(Boolean).join(', ');
};

/**
 * The line a newsroom prints: claimant, who passes it on, source, date and where to find it again. "South Korea’s National
 * Intelligence Service, via The European Conservative, as of 22 Oct 2024; figures-of-record artillery-shells@2024-10-22".
 */
export const credit = (citable: Citable): string => {
  if (!('observation' in citable) && !('observations' in citable)) return oneLine(citable.credit);
  const vintage = 'observation' in citable ? citable.vintage : citable;
  const stated = 'observation' in citable ? citable.observation.stated : undefined;
  const whose =
    'observation' in citable
      ? claimLine(citable.observation, vintage)
      : sourceLine(vintage.observations, vintage) || [...new Set(vintage.sources.map((s) => s.credit))].join('; ');
  const line = [whose || frameWords.sourceUnknown, stated ? saidOn(stated) : dateLine(vintage)].filter(Boolean);
  const place =
    vintage.dataset && vintage.vintage
      ? `; figures-of-record ${formatReference({ dataset: vintage.dataset, vintage: vintage.vintage })}`
      : '';
  return oneLine(line.join(', ') + place);
};
