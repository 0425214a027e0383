import { amountOf, shiftDecimal } from '../model/amount.js';
import { boundsOf } from '../model/bounds.js';
import {
  boundsFor,
  compute,
  hasIndeterminateBounds,
  isUnboundedBelow,
  relationOf,
  statedValue,
  symbols,
} from './arithmetic.js';
import { parseDerived } from '../reference/derived-reference.js';
import { isDerived, formatReference, parseReference } from '../reference/reference.js';
import { labelOf } from '../format/label.js';
import { englishHedges, templateOf } from '../format/hedge.js';
import { figureError } from '../error/figure-error.js';
import { type Found, lookup, lookupVintage } from '../reference/lookup.js';
import { multipliers, type Observation, type Unit } from '../model/observation.js';
import { assertCompatible, setLeaves } from './compatible.js';
import { formatPeriod } from '../format/period.js';
import type { Vintage } from '../model/vintage.js';
import type { Derivation, DerivedObservation } from '../model/derivation.js';

/** Makes a whole reference of an id inside a vintage; a whole reference stays. */
const wholeReference = (ref: string, { dataset, vintage }: Vintage): string =>
  ref.includes('/') ? ref : formatReference({ dataset, vintage, id: ref });

/** Adds the vintage that a whole reference leads to, so that the lineage stays true when a newer one comes. */
const pinnedReference = (reference: string, vintages: readonly Vintage[]): string => {
  const { dataset, vintage, id } = parseReference(reference);
  return vintage
    ? reference
    : formatReference({ dataset, vintage: lookupVintage(reference, vintages).vintage, ...(id && { id }) });
};

/** A sum is counted as its inputs are, in the smallest of their powers of ten: billions and millions make millions. */
const resultUnit = (kind: Derivation['kind'], inputs: readonly Observation[]): Unit => {
  if (kind === 'share') return { code: '%', mult: 0 };
  if (kind === 'ratio') return { code: 'times', mult: 0 };
  const mult = kind === 'rate' ? 0 : multipliers.find((power) => inputs.some((o) => o.unit.mult === power))!;
  return { code: inputs[0]!.unit.code, mult };
};

/** Where references are followed. */
interface Scope {
  /** Whose ids need no dataset in front. */
  vintage: Vintage;
  vintages: readonly Vintage[];
  /** References on the way here, by which a circle is found. */
  trail: readonly string[];
}

/** Finds the observations that a derivation names. @throws FigureError `cyclic-derivation`, `operands`, or as look-up */
const inputsOf = ({ id, kind, from }: Derivation, { vintage, vintages, trail }: Scope): Observation[] => {
  const path = `derivations.${id}`;
  // The whole reference: a derivation of the same name in another dataset is another one.
  const here = wholeReference(id, vintage);
  if (trail.includes(here)) {
    const circle = [...trail, here].join(' → ');
    throw figureError('cyclic-derivation', path, circle, 'a derivation that does not lead back to itself', id);
  }
  if (from.length < 2 || (kind !== 'sum' && from.length > 2))
    throw figureError('operands', path, from.length, 'two operands', id);
  return from.map((ref) => observationIn(ref, { vintage, vintages, trail: [...trail, here] }));
};

/** Computes the number, its bounds and its wording. @throws FigureError `no-number`, `part-exceeds-whole`, `undetermined` */
const resultOf = (
  { id, kind, from }: Derivation,
  inputs: Observation[],
): Pick<Observation, 'value' | 'unit' | 'relation' | 'low' | 'high' | 'hedge'> => {
  const path = `derivations.${id}`;
  const amounts = inputs.map((o, i) => {
    const amount = amountOf(o);
    if (amount === null) throw figureError('no-number', path, `no value in "${from[i]}"`, 'a number', id);
    return amount;
  });
  const value = compute[kind](amounts);
  if (!Number.isFinite(value)) {
    const divides = kind !== 'sum' && kind !== 'difference';
    const expected = divides && amounts[1] === 0 ? 'a divisor that is not zero' : 'a result that a number can hold';
    throw figureError('no-number', path, value, expected, id);
  }
  const bounds = boundsFor(
    kind,
    inputs.map((o) => boundsOf(o)!),
  );
  if (kind === 'share' && bounds.low > 100)
    throw figureError('part-exceeds-whole', path, `${value}%`, 'a part no larger than the whole', id);
  const { low, high } = bounds;
  const unbounded = isUnboundedBelow(kind, low) && high === Infinity;
  if (Number.isNaN(low) || Number.isNaN(high) || unbounded || hasIndeterminateBounds(inputs)) {
    const got = inputs.map((o) => o.relation).join(' and ');
    throw figureError('undetermined', path, got, 'hedges that leave a bound on the result', id);
  }
  const relation = relationOf(kind, bounds, inputs);
  const bounded = relation !== 'eq' && relation !== 'approx';
  const worded = relation !== 'eq' && relation !== 'between';
  const unit = resultUnit(kind, inputs);
  const inUnit = (amount: number): number => shiftDecimal(amount, -unit.mult);
  return {
    value: inUnit(statedValue(relation, bounds, value)),
    unit,
    relation,
    ...(bounded && !isUnboundedBelow(kind, low) && { low: inUnit(low) }),
    ...(bounded && high !== Infinity && { high: inUnit(high) }),
    ...(worded && { hedge: templateOf(relation, englishHedges).replace(' {}', '') }),
  };
};

