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

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A text with a capital at its head. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A count as a sentence has it: in words up to twelve. */
const counted = (n: number, one: string, many: string): string =>
  `${small[n] ?? n.toLocaleString('en')} ${n === 1 ? one : many}`;

const sentence = (text: string): string => `${capital(text)}.`;

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

/** Words of the common frame. */
export const frameWords = {
  cannotDraw: 'This figure cannot be drawn.',
  table: 'Table',
  sources: 'Sources',
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
  takeaway: (whole: string, parts: string[]): string => `${capital(whole)} in all: ${and(parts)}.`,
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
  takeaway: (groups: string[], comparison: string): string => `${groups.join('; ')}${comparison && `, ${comparison}`}.`,
  times: (times: string, label: string): string => `${times} times “${label}”`,
} as const;

/** When something was said, and which statement takes up another. */
export const saidWords = {
  stated: 'Stated',
  repeats: 'Same count as',
  vintage: 'Vintage',
  undated: 'undated',
  since: (date: string): string => `${date} or later`,
  by: (date: string): string => `by ${date}`,
  within: (from: string, to: string): string => `${from} – ${to}`,
  takesUp: (statement: string): string => `Same count as ${statement}: no second count.`,
} as const;

/** Words of figure-series. */
export const seriesWords = {
  /** How many said it, and the lowest and highest amount with who stated it. */
  claims: (
    { count, again, without }: Record<'count' | 'again' | 'without', number>,
    by: string[],
    lowest: string,
    highest: string,
  ): string =>
    sentence(
      [
        `${counted(count, 'statement', 'statements')}${by.length ? ` by ${by.length === 1 ? by[0]! : counted(by.length, 'party', 'parties')}` : ''}`,
        again > 0 && `${small[again] ?? String(again)} of which ${again === 1 ? 'takes' : 'take'} up an earlier count`,
        highest ? `from ${lowest} to ${highest}` : lowest,
        without > 0 && `${small[without] ?? String(without)} without a number`,
      ]
        .filter(Boolean)
        .join(', '),
    ),
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
  rest: (count: number): string => `Show the other ${count.toLocaleString('en')}`,
  gone: 'no longer in this vintage',
  vintage: (id: string): string => `vintage ${id}`,
  reason: (vintage: string, asides: string[], text: string): string =>
    `${[`Vintage ${vintage}`, ...asides].join(', ')}: ${text}`,
  part: (effect: string): string => `${effect} of the change`,
  inferred: 'our inference',
  erratum: (vintage: string, text: string, found: string): string =>
    `Erratum in vintage ${vintage}, found ${found}: ${text}`,
} as const;

/** Words of figure-claim. */
export const claimWords = {
  basis: {
    recorded: 'a record',
    reported: 'a report',
    estimated: 'an estimate, not a count',
    claimed: 'a claim, on the speaker’s word',
    promised: 'a promise, not a delivery',
    expected: 'expected, not yet seen',
    derived: 'computed from other numbers',
  },
  party: {
    belligerent: 'a side in the war',
    ally: 'an ally of one side in the war',
    'third-party': 'not a side in the war',
    media: 'a news outlet',
  } as Readonly<Record<string, string>>,
  said: (when: string): string => `said ${when}`,
  held: (when: string): string => `held ${when}`,
  agree: 'Also said',
  differ: 'Other amounts stated',
  compared: (agree: number, differ: number): string => {
    const all = counted(agree + differ, 'other statement', 'other statements');
    if (!agree) return differ ? `${all} ${differ === 1 ? 'gives' : 'give'} another amount` : '';
    if (!differ) return `${all} ${agree === 1 ? 'agrees' : 'agree'} as worded`;
    return `of ${all}, ${counted(agree, 'agrees', 'agree')} as worded and ${counted(differ, 'gives', 'give')} another amount`;
  },
  noQuote: 'No words of the source are on file.',
} as const;

/** Words of the panel that says where a number comes from. */
export const cardWords = {
  says: (agent: string, basis: Basis): string =>
    basis === 'derived' ? `computed from figures of ${agent}` : `${basisWords[basis]} by ${agent}`,
  period: (period: string): string => `Period: ${period}`,
  read: (date: string, live: boolean): string => `read ${date}${live ? '' : ' in a stored copy'}`,
  computed: 'computed from figures of several parties',
  close: 'Close',
} as const;

/** Words about vintages that came after the one drawn. */
export const newerWords = {
  newer: (vintage: string, changes: string[], more: number, drawn: number): string =>
    `A newer vintage, ${vintage}, is out. ${
      changes.length
        ? `In it: ${changes.join('; ')}${more ? `; and ${more.toLocaleString('en')} more of the ${drawn.toLocaleString('en')} numbers drawn here differ` : ''}.`
        : 'The numbers drawn here are the same in it.'
    }`,
  revised: (name: string, now: string, here: string): string => `${name} ${now} (here ${here})`,
  reflagged: (name: string): string => `${name} the same amount, stated otherwise`,
  removed: (name: string): string => `${name} no longer there`,
  erratum: (found: string, name: string, text: string): string => `Correction of ${found}. ${name}: ${text}`,
} as const;

/** Words about what else was said of a number. */
export const besideWords = {
  said: (value: string, by: string, when: string): string => `${value} (${by}, ${when})`,
  also: (name: string, other: string): string => `“${name}” is also put at ${other}.`,
  others: (name: string, count: number, least: string, most: string): string =>
    `“${name}”: ${count.toLocaleString('en')} other statements, from ${least} to ${most}.`,
} as const;

/** Words of figure-sources and of every figure's own sources. */
export const sourcesWords = {
  heading: 'Sources',
  takeaway: (sources: number, numbers: number): string =>
    `${sources === 1 ? 'One source' : `${sources.toLocaleString('en')} sources`} for ${numbers === 1 ? 'one number' : `${numbers.toLocaleString('en')} numbers`}.`,
  none: 'No figure on this page names a source.',
  licence: (name: string): string => `Terms: ${name}`,
  cite: 'How to cite',
  figures: 'Used in',
  context: 'For the note',
  computed: 'Computed here',
  from: 'from',
  unsourced: 'Without a stated source',
  all: 'All sources of this page',
  numbered: (numbers: readonly number[]): string => `Sources ${numbers.join(', ')}`,
  back: (title: string): string => `Back to “${title}”`,
} as const;
