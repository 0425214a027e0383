/** A stretch of an article, by offsets into its text. */
export interface Stretch {
  start: number;
  end: number;
}

/** What is wrong, as one word for machines. Beside these, the codes of a reference that cannot be followed. */
export type FindingCode =
  | 'text-differs'
  | 'hedge-differs'
  | 'table-differs'
  | 'unreadable-text'
  | 'superseded'
  | 'erratum'
  | 'no-reference'
  | 'unknown-locale'
  | 'unknown-element'
  | 'malformed-markup'
  | (string & {});

/** Something in an article that its author must look at. */
export interface Finding {
  severity: 'error' | 'warning';
  code: FindingCode;
  /** One sentence for its author. */
  message: string;
  /** Where to look. */
  at: Stretch;
  reference?: string;
  /** What stands there. */
  says?: string;
  /** What should stand there. */
  expected?: string;
  /** What to put where, as it is written in the file. */
  mend?: Stretch & { text: string };
}

/** A piece of text as a reader would be shown it, and where it is written. */
export interface Run extends Stretch {
  text: string;
}

/** Texts of runs in a row, blanks as one. */
export const textOf = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
