import type { Column } from './column.js';

/** Which column names a row of another table. */
export interface Link {
  field: string;
  table: string;
  key: string;
}

/** A table of a Data Package before it is written out. */
export interface Table<Row> {
  name: string;
  title: string;
  description: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  key: string;
  links?: readonly Link[];
}

/** A link from a column to the key of another table. */
export const link = (field: string, table: string, key = 'id'): Link => ({ field, table, key });
