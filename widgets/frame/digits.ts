import { writeValue } from '../../src/number.js';
import type { Unit } from '../../src/observation.js';
import type { Ranked } from '../../src/rank.js';
import type { Options } from './scene.js';

/** A row's number with so many digits where it is short anyway; one printed in full stays as it is. */
export const written = (
  { observation }: Ranked,
  { locale, words }: Options,
  digits: number,
  scale?: Unit['mult'],
): string => writeValue(observation, { locale, words, scale, ...(observation.unit.mult > 0 && { digits }) });

const powerOf = (amount: number): number => Math.floor(Math.log10(amount) / 3) * 3;

/**
 * One power of ten for all numbers of a list, so that millions are not read beside billions: that of the smallest, as
 * long as the largest is not more than thousands of it. Nothing where numbers are printed in full or share one anyway.
 */
export const scaleFor = (rows: readonly Ranked[]): Unit['mult'] | undefined => {
  const amounts = rows.flatMap(({ amount, observation }) => (amount && observation.unit.mult ? [amount] : []));
  if (!amounts.length) return undefined;
  const [least, most] = [powerOf(Math.min(...amounts)), powerOf(Math.max(...amounts))];
  return ([3, 6, 9] as const).find((power) => power === Math.max(least, most - 3));
};

/** Fewest digits, from three, at which neighbours in the list that differ also read differently. */
export const digitsFor = (shown: Ranked[], options: Options, scale?: Unit['mult']): number => {
  const clear = (digits: number): boolean =>
    shown.every((row, i) => {
      const next = shown[i + 1];
      return (
        !next ||
        next.amount === null ||
        next.amount === row.amount ||
        written(row, options, digits, scale) !== written(next, options, digits, scale)
      );
    });
  return [3, 4, 5, 6].find(clear) ?? 6;
};
