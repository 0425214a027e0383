import type { Check } from '../model/check.js';
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
    (a.quantity !== undefined && a.quantity === b.quantity) ||
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
export const assertCompatible = (
  derivation: Derivation,
  inputs: Observation[],
  vintage: Vintage,
  vintages: readonly Vintage[],
): void => {
  const { id, kind } = derivation;
  const path = `derivations.${id}`;
  if (kind === 'rate') return;
  const units = [...new Set(inputs.map((o) => o.unit.code))];
  if (units.length > 1) throw figureError('mixed-units', path, units.join(' and '), 'one unit', id);
  const all = inputs.flatMap(leavesOf);
  const measures = [...new Set(all.map((o) => o.measure))];
  if (measures.length > 1 && kind !== 'ratio')
    throw figureError('mixed-measures', path, measures.join(' and '), 'one measure', id);
  if (kind !== 'sum' && kind !== 'share') return;
  const homes = [...new Set([vintage, ...vintages.filter((v) => all.some((o) => v.observations.includes(o)))])];
  const areas = all.map((o) => o.area);
  const inner = homes
    .flatMap((v) => v.areas)
    .find((a) => a.within && areas.includes(a.code) && areas.includes(a.within));
  if (inner)
    throw figureError(
      'overlap',
      path,
      `${inner.code} and ${inner.within}`,
      'areas that do not contain one another',
      id,
    );
  const twice = kind === 'sum' && countedTwice(all, homes);
  if (twice) throw figureError('overlap', path, twice.join(' and '), 'each amount once', id);
  for (const check of homes.flatMap((v) => v.checks)) {
    if (check.kind !== 'disjoint') continue;
    const touched = check.never.filter((n) => all.some((o) => o.id === n || o.measure === n));
    if (touched.length > 1)
      throw figureError('disjoint', path, touched.join(' and '), `never added (${check.why})`, id);
  }
};
