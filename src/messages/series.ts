import { sentence, counted, small, number } from './sentences.js';

/** Words of figure-series. */
export const seriesWords = {
  /** How many statements by how many parties, and what they said. */
  claims: (
    { count, again, without }: Record<'count' | 'again' | 'without', number>,
    by: string[],
    said: string,
  ): string =>
    sentence(
      `${[
        `${counted(count, 'statement', 'statements')}${by.length ? ` by ${by.length === 1 ? by[0]! : counted(by.length, 'party', 'parties')}` : ''}`,
        again > 0 && `${small[again] ?? String(again)} of which ${again === 1 ? 'takes' : 'take'} up an earlier count`,
        without > 0 && `${small[without] ?? String(without)} without a number`,
      ]
        .filter(Boolean)
        .join(', ')}: ${said}`,
    ),
  together: (count: number): string => `${String(count)} statements`,
  statement: (value: string, by: string): string => (by ? `${value} (${by})` : value),
  range: (least: string, most: string): string => `from ${least} to ${most}`,
  states: (who: string, first: string, last: string): string => `${who && `${who} `}from ${first} to ${last}`,
  none: (count: number): string => sentence(`${counted(count, 'statement', 'statements')}, none with a number`),
  again: 'A small dot takes up the count of an earlier statement.',
  vintages: (label: string, from: string, to: string, change: string): string =>
    `${label}: ${from}${to && `, ${to}`}${change && `: ${change}`}.`,
  inVintage: (value: string, vintage: string): string => `${value} in the vintage ${vintage}`,
  less: (amount: string): string => `${amount} less than in the vintage before`,
  more: (amount: string): string => `${amount} more than in the vintage before`,
  lessBy: (amount: string): string => `${amount} less`,
  moreBy: (amount: string): string => `${amount} more`,
  unchanged: 'as in the vintage before',
  reflagged: 'the same amount, worded or attributed otherwise than in the vintage before',
  reworded: 'worded otherwise than in the vintage before',
  rest: (count: number): string => `Show the other ${number(count)}`,
  gone: 'no longer in this vintage',
  reason: (vintage: string, asides: string[], text: string): string =>
    `${[`Vintage ${vintage}`, ...asides].join(', ')}: ${text}`,
  part: (effect: string): string => `${effect} of the change`,
  inferred: 'our inference',
  erratum: (vintage: string, text: string, found: string): string =>
    `Erratum in vintage ${vintage}, found ${found}: ${text}`,
} as const;
