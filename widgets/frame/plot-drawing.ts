import { dotMark } from './dot.js';
import { fillOf } from './bar.js';
import { percent } from './mark.js';
import { type Child, node } from './node.js';
import { labelHeight, type Plot, type PlotDot, type PlotLabel } from './plot.js';

/** Where words of so many px stand, seen from their dot. */
const corner = ({ side, width }: PlotLabel, height: number): { x: number; y: number } =>
  ({
    after: { x: 13, y: -height / 2 },
    before: { x: -13 - width, y: -height / 2 },
    above: { x: -width / 2, y: -19 - height },
    below: { x: -width / 2, y: 13 },
  })[side];

/** Words as HTML at a place in percent: no style attribute, and nothing measured. */
const words = (place: { x: number; y: number; width: number; height: number }, name: string, ...text: Child[]): Child =>
  node('foreignObject', place, node('div', { class: name }, ...text));

const labelled = (label: PlotLabel): Child => {
  const height = label.who ? labelHeight : labelHeight / 2;
  return words(
    { ...corner(label, height), width: label.width, height },
    `spot ${label.side}`,
    node('b', {}, label.value),
    label.who && node('span', { class: 'word' }, label.who),
  );
};

const dotted = ({ x, at, range, band, open, mark, label }: PlotDot): Child => {
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
      open && node('line', { class: 'when-line open', x1: open === 'after' ? 6 : -6, x2: open === 'after' ? 34 : -34 }),
      !range && dotMark(mark, true),
      label && labelled(label),
    ),
  ];
};

/** Statements over time: dots between two axes, with words beside them. Steps of the axis of amounts come from zero up. */
export const plotDrawing = ({ ticks, dots, joins }: Plot, amounts: readonly string[]): Child => {
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
      joins.map((pair) => {
        const [a, b] = pair.map((i) => ({ x: percent(dots[i]!.x), y: percent(1 - (dots[i]!.at ?? 0)) }));
        return node('line', { class: 'join', x1: a!.x, y1: a!.y, x2: b!.x, y2: b!.y });
      }),
      dots.map(dotted),
    ),
  );
};
