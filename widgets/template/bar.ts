import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  ends,
  isTooSmall,
  leastLength,
  type Look,
  type Mark,
  overhang,
  percent,
  ripple,
  unknownLength,
  type Tone,
} from '../scene/mark.js';

/** One bar, ready to draw: fractions of the axis. */
export interface Bar {
  start?: number;
  size: number;
  mark: Mark;
  tone: Tone;
  /** Another follows it: a shaped end is set off from that. */
  followed?: boolean;
  /** No thicker than a line of text: its wave is flatter. */
  thin?: boolean;
}

/** A template, or nothing. */
export type Template = TemplateResult | typeof nothing;

const isHatched = (look: Look): boolean => look === 'hatched' || look === 'claimed';

/** Fill of a hatched mark; other looks are filled by class. */
export const fillOf = (look: Look, tone: Tone): string | typeof nothing =>
  isHatched(look) ? `url(#hatch-${tone})` : nothing;

/** Hatching of one tone; found by its id within the same shadow root. Lines on paper: on a tint some tones would not stand out. */
const hatch = (tone: Tone, pitch: number): TemplateResult => svg`
  <pattern
    id="hatch-${tone}"
    width=${pitch}
    height=${pitch}
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"
  >
    <rect class="gap" width=${pitch} height=${pitch}></rect>
    <rect class="ink ${tone}" width=${pitch * 0.4} height=${pitch}></rect>
  </pattern>`;

/** The patterns that bars are hatched with, each once; nothing where none is hatched. */
export const hatches = (bars: readonly Bar[], pitch = 6): Template => {
  const tones = [...new Set(bars.filter((b) => isHatched(b.mark.look)).map((b) => b.tone))];
  return tones.length
    ? html`<svg class="defs" aria-hidden="true"><defs>${tones.map((tone) => hatch(tone, pitch))}</defs></svg>`
    : nothing;
};

/** A bar that ends straight. What is unknown is thinner than an outline, so that it shows inside one. */
const flatBar = (look: Look, tone: Tone, width: string | number): TemplateResult => {
  if (look === 'unknown')
    return svg`<rect class="mark unknown ${tone}" part="mark" width=${unknownLength} y="22%" height="56%"></rect>`;
  return svg`<rect class="mark ${look} ${tone}" part="mark" fill=${fillOf(look, tone)} width=${width} height="100%"></rect>`;
};

/** A bar that ends short of its number, where the outline of the end takes over. */
const shapedBar = ({ mark: { look }, tone, followed }: Bar, width: string, end: string): TemplateResult => svg`
  <svg class="clip" width=${width} height="100%">
    <rect
      class="mark ${look} ${tone}"
      part="mark"
      fill=${fillOf(look, tone)}
      width="100%"
      height="100%"
      transform="translate(-4 0)"
    ></rect>
  </svg>
  <svg x=${width} width="8" height="100%" viewBox="4 0 8 24" preserveAspectRatio="none">
    ${followed ? svg`<path class="gap" d=${end} transform="translate(2 0)"></path>` : nothing}
    <path class="mark ${look} ${tone}" part="mark" fill=${fillOf(look, tone)} d=${end}></path>
  </svg>`;

/** The dotted edges of a claim: beside the hatching, not on it, where they would not be seen. */
const edges = (tone: Tone, width: string): TemplateResult => svg`
  <line class="edge ${tone}" x2=${width} transform="translate(0 -2.5)"></line>
  <line class="edge ${tone}" x2=${width} y1="100%" y2="100%" transform="translate(0 2.5)"></line>`;

/** Narrowest axis in px for which it is seen to that no end reaches over it. */
const narrowAxis = 280;

const shapeOf = (given: Bar): TemplateResult => {
  const { start = 0, size, mark, tone, thin } = given;
  const { look, end } = mark;
  const width = percent(size);
  if (end === 'flat' || look === 'outline') return flatBar(look, tone, width);
  const shape = shapedBar(given, width, thin && end === 'open' ? ripple : ends[end]);
  const over = overhang[end];
  return (1 - start - size) * narrowAxis < over ? svg`<g transform="translate(${-over} 0)">${shape}</g>` : shape;
};

/** A bar in an SVG whose width is the axis. Percentages only: nothing is measured, print and zoom re-fit by themselves. */
export const bar = (given: Bar): Template => {
  const { start, size, mark, tone } = given;
  const { look, end } = mark;
  // Nothing has no length, also where it is hedged; what is more than nothing has an arrow.
  if (!size && look !== 'unknown' && end !== 'more') return nothing;
  const shape = shapeOf(given);
  const least = isTooSmall(size) ? svg`${flatBar(look, tone, leastLength)}${shape}` : shape;
  const drawn = look === 'claimed' ? svg`${least}${edges(tone, percent(size))}` : least;
  return start ? svg`<svg x=${percent(start)} width="100%" height="100%">${drawn}</svg>` : drawn;
};

/** Width of a sample in px, as styles have it. */
const sampleWidth = 26;

/** A mark by itself, beside the words for it. */
export const sample = (mark: Mark, tone: Tone, tooSmall = false): TemplateResult => {
  const size = tooSmall ? Number.MIN_VALUE : 1 - overhang[mark.end] / sampleWidth;
  const drawn = { size, mark, tone, thin: true };
  return html`<svg class="sample" aria-hidden="true">${hatches([drawn])}${bar(drawn)}</svg>`;
};
