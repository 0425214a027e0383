import type { Observation, Unit } from './observation.js';

/** Very large and very small numbers are written with an exponent of their own. */
const parts = (value: number): [digits: string, exponent: number] => {
  const [digits = '', exponent] = `${value}e0`.split('e');
  return [digits, Number(exponent)];
};

/** A number times a power of ten, shifted in decimal so that 0.788521 × 10^9 is 788521000 and not a hair less. */
export const shifted = (value: number, power: number): number => {
  const [digits, exponent] = parts(value);
  return Number.isFinite(value) ? Number(`${digits}e${exponent + power}`) : value;
};

/** How many decimals a number has as it is printed. */
export const decimalsOf = (value: number): number => {
  const [digits, exponent] = parts(value);
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - exponent);
};

/** `value × 10^mult`. */
export const inBaseUnits = (value: number, unit: Unit): number => shifted(value, unit.mult);

/** The observation's amount in base units of `unit.code`; `null` where the source gives none. */
export const amountOf = (observation: Observation): number | null =>
  observation.value === null ? null : inBaseUnits(observation.value, observation.unit);

/** What a statement allows, in base units. An end that the source leaves open is infinite; "about" allows only its own number, because its width is unknown. */
export interface Bounds {
  low: number;
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
