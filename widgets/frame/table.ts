import { html, nothing, type TemplateResult } from 'lit';
import type { Table } from './scene.js';

/** The rows behind a picture as a real table; it scrolls by itself where the column is too narrow for it. */
export const tableTemplate = ({ caption, columns, rows }: Table): TemplateResult =>
  html`<div class="scroll" role="region" aria-label=${caption} tabindex="0"><table part="table">
    <caption>${caption}</caption>
    <thead><tr>${columns.map((c) => html`<th scope="col" class=${c.numeric ? 'numeric' : nothing}>${c.label}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ({ cells: [first, ...rest], current }) =>
        html`<tr aria-current=${current ? 'true' : nothing}><th scope="row">${first}</th>${rest.map(
          (cell, i) => html`<td class=${columns[i + 1]?.numeric ? 'numeric' : nothing}>${cell}</td>`,
        )}</tr>`,
    )}</tbody>
  </table></div>`;
