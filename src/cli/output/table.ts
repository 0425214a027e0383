import type { Terminal } from './terminal.js';
import { widthOf, wrapText } from './width.js';

/** A column of a plain table. */
export interface Column {
  label: string;
  /** Aligned at its end, as numbers are. */
  numeric?: boolean;
  /** Never broken over lines: something to copy. */
  unbroken?: boolean;
}

const gap = 2;
/** A column narrower than this cannot be read. */
const minWidth = 12;

/** Takes from the widest column that may be broken until all fit, or nothing more can be taken. */
const fitWidths = (widths: readonly number[], columns: readonly Column[], width: number): number[] => {
  const fit = [...widths];
  let excess = fit.reduce((sum, w) => sum + w, 0) + gap * (fit.length - 1) - width;
  while (excess > 0) {
    const shrinkable = fit.map((w, i) => (columns[i]!.unbroken || columns[i]!.numeric || w <= minWidth ? 0 : w));
    const widest = Math.max(...shrinkable);
    if (!widest) break;
    fit[shrinkable.indexOf(widest)]!--;
    excess--;
  }
  return fit;
};

const pad = (text: string, width: number, { numeric }: Column): string => {
  const blanks = ' '.repeat(Math.max(width - widthOf(text), 0));
  return numeric ? blanks + text : text + blanks;
};

/** Lines of one row, as many as its highest cell has. */
const rowLines = (row: readonly string[], columns: readonly Column[], widths: readonly number[]): string[] => {
  const cells = row.map((cell, i) => (widthOf(cell) > widths[i]! ? wrapText(cell, widths[i]!) : [cell]));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, i) => pad(lines[line] ?? '', widths[i]!, columns[i]!))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
};

/**
 * Writes a table in plain characters: a line of headings, then the rows. It is no wider than the terminal where words can
 * be broken over lines. A column that is empty in every row is left out.
 */
export const formatTable = (
  allColumns: readonly Column[],
  rows: readonly (readonly string[])[],
  { style, width }: Pick<Terminal, 'style' | 'width'>,
): string => {
  const used = allColumns.flatMap((_, i) => (rows.some((row) => row[i]) ? [i] : []));
  const columns = used.map((i) => allColumns[i]!);
  const labels = columns.map(({ label }) => label);
  const cells = rows.map((row) => used.map((i) => (row[i] ?? '').replace(/\s+/g, ' ')));
  const natural = labels.map((label, i) => Math.max(widthOf(label), ...cells.map((row) => widthOf(row[i]!))));
  const widths = width ? fitWidths(natural, columns, width) : natural;
  const headings = rowLines(labels, columns, widths).map(style.bold);
  return [...headings, ...cells.flatMap((row) => rowLines(row, columns, widths))].join('\n');
};

/** Writes names and their texts, one under the other; texts are wrapped at the width of the terminal, words never cut. */
export const formatPairs = (
  pairs: readonly (readonly [string, string])[],
  { style, width = Infinity }: Pick<Terminal, 'style' | 'width'>,
): string => {
  const indent = Math.max(...pairs.map(([name]) => widthOf(name))) + gap;
  const textWidth = Math.max(width - indent, 20);
  const lines: string[] = [];
  for (const [name, text] of pairs) {
    const wrapped = text.split('\n').flatMap((line) => wrapText(line, textWidth, false));
    for (const [i, line] of wrapped.entries()) lines.push(style.faint((i ? '' : name).padEnd(indent)) + line);
  }
  return lines.join('\n');
};
