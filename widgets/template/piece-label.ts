import { html, nothing, svg } from 'lit';
import { noBreak } from '../../src/format/no-break.js';
import { leastLabelled, type Mark, percent, type Tone } from '../scene/mark.js';
import type { Template } from './bar.js';

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
      <foreignObject x=${percent(start)} width=${percent(size)} height="100%">
        ${html`<div class="within ${tone}"><div class="fit">${noBreak(text)}</div></div>`}
      </foreignObject>`
    : nothing;
