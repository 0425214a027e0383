import { and, ordinal, number } from './sentences.js';

/** Words of figure-ranking. */
export const rankingWords = {
  rank: 'Rank',
  whole: 'too small to split',
  ranked: (name: string, rank: number, of: string, noun: string, value: string): string =>
    `${name} ranks ${ordinal(rank)} of ${of}${noun && ` ${noun}`} with ${value}`,
  tied: (others: string[]): string =>
    `, level with ${others.length > 3 ? `${number(others.length)} others` : and(others)}`,
  between: (above: string, below: string): string => `, between ${above} and ${below}.`,
  first: (name: string, of: string, noun: string, value: string): string =>
    `${name} comes first of ${of}${noun && ` ${noun}`}, with ${value}.`,
  open: (name: string, rank: number, of: string, noun: string, value: string): string =>
    `Of ${of}${noun && ` ${noun}`}, ${name} has the ${rank === 1 ? '' : `${ordinal(rank)} `}largest number: ${value}. Some numbers are bounds, so the order may be another.`,
  only: (name: string, value: string, others: boolean): string =>
    others ? `Only ${name} has a number: ${value}.` : `${name}: ${value}.`,
  overlap: (container: string): string =>
    `${container}: holds what others in this list have; the two must never be added.`,
  scale: (times: string): string => `From here on a scale of its own: bars are drawn ${times} times as long as above.`,
  ranks: (from: number, to: number): string => (from === to ? `Show rank ${from}` : `Show ranks ${from}–${to}`),
  rest: (count: string): string => `Show the other ${count}`,
  hide: (show: string): string => show.replace('Show', 'Hide'),
  unranked: (count: number): string => `${count === 1 ? 'One row has' : `${count} rows have`} no number and no rank.`,
} as const;
