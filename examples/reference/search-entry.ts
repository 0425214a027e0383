import type { Options } from 'minisearch';

/** One thing that can be found. */
export interface SearchEntry {
  /** Where it is, from the root of the site. */
  id: string;
  title: string;
  /** What sort of thing it is: "Function". */
  kind: string;
  /** A few words, shown under the title. */
  tells: string;
  /** Its names in code: ids, and names split into words. */
  names: string;
  /** Further words by which it is found. */
  words: string;
}

/** How the index is made and read; both sides must agree. */
export const searchOptions: Options<SearchEntry> = {
  fields: ['title', 'names', 'words', 'tells'],
  storeFields: ['title', 'kind', 'tells'],
};

/** What weighs how much: what has a page of its own more than what has a line. */
export const kindWeights: Record<string, number> = {
  Form: 1.6,
  Dataset: 1.6,
  Function: 1.5,
  Value: 1.4,
  Class: 1.4,
  Command: 1.4,
  Schema: 1.3,
  Type: 1.3,
  Attribute: 1.2,
  'Custom property': 1.2,
  Event: 1.2,
};
