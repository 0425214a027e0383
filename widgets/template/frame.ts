import { html, nothing, type TemplateResult } from 'lit';
import { noBreak } from '../../src/format/no-break.js';
import { noteWords } from '../../src/messages/index.js';
import type { ArrangedNotes, Note } from '../scene/note.js';
import type { Template } from './bar.js';
import type { Lang } from './lang.js';

/** What a script has set, which may be anything, as the text that is written. */
export const asText = (value: unknown): string => String(value);

/** The level of a heading, from 1 to 6, where a script may have set it to anything. */
export const levelOf = (level: unknown, usual: number): number =>
  Math.min(6, Math.max(1, Math.round(Number(level)) || usual));

/** Parts of the common frame that `hide` can name. */
export type FramePart = 'heading' | 'takeaway' | 'key' | 'notes' | 'credit' | 'table' | 'sources';

/** What an attribute with names of parts hides; `all` hides each of them. A script may have set it to anything. */
export const hiding = (hide: unknown): ((part: FramePart) => boolean) => {
  const hidden = typeof hide === 'string' ? hide.split(/\s+/) : [];
  return (part) => hidden.includes(part) || hidden.includes('all');
};

/** What a figure is called: by the heading that the page puts in its place, else by ours. */
export const nameOfFigure = (figure: Partial<ParentNode>, heading: unknown): string =>
  // A server has the element alone, without what stands in it.
  figure.querySelector?.(':scope > [slot="heading"]')?.textContent.trim() || asText(heading);

/** The heading of a figure. */
export const headingTemplate = (heading: unknown, level: unknown): Template => {
  const words = asText(heading);
  return words
    ? html`
        <div
          class="heading"
          part="heading"
          role="heading"
          aria-level=${levelOf(level, 3)}
        >
          ${noBreak(words)}
        </div>`
    : nothing;
};

const noteList = (
  notes: readonly Note[],
  updates: readonly Note[],
  isHidden: boolean,
  lang: Lang,
): TemplateResult => html`
  <ul role="list" lang=${lang} ?hidden=${isHidden}>
    ${notes.map((note) => {
      const { mark, text } = note;
      const words = html`${mark ? html`<sup>${mark}</sup> ` : nothing}${noBreak(text)}`;
      return updates.some(({ kind }) => kind === note.kind)
        ? html`<li class="beside" part="beside">${words}</li>`
        : html`<li>${words}</li>`;
    })}
  </ul>`;

/**
 * The notes of a figure: those that change its reading, then the rest behind a button, which is made of how many they
 * are. They are there while they are hidden, so that they can be printed.
 */
export const notesTemplate = (
  { shown, folded }: ArrangedNotes,
  updates: readonly Note[],
  { isOpen, button, lang }: { isOpen: boolean; button: (label: string) => TemplateResult; lang: Lang },
): Template =>
  shown.length || folded.length
    ? html`
        <div class="notes" part="notes">
          ${shown.length ? noteList(shown, updates, false, lang) : nothing}
          ${
            folded.length
              ? html`${button(noteWords.folded(folded.length, shown.length))}${noteList(folded, updates, !isOpen, lang)}`
              : nothing
          }
        </div>`
    : nothing;

/** The credit line of a figure: source, date, vintage. */
export const creditTemplate = (credit: readonly string[], lang: Lang): TemplateResult => html`
  <p class="credit" part="credit" lang=${lang}>
    ${credit.map((line, i) => html`<span>${noBreak(line)}${i < credit.length - 1 ? '\u00a0·' : nothing}</span> `)}
  </p>`;
