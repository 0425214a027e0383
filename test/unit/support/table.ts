import { parseFragment } from 'parse5';
import { FigureError } from '../../../src/error/figure-error.js';
import type { MarkupElement } from '../../../src/table/markup.js';
import { readTable, type TableReading } from '../../../src/table/read-table.js';
import { asMarkup } from '../../../src/cli/markup/tree.js';

/** Markup as a browser reads it, in an element around it. */
export const markupOf = (html: string): MarkupElement => {
  const { childNodes } = parseFragment(`<figure-parts>${html}</figure-parts>`);
  const [host] = childNodes;
  if (!host || !('tagName' in host)) throw new Error('no element');
  return asMarkup(host);
};

/** Rows of cells as markup. */
export const rowsHTML = (...lines: (readonly string[])[]): string =>
  lines.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');

export const read = (html: string, locale = 'en'): TableReading =>
  readTable(markupOf(/^\s*<(?:table|figure)/.test(html) ? html : `<table>${html}</table>`), locale);

/** Names and numbers of a table, in base units: `A 500`. */
export const numbersIn = (html: string, locale = 'en'): string[] =>
  read(html, locale).rows.map(
    ({ observation: { label, value, unit, relation } }) =>
      `${label} ${value === null ? 'none' : `${relation && relation !== 'eq' ? `${relation} ` : ''}${value}${unit?.mult ? `e${unit.mult}` : ''}${unit && unit.code !== '1' ? ` ${unit.code}` : ''}`}`,
  );

export const warningsOf = (html: string, locale = 'en'): string[] =>
  read(html, locale).warnings.map(({ message }) => message);

/** What a table is refused for, a line for each issue. */
export const refusalOf = (html: string, locale = 'en'): string => {
  try {
    read(html, locale);
  } catch (error) {
    if (error instanceof FigureError) return error.message;
    throw error;
  }
  throw new Error('it is read');
};
