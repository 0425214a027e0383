import { describe, expect, it } from 'vitest';
import { corners, placeLabels, type Side, type Wanted } from '../../widgets/frame/labels.js';

const height = 280;
const widths = [540, 2000] as const;
const label = (x: number, y: number, width = 120): Wanted => ({ x, y, width, height: 36 });
const place = (...wanted: Wanted[]): (Side | null)[] => placeLabels(wanted, { widths, height });

/** Left, right, top and bottom of a label in a plot so wide. */
const boxOf = (w: Wanted, side: Side, width: number): [number, number, number, number] => {
  const [dx, dy] = corners[side](w);
  const [x, y] = [w.x * width + dx, w.y * height + dy];
  return [x, x + w.width, y, y + w.height];
};

describe('labels of dots', () => {
  it('stand after their dot, and before it at the end of the plot', () => {
    expect(place(label(0.1, 0.5), label(0.95, 0.5))).toEqual(['after', 'before']);
  });

  it('take another side where a neighbour is in the way', () => {
    const [first, second] = place(label(0.3, 0.5), label(0.35, 0.5));
    expect([first, second]).toEqual(['before', 'after']);
  });

  it('stay away where there is no room', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => label(0.4 + i / 300, 0.5));
    const sides = place(...crowd);
    expect(sides.filter(Boolean).length).toBeGreaterThan(0);
    expect(sides).toContain(null);
  });

  it('never lie on one another or leave the plot, at any width', () => {
    // Numbers that look random and are the same each time.
    let seed = 7;
    const next = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    for (let round = 0; round < 40; round++) {
      const wanted = Array.from({ length: 3 + (round % 12) }, () => label(next(), next(), 60 + 160 * next()));
      const sides = place(...wanted);
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
