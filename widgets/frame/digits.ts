import { writeValue } from '../../src/number.js';
import type { Ranked } from '../../src/rank.js';
import type { Options } from './scene.js';

/** A row's number with so many digits where it is short anyway; one printed in full stays as it is. */
export const written = ({ observation }: Ranked, { locale, words }: Options, digits: number): string =>
  writeValue(observation, { locale, words, ...(observation.unit.mult > 0 && { digits }) });

/** Fewest digits, from three, at which neighbours in the list that differ also read differently. */
export const digitsFor = (shown: Ranked[], options: Options): number => {
  const clear = (digits: number): boolean =>
    shown.every((row, i) => {
      const next = shown[i + 1];
      return (
        !next ||
        next.amount === null ||
        next.amount === row.amount ||
        written(row, options, digits) !== written(next, options, digits)
      );
    });
  return [3, 4, 5, 6].find(clear) ?? 6;
};
