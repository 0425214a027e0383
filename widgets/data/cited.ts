import { lookupObservation } from '../../src/derive/derive.js';
import { labelOf } from '../../src/format/label.js';
import { figureError } from '../../src/error/figure-error.js';
import { lookup, lookupVintage } from '../../src/reference/lookup.js';
import { formatReference, isDerived } from '../../src/reference/reference.js';
import { idsOfView } from '../../src/model/view.js';
import type { Vintage } from '../../src/model/vintage.js';
import type { Cited } from '../scene/scene.js';

const resolveReference = (reference: string, vintages: readonly Vintage[]): Cited => {
  if (isDerived(reference)) {
    const observation = lookupObservation(reference, vintages);
    return {
      title: observation.label ?? '',
      observations: [observation],
      vintage: lookupVintage(observation.derivedFrom![0]!, vintages),
      vintages,
    };
  }
  const { vintage, view, observation, derivation, position, event } = lookup(reference, vintages);
  if (position ?? event) throw figureError('wrong-form', 'of', reference, 'references to numbers, views or datasets');
  const at = (id: string): string => formatReference({ dataset: vintage.dataset, vintage: vintage.vintage, id });
  const only = observation ?? (derivation && lookupObservation(reference, vintages));
  const observations = only
    ? [only]
    : view
      ? idsOfView(view, vintage).map((id) => lookupObservation(at(id), vintages))
      : vintage.observations;
  return { title: view?.title ?? (only ? labelOf(only, vintage) : vintage.title), observations, vintage, vintages };
};

/**
 * What a list of references draws, as figures would: `south-korea-aid/breakdown derived:share(a/b, c/d)`.
 * @throws FigureError `no-data`, `wrong-form`, or what look-up and `derive` throw
 */
export const resolveReferences = (references: string, vintages: readonly Vintage[]): Cited[] => {
  const each = references.match(/[^\s(]+(?:\([^)]*\)?)?/g);
  if (!each) throw figureError('no-data', 'of', references, 'one reference or more, with blanks between');
  return each.map((reference) => resolveReference(reference, vintages));
};
