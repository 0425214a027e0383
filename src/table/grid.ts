import { figureError } from '../error/figure-error.js';
import { isElement, languageOf, type MarkupElement } from './markup.js';
import { styleOf } from './hidden.js';

/** A cell in its place. */
export interface GridCell {
  element: MarkupElement;
  isHeader: boolean;
  /** The first column it covers, and the one after the last. */
  from: number;
  to: number;
  /** The first row it covers, by its place in the whole table. */
  row: number;
  /** It is crossed out, by itself or with its row. */
  isStruck: boolean;
  /** As its row or section has it; empty where neither says. */
  language: string;
}

/** A row as a reader sees it: what covers each of its columns. */
export interface GridRow {
  element: MarkupElement;
  section: 'head' | 'body' | 'foot';
  /** The cells of each column: one, none where the row is shorter, several where spans overlap. */
  slots: readonly (readonly GridCell[])[];
}

/** A table laid out. */
export interface Grid {
  columns: number;
  rows: readonly GridRow[];
}

interface Section {
  kind: GridRow['section'];
  language: string;
  rows: MarkupElement[];
}

/** More places than these are no table that anybody reads, and a page must not stand still for it. */
const maxSlots = 1_000_000;

/** As HTML reads a count: digits from the front, whatever follows. */
const countIn = (text: string | undefined): number | undefined => {
  const [, digits] = /^[\t\n\f\r ]*\+?(\d+)/.exec(text ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
};

const columnSpan = (cell: MarkupElement): number => Math.min(countIn(cell.attribute('colspan')) || 1, 1000);

/** Rows that a cell covers of those that are left in its section; zero means all of them. */
const rowSpan = (cell: MarkupElement, left: number): number =>
  Math.min(countIn(cell.attribute('rowspan')) ?? 1, 65_534, left) || left;

const shownChildren = ({ children }: MarkupElement, ...tags: string[]): MarkupElement[] =>
  children.filter(isElement).filter((child) => tags.includes(child.tag) && !isGone(child));

/** Whether a row, a cell or a section takes no room; one that collapses takes none either. */
const isGone = (element: MarkupElement): boolean => {
  const { hiding } = styleOf(element);
  return hiding === 'gone' || (hiding === 'unseen' && element.tag !== 'td' && element.tag !== 'th');
};

const kinds: Readonly<Record<string, GridRow['section']>> = { thead: 'head', tbody: 'body', tfoot: 'foot' };

/** The sections of a table in the order a reader sees: the head first, the foot last. Rows without a section make one. */
const sectionsOf = (table: MarkupElement): Section[] => {
  const sections: Section[] = [];
  let loose: Section | undefined;
  for (const child of shownChildren(table, 'thead', 'tbody', 'tfoot', 'tr')) {
    if (child.tag === 'tr') {
      if (!loose) sections.push((loose = { kind: 'body', language: '', rows: [] }));
      loose.rows.push(child);
    } else {
      loose = undefined;
      sections.push({ kind: kinds[child.tag]!, language: languageOf(child, ''), rows: shownChildren(child, 'tr') });
    }
  }
  const head = sections.find(({ kind }) => kind === 'head');
  const inPlace = sections.filter((section) => section !== head && section.kind !== 'foot');
  return [...(head ? [head] : []), ...inPlace, ...sections.filter(({ kind }) => kind === 'foot')];
};

/** A row with the cells that cover it, before its columns are counted. */
interface PlacedRow {
  element: MarkupElement;
  section: GridRow['section'];
  cells: GridCell[];
}

/** Places the cells of a section as HTML does: each in the first free column; those of a row above may still cover it. */
const placeSection = (section: Section, before: number, spend: (slots: number) => void): PlacedRow[] => {
  const { kind, rows } = section;
  let reaching: { cell: GridCell; end: number }[] = [];
  return rows.map((element, y) => {
    const fromAbove = reaching.filter(({ end }) => end > y).sort((a, b) => a.cell.from - b.cell.from);
    const own: typeof reaching = [];
    const isStruckRow = styleOf(element).isStruck === true;
    const language = languageOf(element, section.language);
    let x = 0;
    let next = 0;
    for (const cell of shownChildren(element, 'td', 'th')) {
      for (let above = fromAbove[next]; above && above.cell.from <= x; above = fromAbove[++next])
        x = Math.max(x, above.cell.to);
      const to = x + columnSpan(cell);
      const isStruck = isStruckRow || styleOf(cell).isStruck === true;
      const placed = { element: cell, isHeader: cell.tag === 'th', from: x, to, row: before + y, isStruck, language };
      own.push({ cell: placed, end: y + rowSpan(cell, rows.length - y) });
      x = to;
    }
    reaching = [...fromAbove, ...own];
    spend(reaching.length + 1);
    return { element, section: kind, cells: reaching.map(({ cell }) => cell) };
  });
};

/** Finds the column of a place: only places where a cell begins are columns, so that a span over more of them covers no more. */
const columnsIn = (rows: readonly PlacedRow[]): { count: number; columnOf: (place: number) => number } => {
  const starts = [...new Set(rows.flatMap(({ cells }) => cells.map(({ from }) => from)))].sort((a, b) => a - b);
  const columnOf = (place: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { count: starts.length, columnOf };
};

/**
 * Lays a table out as the HTML standard does: spans, sections anywhere, tables inside its cells apart. A span ends with
 * its section, and what takes no room on the page takes none here.
 * @throws FigureError `too-large`
 */
export const formGrid = (table: MarkupElement): Grid => {
  let left = maxSlots;
  const spend = (slots: number): void => {
    left -= slots;
    if (left < 0) throw figureError('too-large', 'table', `more than ${maxSlots} cells`, 'a table that can be read');
  };
  const placed: PlacedRow[] = [];
  for (const section of sectionsOf(table)) placed.push(...placeSection(section, placed.length, spend));
  const { count, columnOf } = columnsIn(placed);
  const inColumns = new Map<GridCell, GridCell>();
  const laid = (cell: GridCell): GridCell => {
    const known = inColumns.get(cell) ?? { ...cell, from: columnOf(cell.from), to: columnOf(cell.to) };
    inColumns.set(cell, known);
    return known;
  };
  const rows = placed.map(({ element, section, cells }): GridRow => {
    const slots = Array.from({ length: count }, (): GridCell[] => []);
    spend(count);
    for (const cell of cells.map(laid)) {
      spend(cell.to - cell.from);
      for (let column = cell.from; column < cell.to; column++) slots[column]!.push(cell);
    }
    return { element, section, slots };
  });
  return { columns: count, rows };
};
