import { html, nothing, svg, type TemplateResult } from 'lit';
import { bar, hatch } from './bar.js';
import type { Encoding } from './encodings.js';

/** What the fills and ends of a picture mean, in words beside a small sample. */
export const keyTemplate = (encodings: readonly Encoding[], lang: string | typeof nothing): TemplateResult | typeof nothing =>
  encodings.length
    ? html`<ul class="encodings" part="key" role="list" lang=${lang}>${encodings.map(
        ({ mark, text }) => html`<li><svg class="sample" aria-hidden="true">${mark.look === 'hatched' || mark.look === 'claimed' ? svg`<defs>${hatch('accent')}</defs>` : nothing}${bar({ size: 1, mark, tone: 'accent' })}</svg>${text}</li>`,
      )}</ul>`
    : nothing;
