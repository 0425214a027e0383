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
   * Put an apostrophe before text that a spreadsheet would run as a formula: what begins with = + - @ or a tab. Numbers
   * stay numbers. Default true; without it every text comes back exactly as it was.
   */
  guard?: boolean;
}

/** Beginnings of text that a spreadsheet runs as a formula, with full-width signs and blanks before them. */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

const cell = (content: Content, guard: boolean): string => {
  if (content === null || content === undefined) return '';
  if (typeof content !== 'string') return String(content);
  const text = guard && formula.test(content) ? `'${content}` : content;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Writes a table as RFC 4180 has it: a header, lines that end in CR LF, quotes doubled. */
export const writeCSV = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { bom = false, guard = true }: CSVOptions = {},
): string => {
  const line = (contents: Content[]): string => `${contents.map((content) => cell(content, guard)).join(',')}\r\n`;
  const head = line(columns.map(({ name }) => name));
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
