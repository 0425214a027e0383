import type { Observation, Relation } from '../model/observation.js';
import { issueIn, type Rule } from './dataset-file.js';

/** SDMX letters for why there is no number: not collected, cannot exist, missing, suppressed. */
const missing = ['L', 'M', 'O', 'Q'];

/** The bound that each relation states, which is then the number itself. "About" and "exactly" state none. */
const boundStatedBy: Record<Exclude<Relation, 'between'>, 'low' | 'high' | 'none'> = {
  eq: 'none',
  approx: 'none',
  gt: 'low',
  ge: 'low',
  lt: 'high',
  le: 'high',
};

type Fault = [code: string, key: keyof Observation, got: string, expected: string];

const boundFaults = ({ value, relation, low, high }: Observation): Fault[] => {
  if (value === null && low === undefined && high === undefined) return [];
  if (relation === 'between') {
    const within = value === null || (low !== undefined && high !== undefined && low <= value && value <= high);
    return within && low !== undefined && high !== undefined && low < high
      ? []
      : [['wrong-bound', 'low', `${low} and ${high} around ${value}`, 'low below high, and the value within them']];
  }
  const stated = boundStatedBy[relation];
  return (['low', 'high'] as const).flatMap((bound): Fault[] => {
    const got = bound === 'low' ? low : high;
    if (bound !== stated)
      return got === undefined
        ? []
        : [['invented-bound', bound, String(got), `no ${bound} beside the relation ${relation}`]];
    return got === value ? [] : [['wrong-bound', bound, String(got), `${value}, which is what ${relation} states`]];
  });
};

const statusFaults = ({ value, status = [] }: Observation): Fault[] => {
  const isMissing = status.some((letter) => missing.includes(letter));
  if (value === null && !isMissing)
    return [
      ['no-status', 'status', status.join(', ') || 'none', `one of ${missing.join(', ')}, because there is no value`],
    ];
  if (value !== null && isMissing)
    return [['wrong-status', 'status', status.join(', '), `none of ${missing.join(', ')}, because there is a value`]];
  return [];
};

const hedgeFaults = ({ value, relation, hedge }: Observation): Fault[] =>
  value !== null && relation !== 'eq' && !hedge
    ? [['no-hedge', 'hedge', 'none', `the source’s word for ${relation}`]]
    : [];

/** Relation, bounds, hedge and status of an observation agree, and no bound is invented. */
export const relations: Rule = (file) =>
  file.vintage.observations.flatMap((observation, i) =>
    [...boundFaults(observation), ...statusFaults(observation), ...hedgeFaults(observation)].map(
      ([code, key, got, expected]) => issueIn(file)(code, observation.id, `observations[${i}].${key}`, got, expected),
    ),
  );
