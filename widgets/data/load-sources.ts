import { evidenceAtHand, loadEvidence } from '../page/evidence.js';
import type { Cited, Options } from '../scene/scene.js';
import { linesOf, type SourceList } from '../scene/source-lines.js';
import { vintagesIn } from '../scene/stated.js';

/** A line for each source of some figures, with the evidence that is there; `isLost` where nothing more can be told of any. */
export const linesAtHand = (figures: readonly Cited[], options: Options, isLost: boolean): SourceList => {
  const list = linesOf(figures, evidenceAtHand, options);
  return isLost ? { ...list, entries: list.entries.map((entry) => ({ ...entry, isLost })) } : list;
};

/** Loads the evidence of some figures; nothing where there is nothing to wait for. Never rejects. */
export const loadEvidenceOf = (figures: readonly Cited[], again = false): Promise<unknown> | undefined => {
  const loading = vintagesIn(figures).flatMap((vintage) => loadEvidence(vintage, again) ?? []);
  return loading.length ? Promise.all(loading) : undefined;
};
