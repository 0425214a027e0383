import { overlappingAreas } from '../model/area.js';
import { type Check, disjointAmong, starsIn } from '../model/check.js';
import { figureError } from '../error/figure-error.js';
import type { Observation } from '../model/observation.js';
import type { Vintage } from '../model/vintage.js';
import type { Derivation } from '../model/derivation.js';

const leaves = new WeakMap<Observation, readonly Observation[]>();

/** What a number was computed from in the end; itself where it was not. */
const leavesOf = (o: Observation): readonly Observation[] => leaves.get(o) ?? [o];

/** Notes what a derived number was computed from, however many steps lie between. */
export const setLeaves = (derived: Observation, inputs: readonly Observation[]): void =>
  void leaves.set(derived, inputs.flatMap(leavesOf));

/** Why numbers must not be computed with one another. */
type Refusal = [code: string, got: string, expected: string];

const mixedUnits = (inputs: readonly Observation[]): Refusal | undefined => {
  const units = [...new Set(inputs.map((o) => o.unit.code))];
  return units.length > 1 ? ['mixed-units', units.join(' and '), 'one unit'] : undefined;
};

const mixedMeasures = (all: readonly Observation[]): Refusal | undefined => {
  const measures = [...new Set(all.map((o) => o.measure))];
  return measures.length > 1 ? ['mixed-measures', measures.join(' and '), 'one measure'] : undefined;
};

const areaWithin = (all: readonly Observation[], homes: readonly Vintage[]): Refusal | undefined => {
  const codes = all.map((o) => o.area);
  const both = overlappingAreas(
    codes,
    homes.flatMap((v) => v.areas),
  );
  return both && ['overlap', both.join(' and '), 'areas that do not contain one another'];
};

/** Two of the same amount: one observation twice, one quantity, or one thing as two vintages or datasets count it. */
const sameAmountTwice = (all: readonly Observation[], homes: readonly Vintage[]): string[] | undefined => {
  const home = (o: Observation): Vintage | undefined => homes.find((v) => v.observations.includes(o));
  const same = (a: Observation, b: Observation): boolean =>
    a === b ||
    (a.quantity !== undefined && a.quantity === b.quantity) ||
    (home(a) !== home(b) && a.measure === b.measure && a.area === b.area && a.counterpart === b.counterpart);
  for (const [i, later] of all.entries()) {
    const earlier = all.slice(0, i).find((o) => same(later, o));
    if (earlier) return [earlier.id, later.id];
  }
  return undefined;
};

/** A total and a part of it, as a declared sum has them. */
const totalWithPart = (ids: readonly string[], checks: readonly Check[]): string[] | undefined => {
  for (const check of checks) {
    if (check.kind !== 'sum') continue;
    for (const star of starsIn(check.total, ids)) {
      const total = check.total.replace('*', star);
      const part = check.parts.map((id) => id.replace('*', star)).find((id) => ids.includes(id));
      if (part && ids.includes(total)) return [total, part];
    }
  }
  return undefined;
};

const countedTwice = (all: readonly Observation[], homes: readonly Vintage[]): Refusal | undefined => {
  let both = sameAmountTwice(all, homes);
  for (const { observations, checks } of homes) {
    const ids = all.filter((o) => observations.includes(o)).map((o) => o.id);
    both ??= totalWithPart(ids, checks);
  }
  return both && ['overlap', both.join(' and '), 'each amount once'];
};

const declaredDisjoint = (all: readonly Observation[], homes: readonly Vintage[]): Refusal | undefined => {
  for (const check of homes.flatMap((v) => v.checks)) {
    if (check.kind !== 'disjoint') continue;
    const names = disjointAmong(check, all);
    if (names.length > 1) return ['disjoint', names.join(' and '), `never added (${check.why})`];
  }
  return undefined;
};

/** A rate divides one thing by another, and a ratio compares unlike measures: they may mix what a sum must not. */
const refusalOf = (
  kind: Derivation['kind'],
  inputs: readonly Observation[],
  vintage: Vintage,
  vintages: readonly Vintage[],
): Refusal | undefined => {
  if (kind === 'rate') return undefined;
  const all = inputs.flatMap(leavesOf);
  const mixed = mixedUnits(inputs) ?? (kind === 'ratio' ? undefined : mixedMeasures(all));
  if (mixed || (kind !== 'sum' && kind !== 'share')) return mixed;
  // The areas and checks of every vintage that an input stands in count.
  const homes = [...new Set([vintage, ...vintages.filter((v) => all.some((o) => v.observations.includes(o)))])];
  return (
    areaWithin(all, homes) ?? (kind === 'sum' ? countedTwice(all, homes) : undefined) ?? declaredDisjoint(all, homes)
  );
};

/**
 * Refuses to compute with numbers of unlike units or measures, of areas that overlap, with an amount that is in another,
 * and with what a check of any of their vintages declares disjoint.
 * @throws FigureError `mixed-units`, `mixed-measures`, `overlap`, `disjoint`
 */
export const assertCompatible = (
  { id, kind }: Derivation,
  inputs: readonly Observation[],
  vintage: Vintage,
  vintages: readonly Vintage[],
): void => {
  const refusal = refusalOf(kind, inputs, vintage, vintages);
  if (!refusal) return;
  const [code, got, expected] = refusal;
  throw figureError(code, `derivations.${id}`, got, expected, id);
};
