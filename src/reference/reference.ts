import { figureError } from '../error/figure-error.js';

/** The one way to name anything: `dataset[@vintage][/id]`. */
export interface Reference {
  /** Id of the dataset. */
  dataset: string;
  /** Name of the vintage; the latest where absent. */
  vintage?: string;
  /** Id of an observation, a derivation, a view, an event or a position; the whole vintage where absent. */
  id?: string;
}

const pattern = /^([a-z][a-z0-9-]*)(?:@(\d{4}-\d{2}-\d{2}(?:\.\d+)?))?(?:\/([A-Za-z0-9][A-Za-z0-9.-]*))?$/;

/**
 * Reads `south-korea-aid@2024-10-22/total`.
 * @throws FigureError `malformed-reference`
 * @example
 * ```ts
 * parseReference('south-korea-aid@2024-10-22/total').vintage; // "2024-10-22"
 * ```
 */
export const parseReference = (text: string): Reference => {
  const [, dataset, vintage, id] = pattern.exec(text.trim()) ?? [];
  if (!dataset)
    throw figureError('malformed-reference', 'of', text, 'a reference like "south-korea-aid@2024-10-22/total"');
  return { dataset, ...(vintage && { vintage }), ...(id && { id }) };
};

/** Whether a reference asks for a computed number: `derived:share(…)`. */
export const isDerived = (reference: string): boolean => reference.trimStart().startsWith('derived:');

/**
 * Writes a reference; the reverse of {@link parseReference}. The id of a number that a reference computes is a reference
 * already, and comes back as it is.
 * @example
 * ```ts
 * formatReference({ dataset: 'south-korea-aid', vintage: '2024-10-22', id: 'total' }); // "south-korea-aid@2024-10-22/total"
 * ```
 */
export const formatReference = (reference: Reference): string => {
  const { dataset, vintage, id } = reference;
  return id && isDerived(id) ? id : dataset + (vintage ? `@${vintage}` : '') + (id ? `/${id}` : '');
};
