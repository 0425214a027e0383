import { describe, expect, it } from 'vitest';
import {
  cornerOf,
  dotAt,
  type Drawn,
  leaderOf,
  type Place,
  placeLabels,
  type Wanted,
} from '../../../../widgets/series/label-placement.js';

const height = 280;
const widths = [540, 2000] as const;
const label = (x: number, y: number, width = 120): Wanted => ({ x, y, sizes: [{ width, height: 36 }] });
const places = (wanted: Wanted[], drawn: Drawn[] = []): (Place | null)[] =>
  placeLabels(wanted, [...drawn, ...wanted.map(({ x, y }) => dotAt(x, y))], { widths, height });
const place = (wanted: Wanted[], drawn: Drawn[] = []): (Place['side'] | undefined)[] =>
  places(wanted, drawn).map((found) => found?.side);

type Box = [left: number, right: number, top: number, bottom: number];

/** A label in a plot so wide. */
const labelBox = ({ x, y, sizes }: Wanted, found: Place, width: number): Box => {
  const size = sizes[found.size]!;
  const [dx, dy] = cornerOf(found, size);
  const [left, top] = [x * width + dx, y * height + dy];
  return [left, left + size.width, top, top + size.height];
};

/** The line to a label that stands away. */
const leaderBox = ({ x, y }: Wanted, { side, away }: Place, width: number): Box[] => {
  const [from, to] = leaderOf(side, away);
  const at = x * width;
  return away ? [[at - 1, at + 1, y * height + Math.min(from, to), y * height + Math.max(from, to)]] : [];
};

const areApart = ([l, r, t, b]: Box, [l2, r2, t2, b2]: Box): boolean => r <= l2 || r2 <= l || b <= t2 || b2 <= t;

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
    expect(placeLabels([wanted], [wall, dotAt(0.12, 0.5)], { widths, height })).toEqual([
      { side: 'after', size: 1, away: 0 },
    ]);
  });

  it('stand away whole, with a line, where there is no room beside their dot', () => {
    const walls = [0.45, 0.55].map((y): Drawn => ({ x: [0, 1], y: [y, y], above: 3, below: 3 }));
    const [found] = placeLabels(
      [label(0.5, 0.35)],
      [...walls, dotAt(0.5, 0.35), dotAt(0.46, 0.28), dotAt(0.54, 0.28)],
      {
        widths,
        height,
      },
    );
    expect(found).toMatchObject({ side: 'above', size: 0 });
    expect(found!.away).toBeGreaterThan(0);
  });

  it('may have their line pass a dot that they are for as well', () => {
    const [dot, other] = [dotAt(0.97, 0), dotAt(0.96, 0.02)];
    const wanted = label(0.97, 0);
    const found = (own?: Drawn[]) =>
      placeLabels([{ ...wanted, ...(own && { own }) }], [dot, other], { widths, height });
    expect(found()).toEqual([null]);
    expect(found([other])).toMatchObject([{ side: 'below-before', size: 0 }]);
    expect(found([other])[0]!.away).toBeGreaterThan(0);
  });

  it('are left out where there is no room', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => label(0.4 + i / 300, 0.5));
    const sides = place(crowd);
    expect(sides.filter(Boolean).length).toBeGreaterThan(0);
    expect(sides).toContain(undefined);
  });

  it('and their lines never lie on one another or leave the plot, at any width', () => {
    // Numbers that look random and are the same each time.
    let seed = 7;
    const next = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    let away = 0;
    for (let round = 0; round < 40; round++) {
      const wanted = Array.from({ length: 3 + (round % 12) }, () => label(next(), next(), 60 + 160 * next()));
      const found = places(wanted);
      away += found.filter((f) => f?.away).length;
      for (const width of [540, 700, 1000, 1400, 2000]) {
        const drawn = wanted.flatMap((w, i) => {
          const at = found[i];
          return at ? [{ label: labelBox(w, at, width), lines: leaderBox(w, at, width) }] : [];
        });
        for (const [i, { label: box }] of drawn.entries()) {
          const [left, right, , bottom] = box;
          expect(left >= 0 && right <= width && bottom <= height).toBe(true);
          for (const [j, other] of drawn.entries()) {
            if (j > i) expect(areApart(box, other.label)).toBe(true);
            if (j !== i) for (const line of other.lines) expect(areApart(box, line)).toBe(true);
          }
        }
      }
    }
    expect(away).toBeGreaterThan(0);
  });
});
