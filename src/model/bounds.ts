import { inBaseUnits } from './amount.js';
import type { Observation } from './observation.js';

/**
 * Least and largest amount that a statement allows, in base units. An end that the source leaves open is infinite;
 * "about" allows only its own number, because its width is unknown.
 */
export interface Bounds {
  /** Least amount that is allowed, in base units; `-Infinity` where open. */
  low: number;
  /** Largest amount that is allowed, in base units; `Infinity` where open. */
  high: number;
}

/**
 * Computes the bounds that the wording of an observation sets; `null` where there is no number.
 * @example
 * ```ts
 * boundsOf(lookupObservation('artillery-shells/eu-sent', [artilleryShells])); // { low: 650000, high: 650000 }
 * ```
 */
export const boundsOf = (observation: Observation): Bounds | null => {
  const { value, unit, relation, low, high } = observation;
  if (value === null) return null;
  const at = inBaseUnits(value, unit);
  // A count or a sum of money below a positive number is still not below zero.
  const bottom = at < 0 ? -Infinity : 0;
  return {
    low: low !== undefined ? inBaseUnits(low, unit) : relation === 'lt' || relation === 'le' ? bottom : at,
    high: high !== undefined ? inBaseUnits(high, unit) : relation === 'gt' || relation === 'ge' ? Infinity : at,
  };
};
