import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { cardWords } from '../../src/messages.js';
import type { Observation } from '../../src/observation.js';
import type { Vintage } from '../../src/vintage.js';
import { evidenceFor } from '../register.js';
import { cardOf, type Proof, proofsOf } from './card.js';
import { creditOf } from './scene.js';

const proofTemplate = ({ quote, source, url, place, read }: Proof): TemplateResult =>
  html`${quote ? html`<q part="quote">${quote}</q>` : nothing}<span class="source">${url ? html`<a href=${url} rel="noopener noreferrer">${source}</a>` : source}${place ? html`<br>${place}` : nothing}<br>${read}</span>`;

/**
 * Draws into a popover where a number comes from: at once what the data say, then the evidence, which loads now.
 * Rejects where the evidence does not load; the rest stays.
 */
export const drawPanel = async (panel: HTMLElement, title: string, o: Observation, vintage: Vintage): Promise<void> => {
  const { says, period, note } = cardOf(o, vintage);
  const draw = (proofs: readonly Proof[]): void =>
    void render(
      html`<strong>${title}</strong>${says ? html`<span>${says}</span>` : nothing}${period ? html`<span>${period}</span>` : nothing}
        ${proofs.map(proofTemplate)}
        ${note ? html`<span class="note">${note}</span>` : nothing}
        ${creditOf([o], vintage).slice(1).map((line) => html`<span class="credit">${line}</span>`)}
        <button type="button" popovertarget="panel" popovertargetaction="hide">${cardWords.close}</button>`,
      panel,
    );
  draw([]);
  draw(proofsOf(o, await evidenceFor(vintage), vintage));
};
