import { html, nothing, svg, type TemplateResult } from 'lit';
import { noBreak } from '../../src/format/no-break.js';
import { fillOf, type Template } from '../template/bar.js';
import { type Mark, percent } from '../scene/mark.js';
import type { TimeTick } from './time-axis.js';
import { unitsPerEm } from './dot-paths.js';
import { atPoint, dotMark } from './dot-template.js';
import type { Lang } from '../template/lang.js';
import { cornerOf, leaderOf } from './label-placement.js';
import { openLength, type Plot, type PlotDot, type PlotLabel } from './plot.js';

const em = (units: number): string => `${units / unitsPerEm}em`;

/** Words as HTML beside their dot: no style attribute, and nothing measured. */
const labelAt = (label: PlotLabel, lang: Lang): TemplateResult => {
  const { side, away, values, who, together, width, height } = label;
  const [x, y] = cornerOf(label, { width, height });
  const [from, to] = leaderOf(side, away);
  return svg`
    ${away ? svg`<line class="leader" y1=${em(from)} y2=${em(to)}></line>` : nothing}
    <svg x=${em(x + width / 2)} y=${em(y)}>
      <foreignObject x=${em(-width / 2)} width=${em(width)} height=${em(height)}>
        <div class="spot ${side}">
          ${values.map((value) => html`<b>${noBreak(value)}</b>`)}
          ${who ? html`<span class="word">${noBreak(who)}</span>` : nothing}
          ${together ? html`<span class="word" lang=${lang}>${noBreak(together)}</span>` : nothing}
        </div>
      </foreignObject>
    </svg>`;
};

const rangeAt = (x: string, [low, high]: [number, number], { look }: Mark): TemplateResult => svg`
  <svg x=${x} width="100%" height="100%">
    <rect
      class="mark ${look} accent"
      part="mark"
      x=${em(-4)}
      width=${em(8)}
      y=${percent(1 - high)}
      height=${percent(high - low)}
      fill=${fillOf(look, 'accent')}
    ></rect>
  </svg>`;

/** The line that says “or later”, or “or earlier”. */
const openEnd = (open: PlotDot['open']): Template => {
  if (!open) return nothing;
  const side = open === 'after' ? 1 : -1;
  return svg`<line class="when-line open" x1=${side * 6} x2=${side * openLength}></line>`;
};

const dotAt = ({ x, at, range, band, open, mark, again }: PlotDot): TemplateResult => {
  const y = percent(1 - (at ?? 0));
  return svg`
    ${
      band
        ? svg`<line class="when-line" x1=${percent(band[0])} x2=${percent(band[1])} y1=${y} y2=${y}></line>`
        : nothing
    }
    ${range ? rangeAt(percent(x), range, mark) : nothing}
    ${atPoint(percent(x), y, svg`${openEnd(open)}${range ? nothing : dotMark(mark, again, true)}`)}`;
};

const tickAt = ({ at, text }: TimeTick): TemplateResult => svg`
  <svg x=${percent(at)} y="100%">
    <line class="grid zero" y2="5"></line>
    <foreignObject x="-4em" y="0.6em" width="8em" height="1.3em"><div class="tick">${noBreak(text)}</div></foreignObject>
  </svg>`;

/** Statements over time: dots between two axes, with words beside them. Steps of the axis of amounts come from zero up. */
export const plotTemplate = ({ ticks, dots }: Plot, amounts: readonly string[], lang: Lang): TemplateResult => {
  const grid = amounts.map((_, i) => percent(1 - i / (amounts.length - 1)));
  return html`
    <div class="plot" part="plot" aria-hidden="true">
      <div class="scale">${[...amounts].reverse().map((text) => html`<span>${noBreak(text)}</span>`)}</div>
      <svg class="canvas axis">
        ${grid.map((y, i) => svg`<line class=${i ? 'grid' : 'grid zero'} x2="100%" y1=${y} y2=${y}></line>`)}
        ${ticks.map(tickAt)}
        ${dots.map(dotAt)}
        ${dots.map(({ x, at, label }) => (label ? svg`<svg x=${percent(x)} y=${percent(1 - (at ?? 0))}>${labelAt(label, lang)}</svg>` : nothing))}
      </svg>
    </div>`;
};
