import { listNames, figureError } from '../error/figure-error.js';
import type { Observation } from '../model/observation.js';
import { formatReference, parseReference } from './reference.js';
import type { View } from '../model/view.js';
import type { HistoricalEvent, Position, Vintage } from '../model/vintage.js';
import type { Derivation } from '../model/derivation.js';

/**
 * Compares vintages by their date, re-issues after the first issue: `2024-08-31` < `2024-08-31.2`.
 * @example
 * ```ts
 * import { aidToUkraine as before } from 'figures-of-record/datasets/aid-to-ukraine/2024-08-31';
 * import { aidToUkraine as after } from 'figures-of-record/datasets/aid-to-ukraine/2026-04-30';
 *
 * [after, before].sort(byVintage).map(({ vintage }) => vintage); // [ '2024-08-31', '2026-04-30' ]
 * ```
 */
export const byVintage = (a: Vintage, b: Vintage): number => {
  const [[dayA = '', issueA = 0], [dayB = '', issueB = 0]] = [a.vintage.split('.'), b.vintage.split('.')];
  return dayA === dayB ? Number(issueA) - Number(issueB) : dayA < dayB ? -1 : 1;
};

/**
 * Finds the vintage a reference names; without `@vintage` the latest of those given.
 * @param reference `dataset[@vintage][/id]`; the id does not matter.
 * @param vintages Every vintage at hand.
 * @throws FigureError `unknown-dataset`, `unknown-vintage`
 * @example
 * ```ts
 * import { aidToUkraine as before } from 'figures-of-record/datasets/aid-to-ukraine/2024-08-31';
 * import { aidToUkraine as after } from 'figures-of-record/datasets/aid-to-ukraine/2026-04-30';
 *
 * lookupVintage('aid-to-ukraine', [before, after]).vintage; // "2026-04-30"
 * ```
 */
export const lookupVintage = (reference: string, vintages: readonly Vintage[]): Vintage => {
  const { dataset, vintage } = parseReference(reference);
  const same = vintages.filter((v) => v.dataset === dataset).sort(byVintage);
  if (!same.length) {
    const known = [...new Set(vintages.map((v) => v.dataset))];
    throw figureError('unknown-dataset', 'of', reference, `one of the datasets ${listNames(known, dataset)}`);
  }
  const found = vintage ? same.find((v) => v.vintage === vintage) : same.at(-1);
  if (!found)
    throw figureError(
      'unknown-vintage',
      'of',
      reference,
      `one of the vintages ${listNames(same.map((v) => v.vintage))}`,
    );
  return found;
};

/** What a reference leads to. */
export interface Found {
  /** The vintage it leads into. */
  vintage: Vintage;
  /** The number it names. */
  observation?: Observation;
  /** A number that is declared and not yet computed. */
  derivation?: Derivation;
  /** The view it names. */
  view?: View;
  /** The position it names. */
  position?: Position;
  /** The event it names. */
  event?: HistoricalEvent;
}

/** Kinds of things that a reference may name by id; where two share an id, the first of these is meant. */
const kinds = ['view', 'derivation', 'observation', 'position', 'event'] as const;

/**
 * Follows a reference to its vintage and, where it has an id, to the one thing in it of that id.
 * @param vintages Every vintage at hand.
 * @throws FigureError `malformed-reference`, `unknown-dataset`, `unknown-vintage`, `unknown-id`
 * @example
 * ```ts
 * lookup('south-korea-aid/breakdown', [southKoreaAid]).view?.form; // "parts"
 * ```
 */
export const lookup = (reference: string, vintages: readonly Vintage[]): Found => {
  const vintage = lookupVintage(reference, vintages);
  const { id } = parseReference(reference);
  if (!id) return { vintage };
  const all = (kind: (typeof kinds)[number]): readonly { id: string }[] => vintage[`${kind}s`] ?? [];
  for (const kind of kinds) {
    const found = all(kind).find((x) => x.id === id);
    if (found) return { vintage, [kind]: found };
  }
  const ids = kinds.flatMap(all).map((x) => x.id);
  throw figureError('unknown-id', 'of', reference, `an id of ${formatReference(vintage)}: ${listNames(ids, id)}`);
};
