import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { bar, hatchesOf } from './bar.js';
import type { Encoding } from './encodings.js';

/** What the fills and ends of a picture mean, in words beside a small sample. */
export const keyTemplate = (encodings: readonly Encoding[], lang: string | typeof nothing): TemplateResult | typeof nothing =>
  encodings.length
    ? html`<ul class="encodings" part="key" role="list" lang=${lang}>${encodings.map(({ mark, text }) => {
        const sample = { size: 1, mark, tone: 'accent' } as const;
        return html`<li><svg class="sample" aria-hidden="true">${svg`<defs>${hatchesOf([sample])}</defs>`}${bar(sample)}</svg>${text}</li>`;
      })}</ul>`
    : nothing;
