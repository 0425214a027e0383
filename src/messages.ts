import type { Basis, Relation } from './observation.js';

/** Every sentence and word an element writes by itself. English is built in; the numbers inside are already written. */
export interface Messages {
  /** BCP 47 tag of the language. */
  lang: string;
  table: string;
  source: string;
  sourceUnknown: string;
  throughDate: (date: string) => string;
  asOf: (date: string) => string;
  vintage: (id: string) => string;
  notReported: string;
  columns: { what: string; value: string; share: string; rank: string; basis: string; says: string; period: string; note: string };
  basis: Record<Basis, string>;
  /** A hedge on a mark, for the key under a picture. */
  encoding: Record<'hatched' | 'claimed' | 'outline' | 'expected' | 'unknown' | 'open' | 'more' | 'fewer', string>;
  according: (agent: string) => string;
  cannotDraw: string;
  loading: string;
  parts: (whole: string, parts: string[]) => string;
  partsRounded: (sum: string, whole: string) => string;
  ofWhole: (label: string, whole: string) => string;
  ranked: (name: string, rank: number, of: string, noun: string, value: string) => string;
  tied: (others: string) => string;
  between: (above: string, below: string) => string;
  behind: (above: string) => string;
  ahead: (below: string) => string;
  leads: (name: string, of: string, noun: string, value: string) => string;
  overlap: (container: string) => string;
  ownScale: (times: string) => string;
  showRanks: (from: number, to: number) => string;
  showRest: (count: string) => string;
  unranked: (count: number) => string;
  target: (delivered: string, value: string, promised: string, share?: string) => string;
  square: (amount: string) => string;
  within: (inner: string, outer: string) => string;
  separate: string;
  units: (groups: string[], comparison: string) => string;
  times: (times: string, label: string) => string;
  and: (items: string[]) => string;
  says: (agent: string, basis: Basis) => string;
  via: (agent: string) => string;
  quote: string;
  period: string;
  read: (date: string, live: boolean) => string;
  computed: (formula: string) => string;
  open: (value: string) => string;
  close: string;
}

const ordinals: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinal = (n: number): string => n + ordinals[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)]!;
const and = (items: string[]): string => new Intl.ListFormat('en-GB').format(items);

/** English. */
export const en: Messages = {
  lang: 'en',
  table: 'Table',
  source: 'Source',
  sourceUnknown: 'Source not stated',
  throughDate: (date) => `data through ${date}`,
  asOf: (date) => `as of ${date}`,
  vintage: (id) => `vintage ${id}`,
  notReported: 'not reported',
  columns: { what: 'What', value: 'Value', share: 'Share', rank: 'Rank', basis: 'Basis', says: 'Who says so', period: 'Period', note: 'Note' },
  basis: {
    recorded: 'recorded',
    reported: 'reported',
    estimated: 'estimated',
    claimed: 'claimed',
    promised: 'promised',
    expected: 'expected',
    derived: 'computed',
  },
  encoding: {
    hatched: 'hatched: an estimate',
    claimed: 'hatched, dotted edge: a claim',
    outline: 'outline only: promised',
    expected: 'pale, outlined: expected, not yet seen',
    unknown: 'dashed: not reported',
    open: 'wavy end: “about”',
    more: 'arrow: “more than”',
    fewer: 'arrow: “less than”',
  },
  according: (agent) => `according to ${agent}`,
  cannotDraw: 'This figure cannot be drawn.',
  loading: 'Loading…',
  parts: (whole, parts) => `${whole} in all: ${and(parts)}.`,
  partsRounded: (sum, whole) => `The parts add up to ${sum}, the stated total is ${whole}: the difference is rounding.`,
  ofWhole: (label, whole) => `${label}, ${whole}`,
  ranked: (name, rank, of, noun, value) => `${name} ranks ${ordinal(rank)} of ${of}${noun && ` ${noun}`} with ${value}`,
  tied: (others) => `, level with ${others}`,
  between: (above, below) => `, between ${above} and ${below}.`,
  behind: (above) => `, behind ${above}.`,
  ahead: (below) => `, ahead of ${below}.`,
  leads: (name, of, noun, value) => `Of ${of}${noun ? ` ${noun}` : ''}, ${name} comes first with ${value}.`,
  overlap: (container) => `${container}: overlaps with what its members give; the two must never be added.`,
  ownScale: (times) => `From here on a scale of its own: bars are drawn ${times} times as long as above.`,
  showRanks: (from, to) => (from === to ? `Show rank ${from}` : `Show ranks ${from}–${to}`),
  showRest: (count) => `Show the other ${count}`,
  unranked: (count) => `${count === 1 ? 'One row has' : `${count} rows have`} no number and no rank.`,
  target: (delivered, value, promised, share) => `${delivered}: ${value} of ${promised} promised${share ? `, ${share}` : ''}.`,
  square: (amount) => `one square is ${amount}`,
  within: (inner, outer) => `“${inner}” is part of “${outer}”: its squares fill those of the whole.`,
  separate: 'The rows are separate things: none is part of another, and none is added to another.',
  units: (groups, comparison) => `${groups.join('; ')}${comparison && `, ${comparison}`}.`,
  times: (times, label) => `${times} times “${label}”`,
  and,
  says: (agent, basis) => (basis === 'derived' ? `computed from figures of ${agent}` : `${en.basis[basis]} by ${agent}`),
  via: (agent) => `via ${agent}`,
  quote: 'In its words',
  period: 'Period',
  read: (date, live) => `read ${date}${live ? '' : ' in a stored copy'}`,
  computed: (formula) => `computed: ${formula}`,
  open: (value) => `${value}, show where it comes from`,
  close: 'Close',
};

/** Words for a locale. Only English is built in, so every locale gets it; its sentences are then marked as English. */
export const messagesFor = (_locale: string): Messages => en;

/** Relations that a mark shows by its end. */
export type EndRelation = Exclude<Relation, 'eq' | 'between'>;
