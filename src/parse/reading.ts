import type { Relation, Unit } from '../model/observation.js';

/** A number read from text. */
export interface ParsedAmount {
  /** As written, in `unit.code × 10^unit.mult`. */
  value: number;
  /** ISO 4217 code, `%`, or `1` where the text names none; and the power of ten. */
  unit: Unit;
  /** What the hedge says: "about" is `approx`; `eq` without one. */
  relation: Relation;
  /** The word or sign before the number that says so, in small letters; absent where it stands behind: "or more". */
  hedge?: string;
}

/** Why a text is no amount. */
export type RefusalReason =
  | 'too-long'
  | 'no-number'
  | 'several-numbers'
  | 'range'
  | 'unknown-words'
  | 'unknown-sign'
  | 'separators'
  | 'sign'
  | 'brackets'
  | 'raised-digits'
  | 'scale'
  | 'unit'
  | 'hedge';

/** What a text says: an amount, that there is none, or what cannot be read without a doubt. */
export type AmountReading =
  | {
      kind: 'amount';
      amount: ParsedAmount;
      /** Power of ten of the last digit that is written: 7 for "0.79 billion". */
      lastDigit: number;
      /** Marks of notes beside it, as written: `[1]`, `*`, `†`. */
      notes?: readonly string[];
    }
  /** "–", "..", "n/a", "k. A.", nothing at all: the text says that there is no number. */
  | { kind: 'missing' }
  | {
      kind: 'refused';
      /** The part that was understood, as written; absent where nothing was. */
      read?: string;
      /** The part that was not, as written: with `unknown-words` the first run of them, such as a noun. */
      rest: string;
      reason: RefusalReason;
    };

/** How a text is to be read. */
export interface ReadingOptions {
  /** BCP 47 tag of the language it is written in. */
  locale: string;
  /** Words that may stand beside the number and change nothing: the unit that data or a header name, the one noun of a column. */
  nouns?: readonly string[];
}
