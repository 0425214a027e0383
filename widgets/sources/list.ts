import { isDerivedObservation } from '../../src/model/derivation.js';
import { forgetFailedImports, type LazyImport, lazyImport } from '../base/lazy-import.js';
import type * as OnDemand from '../base/on-demand.js';
import { linesAtHand, loadEvidenceOf } from '../data/load-sources.js';
import type { Cited, Options } from '../scene/scene.js';
import type { SourceList } from '../scene/source-lines.js';

/** What writes more of a list than a line for each source; it loads while those are drawn. */
export const more: LazyImport<typeof OnDemand> = lazyImport(() => import('../base/on-demand.js'));

/** The same, once it has come. */
export const codeAtHand = (): typeof OnDemand | undefined => {
  try {
    return more.get();
  } catch {
    return undefined;
  }
};

const hasComputed = (figures: readonly Cited[]): boolean =>
  figures.some(({ observations }) => observations.some(isDerivedObservation));

/**
 * The list of some figures, as far as its code has come: a line for each source, which more is told of later where that
 * is folded. Nothing where it would stand open: it would grow after it is drawn.
 */
export const listAtHand = (figures: readonly Cited[], options: Options): SourceList | undefined => {
  const loading = more.load();
  const list = codeAtHand()?.sourcesAtHand(figures, options) ?? linesAtHand(figures, options, !loading);
  // A single source stands open, and so does what is computed.
  return loading && (list.entries.length === 1 || hasComputed(figures)) ? undefined : list;
};

/** Loads what is told of the sources of some figures: what writes it, then the evidence; nothing where all is there. Never rejects. */
export const loadMore = (figures: readonly Cited[], again = false): Promise<unknown> | undefined => {
  if (again) forgetFailedImports();
  const evidence = loadEvidenceOf(figures, again);
  return more.load() ?? evidence;
};
