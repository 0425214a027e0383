import { evidenceAtHand } from '../page/evidence.js';
import type { Cited, Options } from '../scene/scene.js';
import type { SourceList } from '../scene/source-lines.js';
import { sourcesOf } from '../scene/source-list.js';

/** The list for some figures, with all that is told of each source, and the evidence that is there. */
export const sourcesAtHand = (figures: readonly Cited[], options: Options): SourceList =>
  sourcesOf(figures, evidenceAtHand, options);
