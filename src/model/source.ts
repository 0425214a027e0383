import type { SourceId } from './observation.js';

/** A date as CSL-JSON writes it: `[[2024, 10, 22]]`, as many parts as are known. */
export interface CslDate {
  /** Year, month, day; two lists for a range. */
  'date-parts': number[][];
}

/** A name as CSL-JSON writes it. */
export interface CslName {
  /** Family name. */
  family?: string;
  /** Given names. */
  given?: string;
  /** Name of an institution, or one that is not to be taken apart. */
  literal?: string;
}

/** Kinds of cited works, as CSL names them. */
export const works = [
  'article',
  'article-newspaper',
  'article-journal',
  'dataset',
  'report',
  'webpage',
  'post-weblog',
  'speech',
] as const;

/** The part of a CSL-JSON item that our sources need (citeproc-js schema, version 1.0.2). */
export interface CslItem {
  /** Its id among citations. */
  id: string;
  /** What kind of work it is. */
  type:
    'article' | 'article-newspaper' | 'article-journal' | 'dataset' | 'report' | 'webpage' | 'post-weblog' | 'speech';
  /** Title of the work. */
  title: string;
  /** Who wrote it. */
  author?: CslName[];
  /** What it appeared in: a newspaper, a series. */
  'container-title'?: string;
  /** Who published it. */
  publisher?: string;
  /** Number of a report or a working paper. */
  number?: string;
  /** Version of a data set: its vintage, or its release. */
  version?: string;
  /** When it came out. */
  issued?: CslDate;
  /** Day it was read. */
  accessed?: CslDate;
  /** Where it can be read. */
  URL?: string;
  /** BCP 47 tag of the language it is written in. */
  language?: string;
  /** Anything else a citation should say. */
  note?: string;
  /** Where the number can be found again: "figures-of-record". */
  archive?: string;
  /** Its place there: a reference such as "south-korea-aid@2024-10-22/total". */
  archive_location?: string;
}

/** Terms under which a source's material may be used. */
export interface Licence {
  /** SPDX id where there is one, else a plain statement such as "none stated". */
  name: string;
  /** Where the terms are written. */
  url?: string;
}

/** One cited work: a CSL-JSON item, its licence, and the line a newsroom prints. */
export interface Source {
  /** What observations and evidence name it by. */
  id: SourceId;
  /** How it is cited. */
  csl: CslItem;
  /** On what terms its material may be used. */
  licence: Licence;
  /** Credit line: "Kiel Institute, Ukraine Support Tracker". */
  credit: string;
}
