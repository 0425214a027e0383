import { html, nothing, type TemplateResult } from 'lit';
import { noBreak } from '../../src/format/no-break.js';
import { sourcesWords } from '../../src/messages/index.js';
import type { Derivation, SourceEntry, Statement } from '../scene/source-lines.js';
import type { Template } from './bar.js';
import { paragraph } from './sources.js';

const statement = ({
  number,
  count,
  attribution: says,
  period,
  quote,
  lang,
  place,
  read,
  note,
  context,
}: Statement): TemplateResult => html`
  <li>
    <p><b dir="auto">${noBreak(count > 1 ? sourcesWords.numbers(count) : number)}</b>${says ? noBreak(` — ${says}`) : nothing}</p>
    ${count > 1 ? paragraph(number) : nothing}
    ${paragraph(period, 'where')}
    ${paragraph(context, 'where')}
    ${quote ? html`<p><q part="quote" lang=${lang ?? nothing}>${noBreak(quote)}</q></p>` : nothing}
    ${paragraph([place, read].filter(Boolean).join('; '), 'where')}
    ${paragraph(note)}
  </li>`;

/** Names of the figures that draw on a source, each a way back to it. */
const figureLinks = (figures: SourceEntry['figures'], back: (index: number) => void): Template =>
  figures.length
    ? html`
        <p class="where">
          ${sourcesWords.figures}: ${figures.map(
            ({ title, index }) =>
              html`<button type="button" class="back" @click=${() => back(index)}>${noBreak(title)}</button> `,
          )}
        </p>`
    : nothing;

const citation = (text: string): Template =>
  text
    ? html`
        <details class="cite-fold">
          <summary>${sourcesWords.cite}</summary>
          <p class="cite" part="citation">${noBreak(text)}</p>
        </details>`
    : nothing;

/** What a source says of the numbers taken from it, its terms, how to cite it, and the figures that draw on it. */
export const toldTemplate = (
  { statements, licence, citation: cited, figures }: SourceEntry,
  back: ((index: number) => void) | undefined,
): TemplateResult => html`
  <ul class="statements">${statements.map(statement)}</ul>
  ${paragraph(licence, 'terms')}
  ${citation(cited)}
  ${back ? figureLinks(figures, back) : nothing}`;

/** How a number was computed. */
export const derivationTemplate = ({ number, formula, inputs }: Derivation): TemplateResult => html`
  <li>
    <p><b dir="auto">${noBreak(number)}</b>${noBreak(` = ${formula}`)}</p>
    <p class="where">${noBreak(`${sourcesWords.from} ${inputs.join('; ')}`)}</p>
  </li>`;
