import { claimWords } from '../../src/messages/index.js';
import { safeAddress } from '../../src/citation/safe-url.js';
import type { CslItem } from '../../src/model/source.js';
import type { Vintage } from '../../src/model/vintage.js';
import { evidenceFor } from '../register.js';
import { type Child, node } from '../base/vdom.js';

/*
 * A source's own words beside what is drawn at once. A module of its own, because evidence is loaded after the picture.
 */

/** The words that a statement rests on, with a link to where they stand. Rejects where the evidence does not load. */
export const quoteNodes = async (id: string, vintage: Vintage, lang: string | false): Promise<Child> => {
  const all = (await evidenceFor(vintage)).filter((e) => e.ids.includes(id) && e.supports !== 'note');
  const proof = all.find((e) => e.quote) ?? all[0];
  const source = vintage.sources.find((s) => s.id === proof?.source);
  // A page's own source may be no more than its credit line.
  const csl: Partial<CslItem> = source?.csl ?? {};
  const [credit, url] = [source?.credit ?? proof?.source, safeAddress(csl.URL)];
  const link = url ? node('a', { href: url, rel: 'noopener noreferrer' }, credit) : credit;
  return [
    proof?.quote
      ? node('q', { part: 'quote', lang: csl.language }, proof.quote)
      : node('span', { class: 'word', lang }, claimWords.noQuote),
    credit && [' ', node('span', { class: 'source', lang }, link)],
  ];
};
