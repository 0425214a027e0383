import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnPieces, isTooSmall, leastPiece } from '../../../../widgets/scene/mark.js';
import { renderToSVG } from '../../../../widgets/static.js';
import type { Frame } from '../../../../widgets/scene/scene.js';
import { rankingScene } from '../../../../widgets/ranking/scene.js';
import { targetScene } from '../../../../widgets/target/scene.js';
import { bare } from '../../support/parts.js';
import { holds } from '../../support/holds.js';
import { english, rowsOf } from '../../support/scenes.js';
import { draw as units, row, squaresIn } from '../../support/units.js';

const notToScale = 'thin line: too small to draw to scale';
const says = ({ encodings }: Frame): boolean => encodings.some(({ text }) => text === notToScale);

/** Lengths in px of the bars of a still picture, which begin at x. */
const lengths = (svg: string, x: number): number[] =>
  [...svg.matchAll(new RegExp(`M${x} [\\d.]+H([\\d.]+)`, 'g'))].map((m) => Number(m[1]) - x);

describe('what is not zero', () => {
  it('is not nothing in parts of a whole, and the key says that it is not to scale', () => {
    const scene = bare([row('a', 999), row('b', 1)]);
    expect(scene.parts.map(({ size }) => size)).toEqual([0.999, 0.001]);
    expect(scene.parts.map(({ strip }) => strip.size)).toEqual([1 - leastPiece, leastPiece]);
    expect(says(scene)).toBe(true);
    expect(says(bare([row('a', 60), row('b', 40)]))).toBe(false);
  });

  it('is not nothing in a promise, nor in a delivery', () => {
    const pair = (promised: number, sent: number): Frame =>
      targetScene(rowsOf([row('p', promised, { basis: 'promised' }), row('s', sent)]), english);
    expect([says(pair(1e6, 200)), says(pair(200, 1e6)), says(pair(1e6, 0)), says(pair(100, 40))]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('is not nothing in squares, also within others', () => {
    const scene = units([row('a', 1), row('b', 1e6)]);
    expect(squaresIn(scene)).toEqual([0.15, 200]);
    expect(says(scene)).toBe(true);
    expect(squaresIn(units([row('a', 0), row('b', 1e6)]))).toEqual([0, 1]);
  });

  it('is not nothing in a ranking', () => {
    const scene = rankingScene(rowsOf([1e6, 500, 20, 1, 0].map((value, i) => row(`r${i}`, value))), english);
    expect(scene.sections[0]!.rows.map(({ size }) => isTooSmall(size))).toEqual([false, true, true, true, false]);
    expect(scene.encodings).toEqual([
      { tone: 'muted', mark: { look: 'solid', end: 'flat' }, text: notToScale, tooSmall: true },
    ]);
  });

  it('is two px long in a picture at least; zero draws nothing', () => {
    const rows = (...values: number[]) => values.map((value, i) => row(`r${i}`, value));
    const bars = (...values: number[]): number[] =>
      lengths(renderToSVG('ranking', { data: rows(...values), width: 500 }), 28);
    expect(bars(1e6, 1, 0)).toEqual([440, 2]);
  });

  it('keeps its shape where it is hedged; nothing does not, but more than nothing has an arrow', () => {
    const picture = (relation: 'approx' | 'gt' | 'lt', value: number): string =>
      renderToSVG('ranking', { data: [row('a', 100), row('b', value, { relation })], width: 500 });
    // Bars begin at 28, samples of the key at 0.
    const bars = (svg: string): number => svg.split('<path d="M28 ').length - 1;
    expect([bars(picture('approx', 0)), bars(picture('lt', 0)), bars(picture('gt', 0))]).toEqual([1, 1, 2]);
  });
});

describe('the pieces of a strip', () => {
  it('that are not zero have the least share, the others what is left, and all make as much as before', () => {
    const sizes = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
    holds(
      fc.property(sizes, (given) => {
        const sum = given.reduce((a, b) => a + b, 0);
        const drawn = drawnPieces(given);
        const shown = given.filter((size) => size > 0).length;
        drawn.forEach((size, i) => {
          if (given[i] === 0) expect(size).toBe(0);
          else expect(size).toBeGreaterThanOrEqual(leastPiece);
          // The order of sizes is that of numbers.
          given.forEach((other, j) => {
            if (other > given[i]!) expect(drawn[j]).toBeGreaterThanOrEqual(size);
          });
        });
        const all = drawn.reduce((a, b) => a + b, 0);
        expect(all).toBeCloseTo(Math.max(sum, shown * leastPiece), 9);
      }),
    );
  });

  it('that are large enough are to scale', () => {
    expect(drawnPieces([0.5, 0.3, 0.2, 0])).toEqual([0.5, 0.3, 0.2, 0]);
  });
});
