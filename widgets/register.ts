import { figureError } from '../src/error/figure-error.js';
import { formatReference } from '../src/reference/reference.js';
import type { Vintage } from '../src/model/vintage.js';
import { type EvidenceSource, registry } from './page/registry.js';

export { evidenceFor } from './page/evidence.js';
export { type EvidenceSource, onRegister, registered } from './page/registry.js';

/** What a page may say of a vintage that it registers. */
export interface RegisterOptions {
  /** Its evidence, or a function that loads it when a reader first asks. */
  evidence?: EvidenceSource;
}

/**
 * Makes a dataset known to the elements of this page, so that `of="south-korea-aid/total"` finds it. Elements that
 * wait for it draw at once. Registering the same vintage again replaces it. The data are taken as checked: hand data
 * of unknown make to an element's `data`, or through `validate` of `figures-of-record/schema` first.
 * @param vintage A vintage of any dataset.
 * @param options `evidence`: its evidence, or a function that loads it.
 * @throws FigureError `schema` where it is no dataset at all, or where evidence is handed over bare
 * @example
 * ```ts
 * register(southKoreaAid, { evidence: async () => {
 *   const { evidence } = await import('figures-of-record/datasets/south-korea-aid/evidence');
 *   return evidence;
 * } });
 * registered()[0].dataset; // "south-korea-aid"
 * ```
 */
export const register = (vintage: Vintage, options: RegisterOptions = {}): void => {
  const given = vintage as Partial<Vintage> | null | undefined;
  for (const key of ['dataset', 'vintage', 'observations', 'views', 'areas', 'agents', 'sources'] as const) {
    if (!given?.[key]) throw figureError('schema', key, given?.[key], 'a dataset of one vintage, with all its lists');
  }
  if (typeof options !== 'object' || Array.isArray(options))
    throw figureError('schema', 'options', options, 'an object: { evidence }');
  const { evidence } = options;
  const { vintages, listeners } = registry();
  vintages.set(formatReference(vintage), { vintage, ...(evidence && { evidence }) });
  listeners.forEach((listener) => listener());
};
