/** Headings of a table's columns. */
export const tableWords = {
  rows: 'Rows',
  what: 'What',
  value: 'Value',
  says: 'Who says so',
  period: 'Period',
} as const;
