import { describe, expect, it } from 'vitest';
import { columns, squareHatch, squaresBox, squaresPath } from '../../../../widgets/units/squares.js';

/** Corners where squares begin. */
const corners = (path: string): [number, number][] =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)/g)].map((m) => [Number(m[1]), Number(m[2])]);

/** Width of the last square of a path. */
const lastWidth = (path: string): number => {
  const [, x, right] = /M([\d.]+) [\d.]+H([\d.]+)/.exec(path.slice(path.lastIndexOf('M'))) ?? [];
  return Number((Number(right) - Number(x)).toFixed(2));
};

it('grids have twenty or forty squares a row', () => {
  expect(columns).toEqual([20, 40]);
});

describe('squares', () => {
  it.each([0, 1, 2, 19, 20, 21, 160, 400])('%d of them are so many', (count) => {
    expect(corners(squaresPath(count, 20, 'flat'))).toHaveLength(count);
  });

  it('stand row by row from the start, each in a cell of its own', () => {
    const places = corners(squaresPath(45, 20, 'flat'));
    expect(places[0]).toEqual([0.8, 0.8]);
    expect(places[19]).toEqual([190.8, 0.8]);
    expect(places[20]).toEqual([0.8, 10.8]);
    expect(places[44]).toEqual([40.8, 20.8]);
    expect(new Set(places.map(String)).size).toBe(45);
  });

  it('stand forty a row where there is room', () => {
    expect(corners(squaresPath(45, 40, 'flat'))[40]).toEqual([0.8, 10.8]);
  });

  it('are all the same size, the last too where it is whole', () => {
    const path = squaresPath(3, 20, 'flat');
    expect(path.match(/h8\.4v8\.4h-8\.4z/g)).toHaveLength(2);
    expect(lastWidth(path)).toBe(8.4);
  });

  it('have a narrower last one for what is left over', () => {
    expect(corners(squaresPath(2.5, 20, 'flat'))).toHaveLength(3);
    expect(lastWidth(squaresPath(2.5, 20, 'flat'))).toBe(4.2);
    expect(lastWidth(squaresPath(0.1, 20, 'flat'))).toBe(0.84);
  });

  it('are not one more for a hair of binary fractions, nor one less', () => {
    expect(0.3 / 0.1).not.toBe(3);
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(corners(squaresPath((0.1 + 0.2) / 0.1, 20, 'flat'))).toHaveLength(3);
    expect(lastWidth(squaresPath(0.3 / 0.1, 20, 'flat'))).toBe(8.4);
    expect(corners(squaresPath(0.3 / 0.1, 20, 'flat'))).toHaveLength(3);
  });

  it('end as their number ends: straight, in a wave, in a point, in a notch', () => {
    const end = (e: 'flat' | 'open' | 'more' | 'fewer'): string => squaresPath(1, 20, e).slice('M0.8 0.8H9.2'.length);
    expect(end('flat')).toBe('V9.2H0.8z');
    expect(end('open')).toMatch(/^C.*S.*H0\.8z$/);
    expect(end('more')).toBe('L12.2 5L9.2 9.2H0.8z');
    expect(end('fewer')).toBe('L6.2 5L9.2 9.2H0.8z');
  });

  it('end so only in the last square', () => {
    expect(squaresPath(5, 20, 'open').match(/C/g)).toHaveLength(1);
  });

  it('wave by no more than 1.2, within the gap to the next', () => {
    const wave = squaresPath(1, 20, 'open');
    const offsets = [...wave.matchAll(/C([\d.]+) [\d.]+ ([\d.]+)/g)].flatMap((m) => [Number(m[1]), Number(m[2])]);
    expect(offsets).toHaveLength(2);
    // A curve keeps three quarters of what its two points ask for.
    offsets.forEach((x) => expect((x - 9.2) * 0.75).toBeCloseTo(1.2));
  });

  it('are hatched alike, each', () => {
    // Lines at 45° cross a row at √2 times their distance, and a square's width is a multiple of that.
    expect((10 / (squareHatch * Math.SQRT2)) % 1).toBeCloseTo(0);
  });

  it('are written with two decimals at most', () => {
    expect(squaresPath(7 / 3, 20, 'open')).not.toMatch(/\.\d{3}/);
  });
});

describe('the box of a grid', () => {
  it.each([
    [0, 20, '0 0 200 10'],
    [1, 20, '0 0 200 10'],
    [20, 20, '0 0 200 10'],
    [20.5, 20, '0 0 200 20'],
    [21, 20, '0 0 200 20'],
    [400, 20, '0 0 200 200'],
    [400, 40, '0 0 400 100'],
    [20 + 1e-12, 20, '0 0 200 10'],
  ])('for %d squares, %d a row, is %s', (squares, count, box) => {
    expect(squaresBox(squares, count)).toBe(box);
  });
});
