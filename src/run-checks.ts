import { amountOf, boundsOf } from './amount.js';
import type { AgreesCheck, Check, DisjointCheck, RankCheck, RatioCheck, SumCheck } from './check.js';
import { observationAt } from './derive.js';
import { FigureError } from './issue.js';
import type { Observation } from './observation.js';
import type { Vintage } from './vintage.js';

/** How one check came out. A check with `*` gives one result for each text it stands for. */
export interface CheckResult {
  check: Check;
  ok: boolean;
  /** Ids or references compared. */
  ids: string[];
  got: string;
  expected: string;
}

type Resolve = (reference: string) => Observation;
type Outcome = Omit<CheckResult, 'check'>;

const number = (n: number): string => n.toLocaleString('en', { maximumFractionDigits: 6 });

/** Every text that `*` can stand for in the pattern, among the ids given. */
const stars = (pattern: string, ids: readonly string[]): string[] => {
  if (!pattern.includes('*')) return [''];
  const [before = '', after = ''] = pattern.split('*');
  return ids
    .filter((id) => id.startsWith(before) && id.endsWith(after) && id.length > before.length + after.length)
    .map((id) => id.slice(before.length, id.length - after.length));
};

const sum = (check: SumCheck, vintage: Vintage, resolve: Resolve): Outcome[] =>
  stars(check.total, vintage.observations.map((o) => o.id)).map((star) => {
    const ids = [check.total, ...check.parts].map((id) => id.replace('*', star));
    const [total, ...parts] = ids.map((id) => boundsOf(resolve(id)));
    const low = parts.reduce((s, b) => s + (b?.low ?? 0), 0);
    const high = parts.reduce((s, b) => s + (b?.high ?? Infinity), 0);
    const ok = !!total && low <= total.high + check.tolerance && high >= total.low - check.tolerance;
    const got = low === high ? number(low) : `${number(low)} to ${number(high)}`;
    return { ok, ids, got: `${got} for the parts`, expected: `${total ? number(total.low) : 'a total'} ± ${number(check.tolerance)}` };
  });

const rank = (check: RankCheck, vintages: readonly Vintage[], resolve: Resolve): Outcome[] => {
  const rows = check.order.map(resolve);
  const values = rows.map((o) => amountOf(o) ?? NaN);
  const falling = values.every((v, i) => i === 0 || values[i - 1]! > v);
  const alike = (o: Observation): boolean =>
    o.measure === rows[0]!.measure && JSON.stringify(o.dimensions) === JSON.stringify(rows[0]!.dimensions);
  const home = vintages.find((v) => v.observations.includes(rows[0]!));
  const between = check.adjacent
    ? (home?.observations ?? []).filter((o) => alike(o) && !rows.includes(o) && amountOf(o)! < values[0]! && amountOf(o)! > values.at(-1)!)
    : [];
  const got = values.map(number).join(' > ') + (between.length ? `, with ${between.map((o) => o.id).join(', ')} between` : '');
  return [{ ok: falling && !between.length, ids: check.order, got, expected: `${check.order.join(' > ')}${check.adjacent ? ', nothing between' : ''}` }];
};

const ratio = (check: RatioCheck, resolve: Resolve): Outcome[] => {
  const got = (amountOf(resolve(check.part)) ?? NaN) / (amountOf(resolve(check.whole)) ?? NaN);
  return [{ ok: Math.abs(got - check.equals) <= check.tolerance, ids: [check.part, check.whole], got: number(got), expected: `${check.equals} ± ${check.tolerance}` }];
};

const agrees = (check: AgreesCheck, resolve: Resolve): Outcome[] => {
  const [a, b] = [check.a, check.b].map((ref) => amountOf(resolve(ref)) ?? NaN) as [number, number];
  return [{ ok: Math.abs(a - b) <= check.tolerance, ids: [check.a, check.b], got: `${number(a)} and ${number(b)}`, expected: `equal within ${number(check.tolerance)}` }];
};

/** Sums are refused where they are computed; here whatever is declared to add up is held against what must not be added. */
const disjoint = (check: DisjointCheck, vintage: Vintage): Outcome[] => {
  const byId = new Map(vintage.observations.map((o) => [o.id, o]));
  const sums = [
    ...vintage.checks.flatMap((c) => (c.kind === 'sum' ? [c.parts] : [])),
    ...vintage.views.flatMap((v) => (v.form === 'parts' ? [v.parts] : [])),
    ...(vintage.derivations ?? []).flatMap((d) => (d.kind === 'sum' ? [d.from] : [])),
  ];
  const mixed = sums.find((ids) => {
    const touched = new Set(ids.flatMap((id) => check.never.filter((n) => n === id || n === byId.get(id)?.measure)));
    return touched.size > 1;
  });
  return [{ ok: !mixed, ids: check.never, got: mixed ? `${mixed.join(' + ')} added` : 'not added anywhere', expected: 'never added' }];
};

/**
 * Runs every check that a vintage declares, interval-aware. References into other datasets are looked up in `vintages`;
 * one that leads nowhere is a failed check, not an exception.
 */
export const runChecks = (vintage: Vintage, vintages: readonly Vintage[] = [vintage]): CheckResult[] => {
  const resolve: Resolve = (ref) => observationAt(ref, vintage, [...vintages, vintage]);
  const run = (check: Check): Outcome[] => {
    try {
      if (check.kind === 'sum') return sum(check, vintage, resolve);
      if (check.kind === 'rank') return rank(check, [...vintages, vintage], resolve);
      if (check.kind === 'ratio') return ratio(check, resolve);
      if (check.kind === 'agrees') return agrees(check, resolve);
      return disjoint(check, vintage);
    } catch (error) {
      if (!(error instanceof FigureError)) throw error;
      return [{ ok: false, ids: [], got: error.issues[0]!.got, expected: error.issues[0]!.expected }];
    }
  };
  return vintage.checks.flatMap((check) => run(check).map((outcome) => ({ check, ...outcome })));
};
