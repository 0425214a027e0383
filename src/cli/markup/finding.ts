/** A stretch of an article, by offsets into its text. */
export interface Span {
  start: number;
  end: number;
}

/** What is wrong, as one word for machines. Beside these, the codes of a reference that cannot be followed. */
export type FindingCode =
  | 'text-differs'
  | 'hedge-differs'
  | 'table-differs'
  | 'unreadable-text'
  | 'unreadable-table'
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
  at: Span;
  reference?: string;
  /** The text that is there. */
  got?: string;
  /** The text that should be there. */
  expected?: string;
  /** What to write where, as the file spells it. */
  fix?: Span & { text: string };
}

/** A piece of text as a reader is shown it, and where it is written. */
export interface TextRun extends Span {
  text: string;
}

/** Text of several runs, each row of blanks as one. */
export const textOf = (runs: readonly TextRun[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
