/** A cell with neither text nor number: an error such as `#NAME?`, or a formula whose result was not saved. */
export interface CellFault {
  /** What it has instead. */
  fault: string;
}

/** What a cell holds. A number is as the file has it, a date its serial number. */
export type CellValue = string | number | boolean | CellFault;

/** Values of a row by the number of their column, from 1. A cell that holds nothing is not there. */
export type SheetRow = ReadonlyMap<number, CellValue>;

/** A sheet of a workbook, or a file of separated values. */
export interface Sheet {
  /** Name of the file it is in. */
  file: string;
  /** Its name in the workbook; of a file of separated values the name of the file. */
  name: string;
  /** Rows by their number, from 1, in their order. */
  rows: ReadonlyMap<number, SheetRow>;
}

/** A place in a sheet. */
export interface Place {
  sheet: Sheet;
  row: number;
  column: number;
}

/** A number as files write it for programs: `395,88` and `15.000.00` are none. */
export const plainNumber: RegExp = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$/i;

/** Writes the letters of a column: 27 is `AA`. */
export const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
};

/** Reads the address of a cell: `B12` is column 2, row 12. Nothing for what is none. */
export const parseAddress = (address: string): { row: number; column: number } | undefined => {
  let column = 0;
  let row = 0;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at);
    const isLetter = code >= 65 && code <= 90;
    const isDigit = code >= (row ? 48 : 49) && code <= 57;
    // Letters come first, and a row begins with no zero.
    if (isLetter ? row > 0 : !isDigit || !column) return undefined;
    if (isLetter) column = column * 26 + code - 64;
    else row = row * 10 + code - 48;
  }
  return row && column <= 16_384 && row <= 1_048_576 ? { row, column } : undefined;
};

/** Writes the place of a cell as a spreadsheet does: `'MAIN DATA'!X2240`. */
export const formatPlace = ({ sheet, row, column }: Place): string =>
  `'${sheet.name.replaceAll("'", "''")}'!${columnLetters(column)}${row}`;

/** The value at a place. */
export const valueAt = ({ sheet, row, column }: Place): CellValue | undefined => sheet.rows.get(row)?.get(column);

/** The text of a cell; nothing where it holds something else, or blanks alone. */
export const textOf = (value: CellValue | undefined): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined;

/** A value for an issue, as it stands in its cell. */
export const printCell = (value: CellValue | undefined): string =>
  value === undefined ? 'nothing' : typeof value === 'object' ? value.fault : JSON.stringify(value);