/** Writes what a reader must know of a derived number: its declared note, and that its inputs cover unlike periods. */
const noteOf = (note: string | undefined, inputs: readonly Observation[]): string => {
  const periods = [...new Set(inputs.map((o) => o.period))];
  const differ = periods.length > 1 && `Periods differ: ${periods.map((p) => formatPeriod(p)).join('; ')}.`;
  return [note, differ].filter(Boolean).join(' ');
};

const deriveIn = (derivation: Derivation, scope: Scope): DerivedObservation => {
  const { id, label, kind, from } = derivation;
  const { vintage, vintages } = scope;
  const inputs = inputsOf(derivation, scope);
  assertCompatible(derivation, inputs, vintage, vintages);
  const first = inputs[0]!;
  const agents = [...new Set(inputs.map((o) => o.by))];
  const note = noteOf(derivation.note, inputs);
  const derived: DerivedObservation = {
    id,
    label,
    measure: first.measure,
    area: derivation.area ?? first.area,
    ...(first.counterpart && { counterpart: first.counterpart }),
    period: first.period,
    ...resultOf(derivation, inputs),
    basis: 'derived',
    by: agents.length === 1 ? agents[0]! : 'derived',
    ...(first.source && { source: first.source }),
    derivedFrom: from.map((ref) => pinnedReference(wholeReference(ref, vintage), vintages)),
    restsOn: [...new Set(inputs.flatMap((o) => (o as Partial<DerivedObservation>).restsOn ?? [o.basis]))],
    formula: from.join(` ${symbols[kind]} `),
    ...(note && { note }),
  };
  setLeaves(derived, inputs);
  return derived;
};

/** Gets the observation that was found, computed where it is only declared. @throws FigureError `not-an-observation` */
const observationOf = (reference: string, found: Found, scope: Omit<Scope, 'vintage'>): Observation => {
  if (found.derivation) return deriveIn(found.derivation, { ...scope, vintage: found.vintage });
  if (found.observation) return found.observation;
  throw figureError('not-an-observation', 'of', reference, 'a reference that ends in the id of one observation');
};

const observationIn = (reference: string, scope: Scope): Observation => {
  const { vintage, vintages } = scope;
  const found = lookup(wholeReference(reference, vintage), reference.includes('/') ? vintages : [vintage]);
  return observationOf(reference, found, scope);
};

/**
 * Computes a declared derivation. Basis is `derived`, the lineage is kept, and so is every hedge: a share of "some 15
 * million" is "about 1.9%". A sum is counted as its inputs are, a share in per cent; sums are exact in decimal, quotients have
 * twelve digits.
 * @param derivation What to compute; its references are ids of `vintage`, or whole references.
 * @param vintages Where whole references are looked up.
 * @throws FigureError `mixed-units`, `mixed-measures`, `overlap`, `disjoint`, `no-number`, `part-exceeds-whole`,
 * `undetermined`, `cyclic-derivation`, or what look-up throws
 * @example
 * ```ts
 * const share = derive(
 *   { id: 'military-share', label: 'Military share', kind: 'share', from: ['military', 'total'] },
 *   southKoreaAid,
 * );
 * formatValue(share); // "about 1.9%"
 * ```
 */
export const derive = (
  derivation: Derivation,
  vintage: Vintage,
  vintages: readonly Vintage[] = [vintage],
): DerivedObservation => deriveIn(derivation, { vintage, vintages, trail: [] });

/** Computes what a reference spells out: named by its operands, under the checks of the first one's dataset. */
const deriveReference = (reference: string, vintages: readonly Vintage[]): DerivedObservation => {
  const { kind, from: written } = parseDerived(reference);
  // Pinned, so that it can be cited and is the same number tomorrow.
  const from = written.map((operand) => pinnedReference(operand, vintages));
  const label = from
    .map((operand) => labelOf(lookupObservation(operand, vintages), lookupVintage(operand, vintages)))
    .join(` ${symbols[kind]} `);
  return derive(
    { id: `derived:${kind}(${from.join(', ')})`, label, kind, from },
    lookupVintage(from[0]!, vintages),
    vintages,
  );
};

/**
 * Gets the observation that a whole reference names, e.g. `south-korea-aid@2024-10-22/total`; without a vintage, the latest
 * given. Or the one it asks to compute: `derived:share(south-korea-aid/military, south-korea-aid/total)`. In one
 * vintage alone its id will do.
 * @param reference `dataset[@vintage]/id`; a bare `id` where one vintage is given.
 * @param where Every vintage at hand, or the one vintage that ids are of.
 * @param vintages Where whole references are followed that stand beside one vintage’s ids; by default that vintage.
 * @throws FigureError as `lookup` and {@link derive}; `not-an-observation` where a view or a dataset is named
 * @example
 * ```ts
 * lookupObservation('south-korea-aid@2024-10-22/total', [southKoreaAid]).value; // 789
 * formatValue(lookupObservation('share-financial', southKoreaAid)); // "59.6%"
 * ```
 */
export const lookupObservation = (
  reference: string,
  where: Vintage | readonly Vintage[],
  vintages: readonly Vintage[] = [where].flat(),
): Observation => {
  if (isDerived(reference)) return deriveReference(reference, vintages);
  if ('dataset' in where) return observationIn(reference, { vintage: where, vintages, trail: [] });
  return observationOf(reference, lookup(reference, vintages), { vintages, trail: [] });
};
