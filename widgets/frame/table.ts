import { css, type CSSResult } from '@lit/reactive-element';
import { html, nothing, render } from 'lit/html.js';
import type { Vintage } from '../../src/vintage.js';
import { tableOf } from './rows.js';
import type { Options, Rows } from './scene.js';

const tableStyles: CSSResult = css`
  .scroll { overflow-x: auto; margin-block-start: 6px; }
  table { border-collapse: collapse; font-size: 0.93em; min-inline-size: min(100%, 34em); }
  caption { text-align: start; color: var(--_mute); padding-block-end: 4px; }
  th, td { text-align: start; vertical-align: baseline; padding: 0; padding-block: 4px; padding-inline-end: 14px; border-block-end: 1px solid var(--_rule); font-weight: 400; }
  thead th { color: var(--_mute); font-size: 0.93em; }
  tbody th { font-weight: 600; }
  .numeric { text-align: end; white-space: nowrap; }
  :host(:dir(rtl)) :is(caption, th, td) { text-align: right; }
  :host(:dir(rtl)) .numeric { text-align: left; }
  tr[aria-current] > * { color: var(--_accent); font-weight: 700; }
  @media print {
    .scroll { overflow: visible; }
  }
`;

/**
 * Draws the rows behind a picture into a place within a shadow root, as a real table; it scrolls by itself where the
 * column is too narrow. Brings its own styles: a page whose tables stay closed does not load them.
 */
export const drawTable = (place: HTMLElement, source: Rows, vintage: Vintage, options: Options): void => {
  const { caption, columns, rows } = tableOf(source, vintage, options);
  const root = place.getRootNode() as ShadowRoot;
  const sheet = tableStyles.styleSheet!;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  render(
    html`<div class="scroll" role="region" aria-label=${caption || nothing} tabindex="0"><table part="table"><caption>${caption}</caption>
      <thead><tr>${columns.map((c) => html`<th scope="col" class=${c.numeric ? 'numeric' : nothing}>${c.label}</th>`)}</tr></thead>
      <tbody>${rows.map(
        ({ cells: [first, ...rest], current }) =>
          html`<tr aria-current=${current ? 'true' : nothing}><th scope="row">${first}</th>${rest.map((cell, i) => html`<td class=${columns[i + 1]?.numeric ? 'numeric' : nothing}>${cell}</td>`)}</tr>`,
      )}</tbody></table></div>`,
    place,
  );
};
