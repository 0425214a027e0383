import { amountOf } from './amount.js';
import { type Bounds, boundsOf } from './bounds.js';
import type { Check } from './check.js';
import { parseDerived } from './derived-reference.js';
import { isDerived } from './reference.js';
import { labelOf } from './label.js';
import { englishHedges, templateOf } from './hedge.js';
import { FigureError, refuse, shown } from './issue.js';
import { type Found, lookup, lookupVintage } from './lookup.js';
import type { Basis, Observation, Relation, Unit } from './observation.js';
import { formatPeriod } from './period.js';
import { formatReference, parseReference } from './reference.js';
import type { Derivation, Vintage } from './vintage.js';

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

const symbols = { share: '÷', ratio: '÷', rate: '÷', sum: '+', difference: '−' } as const;

const compute = {
  share: ([a, b]: number[]) => (a! / b!) * 100,
  ratio: ([a, b]: number[]) => a! / b!,
  rate: ([a, b]: number[]) => a! / b!,
  sum: (all: number[]) => all.reduce((x, y) => x + y),
  difference: ([a, b]: number[]) => a! - b!,
} as const;

/** The least and the most that the inputs allow: one of the corners, whichever way the signs pull. */
const boundsFor = (kind: Derivation['kind'], inputs: Bounds[]): Bounds => {
  // A sum pulls one way only; its corners are too many to look at.
  if (kind === 'sum')
    return { low: compute.sum(inputs.map(({ low }) => low)), high: compute.sum(inputs.map(({ high }) => high)) };
  const corners = inputs.reduce<number[][]>(
    (all, { low, high }) => all.flatMap((corner) => each([low, high]).map((n) => [...corner, n])),
    [[]],
  );
  const results = corners.map((corner) => compute[kind](corner));
  return { low: Math.min(...results), high: Math.max(...results) };
};

/** Whether a lower bound says nothing: none at all, or the zero below which no count goes; a difference may. */
const openBelow = (kind: Derivation['kind'], low: number): boolean =>
  low === -Infinity || (kind !== 'difference' && low === 0);

const relationOf = (kind: Derivation['kind'], { low, high }: Bounds, inputs: Observation[]): Relation => {
  if (inputs.some((o) => o.relation === 'approx')) return 'approx';
  if (low === high) return 'eq';
  // "More than" and not "at least", where an input that makes this end says so; the second of two pulls the other way.
  const strict = (same: Relation, opposite: Relation): boolean =>
    inputs.some((o, i) => o.relation === (i > 0 && kind !== 'sum' ? opposite : same));
  if (high === Infinity) return strict('gt', 'lt') ? 'gt' : 'ge';
  return openBelow(kind, low) ? (strict('lt', 'gt') ? 'lt' : 'le') : 'between';
};

/** "More than" is said of the bound itself: between 3 and 5 and more than 70 make more than 73. */
const statedBy = (relation: Relation, { low, high }: Bounds, value: number): number =>
  relation === 'gt' || relation === 'ge' ? low : relation === 'lt' || relation === 'le' ? high : value;

/** "About" has no bounds, so nothing firm is left where another input has only one. */
const open: readonly Relation[] = ['gt', 'ge', 'lt', 'le'];
const muddled = (inputs: Observation[]): boolean =>
  inputs.some((o) => o.relation === 'approx') && inputs.some((o) => open.includes(o.relation));

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

/** What a derived number was computed from in the end, however many steps lie between. */
const leaves = new WeakMap<Observation, readonly Observation[]>();
const leavesOf = (o: Observation): readonly Observation[] => leaves.get(o) ?? [o];

/** Ids that a declared sum has as total and parts at once among those given: adding them counts something twice. */
const doubled = (ids: readonly string[], checks: readonly Check[]): string[] | undefined => {
  for (const check of checks) {
    if (check.kind !== 'sum') continue;
    const [before = '', after = ''] = check.total.split('*');
    for (const id of ids.filter((i) => i.startsWith(before) && i.endsWith(after))) {
      const star = id.slice(before.length, id.length - after.length);
      const part = check.parts.map((p) => p.replace('*', star)).find((p) => ids.includes(p));
      if (part) return [id, part];
    }
  }
  return undefined;
};

