import { FigureError } from '../../error/figure-error.js';
import { decodeEscapes, RichText } from './shared-strings.js';
import { type CellValue, formatPlace, parseAddress, plainNumber, type Sheet } from './sheet.js';
import { attribute, scanXml } from './xml.js';

/** Larger than any sheet of the tracker by far; a number beyond stands there by mistake, or to exhaust who reads it. */
const maxRow = 200_000;
const maxColumn = 2000;
const maxCells = 2_000_000;

/** A cell while it is read. */
interface OpenCell {
  row: number;
  column: number;
  type: string;
  hasFormula: boolean;
  value: string | undefined;
  inline?: string;
}

/** Reads the cells of one sheet. */
class WorksheetReader {
  readonly #rows = new Map<number, Map<number, CellValue>>();
  readonly #sheet: Sheet;
  readonly #strings: readonly string[];
  readonly #rich = new RichText();
  #row = 0;
  #column = 0;
  #cells = 0;
  #cell: OpenCell | undefined;
  #text: 'v' | 'f' | 'is' | undefined;

  constructor(file: string, name: string, strings: readonly string[]) {
    this.#sheet = { file, name, rows: this.#rows };
    this.#strings = strings;
  }

  #error(code: string, row: number, column: number, got: string, expected: string): FigureError {
    const path = formatPlace({ sheet: this.#sheet, row, column });
    return new FigureError([{ code, file: this.#sheet.file, path, got, expected }]);
  }

  open(name: string, attributes: string): void {
    if (name === 'row') {
      const number = attribute(attributes, 'r');
      this.#row = number === undefined ? this.#row + 1 : Number(number);
      this.#column = 0;
    } else if (name === 'c') this.#openCell(attributes);
    else if (this.#cell) {
      if (name === 'f') this.#cell.hasFormula = true;
      if (name === 'v' || name === 'f' || name === 'is') this.#text = name;
      if (name === 'v') this.#cell.value ??= '';
      if (this.#text === 'is') this.#rich.open(name);
    }
  }

  #openCell(attributes: string): void {
    const address = attribute(attributes, 'r');
    const place = address === undefined ? { row: this.#row, column: this.#column + 1 } : parseAddress(address);
    if (!place || place.row !== this.#row)
      throw new FigureError([
        {
          code: 'bad-cell',
          file: this.#sheet.file,
          path: `'${this.#sheet.name}', row ${this.#row}`,
          got: `a cell at ${JSON.stringify(address ?? '')}`,
          expected: 'the address of a cell in its row',
        },
      ]);
    this.#column = place.column;
    const { row, column } = place;
    this.#cell = { row, column, type: attribute(attributes, 't') ?? 'n', hasFormula: false, value: undefined };
  }

  text(text: string): void {
    if (!this.#cell) return;
    if (this.#text === 'v') this.#cell.value = this.#cell.value ? this.#cell.value + text : text;
    if (this.#text === 'is') this.#rich.add(text);
  }

  close(name: string): void {
    if (!this.#cell) return;
    if (this.#text === 'is') this.#rich.close(name);
    if (name === 'is') this.#cell.inline = this.#rich.take();
    if (name === this.#text) this.#text = undefined;
    if (name !== 'c') return;
    const { row, column } = this.#cell;
    const value = this.#valueOf(this.#cell);
    this.#cell = undefined;
    if (value !== undefined) this.#put(row, column, value);
  }

  #put(row: number, column: number, value: CellValue): void {
    if (row > maxRow || column > maxColumn)
      throw this.#error('too-large', row, column, 'a value', `at most ${maxRow} rows and ${maxColumn} columns`);
    if (++this.#cells > maxCells)
      throw this.#error('too-large', row, column, 'more cells', `at most ${maxCells} cells in a sheet`);
    const cells = this.#rows.get(row) ?? new Map<number, CellValue>();
    if (cells.has(column)) throw this.#error('bad-cell', row, column, 'two values', 'one value');
    this.#rows.set(row, cells.set(column, value));
  }

  #valueOf({ row, column, type, value, inline, hasFormula }: OpenCell): CellValue | undefined {
    if (type === 'inlineStr') return inline || undefined;
    if (value === undefined || (value === '' && type !== 'str'))
      return hasFormula ? { fault: 'a formula whose result was not saved' } : undefined;
    switch (type) {
      case 's':
        return this.#shared(row, column, value) || undefined;
      case 'str':
      case 'd':
        return decodeEscapes(value) || undefined;
      case 'b':
        return value === '1';
      case 'e':
        return { fault: value };
      case 'n':
        if (plainNumber.test(value.trim()) && Number.isFinite(Number(value))) return Number(value);
        throw this.#error('bad-cell', row, column, JSON.stringify(value), 'a number, as its cell says');
      default:
        throw this.#error(
          'bad-cell',
          row,
          column,
          `a cell of type ${JSON.stringify(type)}`,
          'a type that workbooks have',
        );
    }
  }

  #shared(row: number, column: number, index: string): string {
    const text = /^\d+$/.test(index) ? this.#strings[Number(index)] : undefined;
    if (text === undefined)
      throw this.#error(
        'bad-cell',
        row,
        column,
        `text number ${index}`,
        `one of the ${this.#strings.length} texts that the workbook shares`,
      );
    return text;
  }

  /** The sheet, its rows in order. */
  finish(): Sheet {
    const rows = new Map([...this.#rows].sort(([a], [b]) => a - b));
    return { ...this.#sheet, rows };
  }
}

/** Reads the cells of a sheet. @throws FigureError `broken-xml`, `bad-cell`, `too-large` */
export const readWorksheet = (
  bytes: Uint8Array,
  { file, name, part }: { file: string; name: string; part: string },
  strings: readonly string[],
): Sheet => {
  const reader = new WorksheetReader(file, name, strings);
  scanXml(bytes, file, part, {
    open: (tag, attributes) => reader.open(tag, attributes),
    text: (text) => reader.text(text),
    close: (tag) => reader.close(tag),
  });
  return reader.finish();
};
