import { expect } from 'vitest';
import type { Check } from '../../../src/model/check.js';
import type { Observation } from '../../../src/model/observation.js';
import { type CheckResult, runChecks } from '../../../src/derive/run-checks.js';
import type { Vintage } from '../../../src/model/vintage.js';
import { observation, vintage } from './data.js';

/** Every check has a reason. */
export const why = 'For a test.';

/** What the rows count. */
export const unit = { code: 'EUR', mult: 6 } as const;

/** A row by its id: a plain number, or whatever else is said of it. */
export type Rows = Record<string, number | null | Partial<Observation>>;

/** A dataset of such rows with checks of its own. */
export const dataset = (rows: Rows, checks: Check[], given: Partial<Vintage> = {}): Vintage =>
  vintage({
    observations: Object.entries(rows).map(([id, row]) =>
      observation({ id, unit, ...(typeof row === 'object' && row ? row : { value: row }) }),
    ),
    checks,
    ...given,
  });

/** What one check finds. */
export const run = (rows: Rows, check: Check, given: Partial<Vintage> = {}): CheckResult[] =>
  runChecks(dataset(rows, [check], given));

/** Whether the one result is good, and what it says. */
export const said = (rows: Rows, check: Check, given: Partial<Vintage> = {}): [boolean, string, string] => {
  const results = run(rows, check, given);
  expect(results).toHaveLength(1);
  const { ok, got, expected } = results[0]!;
  return [ok, got, expected];
};

/** More than a number. */
export const gt = (value: number): Partial<Observation> => ({ value, relation: 'gt', low: value });

/** Less than a number. */
export const lt = (value: number): Partial<Observation> => ({ value, relation: 'lt', high: value });

/** A range, with the number in its middle. */
export const between = (low: number, high: number): Partial<Observation> => ({
  value: (low + high) / 2,
  relation: 'between',
  low,
  high,
});
