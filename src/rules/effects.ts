import { lookupObservation } from '../derive/derive.js';
import type { Issue } from '../error/figure-error.js';
import { amountOf, decimalsOf, inBaseUnits, shiftDecimal } from '../model/amount.js';
import { addDecimals } from '../model/decimals.js';
import type { Observation, Unit } from '../model/observation.js';
import type { Effect, Vintage } from '../model/vintage.js';
import { type DatasetFile, issueIn, refusalIssues, type Rule } from './dataset-file.js';

/** A difference and what rounding may hide in it, in base units. */
interface Change {
  amount: number;
  rounding: number;
}

/** Half of the last digit that is printed. */
const roundingOf = (value: number, unit: Unit): number => shiftDecimal(0.5, unit.mult - decimalsOf(value));

/** What one number is more than another; `undefined` where one of them has no number. */
const between = (what: Observation, less: Observation): Change | undefined => {
  const [is, was] = [amountOf(what), amountOf(less)];
  if (is === null || was === null) return undefined;
  return {
    amount: addDecimals([is, -was]),
    rounding: roundingOf(what.value!, what.unit) + roundingOf(less.value!, less.unit),
  };
};

const agree = (a: number, b: number, rounding: number): boolean => Math.abs(addDecimals([a, -b])) <= rounding;

/** An effect that names two numbers is what lies between them. */
const recomputed = (file: DatasetFile, { value, unit, from }: Effect, id: string, path: string): Issue[] => {
  if (!from) return [];
  try {
    const [what, less] = from.map((ref) => lookupObservation(ref, file.vintage, file.vintages));
    const change = what && less && between(what, less);
    const stated = inBaseUnits(value, unit);
    return change && agree(stated, change.amount, change.rounding + roundingOf(value, unit))
      ? []
      : [
          issueIn(file)(
            'wrong-effect',
            id,
            `${path}.value`,
            String(stated),
            `${change?.amount}, from ${from.join(' − ')}`,
          ),
        ];
  } catch (error) {
    return refusalIssues(file, error, id, `${path}.from`);
  }
};

/** The effects on one number make its whole change; what nothing explains is an effect as well. */
const summed = (file: DatasetFile, id: string, before: Vintage): Issue[] => {
  const { observations, revisions = [] } = file.vintage;
  const [is, was] = [observations, before.observations].map((all) => all.find((o) => o.id === id));
  const change = is && was && between(is, was);
  const effects = revisions.flatMap(({ ids, effect }) => (effect && ids.includes(id) ? [effect] : []));
  // Of another unit it is no part of this change: a rule of its own says so.
  if (!change || effects.some(({ unit }) => unit.code !== is.unit.code)) return [];
  const sum = addDecimals(effects.map(({ value, unit }) => inBaseUnits(value, unit)));
  const rounding = effects.reduce((all, { value, unit }) => all + roundingOf(value, unit), change.rounding);
  return agree(sum, change.amount, rounding)
    ? []
    : [issueIn(file)('effects-do-not-sum', id, 'revisions', String(sum), `${change.amount}, the whole change`)];
};

/** What revisions say of a change is recomputed: each effect from the numbers it names, and all on one number from its two vintages. */
export const effects: Rule = (file) => {
  const { dataset, supersedes, revisions = [] } = file.vintage;
  const before = file.vintages.find((v) => v.dataset === dataset && v.vintage === supersedes);
  const explained = new Set(revisions.flatMap(({ ids, effect }) => (effect ? ids : [])));
  return [
    ...revisions.flatMap(({ ids, effect }, i) =>
      effect ? recomputed(file, effect, ids[0]!, `revisions[${i}].effect`) : [],
    ),
    ...(before ? [...explained].flatMap((id) => summed(file, id, before)) : []),
  ];
};
