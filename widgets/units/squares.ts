import { decimalsOf, shiftDecimal } from '../../src/model/amount.js';
import type { End } from '../scene/mark.js';

/** Squares a row: twenty on a phone, forty where there is room. Both are drawn; the width of the figure shows one. */
export const columns = [20, 40] as const;

const pitch = 10;
const inset = 0.8;
const side = pitch - 2 * inset;
/** How far the points that bend a wave lie off its line; the wave itself keeps three quarters of that. */
const wave = 1.6;

/** Distance of hatch lines at which every square is hatched alike: they cross a row twice in each. */
export const squareHatch: number = pitch / 2 / Math.SQRT2;

const full = (x: number, y: number): string => `M${x} ${y}h${side}v${side}h-${side}z`;

/** A last square with the end of its number: a wave for "about", a point out for "more", in for "less". */
const last = (x: number, y: number, width: number, end: End): string => {
  const right = x + width;
  const middle = y + side / 2;
  const bottom = y + side;
  const edge = {
    flat: `V${bottom}`,
    open: `C${right + wave} ${y + 1.4} ${right + wave} ${middle - 1.4} ${right} ${middle}S${right - wave} ${bottom - 1.4} ${right} ${bottom}`,
    more: `L${right + 3} ${middle}L${right} ${bottom}`,
    fewer: `L${right - Math.min(3, width)} ${middle}L${right} ${bottom}`,
  }[end];
  return `M${x} ${y}H${right}${edge}H${x}z`;
};

const round = (text: string): string => text.replace(/(?<!\d)\d+\.\d+/g, (n) => String(Number(Number(n).toFixed(2))));

/** Outline of so many squares, row by row; a part of a square is a narrower one. */
export const squaresPath = (squares: number, count: number, end: End): string => {
  // A hair below a whole number is that number.
  const whole = Math.ceil(squares - 1e-9);
  const paths = Array.from({ length: whole }, (_, i): string => {
    const x = (i % count) * pitch + inset;
    const y = Math.floor(i / count) * pitch + inset;
    if (i < whole - 1) return full(x, y);
    const width = side * (squares - i > 1 - 1e-9 ? 1 : squares - i);
    return last(x, y, width, end);
  });
  return round(paths.join(''));
};

/** Part of a square that is seen at least: what is smaller and not zero is drawn so. */
export const leastSquare = 0.15;

/** Box of a grid in the path's own units. */
export const squaresBox = (squares: number, count: number): string =>
  `0 0 ${count * pitch} ${Math.max(1, Math.ceil(squares / count - 1e-9)) * pitch}`;

/** More squares than this nobody can take in, and a page can hardly draw. */
export const maxSquares = 4000;

const readableSquares = 400;

/** What all amounts are multiples of: the greatest such number where it is one of them, else the greatest round 1, 2 or 5. */
const commonStep = (amounts: readonly number[]): number => {
  const decimals = Math.max(...amounts.map(decimalsOf));
  const divide = (a: number, b: number): number => (b ? divide(b, a % b) : a);
  const step = amounts.map((amount) => shiftDecimal(amount, decimals)).reduce(divide);
  const zeros = /(?<!0)0*$/.exec(BigInt(Number.isFinite(step) ? step : 0).toString())![0].length;
  const rest = step / 10 ** zeros;
  const round = (rest % 5 === 0 ? 5 : rest % 2 === 0 ? 2 : 1) * 10 ** zeros;
  const all = shiftDecimal(step, -decimals);
  return amounts.includes(all) ? all : shiftDecimal(round, -decimals);
};

/**
 * What one square should stand for, where nobody says: what all numbers are multiples of, so that no square is cut and none
 * is less than one of what is counted; where that makes more squares than can be read, a round 1, 2 or 5.
 */
export const suggestedSize = (amounts: number[]): number => {
  const some = amounts.filter((amount) => amount > 0);
  const rough = Math.max(Math.max(...some) / readableSquares, some.reduce((sum, amount) => sum + amount) / maxSquares);
  const step = commonStep(some);
  if (rough <= step) return step;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((step) => step * power >= rough) ?? 10) * power;
};
