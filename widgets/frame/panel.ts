import { cardWords } from '../../src/messages.js';
import type { Observation } from '../../src/observation.js';
import type { Vintage } from '../../src/vintage.js';
import { evidenceFor } from '../register.js';
import { cardOf, type Proof, proofsOf } from './card.js';
import { type Child, node } from './node.js';
import { creditOf } from './scene.js';

const proofNodes = ({ quote, source, url, place, read }: Proof): Child => [
  quote && node('q', { part: 'quote' }, quote),
  node(
    'span',
    { class: 'source' },
    url ? node('a', { href: url, rel: 'noopener noreferrer' }, source) : source,
    [place, read].map((text) => text && [node('br'), text]),
  ),
];

/**
 * Draws into a popover where a number comes from: at once what the data say, then the evidence, which loads now.
 * Rejects where the evidence does not load; the rest stays.
 */
export const drawPanel = async (panel: HTMLElement, title: string, o: Observation, vintage: Vintage): Promise<void> => {
  const { says, period, note } = cardOf(o, vintage);
  const draw = (proofs: readonly Proof[]): void => {
    const focused = panel.contains((panel.getRootNode() as ShadowRoot).activeElement);
    const close = node(
      'button',
      { type: 'button', popovertarget: 'panel', popovertargetaction: 'hide' },
      cardWords.close,
    );
    const line = (text: string | undefined, name?: string): Child => text && node('span', { class: name }, text);
    const parts = [
      node('strong', {}, title),
      line(says),
      line(period),
      proofs.map(proofNodes),
      line(note, 'note'),
      creditOf([o], vintage)
        .slice(1)
        .map((text) => line(text, 'credit')),
      close,
    ];
    panel.replaceChildren(...node('span', {}, parts).childNodes);
    if (focused) close.focus();
  };
  draw([]);
  const drawn = panel.firstChild;
  const evidence = await evidenceFor(vintage);
  // Another number may have come into the panel meanwhile.
  if (panel.firstChild === drawn) draw(proofsOf(o, evidence, vintage));
};
