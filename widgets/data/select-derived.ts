import { isDerived } from '../../src/reference/reference.js';
import { lookupObservation } from '../../src/derive/derive.js';
import type { DerivedObservation } from '../../src/model/derivation.js';
import { lookupVintage } from '../../src/reference/lookup.js';
import type { Vintage } from '../../src/model/vintage.js';
import type { Selection } from '../scene/scene.js';

/**
 * The number that a reference asks to compute, or declares; spelled out, it goes under the vintage of its first operand. A module of its own: a page
 * without computed numbers does not load how to compute them.
 * @throws FigureError as `derive` and look-up do
 */
export const selectDerived = (reference: string, vintages: readonly Vintage[]): Selection => {
  const observation = lookupObservation(reference, vintages) as DerivedObservation;
  return {
    vintage: lookupVintage(isDerived(reference) ? observation.derivedFrom[0]! : reference, vintages),
    observation,
    vintages,
    ...(reference.includes('@') && { pinned: true }),
  };
};
