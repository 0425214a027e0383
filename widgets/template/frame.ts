import { html, nothing, type TemplateResult } from 'lit';
import { noBreak } from '../../src/format/no-break.js';
import type { Frame } from '../scene/scene.js';
import type { Template } from './bar.js';
import type { Lang } from './lang.js';

/** What a script has set, which may be anything, as the text that is written. */
export const asText = (value: unknown): string => String(value);

/** The level of a heading, from 1 to 6, where a script may have set it to anything. */
export const levelOf = (level: unknown, usual: number): number =>
  Math.min(6, Math.max(1, Math.round(Number(level)) || usual));

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

/** The notes of a figure, those first that a mark in the picture refers to; then what is to be known beside it. */
export const notesTemplate = ({ notes, marked = 0 }: Frame, updates: readonly string[], lang: Lang): Template =>
  notes.length || updates.length
    ? html`
        <ul class="notes" part="notes" role="list" lang=${lang}>
          ${notes.map((note, i) => html`<li>${i < marked ? html`<sup>${i + 1}</sup> ` : nothing}${noBreak(note)}</li>`)}
          ${updates.map((note) => html`<li class="beside" part="beside">${noBreak(note)}</li>`)}
        </ul>`
    : nothing;

/** The credit line of a figure: source, date, vintage. */
export const creditTemplate = (credit: readonly string[], lang: Lang): TemplateResult => html`
  <p class="credit" part="credit" lang=${lang}>
    ${credit.map((line, i) => html`${i ? '\u00a0· ' : nothing}<span>${noBreak(line)}</span>`)}
  </p>`;
