import { amountOf, decimalsOf, shiftDecimal } from '../model/amount.js';
import type { Observation } from '../model/observation.js';
import { lastDateOf, spanOf, timeOrder } from '../model/period.js';
import { type Claim, sameStatement, statedOf } from './claims.js';
import { sameThing } from './diff.js';
import type { Vintage } from '../model/vintage.js';

/** What one party stated of a quantity: one statement, and what the same party stated before and after it. */
export interface States {
  /** The statement that the others are seen from. */
  claim: Claim;
  /** Earlier statements of the same party, oldest first: states of one quantity, not rivals of the claim. */
  earlier: Claim[];
  /** Later statements of the same party, oldest first. */
  later: Claim[];
  /** Other amounts that the same party stated at a time that cannot be told apart from the claim’s. */
  beside: Claim[];
}

/** How everything that was stated of a quantity stands to one statement of it. */
export interface RelatedClaims extends States {
  /** Of each other party the statement nearest in time, with that party’s earlier and later ones. In order of time. */
  others: States[];
}

/** Which of two statements was first: by when they were made, and where that cannot be told, by the last day they cover. @internal */
export const claimOrder = (
  a: Pick<Claim, 'stated' | 'observation'>,
  b: Pick<Claim, 'stated' | 'observation'>,
): number =>
  timeOrder(a.stated, b.stated) ||
  timeOrder(lastDateOf(a.observation.period) ?? '', lastDateOf(b.observation.period) ?? '');

/** How far two dates of statements are apart, in ms; endless where one of them is not known. */
const distance = (a: Claim, b: Claim): number => {
  const [x, y] = [spanOf(a.stated), spanOf(b.stated)];
  return x && y ? Math.abs(x.to - y.to) : Infinity;
};

/** A number is read as another one rounded only where rounding moved it by no more than this share of it: 1 million is not 650,000. */
const maxRounding = 0.05;

const directions: Partial<Record<Observation['relation'], number>> = { gt: 1, ge: 1, lt: -1, le: -1 };

/**
 * Tells whether two statements are one number, exactly or as far as the coarser of them is written out: 788.521 million and
 * 789 million. "More than" and "less than" the same amount are two.
 * @example
 * ```ts
 * import { aidToUkraine } from 'figures-of-record/datasets/aid-to-ukraine/2024-08-31';
 *
 * isOneNumber(lookupObservation('KOR-total', aidToUkraine), lookupObservation('total', southKoreaAid)); // true
 * ```
 */
export const isOneNumber = (a: Observation, b: Observation): boolean => {
  const [x, y] = [amountOf(a), amountOf(b)];
  if (!sameThing(a, b) || x === null || y === null) return false;
  if (Object.entries(a.dimensions ?? {}).some(([key, term]) => (b.dimensions?.[key] ?? term) !== term)) return false;
  const direction = (o: Observation): number => directions[o.relation] ?? 0;
  if (direction(a) * direction(b) < 0) return false;
  if (x === y) return sameStatement(a, b) || ![a, b].some((o) => o.relation === 'between');
  // Bounds are numbers of their own: "more than 980,000" is not a rounded million.
  if (direction(a) || direction(b)) return false;
  const step = ({ value, unit }: Observation): number => shiftDecimal(1, unit.mult - decimalsOf(value!));
  const half = Math.max(step(a), step(b)) / 2;
  return Math.abs(x - y) <= half && half <= maxRounding * Math.min(Math.abs(x), Math.abs(y));
};

/** Id of the party whose number it is; `undefined` where nobody is named: two unnamed sources are not one. */
const speakerOf = ({ observation: { by }, vintage: { agents } }: Claim): string | undefined =>
  by && agents.find((agent) => agent.id === by)?.party !== 'unknown' ? by : undefined;

/** Groups statements by the party that made them, in the order of its first; where nobody is named, each is a group of its own. */
export const partiesOf = <T extends Claim>(claims: readonly T[]): T[][] => {
  const groups = new Map<string | T, T[]>();
  for (const claim of claims) {
    const key = speakerOf(claim) ?? claim;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()];
};

/** Statements without those that give the number of the one before them again. */
const withoutRepeats = (claims: readonly Claim[]): Claim[] => {
  const kept: Claim[] = [];
  for (const claim of claims) {
    const last = kept.at(-1);
    if (!last || !isOneNumber(last.observation, claim.observation)) kept.push(claim);
  }
  return kept;
};

/** A party's statements around one of them. `claims` are all of that party, in order of time. */
const statesAround = (claim: Claim, claims: readonly Claim[]): States => {
  const at = (order: number): Claim[] => claims.filter((c) => c !== claim && claimOrder(c, claim) === order);
  const isSame = (c: Claim): boolean => isOneNumber(c.observation, claim.observation);
  const before = withoutRepeats(at(-1));
  return {
    claim,
    // Right before the claim, its own number is no other state; further off, the quantity came back to it.
    earlier: before.filter((c, i) => i < before.length - 1 || !isSame(c)),
    later: withoutRepeats([claim, ...at(1)]).slice(1),
    beside: withoutRepeats(at(0).filter((c) => !isSame(c))),
  };
};

/**
 * Sorts what was stated of a quantity around one statement: earlier and later states by the same party, in order of time, then
 * what each other party says nearest to it. Whoever gives one number again, be it rounded, states nothing else.
 * @param observation The statement.
 * @param vintage The vintage it stands in.
 * @param claims Everything stated of its quantity, as `claimsOf` lists it.
 * @example
 * ```ts
 * const sent = lookupObservation('eu-sent-2024-08-30', artilleryShells);
 * const { earlier, later } = relatedClaims(sent, artilleryShells, claimsOf('eu-rounds-sent', [artilleryShells]));
 * earlier.at(-1).observation.value; // 500000
 * later.at(-1).stated; // "2024-11-18"
 * ```
 */
export const relatedClaims = (observation: Observation, vintage: Vintage, claims: readonly Claim[]): RelatedClaims => {
  const isOwn = (c: Claim): boolean =>
    c.observation === observation ||
    (c.vintage.dataset === vintage.dataset &&
      c.observation.id === observation.id &&
      sameStatement(c.observation, observation));
  const claim = claims.find(isOwn) ?? { observation, vintage, stated: statedOf(observation, vintage) };
  const speaker = speakerOf(claim);
  const groups = partiesOf(claims);
  const own = groups.find(([first]) => first === claim || (speaker && speakerOf(first!) === speaker)) ?? [];
  const others = groups.filter((group) => group !== own);
  const nearest = (group: readonly Claim[]): Claim =>
    // Of equally near ones the later, which may take the earlier into account.
    group.reduce((a, b) => (distance(b, claim) <= distance(a, claim) ? b : a));
  return {
    ...statesAround(claim, own),
    others: others
      .map((group) => statesAround(nearest(group), group))
      .sort((a, b) => claims.indexOf(a.claim) - claims.indexOf(b.claim)),
  };
};
