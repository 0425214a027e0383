import { html, nothing, type TemplateResult } from 'lit';
import { noBreak } from '../../src/format/no-break.js';
import type { Encoding } from '../scene/legend.js';
import { bar, hatches, type Template } from './bar.js';
import type { Lang } from './lang.js';

const entry = ({ mark, text }: Encoding): TemplateResult => {
  const sample = { size: 1, mark, tone: 'accent', thin: true } as const;
  return html`
    <li>
      <svg class="sample" aria-hidden="true">${hatches([sample])}${bar(sample)}</svg>
      ${noBreak(text)}
    </li>`;
};

/** What the fills and ends of a picture mean, in words beside a small sample. */
export const legend = (encodings: readonly Encoding[], lang: Lang): Template =>
  encodings.length
    ? html`<ul class="encodings" part="key" role="list" lang=${lang}>${encodings.map(entry)}</ul>`
    : nothing;
