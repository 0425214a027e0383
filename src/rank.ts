import { amountOf } from './amount.js';
import type { Observation } from './observation.js';

/** An observation with its place. */
export interface Ranked {
  observation: Observation;
  /** In base units; `null` where there is no number. */
  amount: number | null;
  /** Equal amounts share a rank and the next counts them all: 1, 2, 2, 4. `null` without a number. */
  rank: number | null;
}

/** Orders observations from the largest down; those without a number come last, unranked. */
export const rank = (observations: readonly Observation[]): Ranked[] => {
  const rows = observations
    .map((observation): Ranked => ({ observation, amount: amountOf(observation), rank: null }))
    .sort((a, b) => (b.amount ?? -Infinity) - (a.amount ?? -Infinity));
  rows.forEach((row, i) => {
    const before = rows[i - 1];
    if (row.amount !== null) row.rank = before?.amount === row.amount ? before.rank : i + 1;
  });
  return rows;
};
