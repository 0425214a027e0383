import { amountOf } from '../model/amount.js';
import { boundsOf } from '../model/bounds.js';
import { boundsFor, compute, muddled, openBelow, relationOf, statedBy, symbols } from './arithmetic.js';
import { parseDerived } from '../reference/derived-reference.js';
import { isDerived } from '../reference/reference.js';
import { labelOf } from '../format/label.js';
import { englishHedges, templateOf } from '../format/hedge.js';
import { FigureError, refuse, shown } from '../error/figure-error.js';
import { type Found, lookup, lookupVintage } from '../reference/lookup.js';
import type { Basis, Observation, Unit } from '../model/observation.js';
import { demandLike, setLeaves } from './compatible.js';
import { formatPeriod } from '../format/period.js';
import { formatReference, parseReference } from '../reference/reference.js';
import type { Derivation, Vintage } from '../model/vintage.js';

/** A computed observation, with what it was computed from. */
export interface DerivedObservation extends Observation {
  /** Always `derived`: nobody states it, it is computed here. */
  basis: 'derived';
  /** References of what it was computed from. */
  derivedFrom: string[];
  /** What the inputs rest on, each once, in order: a share of a claimed number is no firmer than the claim. */
  restsOn: Basis[];
  /** The computation in words: "military ÷ total". */
  formula: string;
}

/** An id inside a vintage as a whole reference; a whole reference stays. */
const absolute = (ref: string, { dataset, vintage }: Vintage): string =>
  ref.includes('/') ? ref : `${dataset}@${vintage}/${ref}`;

/** A whole reference with the vintage that it was followed to, so that the lineage stays true when another comes. */
const pinned = (reference: string, vintages: readonly Vintage[]): string => {
  const { dataset, vintage, id } = parseReference(reference);
  return vintage
    ? reference
    : formatReference({ dataset, vintage: lookupVintage(reference, vintages).vintage, ...(id && { id }) });
};

const each = <T>(values: T[]): T[] => [...new Set(values)];

const unitOf = (derivation: Derivation, unit: Unit): Unit => {
  if (derivation.kind === 'share') return { code: '%', mult: 0 };
  if (derivation.kind === 'ratio') return { code: 'times', mult: 0 };
  return { code: unit.code, mult: 0 };
};

/** @param trail References on the way here, by which a circle is found. */
const derivedOn = (
  derivation: Derivation,
  vintage: Vintage,
  vintages: readonly Vintage[],
  trail: readonly string[],
): DerivedObservation => {
  const { id, kind, from, label, note } = derivation;
  const path = `derivations.${id}`;
  // The whole reference: a derivation of the same name in another dataset is another one.
  const here = absolute(id, vintage);
  if (trail.includes(here))
    throw refuse(
      'cyclic-derivation',
      path,
      [...trail, here].join(' → '),
      'a derivation that does not lead back to itself',
      id,
    );
  if (from.length < 2 || (kind !== 'sum' && from.length > 2))
    throw refuse('operands', path, from.length, 'two operands', id);

  const inputs = from.map((ref) => observationOn(ref, vintage, vintages, [...trail, here]));
  demandLike(derivation, inputs, vintage, vintages);

  const numbers = inputs.map((o, i) => {
    const amount = amountOf(o);
    if (amount === null) throw refuse('no-number', path, `no value in "${from[i]}"`, 'a number', id);
    return amount;
  });
  const limits = inputs.map((o) => boundsOf(o)!);
  const value = compute[kind](numbers);
  const bounds = boundsFor(kind, limits);
  if (!Number.isFinite(value)) throw refuse('no-number', path, value, 'a divisor that is not zero', id);
  if (kind === 'share' && bounds.low > 100)
    throw refuse('part-exceeds-whole', path, `${value}%`, 'a part no larger than the whole', id);
  const bare = openBelow(kind, bounds.low) && bounds.high === Infinity;
  if (Number.isNaN(bounds.low) || Number.isNaN(bounds.high) || bare || muddled(inputs)) {
    throw new FigureError([
      {
        code: 'undetermined',
        id,
        path,
        got: shown(inputs.map((o) => o.relation).join(' and ')),
        expected: 'hedges that leave a bound on the result',
      },
    ]);
  }

  const first = inputs[0]!;
  const relation = relationOf(kind, bounds, inputs);
  const periods = each(inputs.map((o) => o.period));
  const hedge =
    relation === 'eq' || relation === 'between' ? undefined : templateOf(relation, englishHedges).replace(' {}', '');
  const agents = each(inputs.map((o) => o.by));
  const derived: DerivedObservation = {
    id,
    label,
    measure: first.measure,
    area: first.area,
    ...(first.counterpart && { counterpart: first.counterpart }),
    period: first.period,
    value: statedBy(relation, bounds, value),
    unit: unitOf(derivation, first.unit),
    relation,
    ...(relation !== 'eq' && relation !== 'approx' && !openBelow(kind, bounds.low) && { low: bounds.low }),
    ...(relation !== 'eq' && relation !== 'approx' && bounds.high !== Infinity && { high: bounds.high }),
    ...(hedge && { hedge }),
    basis: 'derived',
    by: agents.length === 1 ? agents[0]! : 'derived',
    ...(first.source && { source: first.source }),
    derivedFrom: from.map((ref) => pinned(absolute(ref, vintage), vintages)),
    restsOn: each(inputs.flatMap((o) => (o as Partial<DerivedObservation>).restsOn ?? [o.basis])),
    formula: from.join(` ${symbols[kind]} `),
    ...((note || periods.length > 1) && {
      note: [note, periods.length > 1 && `Periods differ: ${periods.map((p) => formatPeriod(p)).join('; ')}.`]
        .filter(Boolean)
        .join(' '),
    }),
  };
  setLeaves(derived, inputs);
  return derived;
};

