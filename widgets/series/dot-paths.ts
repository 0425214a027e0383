import type { End } from '../scene/mark.js';

/** Units of the plot in a line of text: a pixel at the usual size of text. Words and all that is placed by them grow together. */
export const unitsPerEm = 14;

/** Signs beside a dot whose centre is the origin, on the side of larger amounts: the ends of bars, drawn as lines. */
export const signs: Record<Exclude<End, 'flat'>, string> = {
  open: 'M11 -7C14 -4.5 14 -2.5 11 0S8 4.5 11 7',
  more: 'M9.5 -5L14.5 0L9.5 5',
  fewer: 'M14.5 -5L9.5 0L14.5 5',
};
