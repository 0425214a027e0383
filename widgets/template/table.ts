import { css, type CSSResult, html, nothing, type TemplateResult } from 'lit';
import { noBreak } from '../../src/format/no-break.js';
import { frameWords } from '../../src/messages/index.js';
import type { Vintage } from '../../src/model/vintage.js';
import { type Heading, type Table, tableOf } from '../scene/table.js';
import type { Options } from '../scene/scene.js';
import type { Rows } from '../scene/rows.js';
import { type Lang, langOfWords } from './lang.js';

/** Looks of a table, for the shadow root that it stands in. */
export const tableStyles: CSSResult = css`
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
  tr[aria-current] > * { color: var(--figure-color-accent, inherit); font-weight: 700; }
  @media print {
    .scroll { overflow: visible; }
  }
`;

const headingCell = ({ label, numeric }: Heading, lang: Lang): TemplateResult =>
  html`<th scope="col" class=${numeric ? 'numeric' : nothing} lang=${lang}>${noBreak(label)}</th>`;

const cell = (text: string, { numeric, ours, short }: Heading, lang: Lang): TemplateResult => html`
  <td class=${numeric ? 'numeric' : short ? 'short' : nothing} lang=${ours ? lang : nothing}>${noBreak(text)}</td>`;

const row = (
  { cells: [name = '', ...rest], current }: Table['rows'][number],
  columns: Heading[],
  lang: Lang,
): TemplateResult => html`
  <tr aria-current=${current ? 'true' : nothing}>
    <th scope="row">${noBreak(name)}</th>
    ${rest.map((text, i) => cell(text, columns[i + 1]!, lang))}
  </tr>`;

/** The rows behind a picture as a real table; it scrolls by itself where the column is too narrow. Two figures of one dataset differ by their headings. */
export const tableTemplate = (source: Rows, vintage: Vintage, options: Options, heading: string): TemplateResult => {
  const { caption, columns, rows } = tableOf(source, vintage, options);
  const lang = langOfWords(options.locale);
  return html`
    <div class="scroll" role="group" aria-label=${[frameWords.table, heading || caption].filter(Boolean).join(': ')} tabindex="0">
      <table part="table" class=${columns.length > 3 ? 'wide' : nothing}>
        ${caption ? html`<caption>${noBreak(caption)}</caption>` : nothing}
        <thead>
          <tr>${columns.map((column) => headingCell(column, lang))}</tr>
        </thead>
        <tbody>${rows.map((each) => row(each, columns, lang))}</tbody>
      </table>
    </div>`;
};
