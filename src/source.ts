import type { SourceId } from './observation.js';

/** A date as CSL-JSON writes it: `[[2024, 10, 22]]`, as many parts as are known. */
export interface CslDate {
  'date-parts': number[][];
}

/** A name as CSL-JSON writes it. */
export interface CslName {
  family?: string;
  given?: string;
  literal?: string;
}

/** The part of a CSL-JSON item that our sources need (citeproc-js schema, version 1.0.2). */
export interface CslItem {
  id: string;
  type:
    'article' | 'article-newspaper' | 'article-journal' | 'dataset' | 'report' | 'webpage' | 'post-weblog' | 'speech';
  title: string;
  author?: CslName[];
  'container-title'?: string;
  publisher?: string;
  number?: string;
  version?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  language?: string;
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
  url?: string;
}

/** One cited work: a CSL-JSON item, its licence, and the line a newsroom prints. */
export interface Source {
  id: SourceId;
  csl: CslItem;
  licence: Licence;
  /** Credit line: "Kiel Institute, Ukraine Support Tracker". */
  credit: string;
}