/** Two leaves that would count one amount twice: themselves, one quantity, one thing in two vintages, a total and its part. */
const countedTwice = (all: readonly Observation[], homes: readonly Vintage[]): [string, string] | undefined => {
  const home = (o: Observation): Vintage | undefined => homes.find((v) => v.observations.includes(o));
  const same = (a: Observation, b: Observation): boolean =>
    a === b ||
    (a.of !== undefined && a.of === b.of) ||
    // Another vintage, or another dataset, may count the same thing anew.
    (home(a) !== home(b) && a.measure === b.measure && a.area === b.area && a.counterpart === b.counterpart);
  for (const [i, a] of all.entries()) {
    const b = all.slice(0, i).find((earlier) => same(a, earlier));
    if (b) return [b.id, a.id];
  }
  for (const v of homes) {
    const both = doubled(
      all.filter((o) => v.observations.includes(o)).map((o) => o.id),
      v.checks,
    );
    if (both) return [both[0]!, both[1]!];
  }
  return undefined;
};

/**
 * Refuses to mix: units in all but a rate; measures in all but a ratio, which only compares; what overlaps; what must
 * not be added. Every vintage that an input stands in has its say.
 */
const demandLike = (
  derivation: Derivation,
  inputs: Observation[],
  vintage: Vintage,
  vintages: readonly Vintage[],
): void => {
  const { id, kind } = derivation;
  const path = `derivations.${id}`;
  if (kind === 'rate') return;
  const units = each(inputs.map((o) => o.unit.code));
  if (units.length > 1) throw refuse('mixed-units', path, units.join(' and '), 'one unit', id);
  const all = inputs.flatMap(leavesOf);
  const measures = each(all.map((o) => o.measure));
  if (measures.length > 1 && kind !== 'ratio')
    throw refuse('mixed-measures', path, measures.join(' and '), 'one measure', id);
  if (kind !== 'sum' && kind !== 'share') return;
  const homes = each([vintage, ...vintages.filter((v) => all.some((o) => v.observations.includes(o)))]);
  const areas = all.map((o) => o.area);
  const inner = homes
    .flatMap((v) => v.areas)
    .find((a) => a.within && areas.includes(a.code) && areas.includes(a.within));
  if (inner)
    throw refuse('overlap', path, `${inner.code} and ${inner.within}`, 'areas that do not contain one another', id);
  const twice = kind === 'sum' && countedTwice(all, homes);
  if (twice) throw refuse('overlap', path, twice.join(' and '), 'each amount once', id);
  for (const check of homes.flatMap((v) => v.checks)) {
    if (check.kind !== 'disjoint') continue;
    const touched = check.never.filter((n) => all.some((o) => o.id === n || o.measure === n));
    if (touched.length > 1) throw refuse('disjoint', path, touched.join(' and '), `never added (${check.why})`, id);
  }
};

const unitOf = (derivation: Derivation, unit: Unit): Unit => {
  if (derivation.kind === 'share') return { code: '%', mult: 0 };
  if (derivation.kind === 'ratio') return { code: 'times', mult: 0 };
  return { code: unit.code, mult: 0 };
};

/**
 * Computes a declared derivation. Basis is `derived`, the lineage is kept, and so is every hedge: a share of "some 15
 * million" is "about 1.9%". Values are in base units, a share in per cent.
 * @param derivation What to compute; its references are ids of `vintage`, or whole references.
 * @param vintages Where whole references are looked up.
 * @param trail Ids on the way here, by which a circle is found. Leave it out.
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
  trail: readonly string[] = [],
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

  const inputs = from.map((ref) => observationAt(ref, vintage, vintages, [...trail, here]));
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
  leaves.set(derived, inputs.flatMap(leavesOf));
  return derived;
};

const computed = (
  reference: string,
  found: Found,
  vintages: readonly Vintage[],
  trail: readonly string[],
): Observation => {
  if (found.derivation) return derive(found.derivation, found.vintage, vintages, trail);
  if (found.observation) return found.observation;
  throw refuse('not-an-observation', 'of', reference, 'a reference that ends in the id of one observation');
};

/**
 * The observation that an id of this vintage, or a whole reference, names; computed where only a derivation is
 * declared.
 * @param reference An id of `vintage`, or a whole reference.
 * @param vintages Where whole references are looked up.
 * @param trail Ids on the way here, by which a circle is found. Leave it out.
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
  trail: readonly string[] = [],
): Observation =>
  computed(
    reference,
    lookup(absolute(reference, vintage), reference.includes('/') ? vintages : [vintage]),
    vintages,
    trail,
  );

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
