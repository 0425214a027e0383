import type { SourceId } from './observation.js';

/** Where in a table a number stands. */
export interface Cell {
  /** Sheet or file name. */
  sheet: string;
  /** What names the row. */
  row: string;
  /** What names the column. */
  column: string;
}

/** Where a statement is written. Evidence has a module of its own a vintage, loaded only when a reader asks. */
export interface Evidence {
  /** Ids of the observations, events or positions it supports; of a measure, where it backs what the measure’s definition says. */
  ids: string[];
  /** What it backs: the number unless said otherwise, or what the note says beside it. */
  supports?: 'number' | 'note';
  /** The work it is written in. */
  source: SourceId;
  /** The source's own words, at most twelve of them. */
  quote?: string;
  /** Where in a table the number stands, when the source is one. */
  cell?: Cell;
  /** How the number was got from the place, when it is not simply printed there: "sum of the donor's months". */
  method?: string;
  /** Day we read it, ISO 8601. */
  accessed: string;
  /** False where only a stored copy was read and the live page was not checked again. */
  live: boolean;
  /** What must be known about the place, in our words. */
  note?: string;
}
