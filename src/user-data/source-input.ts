import type { SourceId } from '../model/observation.js';
import type { Licence } from '../model/source.js';

/** A CSL-JSON item, as much of it as is known. Drawing does not look into authors and dates. */
export interface CitationInput {
  /** Its id among citations. */
  id?: string;
  /** CSL type: `report`, `webpage`, `dataset`. */
  type?: string;
  /** Title of the work. */
  title?: string;
  /** Names, as CSL-JSON writes them. */
  author?: unknown;
  /** What it appeared in: a newspaper, a series. */
  'container-title'?: string;
  /** Who published it. */
  publisher?: string;
  /** Number of a report or an issue. */
  number?: string;
  /** Version of a data set. */
  version?: string;
  /** Date it came out, as CSL-JSON writes it. */
  issued?: unknown;
  /** Day it was read, as CSL-JSON writes it. */
  accessed?: unknown;
  /** Address; `https`, `http` or `mailto`. */
  URL?: string;
  /** BCP 47 tag. */
  language?: string;
  /** Anything else a citation should say. */
  note?: string;
}

/** A cited work: at the least the line that credits it. */
export interface SourceInput {
  /** What rows name it by. */
  id: SourceId;
  /** Line that a newsroom prints. */
  credit: string;
  /** How it is cited. */
  csl?: CitationInput;
  /** Terms under which it may be used. */
  licence?: Partial<Licence>;
}
