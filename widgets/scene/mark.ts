import type { DerivedObservation } from '../../src/model/derivation.js';
import type { Basis, Observation, Relation } from '../../src/model/observation.js';

/** How a mark is filled, by what its number rests on. Always doubled by a word. */
export type Look = 'solid' | 'hatched' | 'claimed' | 'outline' | 'expected' | 'unknown';
/** How a mark ends, by the number's hedge. */
export type End = 'flat' | 'open' | 'more' | 'fewer';

/** The evidence encoding of one number. */
export interface Mark {
  look: Look;
  end: End;
}

/** Weakest first: a derived number looks like the weakest thing it rests on. */
const looks: Record<Exclude<Basis, 'derived'>, Look> = {
  expected: 'expected',
  promised: 'outline',
  claimed: 'claimed',
  estimated: 'hatched',
  reported: 'solid',
  recorded: 'solid',
};

const hedgeEnds: Partial<Record<Relation, End>> = { approx: 'open', gt: 'more', ge: 'more', lt: 'fewer', le: 'fewer' };

/** The evidence encoding of an observation. */
export const markOf = (observation: Observation): Mark => {
  const { value, basis, relation } = observation;
  const { restsOn = [] } = observation as Partial<DerivedObservation>;
  if (value === null) return { look: 'unknown', end: 'flat' };
  const firm = Object.keys(looks) as (keyof typeof looks)[];
  const rests = basis === 'derived' ? (firm.find((b) => restsOn.includes(b)) ?? 'recorded') : basis;
  return { look: looks[rests], end: hedgeEnds[relation] ?? 'flat' };
};

/** Outlines of bar ends in a box 8 wide and 24 high; x = 4 is the number, and the first pixel lies under the bar so that no seam shows. A wave for "about", a point outward or inward for "more" and "less". */
export const ends: Record<Exclude<End, 'flat'>, string> = {
  open: 'M-1 0H4C7 4 7 8 4 12S1 20 4 24H-1Z',
  more: 'M-1 0H4V5L11 12L4 19V24H-1Z',
  fewer: 'M-1 0H4L0 12L4 24H-1Z',
};

/** Length of what nobody reports, in px: no share of the axis, so that no number can be read from it. */
export const unknownLength = 24;

/** The wave of a thin bar, which a full one would leave as a blob. */
export const ripple = 'M-1 0H4C5.6 4 5.6 8 4 12S2.4 20 4 24H-1Z';

/** Colour of a mark: the accent, the muted grey of a row that is not highlighted, or one of four categories. */
export type Tone = 'accent' | 'muted' | 'c1' | 'c2' | 'c3' | 'c4';

/** A length along the axis as a percentage, short and exact enough for a pixel in 100,000. */
export const percent = (fraction: number): string => `${Math.round(fraction * 100_000) / 1000}%`;
