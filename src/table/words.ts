/*
 * What the author of a table is told of how it was read. English, as all our words.
 */

import type { TableWarning } from './read-table.js';

const quote = (text: string): string => `“${text}”`;

const quoted = (names: readonly string[]): string => {
  const some = names.slice(0, 5).map(quote).join(', ');
  return names.length > 5 ? `${some} and ${names.length - 5} more` : some;
};

const warning = (code: string, message: string): TableWarning => ({ code, message });

/** Names a cell for an error: row “B”, column “Aid”. */
export const placeOf = (row: string, column: string): string => `row ${quote(row)}, column ${quote(column)}`;

/** Every warning about a table, by what it is about. */
export const tableWarnings = {
  columns: (drawn: string, others: readonly string[]): TableWarning =>
    warning('more-columns', `Only ${quote(drawn)} is drawn; ${quoted(others)} left out, with numbers too.`),
  ranks: (names: readonly string[]): TableWarning =>
    warning('rank-column', `${quoted(names)} counts the rows and is left out.`),
  groups: (names: readonly string[]): TableWarning =>
    warning('group-column', `${quoted(names)} groups the rows and is left out.`),
  groupRows: (names: readonly string[]): TableWarning =>
    warning(
      'group-row',
      `${quoted(names)} ${names.length > 1 ? 'head' : 'heads'} the rows below and ${names.length > 1 ? 'are rows' : 'is a row'} of no number; left out.`,
    ),
  notes: (texts: readonly string[]): TableWarning =>
    warning('note-row', `${quoted(texts)} is a note and no row; it is not drawn.`),
  shortRows: (names: readonly string[], column: string): TableWarning =>
    warning('short-row', `${quoted(names)} has no cell in ${quote(column)} and is left out.`),
  headings: (names: readonly string[]): TableWarning =>
    warning('guessed-heading', `${quoted(names)} are read as headings; <th> would say so.`),
  tables: (count: number): TableWarning => warning('more-tables', `Only the first of ${count} tables is drawn.`),
  wide: (count: number): TableWarning => warning('more-columns', `Only the first ${count} columns are looked at.`),
  pieces: (place: string, read: string, rest: readonly string[]): TableWarning =>
    warning('rest-of-cell', `${place}: only ${quote(read)} is read; ${quoted(rest)} left out.`),
  struck: (place: string): TableWarning => warning('struck-out', `${place}: what is crossed out is not read.`),
  shared: (text: string, names: readonly string[]): TableWarning =>
    warning('shared-cell', `One cell, ${quote(text)}, is the number of ${quoted(names)} each.`),
  sameNames: (names: readonly string[]): TableWarning =>
    warning('same-name', `${quoted(names)} is the name of several rows.`),
} as const;
