import type { Vintage } from '../../src/model/vintage.js';
import { escape } from '../picture/text.js';
import type { Options } from '../scene/scene.js';
import type { Rows } from '../scene/rows.js';
import { tableOf } from '../scene/table.js';

/** The rows behind a figure as a plain HTML table; nothing where there is none. */
export const tableHTML = (source: Rows, vintage: Vintage, options: Options): string => {
  if (!source.observations.length) return '';
  const { caption, columns, rows } = tableOf(source, vintage, options);
  const head = columns.map((c) => `<th scope="col">${escape(c.label)}</th>`).join('');
  const body = rows.map(({ cells: [first = '', ...rest] }) => {
    const cells = rest.map((cell) => `<td>${escape(cell)}</td>`).join('');
    return `<tr><th scope="row">${escape(first)}</th>${cells}</tr>`;
  });
  return `<table><caption>${escape(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
};
