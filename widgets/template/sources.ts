import { css, type CSSResult, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { noBreak } from '../../src/format/no-break.js';
import { language, sourcesWords } from '../../src/messages/index.js';
import type { Template } from './bar.js';
import type { SourceEntry, SourceList } from '../scene/source-lines.js';
import type * as Details from './source-details.js';

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
  .sources > li > .work { font-weight: 400; }
  /* What is folded is there, and printed. */
  .told, .further { display: none; }
  .more[open] + .told { display: block; }
  .all[open] ~ .sources > .further { display: list-item; }
  .more > summary, .all > summary { list-style: none; }
  .more > summary::-webkit-details-marker, .all > summary::-webkit-details-marker { display: none; }
  .more > summary::before, .all > summary::before { content: '+'; margin-inline-end: 0.3em; }
  .more[open] > summary::before, .all[open] > summary::before { content: '−'; }
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
    .told { display: block; }
    .further { display: list-item; }
    .more, .all, .cite-fold > summary { display: none; }
  }
`;

/** A paragraph, or nothing where there is no text. */
export const paragraph = (text: string | undefined, name?: string): Template =>
  text ? html`<p class=${name ?? nothing}>${noBreak(text)}</p>` : nothing;

/** A list as a reader is to have it. */
interface Given {
  /** What tells more of each source than its line, once it has come. */
  details?: typeof Details | undefined;
  /** Whether a source is one of those that were asked for. */
  current?: (entry: SourceEntry) => boolean;
  /** Leads back to a figure. */
  back?: (index: number) => void;
  /** Asks again for words that did not arrive. */
  retry: () => void;
}

/** Who, title and date on a line; what it says when it is asked for. */
const entry = (source: SourceEntry, isOnly: boolean, { current, back, retry, details }: Given): TemplateResult => {
  const { number, title, url, credit, issued, count, isNamed, isLost } = source;
  // Not when it tells that it is open: one that stands open from the start tells so, too.
  const onClick = ({ currentTarget }: Event): void => {
    if (isLost && !((currentTarget as HTMLElement).parentElement as HTMLDetailsElement).open) retry();
  };
  return html`
    <li
      value=${number}
      id="source-${number}"
      class=${isNamed || isOnly ? nothing : 'further'}
      aria-current=${current?.(source) ? 'true' : nothing}
      part="source"
      tabindex="-1"
    >
      <p class="work">
        ${credit ? html`${noBreak(credit)}: ` : nothing}${
          url ? html`<a href=${url} rel="noopener noreferrer">${noBreak(title)}</a>` : noBreak(title)
        }${issued ? `, ${noBreak(issued)}` : nothing}
      </p>
      <details class="more" ?open=${isOnly}>
        <summary @click=${onClick}>${noBreak(sourcesWords.told(count))}</summary>
      </details>
      <div class="told">
        ${paragraph(isLost ? sourcesWords.lostHere : '', 'where')}
        ${details?.toldTemplate(source, back) ?? nothing}
      </div>
    </li>`;
};

/** Opens or closes every source of the list that stands beside. Words that did not arrive are asked for once. */
const openAll =
  ({ entries }: SourceList, { retry }: Given) =>
  ({ target }: Event): void => {
    const all = target as HTMLDetailsElement;
    all.parentNode?.querySelectorAll<HTMLDetailsElement>('.more').forEach((each) => (each.open = all.open));
    if (all.open && entries.some(({ isLost }) => isLost)) retry();
  };

/** What a reader sees of some figures' sources: a line for each, in full when asked for; what was computed, what has no source. */
export const sourcesTemplate = (list: SourceList, given: Given): TemplateResult => {
  const { entries, derived, unsourced, lost } = list;
  return html`
  ${paragraph(lost.length ? sourcesWords.lost(lost) : '', 'where lost')}
  ${
    entries.length
      ? html`
        ${
          entries.length > 1
            ? html`<details class="all" @toggle=${openAll(list, given)}><summary>${sourcesWords.showAll}</summary></details>`
            : nothing
        }
        <ol class="sources" part="sources" lang=${language}>
          ${repeat(
            entries,
            ({ url, title }) => url ?? title,
            (source) => entry(source, entries.length === 1, given),
          )}
        </ol>`
      : nothing
  }
  ${
    derived.length
      ? html`
        <p class="work">${sourcesWords.computed}</p>
        <ul class="statements">${derived.map((each) => given.details?.derivationTemplate(each) ?? nothing)}</ul>`
      : nothing
  }
  ${paragraph(unsourced.length ? `${sourcesWords.unsourced}: ${unsourced.join('; ')}.` : '', 'where')}`;
};
