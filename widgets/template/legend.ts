import { html, nothing, type TemplateResult } from 'lit';
import { noBreak } from '../../src/format/no-break.js';
import type { Encoding } from '../scene/legend.js';
import { sample, type Template } from './bar.js';
import type { Lang } from './lang.js';

const entry = ({ mark, tone, text, tooSmall }: Encoding): TemplateResult => html`
  <li>${sample(mark, tone, tooSmall)}${noBreak(text)}</li>`;

/** What the fills and ends of a picture mean, in words beside a small sample; for those who see the picture. */
export const legend = (encodings: readonly Encoding[], lang: Lang): Template =>
  encodings.length
    ? html`<ul class="encodings" part="key" aria-hidden="true" lang=${lang}>${encodings.map(entry)}</ul>`
    : nothing;
