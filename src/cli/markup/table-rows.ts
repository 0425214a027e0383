import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { FigureError } from '../../error/figure-error.js';
import { readCell } from '../../table/cell.js';
import { formGrid, type GridCell } from '../../table/grid.js';
import { findAll } from '../../table/markup.js';
import { tablesIn } from '../../table/read-table.js';
import { isFigureTag } from './article-parser.js';
import type { Span, TextRun } from './finding.js';
import { asMarkup, elementOf, runsOf } from './tree.js';

/** A cell of a table inside a figure. */
export interface Cell extends Span {
  tag: string;
  /** What a reader sees on its first line. */
  text: string;
  runs: TextRun[];
  /** An element of its own stands in it, and is checked by itself. */
  hasFigure: boolean;
}

/** A row of a table inside a figure: what covers each of its columns; nothing where it is shorter. */
export interface Row {
  cells: (Cell | undefined)[];
}

const cellFrom = ({ element }: GridCell): Cell => {
  const { pieces, runs } = readCell(element);
  const { startTag, startOffset } = elementOf(element).sourceCodeLocation!;
  const start = startTag?.startOffset ?? startOffset;
  return {
    tag: element.tag,
    start,
    end: startTag?.endOffset ?? start,
    text: pieces[0] ?? '',
    runs: runsOf(runs),
    hasFigure: findAll(element, ({ tag }) => isFigureTag(tag)).length > 0,
  };
};

/** The rows of all tables in a figure, laid out as a browser does. A table that is too large to be read has none. */
export const rowsIn = (figure: Tree.Element): Row[] =>
  tablesIn(asMarkup(figure)).flatMap((table) => {
    try {
      const known = new Map<GridCell, Cell>();
      const cellOf = (cell: GridCell): Cell => {
        const found = known.get(cell) ?? cellFrom(cell);
        known.set(cell, found);
        return found;
      };
      return formGrid(table).rows.map(({ slots }) => ({ cells: slots.map(([cell]) => cell && cellOf(cell)) }));
    } catch (error) {
      if (error instanceof FigureError) return [];
      throw error;
    }
  });

/** The texts of an element that a reader is shown, without marks of notes. */
export const shownRuns = (element: Tree.Element): TextRun[] => runsOf(readCell(asMarkup(element)).runs);
