import { lookupObservation } from '../../src/derive.js';
import { isDerived } from '../../src/reference.js';
import { labelOf } from '../../src/describe.js';
import { refuse } from '../../src/issue.js';
import { lookup, lookupVintage } from '../../src/lookup.js';
import { sourcesWords } from '../../src/messages.js';
import { idsOfView } from '../../src/view-observations.js';
import type { Vintage } from '../../src/vintage.js';
import type { Cited } from '../frame/page.js';
import type { Options } from '../frame/scene.js';
import { type EvidenceOf, type SourceList, sourcesOf } from '../frame/sources.js';

/** All that some figures rest on, ready to draw. */
export interface SourcesScene extends SourceList {
  heading: string;
  /** How many sources for how many numbers. */
  takeaway: string;
}

const citedBy = (reference: string, vintages: readonly Vintage[]): Cited => {
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
  if (position ?? event) throw refuse('wrong-form', 'of', reference, 'references to numbers, views or datasets');
  const at = (id: string): string => `${vintage.dataset}@${vintage.vintage}/${id}`;
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
export const citedByAll = (references: string, vintages: readonly Vintage[]): Cited[] => {
  const each = references.match(/[^\s(]+(?:\([^)]*\)?)?/g);
  if (!each) throw refuse('no-data', 'of', references, 'one reference or more, with blanks between');
  return each.map((reference) => citedBy(reference, vintages));
};

/** A list of sources with its heading and sentence. */
export const sceneOf = (list: SourceList, heading?: string): SourcesScene => {
  const { entries, computed, unsourced } = list;
  const numbers = new Set([
    ...entries.flatMap((entry) => entry.statements.map((statement) => statement.number)),
    ...computed.map(({ number }) => number),
    ...unsourced,
  ]);
  return {
    ...list,
    heading: heading ?? sourcesWords.heading,
    takeaway: numbers.size ? sourcesWords.takeaway(entries.length, numbers.size) : sourcesWords.none,
  };
};

/** Figures → the scene of their sources. */
export const sourcesScene = (
  figures: readonly Cited[],
  evidenceOf: EvidenceOf,
  options: Options & { heading?: string },
): SourcesScene => sceneOf(sourcesOf(figures, evidenceOf, options), options.heading);
