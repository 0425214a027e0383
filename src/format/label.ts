import type { Agent } from '../model/agent.js';
import { cachedFormatter } from './intl-cache.js';
import { isEnglish } from './language.js';
import type { Observation } from '../model/observation.js';
import type { Vintage } from '../model/vintage.js';

/**
 * Gets an agent's name, or how a sentence or a label has it; an id that the vintage does not declare comes back as it is.
 * @param id As `by`, `via` or `holder` has it.
 * @param agents The vintage’s `agents`.
 * @param as In full, as a sentence has it, or short.
 * @example
 * ```ts
 * agentName('nis', artilleryShells.agents, 'short'); // "the NIS"
 * ```
 */
export const agentName = (id: string, agents: readonly Agent[], as: 'name' | 'mention' | 'short' = 'name'): string => {
  const agent = agents.find((a) => a.id === id);
  return (as !== 'name' && agent?.[as]) || agent?.name || id;
};

/**
 * Gets an area's name in the locale's language: ours in English, the platform's elsewhere.
 * @param code As `area` has it.
 * @param locale BCP 47 tag. Default `en`.
 * @throws FigureError `unknown-locale`
 * @example
 * ```ts
 * import { aidToUkraine } from 'figures-of-record/datasets/aid-to-ukraine';
 *
 * areaName('KOR', aidToUkraine, 'de'); // "Südkorea"
 * ```
 */
export const areaName = (code: string, vintage: Pick<Vintage, 'areas'>, locale = 'en'): string => {
  const area = vintage.areas.find((a) => a.code === code);
  if (!area) return code;
  // Intl throws at what is not two letters.
  const { alpha2 = '' } = area;
  if (isEnglish(locale) || !/^[A-Z]{2}$/i.test(alpha2) || area.code === 'EU') return area.name;
  return cachedFormatter(Intl.DisplayNames, locale, { type: 'region' }).of(alpha2) ?? area.name;
};

/** Gets the reader's word for a value of a dimension; the value itself where there is none. */
export const termOf = ({ terms }: Pick<Vintage, 'terms'>, dimension: string, value: string): string => {
  const words = terms && Object.hasOwn(terms, dimension) ? terms[dimension] : undefined;
  return (words && Object.hasOwn(words, value) && words[value]) || value;
};

/**
 * Gets the reader's short name of an observation: its label, else area and dimension in words.
 * @param vintage The vintage it is from.
 * @param locale BCP 47 tag. Default `en`.
 * @example
 * ```ts
 * const total = lookupObservation('KOR-total', aidToUkraine);
 * labelOf(total, aidToUkraine); // "South Korea, All aid"
 * labelOf(total, aidToUkraine, 'de'); // "Südkorea, All aid"
 * ```
 */
export const labelOf = (observation: Observation, vintage: Pick<Vintage, 'areas' | 'terms'>, locale = 'en'): string => {
  if (observation.label) return observation.label;
  const terms = Object.entries(observation.dimensions ?? {}).map(([key, value]) => termOf(vintage, key, value));
  return [areaName(observation.area, vintage, locale), ...terms].filter(Boolean).join(', ') || observation.id;
};
