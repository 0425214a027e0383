/** What a cell holds; nothing where the row has no such thing. */
export type Content = string | number | boolean | null | undefined;

/** One column of a table that is written out: how it is headed, what it means, and where a row has it. */
export interface Column<Row> {
  name: string;
  /** As Table Schema calls it. */
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  title: string;
  description: string;
  /** The values there are, where they are a closed list. */
  values?: readonly string[];
  read: (row: Row) => Content;
}

/** A column of text. */
export const textColumn = <Row>(
  name: string,
  title: string,
  description: string,
  read: (row: Row) => Content,
): Column<Row> => ({ name, type: 'string', title, description, read });

/** A list as one cell: ids and references hold no blanks. */
export const joined = (items: readonly string[] | undefined): string | undefined => items?.join(' ');
