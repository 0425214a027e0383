import { refuse } from './issue.js';

/** The one way to name anything: `dataset[@vintage][/id]`. */
export interface Reference {
  dataset: string;
  vintage?: string;
  /** Id of an observation, a derivation or a view. */
  id?: string;
}

const pattern = /^([a-z][a-z0-9-]*)(?:@(\d{4}-\d{2}-\d{2}(?:\.\d+)?))?(?:\/([A-Za-z0-9][A-Za-z0-9.-]*))?$/;

/**
 * Reads `south-korea-aid@2024-10-22/total`.
 * @throws FigureError `malformed-reference`
 */
export const parseReference = (text: string): Reference => {
  const [, dataset, vintage, id] = pattern.exec(text.trim()) ?? [];
  if (!dataset) throw refuse('malformed-reference', 'of', text, 'a reference like "south-korea-aid@2024-10-22/total"');
  return { dataset, ...(vintage && { vintage }), ...(id && { id }) };
};

/** Whether a reference asks for a computed number: `derived:share(…)`. */
export const isDerived = (reference: string): boolean => reference.trimStart().startsWith('derived:');

/** Writes a reference back; the reverse of {@link parseReference}. What is computed from whole references is its own. */
export const formatReference = ({ dataset, vintage, id }: Reference): string =>
  id && isDerived(id) ? id : dataset + (vintage ? `@${vintage}` : '') + (id ? `/${id}` : '');
