/** Content of a cell; empty where the row has none. */
export type Content = string | number | boolean | null | undefined;

/** One column of an exported table: its name, its meaning, and how a row is read. */
export interface Column<Row> {
  name: string;
  /** Type of the cells, as Table Schema names it. */
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  title: string;
  description: string;
  /** All values, where they are a closed list. */
  values?: readonly string[];
  read: (row: Row) => Content;
}

/** Makes a column of text. */
export const textColumn = <Row>(
  name: string,
  title: string,
  description: string,
  read: (row: Row) => Content,
): Column<Row> => ({ name, type: 'string', title, description, read });

/** Joins a list in one cell: ids and references hold no blanks. */
export const joined = (items: readonly string[] | undefined): string | undefined => items?.join(' ');
