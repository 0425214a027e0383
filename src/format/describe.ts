import type { DerivedObservation } from '../model/derivation.js';
import { basisWithName } from './basis-words.js';
import { type FormatOptions, formatValueWith } from './number.js';
import type { Observation } from '../model/observation.js';
import { formatPeriod } from './period.js';
import { formatReference } from '../reference/reference.js';
import type { Vintage } from '../model/vintage.js';
import type { Agent } from '../model/agent.js';
import { agentName, labelOf } from './label.js';

/**
 * Names who states an observation, with the basis in words: "claimed by the NIS, via The European Conservative". Empty where nobody is
 * named.
 * @param agents The vintage’s `agents`.
 * @example
 * ```ts
 * const rounds = lookupObservation('artillery-shells/north-korea-to-russia', [artilleryShells]);
 * attribution(rounds, artilleryShells.agents); // "claimed by South Korea’s National Intelligence Service, via…
 * ```
 */
export const attribution = (observation: Observation, agents: readonly Agent[]): string => {
  const { by, via, basis } = observation;
  if (!by) return '';
  const source = basisWithName(basis, by === 'derived' ? 'several parties' : agentName(by, agents, 'mention'));
  return via && via !== by ? `${source}, via ${agentName(via, agents, 'mention')}` : source;
};

/** Shortens a reference into a vintage to the id in it; one that leads elsewhere stays whole. */
export const localId = (reference: string, vintage: Pick<Vintage, 'dataset' | 'vintage'>): string =>
  reference.replace(`${formatReference(vintage)}/`, '').replace(`${vintage.dataset}/`, '');

/** Writes a formula in the names of its inputs: “Military” ÷ “All aid”. */
export const formulaInNames = (formula: string, vintage: Vintage): string =>
  formula
    .split(' ')
    .map((id) => {
      const own = localId(id, vintage);
      const input = vintage.observations.find((o) => o.id === own);
      const computed = vintage.derivations?.find((d) => d.id === own)?.label;
      return input ? `“${labelOf(input, vintage)}”` : computed ? `“${computed}”` : id;
    })
    .join(' ');

/**
 * Writes an observation as one English sentence: what, how much with its hedge, who says so, for which period. The same
 * data always gives the same words.
 * @param vintage The vintage it is from.
 * @example
 * ```ts
 * const rounds = lookupObservation('artillery-shells/north-korea-to-russia', [artilleryShells]);
 * describeObservation(rounds, artilleryShells); // "North Korea to Russia (artillery rounds): around 8 million rounds, claimed by…
 * ```
 */
export const describeObservation = (
  observation: Observation,
  vintage: Vintage,
  options: Pick<FormatOptions, 'digits'> = {},
): string => {
  const measure = vintage.measures.find((m) => m.id === observation.measure)?.title;
  const label = labelOf(observation, vintage);
  const what =
    measure && !label.toLowerCase().includes(measure.toLowerCase()) ? `${label} (${measure.toLowerCase()})` : label;
  // Where there is no number, nobody has recorded or claimed one.
  const attributed = observation.value === null ? '' : attribution(observation, vintage.agents);
  // A source that words a place and prints no number has reported something.
  const worded = observation.value === null && observation.hedge;
  const value = worded ? 'no number stated' : formatValueWith(observation, { ...options, counted: true });
  const { formula, restsOn = [] } = observation as Partial<DerivedObservation>;
  const computed =
    formula && `computed as ${formulaInNames(formula, vintage)} from figures that are ${restsOn.join(' and ')}`;
  const rest = [value, computed || attributed, formatPeriod(observation.period)];
  const sentence = `${what}: ${rest.filter(Boolean).join(', ')}.`;
  return observation.value === null && observation.note ? `${sentence} ${observation.note}` : sentence;
};