const computed = (
  reference: string,
  found: Found,
  vintages: readonly Vintage[],
  trail: readonly string[],
): Observation => {
  if (found.derivation) return derivedOn(found.derivation, found.vintage, vintages, trail);
  if (found.observation) return found.observation;
  throw refuse('not-an-observation', 'of', reference, 'a reference that ends in the id of one observation');
};

const observationOn = (
  reference: string,
  vintage: Vintage,
  vintages: readonly Vintage[],
  trail: readonly string[],
): Observation =>
  computed(
    reference,
    lookup(absolute(reference, vintage), reference.includes('/') ? vintages : [vintage]),
    vintages,
    trail,
  );

/**
 * Computes a declared derivation. Basis is `derived`, the lineage is kept, and so is every hedge: a share of "some 15
 * million" is "about 1.9%". Values are in base units, a share in per cent.
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
): DerivedObservation => derivedOn(derivation, vintage, vintages, []);

/**
 * The observation that an id of this vintage, or a whole reference, names; computed where only a derivation is
 * declared.
 * @param reference An id of `vintage`, or a whole reference.
 * @param vintages Where whole references are looked up.
 * @throws FigureError as `lookup` and {@link derive}; `not-an-observation` where a view or a dataset is named
 * @example
 * ```ts
 * formatValue(observationAt('share-financial', southKoreaAid)); // "59.6%"
 * ```
 */
export const observationAt = (
  reference: string,
  vintage: Vintage,
  vintages: readonly Vintage[] = [vintage],
): Observation => observationOn(reference, vintage, vintages, []);

/** A computation that a reference spells out: named by its operands, under the checks of the first one's dataset. */
const spelledOut = (reference: string, vintages: readonly Vintage[]): DerivedObservation => {
  const { kind, from: written } = parseDerived(reference);
  // Pinned, so that it can be cited and is the same number tomorrow.
  const from = written.map((operand) => pinned(operand, vintages));
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
 * The observation a whole reference names, e.g. `south-korea-aid@2024-10-22/total`; without a vintage, the latest
 * given. Or the one it asks to compute: `derived:share(south-korea-aid/military, south-korea-aid/total)`.
 * @param reference `dataset[@vintage]/id`.
 * @param vintages Every vintage at hand.
 * @throws FigureError as {@link observationAt}
 * @example
 * ```ts
 * lookupObservation('south-korea-aid@2024-10-22/total', [southKoreaAid]).value; // 789
 * ```
 */
export const lookupObservation = (reference: string, vintages: readonly Vintage[]): Observation =>
  isDerived(reference)
    ? spelledOut(reference, vintages)
    : computed(reference, lookup(reference, vintages), vintages, []);
