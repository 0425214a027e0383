import type { Vintage } from '../../src/model/vintage.js';
import { evidenceFor } from '../page/evidence.js';
import type { Cited, Options } from '../scene/scene.js';
import { type SourceList, sourcesOf } from '../scene/source-list.js';
import { vintagesIn } from '../scene/stated.js';

/** The list for some figures, with the evidence that is registered for them; it loads now. */
export const loadSources = async (figures: readonly Cited[], options: Options): Promise<SourceList> => {
  const known = new Map(await Promise.all(vintagesIn(figures).map(async (v) => [v, await evidenceFor(v)] as const)));
  return sourcesOf(figures, (vintage: Vintage) => known.get(vintage) ?? [], options);
};
