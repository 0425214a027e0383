import { lookupObservation } from '../../derive/derive.js';
import { isDerivedObservation } from '../../model/derivation.js';
import { figureError } from '../../error/figure-error.js';
import { type Found, lookup, lookupVintage } from '../../reference/lookup.js';
import type { Observation } from '../../model/observation.js';
import { formatReference, isDerived, parseReference } from '../../reference/reference.js';
import { errataOf } from '../../history/history.js';
import type { Erratum, Vintage } from '../../model/vintage.js';
import { suggestion } from '../output/suggestion.js';

/** A number, and the vintage that its names and sources are looked up in. */
export interface ResolvedNumber {
  observation: Observation;
  vintage: Vintage;
}

/** References of the numbers that a derived one is computed from; empty for one that is stated. */
export const inputsOf = (observation: Observation): readonly string[] =>
  isDerivedObservation(observation) ? observation.derivedFrom : [];

/**
 * Resolves a reference to the number that it names, stated or derived.
 * @throws FigureError as `lookupObservation`
 */
export const resolveNumber = (reference: string, vintages: readonly Vintage[]): ResolvedNumber => {
  const observation = lookupObservation(reference, vintages);
  const stated = isDerived(reference) ? (inputsOf(observation)[0] ?? reference) : reference;
  return { observation, vintage: lookupVintage(stated, vintages) };
};

/** A number and, for one that is computed, all that it is computed from, down to what is stated. @throws FigureError as {@link resolveNumber} */
export const numbersBehind = (number: ResolvedNumber, vintages: readonly Vintage[]): ResolvedNumber[] => [
  number,
  ...inputsOf(number.observation).flatMap((input) => numbersBehind(resolveNumber(input, vintages), vintages)),
];

/** Mistakes found in a number, or in any that it is computed from, each once. @throws FigureError as {@link resolveNumber} */
export const errataOfNumber = (number: ResolvedNumber, vintages: readonly Vintage[]): Erratum[] => {
  const errata = numbersBehind(number, vintages).flatMap(({ observation: { id }, vintage }) =>
    isDerived(id) ? [] : errataOf(formatReference({ ...vintage, id }), vintages),
  );
  return [...new Set(errata)];
};

/** Resolves a reference to whatever it names; a derivation to its number. @throws FigureError as `lookup` */
export const resolveReference = (reference: string, vintages: readonly Vintage[]): Found => {
  if (isDerived(reference)) return resolveNumber(reference, vintages);
  const found = lookup(reference, vintages);
  return found.derivation ? { ...found, ...resolveNumber(reference, vintages) } : found;
};

/** A suggestion for a reference that leads nowhere: " Did you mean “troops”?"; empty where no name is near. */
export const suggestReference = (reference: string, vintages: readonly Vintage[]): string => {
  if (isDerived(reference)) return '';
  try {
    const { dataset, vintage, id } = parseReference(reference);
    const own = vintages.filter((v) => v.dataset === dataset);
    if (!own.length) return suggestion(dataset, [...new Set(vintages.map((v) => v.dataset))]);
    if (!id || (vintage && !own.some((v) => v.vintage === vintage))) return '';
    const { observations, derivations = [], views, events = [], positions = [] } = lookupVintage(reference, vintages);
    const named = [...observations, ...derivations, ...views, ...events, ...positions];
    return suggestion(
      id,
      named.map((one) => one.id),
    );
  } catch {
    return '';
  }
};

/** The id of the observation that a reference names. @throws FigureError `not-an-observation` */
export const observationIdOf = (reference: string): string => {
  const { id } = parseReference(reference);
  if (!id)
    throw figureError('not-an-observation', 'REF', reference, 'a reference that ends in the id of one observation');
  return id;
};
