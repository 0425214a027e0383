import { sourcesWords } from '../../src/messages/index.js';
import type { SourceList } from '../scene/source-lines.js';

/** All that some figures rest on, ready to draw. @internal */
export interface SourcesScene extends SourceList {
  heading: string;
  /** How many sources for how many numbers. */
  takeaway: string;
}

/** A list of sources with its heading and sentence. */
export const sourcesScene = (list: SourceList, heading?: string): SourcesScene => {
  const { entries, count } = list;
  return {
    ...list,
    heading: heading ?? sourcesWords.heading,
    takeaway: count || entries.length ? sourcesWords.takeaway(entries.length, count) : sourcesWords.none,
  };
};
