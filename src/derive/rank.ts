import { amountOf } from '../model/amount.js';
import type { Observation, Relation } from '../model/observation.js';

/** An observation with its place in a ranking. */
export interface Ranked {
  /** The number that has this place. */
  observation: Observation;
  /** In base units; `null` where there is no number. */
  amount: number | null;
  /** Equal amounts share a rank and the next counts them all: 1, 2, 2, 4. `null` without a number. */
  rank: number | null;
}

/**
 * Orders observations from the largest down; those without a number come last, unranked.
 * @param observations Of one unit.
 * @example
 * ```ts
 * const parts = southKoreaAid.observations.filter(({ measure }) => measure === 'aid-allocated');
 * rank(parts)[0].observation.id; // "total"
 * ```
 */
export const rank = (observations: readonly Observation[]): Ranked[] => {
  const rows = observations
    .map((observation): Ranked => ({ observation, amount: amountOf(observation), rank: null }))
    .sort((a, b) => (b.amount ?? -Infinity) - (a.amount ?? -Infinity) || 0);
  rows.forEach((row, i) => {
    const before = rows[i - 1];
    if (row.amount !== null) row.rank = before?.amount === row.amount ? before.rank : i + 1;
  });
  return rows;
};

/**
 * Whether bounds leave the order of a ranking open: "at least 7" may be more than what stands above it, "under 9" less
 * than what stands below.
 * @param rows As {@link rank} gives them.
 */
export const isOrderOpen = (rows: readonly Ranked[]): boolean => {
  const counted = rows.filter((row) => row.amount !== null);
  const isOf = (row: Ranked | undefined, ...relations: readonly Relation[]): boolean =>
    row !== undefined && relations.includes(row.observation.relation);
  const above = counted.slice(1).some((row) => isOf(row, 'gt', 'ge'));
  const below = counted.slice(0, -1).some((row) => isOf(row, 'lt', 'le'));
  const tied = isOf(counted[0], 'gt', 'ge') && counted[1]?.rank === 1;
  return above || below || tied;
};

/** A run of rows in a ranking, by index. */
export interface RankingSection {
  from: number;
  to: number;
  /** Stands behind a button. */
  folded: boolean;
  /** Drawn on a scale of its own, because its bars would be small beside those of the top. */
  ownScale: boolean;
}

/** Rows shown on each side of the highlighted one. */
const neighbours = 2;

/**
 * Cuts a ranking of `count` rows into its top, the neighbours of the row at index `at`, and what folds between and
 * after; every row is in just one. Without a highlight (`at` below zero) it is the top and the rest.
 */
export const cutRanking = (count: number, at: number, limit: number): RankingSection[] => {
  const near =
    at < 0
      ? { from: count, to: count }
      : { from: Math.max(at - neighbours, 0), to: Math.min(at + neighbours + 1, count) };
  // Neighbours that touch the top rows belong to them.
  const joined = near.from <= limit + 1;
  const top = Math.min(joined && at >= 0 ? Math.max(limit, near.to) : limit, count);
  const from = joined ? top : near.from;
  const to = joined ? top : near.to;
  return [
    { from: 0, to: top, folded: false, ownScale: false },
    { from: top, to: from, folded: true, ownScale: false },
    { from, to, folded: false, ownScale: true },
    { from: to, to: count, folded: true, ownScale: !joined },
  ].filter((section) => section.to > section.from);
};
