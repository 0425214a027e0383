import type { Dot } from './amount-axis.js';
import { bar, fillOf } from '../base/bar.js';
import { signs } from './dot-paths.js';
import { type Mark, percent } from '../scene/mark.js';
import { type Child, node } from '../base/vdom.js';

/** A dot around the origin of its SVG, small where it takes up an earlier count; `turned` where amounts grow upward. */
export const dotMark = ({ look, end }: Mark, again = false, turned = false): Child => [
  node('circle', { class: `mark ${look} accent`, part: 'mark', r: again ? 4 : 6, fill: fillOf(look, 'accent') }),
  end !== 'flat' && node('path', { class: 'sign', d: signs[end], transform: turned && 'rotate(-90)' }),
];

/**
 * A number on an axis of its own row: a dot, the bar of a stated range, the dashed box of a number nobody reports; or,
 * where it `stands` from zero, a bar.
 */
export const strip = ({ at, range, mark, again }: Dot, ticks: number, stands = false): Child => {
  const grid = Array.from({ length: ticks }, (_, i) => percent(i / (ticks - 1)));
  const tone = 'accent' as const;
  return node(
    'svg',
    { class: 'strip axis', 'aria-hidden': 'true' },
    grid.map((x, i) => node('line', { class: i ? 'grid' : 'grid zero', x1: x, x2: x, y2: '100%' })),
    at === null || (stands && !range)
      ? node('svg', { y: '15%', width: '100%', height: '70%' }, bar({ size: at ?? 1, mark, tone }))
      : range
        ? node(
            'svg',
            { y: '25%', width: '100%', height: '50%' },
            bar({ start: range[0], size: range[1] - range[0], mark: { look: mark.look, end: 'flat' }, tone }),
          )
        : node('svg', { x: percent(at), y: '50%' }, dotMark(mark, again)),
  );
};
