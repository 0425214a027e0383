import { css, type CSSResult } from '@lit/reactive-element';
import { language, tableWords } from '../../src/messages/index.js';
import type { Vintage } from '../../src/model/vintage.js';
import { type Child, node } from './vdom.js';
import { tableOf } from '../scene/table.js';
import type { Options, Rows } from '../scene/scene.js';
import { wear } from './adopt-styles.js';

const tableStyles: CSSResult = css`
  .scroll { overflow-x: auto; margin-block-start: 6px; }
  table { border-collapse: collapse; font-size: 0.93em; min-inline-size: min(100%, 34em); }
  .wide { min-inline-size: 46em; }
  @media print { .wide { min-inline-size: 0; } }
  caption { text-align: start; color: var(--_mute); padding-block-end: 4px; }
  th, td { text-align: start; vertical-align: baseline; padding: 0; padding-block: 4px; padding-inline-end: 14px; border-block-end: 1px solid var(--_rule); font-weight: 400; }
  thead th { color: var(--_mute); font-size: 0.93em; }
  tbody th { font-weight: 600; }
  .numeric { text-align: end; white-space: nowrap; }
  @container (min-width: 46rem) {
    .short { white-space: nowrap; }
    tbody th { min-inline-size: 11em; }
  }
  :host(:dir(rtl)) :is(caption, th, td) { text-align: right; }
  :host(:dir(rtl)) .numeric { text-align: left; }
  tr[aria-current] > * { color: var(--_accent); font-weight: 700; }
  @media print {
    .scroll { overflow: visible; }
  }
`;

/** Makes the styles of a table known to a shadow root, once. */
export const adoptTable = (root: ShadowRoot): void => {
  wear(root, tableStyles);
};

/** The rows behind a picture as a real table; it scrolls by itself where the column is too narrow. Two figures of one dataset differ by their headings. */
export const tableNodes = (source: Rows, vintage: Vintage, options: Options, heading: string): Child => {
  const { caption, columns, rows } = tableOf(source, vintage, options);
  const lang = !options.locale.startsWith(language) && language;
  const head = columns.map((c) => node('th', { scope: 'col', class: c.numeric && 'numeric', lang }, c.label));
  const body = rows.map(({ cells, current }) =>
    node(
      'tr',
      { 'aria-current': current && 'true' },
      cells.map((cell, i) => {
        const { numeric, ours, short } = columns[i]!;
        return i
          ? node('td', { class: numeric ? 'numeric' : short && 'short', lang: ours && lang }, cell)
          : node('th', { scope: 'row' }, cell);
      }),
    ),
  );
  return node(
    'div',
    { class: 'scroll', role: 'region', 'aria-label': heading || caption || tableWords.rows, tabindex: 0 },
    node(
      'table',
      { part: 'table', class: columns.length > 3 && 'wide' },
      caption && node('caption', {}, caption),
      node('thead', {}, node('tr', {}, head)),
      node('tbody', {}, body),
    ),
  );
};
