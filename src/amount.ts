import type { Observation, Unit } from './observation.js';

/** `value × 10^mult`, shifted in decimal so that 0.788521 × 10^9 is 788521000 and not a hair less. */
export const inBaseUnits = (value: number, unit: Unit): number =>
  Number(`${value}e${unit.mult}`) || value * 10 ** unit.mult;

/** The observation's amount in base units of `unit.code`; `null` where the source gives none. */
export const amountOf = (observation: Observation): number | null =>
  observation.value === null ? null : inBaseUnits(observation.value, observation.unit);

/** What a statement allows, in base units. An end that the source leaves open is infinite; "about" allows only its own number, because its width is unknown. */
export interface Bounds {
  /** Least amount that is allowed, in base units; `-Infinity` where open. */
  low: number;
  /** Largest amount that is allowed, in base units; `Infinity` where open. */
  high: number;
}

/** Bounds that the wording of an observation sets; `null` where there is no number. */
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
