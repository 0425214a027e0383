import { amountOf, decimalsOf, shiftDecimal } from '../../src/model/amount.js';
import { addDecimals } from '../../src/model/decimals.js';
import { boundsOf } from '../../src/model/bounds.js';
import { figureError } from '../../src/error/figure-error.js';
import { formatAmountWith, formatValueWith } from '../../src/format/number.js';
import type { Observation } from '../../src/model/observation.js';

/** Half of the last digit that is printed: what rounding can hide in one number. */
const rounding = ({ value, unit }: Observation): number => shiftDecimal(0.5, unit.mult - decimalsOf(value ?? 0));

/** The parts must make the whole, to within rounding. @returns the sum where it differs. */
export const assertSum = (parts: Observation[], whole: Observation): number | null => {
  const total = amountOf(whole) ?? 0;
  const sum = addDecimals(parts.map((o) => amountOf(o) ?? 0));
  parts.forEach((o) => {
    if ((boundsOf(o)?.low ?? 0) > (boundsOf(whole)?.high ?? 0) + rounding(o) && whole.relation !== 'approx') {
      throw figureError(
        'part-exceeds-whole',
        o.id,
        formatValueWith(o),
        `no more than the whole, ${formatValueWith(whole)}`,
        o.id,
      );
    }
  });
  const all = [...parts, whole];
  const room = all.reduce((s, o) => s + (o.value === null ? 0 : rounding(o)), 0);
  const unknown = parts.some((o) => o.value === null);
  const limits = boundsOf(whole) ?? { low: 0, high: 0 };
  // "About" has no width: such parts may come to anything. The others have bounds, which must meet those of the whole.
  const firm = parts.filter((o) => o.relation !== 'approx');
  const low = firm.reduce((s, o) => s + (boundsOf(o)?.low ?? 0), 0);
  const high = parts.reduce((s, o) => s + (boundsOf(o)?.high ?? Infinity), 0);
  const about = firm.length < parts.length;
  if (whole.relation !== 'approx' && (low - limits.high > room || (!about && limits.low - high > room))) {
    const text = (n: number): string => formatAmountWith(n / 10 ** whole.unit.mult, whole.unit);
    throw figureError(
      'parts-do-not-sum',
      whole.id,
      `${parts.map((o) => formatValueWith(o, { hedge: 'none' })).join(' + ')} = ${text(sum)}`,
      `${text(total)}, to within rounding`,
      whole.id,
    );
  }
  // What an unknown part leaves open is neither rounding nor a hedge.
  return Math.abs(sum - total) > 1e-9 * total && !(unknown && sum < total) ? sum : null;
};

/** What the rows make where no whole is stated. */
export const sumOf = (parts: Observation[]): Observation => {
  const unit = parts[0]!.unit;
  const value = shiftDecimal(addDecimals(parts.map((o) => amountOf(o) ?? 0)), -unit.mult);
  const hedges = [...new Set(parts.map((o) => o.relation))].filter((r) => r !== 'eq');
  const relation = hedges.length > 1 || hedges[0] === 'between' ? 'approx' : (hedges[0] ?? 'eq');
  return {
    ...parts[0]!,
    id: 'whole',
    label: '',
    value,
    relation,
    low: undefined,
    high: undefined,
    hedge: undefined,
    basis: 'derived',
    note: undefined,
  };
};
