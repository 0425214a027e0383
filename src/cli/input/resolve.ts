import { lookupObservation } from '../../derive/derive.js';
import type { DerivedObservation } from '../../model/derivation.js';
import { figureError } from '../../error/figure-error.js';
import { type Found, lookup, lookupVintage } from '../../reference/lookup.js';
import type { Observation } from '../../model/observation.js';
import { isDerived, parseReference } from '../../reference/reference.js';
import type { Vintage } from '../../model/vintage.js';
import { suggestion } from '../output/suggestion.js';

/** One number, and the vintage whose names and sources go with it. */
export interface ResolvedNumber {
  observation: Observation;
  vintage: Vintage;
}

/** What a computed number was computed from. */
export const inputsOf = (observation: Observation): readonly string[] =>
  (observation as Partial<DerivedObservation>).formula === undefined ? [] : (observation.derivedFrom ?? []);

/**
 * The number that a reference names, stated or computed.
 * @throws FigureError as `lookupObservation`
 */
export const resolveNumber = (reference: string, vintages: readonly Vintage[]): ResolvedNumber => {
  const observation = lookupObservation(reference, vintages);
  const home = isDerived(reference) ? (inputsOf(observation)[0] ?? reference) : reference;
  return { observation, vintage: lookupVintage(home, vintages) };
};

/** What a reference leads to; a number that is computed is found as one. @throws FigureError as `lookup` */
export const resolveReference = (reference: string, vintages: readonly Vintage[]): Found => {
  if (isDerived(reference)) return resolveNumber(reference, vintages);
  const found = lookup(reference, vintages);
  return found.derivation ? { ...found, ...resolveNumber(reference, vintages) } : found;
};

/** " Did you mean “troops”?" for a reference that leads nowhere, or nothing. */
export const suggestReference = (reference: string, vintages: readonly Vintage[]): string => {
  if (isDerived(reference)) return '';
  try {
    const { dataset, vintage, id } = parseReference(reference);
    const own = vintages.filter((v) => v.dataset === dataset);
    if (!own.length) return suggestion(dataset, [...new Set(vintages.map((v) => v.dataset))]);
    if (vintage && !own.some((v) => v.vintage === vintage)) return '';
    const { observations, derivations = [], views, events = [], positions = [] } = lookupVintage(reference, vintages);
    return id
      ? suggestion(
          id,
          [...observations, ...derivations, ...views, ...events, ...positions].map((x) => x.id),
        )
      : '';
  } catch {
    return '';
  }
};

/** The dataset and id of one stated number. @throws FigureError `not-an-observation` */
export const observationIdOf = (reference: string): string => {
  const { id } = parseReference(reference);
  if (!id)
    throw figureError('not-an-observation', 'REF', reference, 'a reference that ends in the id of one observation');
  return id;
};
