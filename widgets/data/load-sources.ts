import { evidenceAtHand, loadEvidence } from '../page/evidence.js';
import type { Cited, Options } from '../scene/scene.js';
import { type SourceList, sourcesOf } from '../scene/source-list.js';
import { vintagesIn } from '../scene/stated.js';

/** The list for some figures, with the evidence that is there. */
export const sourcesAtHand = (figures: readonly Cited[], options: Options): SourceList =>
  sourcesOf(figures, evidenceAtHand, options);

/** Loads the evidence of some figures; nothing where there is nothing to wait for. Never rejects. */
export const loadEvidenceOf = (figures: readonly Cited[], again = false): Promise<unknown> | undefined => {
  const loading = vintagesIn(figures).flatMap((vintage) => loadEvidence(vintage, again) ?? []);
  return loading.length ? Promise.all(loading) : undefined;
};
