import { claimWords, language } from '../../src/messages.js';
import type { Vintage } from '../../src/vintage.js';
import { evidenceFor } from '../register.js';
import { proofsOf } from './card.js';
import { node } from './node.js';

/*
 * A source's own words beside what is drawn at once. A module of its own, because evidence is loaded after the picture.
 */

/** Writes the words that a statement rests on into the place kept for them, with a link to where they stand. Rejects where the evidence does not load. */
export const drawQuote = async (
  place: HTMLElement,
  id: string,
  vintage: Vintage,
  lang: string | false,
): Promise<void> => {
  const evidence = await evidenceFor(vintage);
  const proofs = proofsOf(
    { id },
    evidence.filter((e) => e.supports !== 'note'),
    vintage,
  );
  const proof = proofs.find((p) => p.quote) ?? proofs[0];
  const credit = proof && vintage.sources.find((s) => proof.source.startsWith(s.credit))?.credit;
  const source = proof && (credit ?? proof.source);
  place.replaceChildren(
    proof?.quote
      ? node('q', { part: 'quote', lang: language }, proof.quote)
      : node('span', { class: 'word', lang }, claimWords.noQuote),
    ...(source
      ? [
          ' ',
          node(
            'span',
            { class: 'source', lang },
            proof.url ? node('a', { href: proof.url, rel: 'noopener noreferrer' }, source) : source,
          ),
        ]
      : []),
  );
};
