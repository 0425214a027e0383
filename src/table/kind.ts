import type { AmountReading } from '../parse/reading.js';

/** What a cell holds at first sight: an amount, one that is not understood as it stands, words, or nothing. */
export type TextKind = 'amount' | 'number-like' | 'words' | 'missing';

/** Whether a text begins as a number does: digits, with signs, a currency or brackets before them. */
const beginsAsNumber = /^[^\p{L}\d]{0,4}(?:\p{L}{0,3}\p{Sc}\s*|[A-Z]{3}\s*)?[^\p{L}\d]{0,2}\p{Nd}/u;

/** Whether a text begins as an amount does, and goes on with words that nobody knows: "about 5 tanks". */
const beginsAsAmount = (text: string, reading: AmountReading): boolean =>
  reading.kind === 'refused' &&
  reading.reason === 'unknown-words' &&
  reading.read !== undefined &&
  /\p{Nd}/u.test(reading.read) &&
  text.trimStart().startsWith(reading.read);

/** The kind of a text, given how it is read. */
export const kindOfText = (text: string, reading: AmountReading): TextKind => {
  if (reading.kind === 'missing') return 'missing';
  if (reading.kind === 'amount') return 'amount';
  return beginsAsNumber.test(text) || beginsAsAmount(text, reading) ? 'number-like' : 'words';
};

export const looksLikeNumber = (kind: TextKind): boolean => kind === 'amount' || kind === 'number-like';

export const looksLikeYear = (text: string): boolean => /^(?:1[89]|20)\d\d$/.test(text);

/** Whether a text over numbers can be the name of their column. */
export const looksLikeHeading = (kind: TextKind, text: string): boolean =>
  kind === 'words' || (kind === 'missing' && /^[\s]*$/.test(text));

/** As many rows as tell what a column is; to read every cell of a large table would hold up its page. */
export const sample = <Row>(rows: readonly Row[]): readonly Row[] => {
  const step = Math.ceil(rows.length / 40);
  return step > 1 ? rows.filter((_, i) => i % step === 0) : rows;
};
