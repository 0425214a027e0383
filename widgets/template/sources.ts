import { css, type CSSResult, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { noBreak } from '../../src/format/no-break.js';
import { language, sourcesWords } from '../../src/messages/index.js';
import type { Template } from './bar.js';
import type { SourceEntry, SourceList, Statement } from '../scene/source-list.js';
import type { Derivation } from '../scene/stated.js';

/** Looks of a list of sources, for the shadow root that it stands in. */
export const sourceListStyles: CSSResult = css`
  .sources { margin: 8px 0 0; padding-inline-start: 2.2em; max-inline-size: 72ch; font-size: 0.93em; }
  .sources > li { padding-block: 8px; border-block-start: 1px solid var(--_rule); scroll-margin-block: 12px; }
  .sources > li::marker { font-weight: 700; }
  .sources > li[aria-current] > .work { background: var(--_tint); box-shadow: 0 0 0 4px var(--_tint); }
  .sources p { margin: 0; }
  .sources *, .statements *, .where, .takeaway { unicode-bidi: plaintext; }
  .work { font-weight: 600; }
  .work a { color: var(--figure-color-accent, inherit); text-decoration-color: var(--_accent); }
  .terms, .where { color: var(--_mute); }
  .statements { list-style: none; margin: 6px 0; padding: 0; display: grid; gap: 6px; }
  .statements > li { padding-inline-start: 10px; border-inline-start: 2px solid var(--_rule); }
  .statements b { font-weight: 600; }
  q { font-style: italic; }
  .cite-fold > summary { list-style: none; }
  .cite-fold > summary::-webkit-details-marker { display: none; }
  .cite { user-select: all; overflow-wrap: anywhere; }
  .back { all: unset; cursor: pointer; color: var(--figure-color-accent, inherit); text-decoration: underline; text-decoration-color: var(--_accent); text-underline-offset: 3px; padding-block: 3px; }
  /* In the box of its name, so that it begins no line; the line under the name leaves it out. */
  .back:not(:last-child)::after { content: ';'; content: ';' / ''; display: inline-block; }
  .back:focus-visible { outline: 2px solid; outline-offset: 2px; }
  @media (forced-colors: active) { .sources > li[aria-current] { outline: 2px solid Highlight; } }
  @media print {
    .statements > li { break-inside: avoid; }
    .work { break-after: avoid; }
    .back { display: inline; text-decoration: none; }
    .cite-fold > summary { display: none; }
  }
`;

const paragraph = (text: string | undefined, name?: string): Template =>
  text ? html`<p class=${name ?? nothing}>${noBreak(text)}</p>` : nothing;

const statement = ({
  number,
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
    <p><b dir="auto">${noBreak(number)}</b>${says ? noBreak(` — ${says}`) : nothing}</p>
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

const entry = (source: SourceEntry, isCurrent: boolean, back?: (index: number) => void): TemplateResult => html`
  <li
    value=${source.number}
    id="source-${source.number}"
    aria-current=${isCurrent ? 'true' : nothing}
    part="source"
    tabindex="-1"
  >
    <p class="work">
      ${
        source.url
          ? html`<a href=${source.url} rel="noopener noreferrer">${noBreak(source.title)}</a>`
          : noBreak(source.title)
      }
    </p>
    ${paragraph([source.credit, source.issued].filter(Boolean).join(', '))}
    <ul class="statements">${source.statements.map(statement)}</ul>
    ${paragraph(source.licence, 'terms')}
    ${citation(source.citation)}
    ${back ? figureLinks(source.figures, back) : nothing}
  </li>`;

const derivation = ({ number, formula, inputs }: Derivation): TemplateResult => html`
  <li>
    <p><b dir="auto">${noBreak(number)}</b>${noBreak(` = ${formula}`)}</p>
    <p class="where">${noBreak(`${sourcesWords.from} ${inputs.join('; ')}`)}</p>
  </li>`;

/** What a reader sees of some figures' sources: the numbered list, what was computed, what has no source. */
export const sourcesTemplate = (
  { entries, derived, unsourced }: SourceList,
  given: { current?: (entry: SourceEntry) => boolean; back?: (index: number) => void } = {},
): TemplateResult => html`
  ${
    entries.length
      ? html`
        <ol class="sources" part="sources" lang=${language}>
          ${repeat(
            entries,
            ({ url, title }) => url ?? title,
            (source) => entry(source, given.current?.(source) ?? false, given.back),
          )}
        </ol>`
      : nothing
  }
  ${
    derived.length
      ? html`
        <p class="work">${sourcesWords.computed}</p>
        <ul class="statements">${derived.map(derivation)}</ul>`
      : nothing
  }
  ${paragraph(unsourced.length ? `${sourcesWords.unsourced}: ${unsourced.join('; ')}.` : '', 'where')}`;
