import { describe, expect, it } from 'vitest';
import {
  corners,
  dotAt,
  type Drawn,
  placeLabels,
  type Side,
  type Wanted,
} from '../../../../widgets/series/label-placement.js';

const height = 280;
const widths = [540, 2000] as const;
const label = (x: number, y: number, width = 120): Wanted => ({ x, y, sizes: [{ width, height: 36 }] });
const place = (wanted: Wanted[], drawn: Drawn[] = []): (Side | null)[] =>
  placeLabels(wanted, [...drawn, ...wanted.map(({ x, y }) => dotAt(x, y))], { widths, height }).map(
    (found) => found && found.side,
  );

/** Left, right, top and bottom of a label in a plot so wide. */
const boxOf = ({ x, y, sizes: [size] }: Wanted, side: Side, width: number): [number, number, number, number] => {
  const [dx, dy] = corners[side](size!);
  const [left, top] = [x * width + dx, y * height + dy];
  return [left, left + size!.width, top, top + size!.height];
};

describe('labels of dots', () => {
  it('stand after their dot, and before it at the end of the plot', () => {
    expect(place([label(0.1, 0.5), label(0.95, 0.5)])).toEqual(['after', 'before']);
  });

  it('take another side where a neighbour is in the way', () => {
    const [first, second] = place([label(0.3, 0.5), label(0.35, 0.5)]);
    expect([first, second]).toEqual(['before', 'after']);
  });

  it('keep off what is drawn through the plot, also at their own height', () => {
    expect(place([label(0.5, 0.5)], [{ x: [0.1, 0.9], y: [0.5, 0.5], above: 3, below: 3 }])).toEqual(['above']);
  });

  it('are cut down where that finds them a place', () => {
    const wall: Drawn = { x: [0.3, 0.3], y: [0, 1], before: 5, after: 5 };
    const wanted = {
      x: 0.12,
      y: 0.5,
      sizes: [
        { width: 150, height: 36 },
        { width: 60, height: 18 },
      ],
    };
    expect(placeLabels([wanted], [wall, dotAt(0.12, 0.5)], { widths, height })).toEqual([{ side: 'after', size: 1 }]);
  });

  it('stay away where there is no room', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => label(0.4 + i / 300, 0.5));
    const sides = place(crowd);
    expect(sides.filter(Boolean).length).toBeGreaterThan(0);
    expect(sides).toContain(null);
  });

  it('never lie on one another or leave the plot, at any width', () => {
    // Numbers that look random and are the same each time.
    let seed = 7;
    const next = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    for (let round = 0; round < 40; round++) {
      const wanted = Array.from({ length: 3 + (round % 12) }, () => label(next(), next(), 60 + 160 * next()));
      const sides = place(wanted);
      for (const width of [540, 700, 1000, 1400, 2000]) {
        const boxes = wanted.flatMap((w, i) => (sides[i] ? [boxOf(w, sides[i], width)] : []));
        for (const [i, [l, r, t, b]] of boxes.entries()) {
          expect(l >= 0 && r <= width && b <= height).toBe(true);
          for (const [l2, r2, t2, b2] of boxes.slice(i + 1)) {
            expect(r <= l2 || r2 <= l || b <= t2 || b2 <= t).toBe(true);
          }
        }
      }
    }
  });
});
