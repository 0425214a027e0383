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
const fitWidths = (widths: number[], columns: readonly Column[], width: number): number[] => {
  const fit = [...widths];
  const over = (): number => fit.reduce((sum, w) => sum + w + gap, -gap) - width;
  while (over() > 0) {
    const open = fit.map((w, i) => (columns[i]!.unbroken || columns[i]!.numeric || w <= minWidth ? 0 : w));
    const widest = Math.max(...open);
    if (!widest) break;
    fit[open.indexOf(widest)]!--;
  }
  return fit;
};

/**
 * A table in plain characters: a line of headings, then the rows. As wide as it is, or no wider than the terminal where
 * words can be broken over lines. A column that is empty in every row is left out.
 */
export const formatTable = (
  all: readonly Column[],
  rows: readonly (readonly string[])[],
  { style, width }: Pick<Terminal, 'style' | 'width'>,
): string => {
  const used = all.flatMap((_, i) => (rows.some((row) => row[i]) ? [i] : []));
  const columns = used.map((i) => all[i]!);
  const cells = rows.map((row) => used.map((i) => (row[i] ?? '').replace(/\s+/g, ' ')));
  const widths = columns.map(({ label }, i) => Math.max(widthOf(label), ...cells.map((row) => widthOf(row[i]!))));
  const fit = width ? fitWidths(widths, columns, width) : widths;
  const lines = (row: readonly string[]): string[] => {
    const broken = row.map((cell, i) => (widthOf(cell) > fit[i]! ? wrapText(cell, fit[i]!) : [cell]));
    const height = Math.max(...broken.map((cell) => cell.length));
    return Array.from({ length: height }, (_, at) =>
      broken
        .map((cell, i) => {
          const text = cell[at] ?? '';
          const blank = ' '.repeat(Math.max(fit[i]! - widthOf(text), 0));
          return columns[i]!.numeric ? blank + text : text + blank;
        })
        .join(' '.repeat(gap))
        .trimEnd(),
    );
  };
  return [...lines(columns.map((c) => c.label)).map(style.bold), ...cells.flatMap(lines)].join('\n');
};

/** Names and what they are, one under the other: the texts wrapped at the terminal's width, a word never broken. */
export const formatPairs = (
  pairs: readonly (readonly [string, string])[],
  { style, width = Infinity }: Pick<Terminal, 'style' | 'width'>,
): string => {
  const left = Math.max(...pairs.map(([name]) => widthOf(name))) + gap;
  return pairs
    .flatMap(([name, text]) =>
      text
        .split('\n')
        .flatMap((line) => wrapText(line, Math.max(width - left, 20), false))
        .map((line, i) => style.faint((i ? '' : name).padEnd(left)) + line),
    )
    .join('\n');
};
