import { addDecimals } from '../model/decimals.js';
import { type Bounds, boundsOf } from '../model/bounds.js';
import {
  type AgreesCheck,
  type Check,
  type DisjointCheck,
  type RankCheck,
  type RatioCheck,
  type SumCheck,
  starsIn,
} from '../model/check.js';
import { cachedFormatter } from '../format/intl-cache.js';
import { lookupObservation } from './derive.js';
import { FigureError } from '../error/figure-error.js';
import type { Observation } from '../model/observation.js';
import type { Vintage } from '../model/vintage.js';

/** How one check came out. A check with `*` gives one result for each text it stands for. */
export interface CheckResult {
  /** The check that was run. */
  check: Check;
  /** Whether it holds. */
  ok: boolean;
  /** Ids or references compared. */
  ids: string[];
  /** What came out, in words. */
  got: string;
  /** What should have come out, in words. */
  expected: string;
}

type Resolve = (reference: string) => Observation;
type Outcome = Omit<CheckResult, 'check'>;

const number = (n: number): string => cachedFormatter(Intl.NumberFormat, 'en', { maximumFractionDigits: 6 }).format(n);

/** Writes the bounds of a statement for a report. */
const formatBounds = (bounds: Bounds | null): string => {
  if (!bounds) return 'no number';
  const { low, high } = bounds;
  return low === high ? number(low) : `${number(low)} to ${number(high)}`;
};

/** Computes how far apart two statements are at the least: zero where they can mean the same number, infinite without one. */
const distance = (a: Bounds | null, b: Bounds | null): number =>
  a && b ? Math.max(a.low - b.high, b.low - a.high, 0) : Infinity;

/** Whether a distance is within a tolerance, apart from what binary fractions lose at such a size. */
const isWithin = (apart: number, tolerance: number, size: number): boolean =>
  apart <= tolerance + 1e-9 * Math.abs(size);

/** Lists the ids of a sum, total first, once for each text that `*` stands for. */
const sumsOf = ({ total, parts }: SumCheck, { observations }: Vintage): string[][] =>
  starsIn(
    total,
    observations.map((o) => o.id),
  ).map((star) => [total, ...parts].map((id) => id.replace('*', star)));

/** Fails a check of numbers of unlike units, which cannot be compared. */
const mixedUnits = (rows: readonly Observation[], ids: string[]): Outcome | undefined => {
  const units = [...new Set(rows.map((o) => o.unit.code))];
  return units.length > 1 ? { ok: false, ids, got: units.join(' and '), expected: 'one unit' } : undefined;
};

const sum = (check: SumCheck, vintage: Vintage, resolve: Resolve): Outcome[] => {
  const sums = sumsOf(check, vintage);
  // A check that is about no observation fails.
  if (!sums.length) return [{ ok: false, ids: [check.total], got: 'no such id', expected: 'an id of this pattern' }];
  return sums.map((ids) => {
    const rows = ids.map(resolve);
    const unlike = mixedUnits(rows, ids);
    if (unlike) return unlike;
    const [total = null, ...parts] = rows.map(boundsOf);
    const low = addDecimals(parts.map((b) => b?.low ?? 0));
    const high = addDecimals(parts.map((b) => b?.high ?? Infinity));
    return {
      ok: isWithin(distance({ low, high }, total), check.tolerance, total?.low ?? 0),
      ids,
      got: `${formatBounds({ low, high })} for the parts`,
      expected: `${total ? formatBounds(total) : 'a total'} ± ${number(check.tolerance)}`,
    };
  });
};

const rank = (check: RankCheck, vintages: readonly Vintage[], resolve: Resolve): Outcome[] => {
  const rows = check.order.map(resolve);
  const values = rows.map(boundsOf);
  // Each takes the largest number that is allowed below the one before it.
  let below = Infinity;
  const falling = values.every((v) => {
    const fits = v !== null && v.low < below;
    below = Math.min(below, v?.high ?? below);
    return fits;
  });
  const dimensionsKey = (o: Observation): string => JSON.stringify(Object.entries(o.dimensions ?? {}).sort());
  const alike = (o: Observation): boolean =>
    o.measure === rows[0]!.measure && dimensionsKey(o) === dimensionsKey(rows[0]!);
  const home = vintages.find((v) => v.observations.includes(rows[0]!));
  const liesBetween = (o: Observation): boolean => {
    const [v, first, last] = [boundsOf(o), values[0], values.at(-1)];
    return !!v && !!first && !!last && v.high < first.low && v.low > last.high;
  };
  const between = check.adjacent
    ? (home?.observations ?? []).filter((o) => alike(o) && !rows.includes(o) && liesBetween(o))
    : [];
  const got =
    values.map(formatBounds).join(' > ') +
    (between.length ? `, with ${between.map((o) => o.id).join(', ')} between` : '');
  return [
    {
      ok: falling && !between.length,
      ids: check.order,
      got,
      expected: `${check.order.join(' > ')}${check.adjacent ? ', nothing between' : ''}`,
    },
  ];
};

