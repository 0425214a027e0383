import type { Basis } from './observation.js';

/*
 * Every sentence and word the package writes by itself, grouped by who needs it so that a page loads only its own.
 * Numbers inside are already written. English is the one language; what is written here is marked as English.
 */

/** BCP 47 tag of the words below. */
export const language = 'en';

/** How a number inside a sentence is written. */
export const english: { locale: string } = { locale: language };

const ordinals: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinal = (n: number): string =>
  n.toLocaleString('en') + ordinals[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)]!;

/** "a, b and c" */
export const and = (items: string[]): string => new Intl.ListFormat('en-GB').format(items);

/** A basis as one word. */
export const basisWords: Record<Basis, string> = {
  recorded: 'recorded',
  reported: 'reported',
  estimated: 'estimated',
  claimed: 'claimed',
  promised: 'promised',
  expected: 'expected',
  derived: 'computed',
};

/** What a reader is told in place of a figure, by the code of its error; what its author should mend follows in smaller type. */
export const apology = (code: string): string =>
  /^(no-data|unreach|unknown-(data|vint))/.test(code)
    ? 'Its numbers did not arrive.'
    : /^(part|mixed)/.test(code)
      ? 'Its numbers do not fit together.'
      : /^(unknown|wrong)/.test(code)
        ? 'It asks for what is not in its data.'
        : 'Its data hold a mistake.';

/** Words of the common frame. */
export const frameWords = {
  cannotDraw: 'This figure cannot be drawn.',
  table: 'Table',
  source: 'Source',
  sourceUnknown: 'Source not stated',
  through: (date: string): string => `data through ${date}`,
  asOf: (date: string): string => `as of ${date}`,
  vintage: (id: string): string => `vintage ${id}`,
  according: (agent: string): string => `according to ${agent}`,
  via: (agent: string): string => `via ${agent}`,
} as const;

/** What the fills and ends of marks mean. */
export const encodingWords = {
  hatched: 'hatched: an estimate',
  claimed: 'hatched, dotted edge: a claim',
  outline: 'outline only: promised',
  expected: 'pale, outlined: expected, not yet seen',
  unknown: 'dashed: not reported',
  open: 'wavy end: “about”',
  more: 'arrow: “more than”',
  fewer: 'notch: “less than”',
} as const;

/** Headings of a table's columns. */
export const tableWords = {
  rows: 'Rows',
  what: 'What',
  value: 'Value',
  says: 'Who says so',
  period: 'Period',
} as const;

/** Words of figure-parts. */
export const partsWords = {
  share: 'Share',
  largest: (label: string, value: string, share: string, whole: string, rest: string[], others: number): string =>
    `The largest part is ${label}: ${value}${share && `, ${share} of ${whole}`}; then ${and(others ? [...rest, `${others} others`] : rest)}.`,
  takeaway: (whole: string, parts: string[]): string =>
    `${whole.charAt(0).toUpperCase()}${whole.slice(1)} in all: ${and(parts)}.`,
  rounded: (sum: string, whole: string): string =>
    `The parts add up to ${sum}, the stated total is ${whole}: the difference is rounding.`,
  hedged: (sum: string, whole: string): string =>
    `The parts add up to ${sum}, the total is stated as ${whole}: not all of these numbers are exact.`,
} as const;

/** Words of figure-ranking. */
export const rankingWords = {
  rank: 'Rank',
  ranked: (name: string, rank: number, of: string, noun: string, value: string): string =>
    `${name} ranks ${ordinal(rank)} of ${of}${noun && ` ${noun}`} with ${value}`,
  tied: (others: string[]): string =>
    `, level with ${others.length > 3 ? `${others.length.toLocaleString('en')} others` : and(others)}`,
  between: (above: string, below: string): string => `, between ${above} and ${below}.`,
  first: (name: string, of: string, noun: string, value: string): string =>
    `${name} comes first of ${of}${noun && ` ${noun}`}, with ${value}.`,
  overlap: (container: string): string =>
    `${container}: overlaps with what its members give; the two must never be added.`,
  scale: (times: string): string => `From here on a scale of its own: bars are drawn ${times} times as long as above.`,
  ranks: (from: number, to: number): string => (from === to ? `Show rank ${from}` : `Show ranks ${from}–${to}`),
  rest: (count: string): string => `Show the other ${count}`,
  hide: (show: string): string => show.replace('Show', 'Hide'),
  unranked: (count: number): string => `${count === 1 ? 'One row has' : `${count} rows have`} no number and no rank.`,
} as const;

/** Words of figure-target. */
export const targetWords = {
  takeaway: (delivered: string, value: string, promised: string, share: string): string =>
    `${delivered}: ${value} of ${promised} promised${share && `, ${share}`}.`,
  unknown: (delivered: string, value: string, promised: string): string =>
    `${delivered}: ${value}; promised: ${promised}.`,
} as const;

/** Words of figure-units. */
export const unitsWords = {
  square: (amount: string): string => `one square is ${amount}`,
  within: (inner: string, outer: string): string =>
    `“${inner}” is part of “${outer}”: its squares fill those of the whole.`,
  separate: 'The rows are drawn apart; nothing in the data says that one is part of another.',
  takeaway: (groups: string[]): string => `${groups.join('; ')}.`,
  times: (largest: string, times: string, label: string, value: string): string =>
    `${largest}, ${times} times “${label}” (${value})`,
} as const;

/** Words of the panel that says where a number comes from. */
export const cardWords = {
  cannotShow: 'This number could not be read from the data.',
  says: (agent: string, basis: Basis): string =>
    basis === 'derived' ? `computed from figures of ${agent}` : `${basisWords[basis]} by ${agent}`,
  period: (period: string): string => `Period: ${period}`,
  read: (date: string, live: boolean): string => `read ${date}${live ? '' : ' in a stored copy'}`,
  computed: 'computed from figures of several parties',
  close: 'Close',
} as const;
