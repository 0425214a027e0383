import { figureError } from '../error/figure-error.js';
import { byVintage, lookup } from '../reference/lookup.js';
import { formatReference } from '../reference/reference.js';
import type { Observation, Period } from '../model/observation.js';
import { firstDateOf, readPeriod } from '../model/period.js';
import { vintagesAvailableWith } from './as-of.js';
import { compare, sameThing } from './diff.js';
import type { Vintage } from '../model/vintage.js';

/** One party's statement of a quantity, and when it was made. */
export interface Claim {
  /** The number with its claimant, basis and hedge. */
  observation: Observation;
  /** The vintage it stands in: the newest that has it in these words. */
  vintage: Vintage;
  /** When it was stated, as exact as known. */
  stated: Period;
  /** The earlier claim whose count it takes up: no second, independent witness. */
  repeats?: Observation;
}

/**
 * Finds when an observation was stated: its own date, else when its vintage was published, else not before the last day it
 * covers.
 * @param vintage The vintage it stands in.
 * @example
 * ```ts
 * const rounds = lookupObservation('artillery-shells/north-korea-to-russia', [artilleryShells]);
 * statedOf(rounds, artilleryShells); // "2024-10-22/.."
 * ```
 */
export const statedOf = (observation: Observation, vintage: Vintage): Period => {
  const { published = '', through, vintage: name } = vintage;
  const since = through ?? name.slice(0, 10);
  if (observation.stated !== undefined) return observation.stated;
  if (!published) return `${since}/..`;
  // "By then" has a beginning too: nobody publishes a number before the last day it covers.
  const read = readPeriod(published);
  return read.kind === 'until' ? `${since}/${read.end}` : published;
};

/** Whether two observations state the same amount of the same thing in the same words. */
export const sameStatement = (a: Observation, b: Observation): boolean =>
  sameThing(a, b) && compare(a, b).kind !== 'revised';

const byTime = (a: Claim, b: Claim): number => {
  const [first, second] = [firstDateOf(a.stated), firstDateOf(b.stated)];
  return first === second ? byVintage(a.vintage, b.vintage) : first < second ? -1 : 1;
};

/** Finds the quantity that a reference leads to, and the vintages that it may draw on: none that came after a pinned one. */
const quantityOf = (quantity: string, vintages: readonly Vintage[]): { quantity: string; from: readonly Vintage[] } => {
  if (!quantity.includes('/')) return { quantity, from: vintages };
  const { vintage, observation } = lookup(quantity, vintages);
  if (!observation)
    throw figureError('not-an-observation', 'of', quantity, 'a reference that ends in the id of one observation');
  if (!observation.quantity)
    throw figureError('no-quantity', 'of', quantity, 'an observation with a quantity that others can share');
  return {
    quantity: observation.quantity,
    from: quantity.includes('@') ? vintagesAvailableWith(vintage, vintages) : vintages,
  };
};

/** References of numbers that we had wrong and that one of these vintages has right: nobody ever stated them. */
const correctedIn = (vintages: readonly Vintage[]): Set<string> =>
  new Set(
    vintages.flatMap(({ dataset, errata = [] }) =>
      errata
        .filter(({ corrected }) => vintages.some((v) => v.dataset === dataset && v.vintage === corrected))
        .map(({ observation: id, vintage }) => formatReference({ dataset, vintage, id })),
    ),
  );

/**
 * Lists everything that anybody stated of one quantity, in the order it was stated. A number that a later vintage repeats is one
 * claim; one that it revises is two; one that we had wrong and corrected is the corrected one.
 * @param vintages Every vintage at hand.
 * @param quantity Id of a quantity (`eu-rounds-sent`), or the reference of one statement of it
 * (`artillery-shells/eu-sent`);
 * a pinned reference sees nothing that came after.
 * @throws FigureError `unknown-quantity`, `no-quantity`, `not-an-observation`, or what look-up throws
 * @example
 * ```ts
 * const claims = claimsOf('artillery-shells/north-korea-to-russia', [artilleryShells]);
 * claims[0].stated; // "2023-11-01"
 * claims[0].observation.by; // "nis"
 * ```
 */
export const claimsOf = (quantity: string, vintages: readonly Vintage[]): Claim[] => {
  const { quantity: id, from } = quantityOf(quantity, vintages);
  const corrected = correctedIn(from);
  const claims: Claim[] = [];
  for (const vintage of [...from].sort(byVintage)) {
    const { dataset, vintage: name } = vintage;
    for (const observation of vintage.observations.filter((o) => o.quantity === id)) {
      if (corrected.has(formatReference({ dataset, vintage: name, id: observation.id }))) continue;
      const earlier = claims.findLast((c) => c.vintage.dataset === dataset && c.observation.id === observation.id);
      if (earlier && sameStatement(earlier.observation, observation)) Object.assign(earlier, { observation, vintage });
      else claims.push({ observation, vintage, stated: statedOf(observation, vintage) });
    }
  }
  if (!claims.length)
    throw figureError(
      'unknown-quantity',
      'of',
      quantity,
      'the id of a quantity, as in the `quantity` of its observations',
    );
  return claims.sort(byTime).map((claim) => {
    const { repeats } = claim.observation;
    const earlier = repeats && claim.vintage.observations.find((o) => o.id === repeats);
    return earlier ? { ...claim, repeats: earlier } : claim;
  });
};
