import type { FigureData, FigureRow } from '../../src/figure-data.js';
import { refuse } from '../../src/issue.js';
import { parseAmount } from '../../src/parse-amount.js';

const nothing = /^(|[-–—]|n\/?a|not reported|unknown)$/i;

const textOf = (cell: Element | undefined): string => cell?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** A number in a cell: the machine-readable `<data value>` where there is one, else the text in the page's language. */
const amountIn = (cell: Element | undefined, locale: string, path: string): Omit<FigureRow, 'label'> => {
  const exact = cell?.querySelector('data')?.value;
  const text = textOf(cell);
  const read = parseAmount(text, locale);
  if (exact !== undefined && exact !== '') {
    const value = Number(exact);
    if (!Number.isFinite(value)) throw refuse('schema', path, exact, 'a number in the value of <data>');
    return {
      value,
      unit: { code: read?.unit.code ?? '1', mult: 0 },
      ...(read && { relation: read.relation, ...(read.hedge && { hedge: read.hedge }) }),
    };
  }
  if (nothing.test(text)) return { value: null };
  if (!read) throw refuse('schema', path, text, `one number, written as in "${locale}"`);
  return read;
};

const rowFrom = (row: HTMLTableRowElement, locale: string, index: number): FigureRow => {
  const [label, value] = row.cells;
  return { label: textOf(label), ...amountIn(value, locale, `table row ${index + 1}`) };
};

/**
 * A plain table as data: first column the names, second the numbers, `<caption>` the heading. For parts of a whole a
 * `<tfoot>` row is the whole.
 * @throws FigureError `schema` where a cell holds no number
 */
export const readTable = (table: HTMLTableElement, locale: string, withWhole: boolean): FigureData => {
  const body = [...table.tBodies].flatMap((section) => [...section.rows]).filter((row) => row.querySelector('td'));
  const foot = withWhole ? table.tFoot?.rows[0] : undefined;
  const rows = body.map((row, i) => ({ id: `row-${i + 1}`, ...rowFrom(row, locale, i) }));
  const title = textOf(table.caption ?? undefined);
  if (!foot) return { title, observations: rows };
  return {
    title,
    observations: [...rows, { id: 'whole', ...rowFrom(foot, locale, rows.length) }],
    views: [{ form: 'parts', id: 'table', title, whole: 'whole', parts: rows.map((row) => row.id) }],
  };
};
