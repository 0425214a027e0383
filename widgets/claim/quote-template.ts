import { html, nothing, type TemplateResult } from 'lit';
import { safeAddress } from '../../src/citation/safe-url.js';
import { noBreak } from '../../src/format/no-break.js';
import { claimWords } from '../../src/messages/index.js';
import type { CslItem } from '../../src/model/source.js';
import type { Vintage } from '../../src/model/vintage.js';
import type { Lang } from '../template/lang.js';
import { evidenceFor } from '../page/evidence.js';

/** The words that a statement rests on, with a link to where they stand; or that they did not arrive. */
export const quoteTemplate = async (id: string, vintage: Vintage, lang: Lang): Promise<TemplateResult> => {
  const all = (await evidenceFor(vintage)).filter((e) => e.ids.includes(id) && e.supports !== 'note');
  const proof = all.find((e) => e.quote) ?? all[0];
  const source = vintage.sources.find((s) => s.id === proof?.source);
  // A page's own source may be no more than its credit line.
  const csl: Partial<CslItem> = source?.csl ?? {};
  const [credit, url] = [source?.credit ?? proof?.source, safeAddress(csl.URL)];
  const words = proof?.quote
    ? html`<q part="quote" lang=${csl.language ?? nothing}>${noBreak(proof.quote)}</q>`
    : html`<span class="word" lang=${lang}>${claimWords.noQuote}</span>`;
  if (!credit) return words;
  const text = noBreak(credit);
  const link = url ? html`<a href=${url} rel="noopener noreferrer">${text}</a>` : text;
  return html`${words} <span class="source" lang=${lang}>${link}</span>`;
};
