import type { Observation, Unit } from './observation.js';

/** `value × 10^mult`, shifted in decimal so that 0.788521 × 10^9 is 788521000 and not a hair less. */
export const inBaseUnits = (value: number, unit: Unit): number =>
  Number(`${value}e${unit.mult}`) || value * 10 ** unit.mult;

/** The observation's amount in base units of `unit.code`; `null` where the source gives none. */
export const amountOf = (observation: Observation): number | null =>
  observation.value === null ? null : inBaseUnits(observation.value, observation.unit);
