import { css, type CSSResult, html, nothing, svg } from 'lit';
import { noBreak } from '../../src/format/no-break.js';
import { leastLabelled, type Mark, percent, type Tone } from '../scene/mark.js';
import type { Template } from './bar.js';

/** Looks of words in pieces; a strip says how high it is as `--_bar`. */
export const pieceLabelStyles: CSSResult = css`
  /* Each has its middle at naught: WebKit does not find the middle of one that has not. */
  :host(:dir(rtl)) foreignObject { transform: scaleX(-1); transform-box: view-box; transform-origin: 0 0; }
  .within { display: none; }
  /* A percentage of its height is nothing in WebKit. Black or white, whichever is read on the piece: L* 49.4 is as far from the one as from the other. */
  @supports (color: lab(from red l a b)) {
    .within { display: flex; align-items: center; container-type: size; block-size: var(--_bar); color: lab(from var(--_tone) calc((49.4 - l) * infinity) 0 0); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  }
  /* What does not fit goes to a second line, which is not seen. */
  .fit { display: flex; flex-wrap: wrap; flex: 1; block-size: 1.3em; line-height: 1.3; overflow: hidden; padding-inline: 6px; font-size: max(0.857em, 0.75rem); white-space: nowrap; }
  .fit::before { content: ''; inline-size: 1px; block-size: 1.3em; }
  @container (max-height: 1.1em) {
    .fit { display: none; }
  }
`;

/** A piece of a strip that has words of its own. */
interface Labelled {
  start: number;
  size: number;
  tone: Tone;
  mark?: Mark;
}

/**
 * Words in a piece of a strip. They wrap out of sight where they do not fit, so that none is ever cut; on hatching no
 * words are read, so there are none.
 */
export const pieceLabel = (text: string, { start, size, tone, mark }: Labelled): Template =>
  text && size > leastLabelled && (!mark || mark.look === 'solid')
    ? svg`
      <svg x=${percent(start + size / 2)}>
        <foreignObject x=${percent(-size / 2)} width=${percent(size)} height="100%">
          ${html`<div class="within ${tone}"><div class="fit">${noBreak(text)}</div></div>`}
        </foreignObject>
      </svg>`
    : nothing;
