import { cite, type Source } from 'figures-of-record';
import { html, type Markup } from './markup.js';

const isWeb = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//.test(url);

/** A source: how it is cited, where it is, on what terms. */
export const sourceItem = (source: Source): Markup => {
  const { url } = source.licence;
  return html`<li id="source-${source.id}">${cite(source, 'apa')}${
    isWeb(source.csl.URL) && html` <a href="${source.csl.URL}">Read it</a>.`
  }<br /><small>Credit: ${source.credit}. Terms: ${isWeb(url) ? html`<a href="${url}">${source.licence.name}</a>` : source.licence.name}.</small></li>`;
};
