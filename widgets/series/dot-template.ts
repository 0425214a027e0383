import { html, nothing, svg, type TemplateResult } from 'lit';
import { bar, fillOf } from '../template/bar.js';
import { type Mark, percent } from '../scene/mark.js';
import type { Dot } from './amount-axis.js';
import { signs, unitsPerEm } from './dot-paths.js';

/** What is drawn around a point of an axis, in units that grow with the text: {@link unitsPerEm} of them in its size. */
export const atPoint = (x: string, y: string, drawn: unknown): TemplateResult => svg`
  <svg x=${x} y=${y} width="1em" height="1em" viewBox="0 0 ${unitsPerEm} ${unitsPerEm}">${drawn}</svg>`;

/** A dot around the origin of its SVG, small where it takes up an earlier count; `turned` where amounts grow upward. */
export const dotMark = ({ look, end }: Mark, again = false, turned = false): TemplateResult => svg`
  <circle class="mark ${look} accent" part="mark" r=${again ? 4 : 6} fill=${fillOf(look, 'accent')}></circle>
  ${
    end === 'flat'
      ? nothing
      : svg`<path class="sign" d=${signs[end]} transform=${turned ? 'rotate(-90)' : nothing}></path>`
  }`;

/** The bar of a number that stands from zero, or the dashed box of one that nobody reports. */
const standing = ({ at, mark }: Dot): TemplateResult => svg`
  <svg y="15%" width="100%" height="70%">${bar({ size: at ?? 1, mark, tone: 'accent' })}</svg>`;

/** The bar of a stated range. */
const rangeBar = ([low, high]: [number, number], { look }: Mark): TemplateResult => svg`
  <svg y="25%" width="100%" height="50%">
    ${bar({ start: low, size: high - low, mark: { look, end: 'flat' }, tone: 'accent' })}
  </svg>`;

const markOnAxis = (dot: Dot, stands: boolean): TemplateResult => {
  const { at, range, mark, again } = dot;
  if (at === null || (stands && !range)) return standing(dot);
  return range ? rangeBar(range, mark) : atPoint(percent(at), '50%', dotMark(mark, again));
};

/**
 * A number on an axis of its own row: a dot, the bar of a stated range, the dashed box of a number nobody reports; or,
 * where it `stands` from zero, a bar.
 */
export const strip = (dot: Dot, ticks: number, stands = false): TemplateResult => {
  const grid = Array.from({ length: ticks }, (_, i) => percent(i / (ticks - 1)));
  return html`
    <svg class="strip axis" aria-hidden="true">
      ${grid.map((x, i) => svg`<line class=${i ? 'grid' : 'grid zero'} x1=${x} x2=${x} y2="100%"></line>`)}
      ${markOnAxis(dot, stands)}
    </svg>`;
};
