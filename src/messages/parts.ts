import { capital, and, number } from './sentences.js';

/** Words of figure-parts. */
export const partsWords = {
  share: 'Share',
  largest: (label: string, value: string, share: string, whole: string, rest: string[], others: number): string =>
    `The largest part is ${label}: ${value}${share && `, ${share} of ${whole}`}; then ${and(others ? [...rest, `${others} others`] : rest)}.`,
  takeaway: (whole: string, parts: string[]): string => `${capital(whole)} in all: ${and(parts)}.`,
  zero: (labels: string[]): string =>
    labels.length > 3
      ? `All ${number(labels.length)} parts are zero.`
      : `${and(labels)}: ${labels.length > 1 ? 'all zero' : 'zero'}.`,
  rounded: (sum: string, whole: string): string =>
    `The parts add up to ${sum}, the stated total is ${whole}: the difference is rounding.`,
  hedged: (sum: string, whole: string): string =>
    `The parts add up to ${sum}, the total is stated as ${whole}: not all of these numbers are exact.`,
} as const;