const ratio = (check: RatioCheck, resolve: Resolve): Outcome[] => {
  const [part = null, whole = null] = [check.part, check.whole].map((ref) => boundsOf(resolve(ref)));
  const got = part && whole && whole.high !== 0 ? { low: part.low / whole.high, high: part.high / whole.low } : null;
  return [
    {
      ok: isWithin(distance(got, { low: check.equals, high: check.equals }), check.tolerance, check.equals),
      ids: [check.part, check.whole],
      got: formatBounds(got),
      expected: `${check.equals} ± ${check.tolerance}`,
    },
  ];
};

const agrees = (check: AgreesCheck, resolve: Resolve): Outcome[] => {
  const ids = [check.a, check.b];
  const rows = ids.map(resolve);
  const unlike = mixedUnits(rows, ids);
  if (unlike) return [unlike];
  const [a = null, b = null] = rows.map(boundsOf);
  return [
    {
      ok: isWithin(distance(a, b), check.tolerance, a?.low ?? 0),
      ids: [check.a, check.b],
      got: `${formatBounds(a)} and ${formatBounds(b)}`,
      expected: `equal within ${number(check.tolerance)}`,
    },
  ];
};

/** Looks through everything that is declared to be added; what is only computed is refused where it is computed. */
const disjoint = (check: DisjointCheck, vintage: Vintage): Outcome[] => {
  const byId = new Map(vintage.observations.map((o) => [o.id, o]));
  const sums = [
    ...vintage.checks.flatMap((c) => (c.kind === 'sum' ? sumsOf(c, vintage).map((ids) => ids.slice(1)) : [])),
    ...vintage.views.flatMap((v) => (v.form === 'parts' ? [v.parts] : [])),
    ...(vintage.derivations ?? []).flatMap((d) => (d.kind === 'sum' || d.kind === 'share' ? [d.from] : [])),
  ];
  const added = sums.find((ids) => {
    const touched = new Set(ids.flatMap((id) => check.never.filter((n) => n === id || n === byId.get(id)?.measure)));
    return touched.size > 1;
  });
  return [
    {
      ok: !added,
      ids: check.never,
      got: added ? `${added.join(' and ')} taken together` : 'not added anywhere',
      expected: 'never added',
    },
  ];
};

/**
 * Runs every check that a vintage declares, interval-aware. References into other datasets are looked up in `vintages`;
 * one that leads nowhere is a failed check, not an exception.
 * @param vintages Where references into other datasets are looked up.
 * @example
 * ```ts
 * runChecks(artilleryShells).every(({ ok }) => ok); // true
 * ```
 */
export const runChecks = (vintage: Vintage, vintages: readonly Vintage[] = [vintage]): CheckResult[] => {
  const resolve: Resolve = (ref) => lookupObservation(ref, vintage, [...vintages, vintage]);
  const run = (check: Check): Outcome[] => {
    try {
      if (check.kind === 'sum') return sum(check, vintage, resolve);
      if (check.kind === 'rank') return rank(check, [...vintages, vintage], resolve);
      if (check.kind === 'ratio') return ratio(check, resolve);
      if (check.kind === 'agrees') return agrees(check, resolve);
      if ((check.kind as string) === 'disjoint') return disjoint(check, vintage);
      return [{ ok: false, ids: [], got: (check as Check).kind, expected: 'a kind of check' }];
    } catch (error) {
      if (!(error instanceof FigureError)) throw error;
      return [{ ok: false, ids: [], got: error.issues[0]!.got, expected: error.issues[0]!.expected }];
    }
  };
  return vintage.checks.flatMap((check) => run(check).map((outcome) => ({ check, ...outcome })));
};
