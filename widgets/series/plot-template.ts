import { dotMark } from './dot-template.js';

import { fillOf } from '../base/bar.js';
import { percent } from '../scene/mark.js';
import { type Child, node } from '../base/vdom.js';
import { corners } from './label-placement.js';
import { openLength, type Plot, type PlotDot, type PlotLabel } from './plot.js';

/** Words as HTML at a place in percent: no style attribute, and nothing measured. */
const words = (place: { x: number; y: number; width: number; height: number }, name: string, ...text: Child[]): Child =>
  node('foreignObject', place, node('div', { class: name }, ...text));

const labelled = ({ side, value, who, width, height }: PlotLabel): Child => {
  const [x, y] = corners[side]({ width, height });
  return words(
    { x, y, width, height },
    `spot ${side}`,
    node('b', {}, value),
    who && node('span', { class: 'word' }, who),
  );
};

const dotted = ({ x, at, range, band, open, mark, again, label }: PlotDot): Child => {
  const y = percent(1 - (at ?? 0));
  return [
    band && node('line', { class: 'when-line', x1: percent(band[0]), x2: percent(band[1]), y1: y, y2: y }),
    range &&
      node(
        'svg',
        { x: percent(x), width: '100%', height: '100%' },
        node('rect', {
          class: `mark ${mark.look} accent`,
          part: 'mark',
          x: -4,
          width: 8,
          y: percent(1 - range[1]),
          height: percent(range[1] - range[0]),
          fill: fillOf(mark.look, 'accent'),
        }),
      ),
    node(
      'svg',
      { x: percent(x), y },
      open &&
        node('line', {
          class: 'when-line open',
          x1: open === 'after' ? 6 : -6,
          x2: open === 'after' ? openLength : -openLength,
        }),
      !range && dotMark(mark, again, true),
      label && labelled(label),
    ),
  ];
};

/** Statements over time: dots between two axes, with words beside them. Steps of the axis of amounts come from zero up. */
export const plotDrawing = ({ ticks, dots }: Plot, amounts: readonly string[]): Child => {
  const grid = amounts.map((_, i) => percent(1 - i / (amounts.length - 1)));
  return node(
    'div',
    { class: 'plot', part: 'plot', 'aria-hidden': 'true' },
    node(
      'div',
      { class: 'scale' },
      [...amounts].reverse().map((text) => node('span', {}, text)),
    ),
    node(
      'svg',
      { class: 'canvas axis' },
      grid.map((y, i) => node('line', { class: i ? 'grid' : 'grid zero', x2: '100%', y1: y, y2: y })),
      ticks.map(({ at, text }) =>
        node(
          'svg',
          { x: percent(at), y: '100%' },
          node('line', { class: 'grid zero', y2: 5 }),
          words({ x: -50, y: 8, width: 100, height: 18 }, 'tick', text),
        ),
      ),
      dots.map(dotted),
    ),
  );
};

export { strip } from './dot-template.js';
