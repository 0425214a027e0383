/*
 * Written by our own code and not by a CSV library, because of the guard: text that a spreadsheet would run as a formula
 * is disarmed, and numbers stay numbers. The rest of RFC 4180 is a few lines.
 */

import type { Observation } from '../model/observation.js';
import { observationColumns } from './observation-columns.js';
import type { Column, Content } from './column.js';
import type { Vintage } from '../model/vintage.js';

/** How a CSV file is written. */
export interface CSVOptions {
  /** Begin with a byte order mark, by which Excel knows UTF-8. Default false. */
  bom?: boolean;
  /**
   * Put an apostrophe before = + - @ at the beginning of a text, and within it wherever a cell would begin if commas,
   * semicolons, tabs, colons, bars, blanks or line breaks parted them: a spreadsheet would run what follows as a formula.
   * Numbers stay numbers, negative ones too. Default true; a program that reads texts back to the character needs `false`.
   */
  guard?: boolean;
}

/** Signs that a spreadsheet takes for the beginning of a formula, full-width ones too. */
const signs = '=+\\-@＝＋－＠';
/** What may part cells where a spreadsheet is set to it, and what it passes over at the beginning of a cell. */
const gaps = '\\s\\p{Cf}",;:|';
const signAfterGap = new RegExp(`(?<![${gaps}])[${gaps}]+(?=[${signs}])`, 'gu');

const formulaAtStart = new RegExp(`^[\\s\\p{Cf}]*[${signs}]|^[\\t\\r\\n]`, 'u');
const partsCells = /[",;:|\t\r\n\f\v\u2028\u2029]/;

/**
 * Puts an apostrophe before every sign that would begin a formula, wherever a spreadsheet parts the cells; prose with a
 * dash between blanks stays as it is.
 */
const guarded = (text: string): string => {
  const inside = text.replace(signAfterGap, (gap, at: number) => {
    const isDash = /^[-－](?:\s|$)/.test(text.slice(at + gap.length, at + gap.length + 2));
    return partsCells.test(gap) || (at > 0 && !isDash) ? `${gap}'` : gap;
  });
  return formulaAtStart.test(text) ? `'${inside}` : inside;
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const cell = (content: Content, guard: boolean): string => {
  if (content === null || content === undefined || content === '') return '';
  // A text that looks like a number stays text, and a number that is one needs no quotes.
  return typeof content === 'string' ? quoted(guard ? guarded(content) : content) : String(content);
};

const heading = (name: string, guard: boolean): string => (/^\w+$/.test(name) ? name : cell(name, guard));

/** Writes a table as RFC 4180 has it: a header, lines that end in CR LF, every text in quotes, and those doubled. */
export const writeCSV = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { bom = false, guard = true }: CSVOptions = {},
): string => {
  const line = (contents: Content[]): string => `${contents.map((content) => cell(content, guard)).join(',')}\r\n`;
  const head = `${columns.map(({ name }) => heading(name, guard)).join(',')}\r\n`;
  return (bom ? '\ufeff' : '') + head + rows.map((row) => line(columns.map(({ read }) => read(row)))).join('');
};

/**
 * Writes observations of a vintage as CSV: one row each, in the order given. Columns are the same for every selection of a
 * vintage.
 * @param vintage The vintage they are from.
 * @example
 * ```ts
 * toCSV([lookupObservation('south-korea-aid/total', [southKoreaAid])], southKoreaAid); // "reference,id,label,…
 * ```
 */
export const toCSV = (observations: readonly Observation[], vintage: Vintage, options: CSVOptions = {}): string =>
  writeCSV(observationColumns(vintage, observations), observations, options);
