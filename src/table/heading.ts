import type { GridCell, GridRow } from './grid.js';
import { type CellText, nameIn, readCell } from './cell.js';
import { looksLikeHeading, looksLikeNumber, looksLikeYear, sample, type TextKind } from './kind.js';
import { findAll, type MarkupElement } from './markup.js';

/** Reads a cell; each only once. */
export type Texts = (cell: GridCell) => CellText;

/** A table parted into what names its columns, its rows, and its foot. */
export interface PartedTable {
  head: GridRow[];
  body: GridRow[];
  foot: GridRow[];
  /** The first rows say nothing of being headings, and are read as such. */
  isGuessed: boolean;
  /** A first row of years that may as well be numbers. */
  doubtful?: GridRow;
}

/** What a column is called. */
export interface ColumnName {
  /** The lowest heading that names it alone. */
  name: string;
  /** Every heading above it, from the top: the unit may stand in any of them. */
  headings: readonly GridCell[];
}

/** The cells of a row, each once. */
export const cellsOf = ({ slots }: GridRow): GridCell[] => [...new Set(slots.flat())];

/** The one cell that a row is, across all columns; none where there are several. */
export const onlyCell = (row: GridRow): GridCell | undefined => {
  const [cell, more] = cellsOf(row);
  return more ? undefined : cell;
};

const isFullWidth = (row: GridRow, columns: number): boolean => {
  const cell = onlyCell(row);
  return columns > 1 && cell !== undefined && cell.to - cell.from === columns;
};

const isHeadingRow = (row: GridRow): boolean => {
  const cells = cellsOf(row);
  return cells.length > 0 && cells.every((cell) => cell.isHeader);
};

/** Whether a first row of plain cells stands over columns of numbers and holds none itself. */
const guessHeading = (row: GridRow, below: readonly GridRow[], kindOf: (cell: GridCell) => TextKind, texts: Texts) => {
  const some = sample(below);
  const numeric = row.slots.flatMap((slot, column) => {
    const [cell] = slot;
    const under = some.flatMap((other) => other.slots[column] ?? []).filter((c) => c !== cell);
    const numbers = under.filter((c) => looksLikeNumber(kindOf(c)));
    const filled = under.filter((c) => kindOf(c) !== 'missing');
    return cell && numbers.length > 0 && numbers.length * 2 >= filled.length ? [{ cell, under: filled, column }] : [];
  });
  const text = (cell: GridCell): string => nameIn(texts(cell));
  const words = numeric.filter(({ cell }) => !texts(cell).exact.length && looksLikeHeading(kindOf(cell), text(cell)));
  const years = numeric.filter(({ cell }) => looksLikeYear(text(cell)));
  if (!numeric.length || words.length + years.length < numeric.length) return 'row';
  if (words.some(({ cell }) => text(cell))) return 'heading';
  // Years over numbers name them; years over years are numbers as all the others.
  const [first] = row.slots[0] ?? [];
  const overOthers = years.filter(({ under }) => !under.every((c) => looksLikeYear(text(c))));
  if (!overOthers.length) return 'row';
  const label = first && !years.some(({ cell }) => cell === first) ? text(first) : '';
  const rising = years.every(({ cell }, i) => i === 0 || text(cell) > text(years[i - 1]!.cell));
  if (!label || (years.length > 1 && rising)) return 'heading';
  return 'doubtful';
};

/** Whether a row of plain cells says nothing but in what the columns below it count, and names no row. */
const isUnitRow = (row: GridRow, texts: Texts, isUnit: (text: string) => boolean): boolean => {
  const words = (cells: readonly GridCell[]): string[] => cells.map((cell) => nameIn(texts(cell))).filter(Boolean);
  const units = words(cellsOf(row));
  return units.length > 0 && units.every(isUnit) && !words(row.slots[0] ?? []).length;
};

/** Parts a table into headings, rows and foot. */
export const partTable = (
  rows: readonly GridRow[],
  columns: number,
  kindOf: (cell: GridCell) => TextKind,
  texts: Texts,
  isUnit: (text: string) => boolean,
): PartedTable => {
  const foot = rows.filter(({ section }) => section === 'foot');
  const rest = rows.filter(({ section }) => section !== 'foot');
  const first = rest.findIndex(({ section }) => section !== 'head');
  const head = rest.slice(0, first < 0 ? rest.length : first);
  const body = rest.slice(head.length);
  // A table all of headings, or all of head, says nothing by them.
  const isPlain = !body.some((row) => !isHeadingRow(row)) || !body.length;
  if (isPlain) body.unshift(...head.splice(0));
  const named = (): boolean => head.some((row) => !isFullWidth(row, columns));
  while (!isPlain && body.length && isHeadingRow(body[0]!) && !(named() && isFullWidth(body[0]!, columns)))
    head.push(body.shift()!);
  let isGuessed = false;
  while (!named() && body.length > 2 && !isFullWidth(body[0]!, columns)) {
    const verdict = guessHeading(body[0]!, body.slice(1), kindOf, texts);
    if (verdict === 'doubtful') return { head, body, foot, isGuessed, doubtful: body[0]! };
    if (verdict === 'row') break;
    head.push(body.shift()!);
    isGuessed = true;
  }
  if (named() && body.length > 1 && isUnitRow(body[0]!, texts, isUnit)) head.push(body.shift()!);
  return { head, body, foot, isGuessed };
};

/** Names the columns of a table: by the lowest heading that names one alone, else by all above it. */
export const nameColumns = (
  head: readonly GridRow[],
  columns: number,
  texts: Texts,
  isUnit: (text: string) => boolean,
): ColumnName[] => {
  const of = (column: number): GridCell[] => [...new Set(head.flatMap(({ slots }) => slots[column] ?? []))];
  const each = Array.from({ length: columns }, (_, column) => {
    const all = of(column).filter((cell) => nameIn(texts(cell)));
    // A title over the whole table names no column of it.
    const own = all.filter((cell) => columns === 1 || cell.to - cell.from < columns);
    return { headings: all, own: own.length ? own : all };
  });
  const words = (cells: readonly GridCell[]): string[] => cells.map((cell) => nameIn(texts(cell)));
  const lowest = each.map(({ own }) => {
    const names = words(own);
    return names.findLast((name) => !isUnit(name)) ?? names.at(-1) ?? '';
  });
  return each.map(({ headings, own }, column) => {
    const name = lowest[column]!;
    const isAlone = lowest.filter((other) => other === name).length === 1;
    const full = words(own).filter((word) => !isUnit(word));
    return { name: (isAlone ? name : full.join(', ')) || name || `column ${column + 1}`, headings };
  });
};

/** The caption of a table; empty without one. */
export const captionOf = (table: MarkupElement): string => {
  const [caption] = findAll(
    table,
    ({ tag }) => tag === 'caption',
    ({ tag }) => tag !== 'table',
  );
  return caption ? nameIn(readCell(caption)) : '';
};

/** What a table is called: by a figure's caption, that of its own, or nothing. */
export const titleOf = (host: MarkupElement, table: MarkupElement): string => {
  const [caption] =
    host === table
      ? []
      : findAll(
          host,
          ({ tag }) => tag === 'figcaption',
          ({ tag }) => tag === 'table',
        );
  const [heading] = caption ? findAll(caption, ({ tag }) => /^(?:h[1-6]|strong)$/.test(tag)) : [];
  return caption ? nameIn(readCell(heading ?? caption)) : captionOf(table);
};
