import { nothing, svg, type SVGTemplateResult } from 'lit/html.js';
import { type End, ends, type Look, type Mark, percent, type Tone } from './mark.js';

/** One bar, ready to draw: fractions of the axis. */
export interface Bar {
  start?: number;
  size: number;
  mark: Mark;
  tone: Tone;
}

const hatched: readonly Look[] = ['hatched', 'claimed'];

/** Hatching of one tone; drawn once in a figure that needs it, found by its id within the same shadow root. */
export const hatch = (tone: Tone, pitch = 6): SVGTemplateResult =>
  svg`<pattern id=${`hatch-${tone}`} width=${pitch} height=${pitch} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="tint ${tone}" width=${pitch} height=${pitch}></rect><rect class="ink ${tone}" width=${pitch * 0.32} height=${pitch}></rect>
  </pattern>`;

/** Fill of a hatched mark; other looks are filled by class. */
export const fillOf = (look: Look, tone: Tone): string | typeof nothing =>
  hatched.includes(look) ? `url(#hatch-${tone})` : nothing;

/** Every tone that the bars hatch, once. */
export const hatchesOf = (bars: readonly Bar[]): SVGTemplateResult[] =>
  [...new Set(bars.filter((b) => hatched.includes(b.mark.look)).map((b) => b.tone))].map((tone) => hatch(tone));

const ended = (
  size: string,
  end: Exclude<End, 'flat'>,
  cls: string,
  fill: string | typeof nothing,
): SVGTemplateResult => svg`
  <svg class="clip" width=${size} height="100%"><rect class=${cls} part="mark" fill=${fill} width="100%" height="100%" transform="translate(-4 0)"></rect></svg>
  <svg x=${size} width="8" height="100%" viewBox="4 0 8 24" preserveAspectRatio="none" overflow="visible"><path class=${cls} part="mark" fill=${fill} d=${ends[end]}></path></svg>`;

const body = ({ size, mark: { look, end }, tone }: Bar): SVGTemplateResult => {
  const length = percent(size);
  const cls = `mark ${look} ${tone}`;
  const fill = fillOf(look, tone);
  const shape =
    end === 'flat' || look === 'outline'
      ? svg`<rect class=${cls} part="mark" fill=${fill} width=${length} height="100%"></rect>`
      : ended(length, end, cls, fill);
  return look === 'claimed'
    ? svg`${shape}<line class="edge ${tone}" x2=${length}></line><line class="edge ${tone}" x2=${length} y1="100%" y2="100%"></line>`
    : shape;
};

/** A bar in an SVG whose width is the axis. Percentages only: nothing is measured, print and zoom re-fit by themselves. */
export const bar = (b: Bar): SVGTemplateResult =>
  b.start ? svg`<svg x=${percent(b.start)} width="100%" height="100%" overflow="visible">${body(b)}</svg>` : body(b);
