import { and, capital } from './language.js';

/** Words of figure-parts. */
export const partsWords = {
  share: 'Share',
  takeaway: (whole: string, parts: string[]): string => `${capital(whole)} in all: ${and(parts)}.`,
  rounded: (sum: string, whole: string): string =>
    `The parts add up to ${sum}, the stated total is ${whole}: the difference is rounding.`,
  hedged: (sum: string, whole: string): string =>
    `The parts add up to ${sum}, the total is stated as ${whole}: not all of these numbers are exact.`,
} as const;
