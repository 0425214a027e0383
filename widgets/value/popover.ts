import { html, nothing, type TemplateResult } from 'lit';
import { noBreak } from '../../src/format/no-break.js';
import { attributionWords, sourcesWords } from '../../src/messages/index.js';
import type { Template } from '../template/bar.js';
import { attributionOf } from '../scene/attribution.js';
import { type FigureOnPage, hasSources, openSources } from '../page/figures-on-page.js';
import type { Note } from '../scene/note.js';
import { type Cited, creditOf } from '../scene/scene.js';
import type { SourceEntry, SourceList, Statement } from '../scene/source-lines.js';

export { sourcesAtHand } from '../data/list-sources.js';
export { loadEvidenceOf } from '../data/load-sources.js';

/** What a card tells of one number. */
export interface CardContent {
  title: string;
  cited: Cited;
  /** What is to be known beside it. */
  updates: readonly Note[];
  figure: FigureOnPage;
}

const line = (text: string | undefined, name?: string): Template =>
  text ? html`<span class=${name ?? nothing}>${noBreak(text)}</span>` : nothing;

const statement = (
  { number, attribution: says, quote, lang, place, read, context }: Statement,
  { title, credit, url }: SourceEntry,
  isInput: boolean,
): TemplateResult => {
  const source = noBreak([credit, title].filter(Boolean).join(': '));
  return html`
    ${isInput ? html`<span><b>${noBreak(number)}</b>${says ? noBreak(` — ${says}`) : nothing}</span>` : nothing}
    ${line(context, 'note')}
    ${quote ? html`<q part="quote" lang=${lang ?? nothing}>${noBreak(quote)}</q>` : nothing}
    <span class="source">
      ${url ? html`<a href=${url} rel="noopener noreferrer">${source}</a>` : source}
      ${[place, read].map((text) => (text ? html`<br>${noBreak(text)}` : nothing))}
    </span>`;
};

/** Where it is written; of a computed number, first what it was computed from. */
const proofs = ({ entries, derived }: SourceList): readonly TemplateResult[] =>
  entries.flatMap((entry) =>
    entry.statements
      // What backs the notes of the inputs would bury the computation.
      .filter(({ context }) => !(context && derived.length))
      .map((each) => statement(each, entry, derived.length > 0)),
  );

/** Where a number comes from: what the data say, and the evidence once it has come. */
export const cardTemplate = ({ title, cited, updates, figure }: CardContent, list?: SourceList): TemplateResult => {
  const { vintage, observations } = cited;
  const o = observations[0]!;
  const { attribution: says, period, note } = attributionOf(o, vintage);
  const [, ...credit] = creditOf([o], vintage);
  return html`
    <strong>${noBreak(title)}</strong>
    ${line(says)}
    ${line(period)}
    ${list ? proofs(list) : nothing}
    ${list?.lost.length ? line(sourcesWords.lostHere, 'note') : nothing}
    ${line(note, 'note')}
    ${updates.map(({ text }) => line(text, 'note'))}
    ${credit.map((text) => line(text, 'credit'))}
    ${
      hasSources(figure)
        ? html`
          <button
            type="button"
            popovertarget="panel"
            popovertargetaction="hide"
            part="all-sources"
            @click=${() => openSources(figure)}
          >
            ${sourcesWords.all}
          </button>`
        : nothing
    }
    <button type="button" popovertarget="panel" popovertargetaction="hide">${attributionWords.close}</button>`;
};
