import { sourcesWords } from '../../src/messages/index.js';
import type { SourceList } from '../scene/source-list.js';

/** All that some figures rest on, ready to draw. @internal */
export interface SourcesScene extends SourceList {
  heading: string;
  /** How many sources for how many numbers. */
  takeaway: string;
}

/** A list of sources with its heading and sentence. */
export const sourcesScene = (list: SourceList, heading?: string): SourcesScene => {
  const { entries, derived: computed, unsourced } = list;
  const numbers = new Set([
    ...entries.flatMap((entry) => entry.statements.map((statement) => statement.number)),
    ...computed.map(({ number }) => number),
    ...unsourced,
  ]);
  return {
    ...list,
    heading: heading ?? sourcesWords.heading,
    takeaway: numbers.size ? sourcesWords.takeaway(entries.length, numbers.size) : sourcesWords.none,
  };
};
