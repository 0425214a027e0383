import { describe, expect, it } from 'vitest';
import { aidToUkraine } from '../../../datasets/aid-to-ukraine/2024-08-31.js';
import { aidToUkraine as aidToUkraineNow } from '../../../datasets/aid-to-ukraine/2026-04-30.js';
import { southKoreaAid } from '../../../datasets/south-korea-aid/2024-10-22.js';
import type { Check } from '../../../src/model/check.js';
import { runChecks } from '../../../src/derive/run-checks.js';
import { dataset, why } from '../support/checks.js';
import { vintage } from '../support/data.js';

describe('the checks of the package’s own datasets', () => {
  const vintages = [southKoreaAid, aidToUkraine, aidToUkraineNow];
  it.each([
    ['south-korea-aid', southKoreaAid, 11],
    ['aid-to-ukraine@2024-08-31', aidToUkraine, 46],
    ['aid-to-ukraine@2026-04-30', aidToUkraineNow, 42 + 52 + 11],
  ])('%s all hold, a pattern once for each row', (_, data, count) => {
    const results = runChecks(data, vintages);
    expect(results.filter((r) => !r.ok)).toEqual([]);
    expect(results).toHaveLength(count);
  });
});

it('a dataset without checks has no results', () => {
  expect(runChecks(vintage())).toEqual([]);
});

it('a dangling reference fails its own check and leaves the others alone', () => {
  const checks: Check[] = [
    { kind: 'ratio', part: 'nowhere', whole: 'a', equals: 1, tolerance: 0, why },
    { kind: 'rank', order: ['a', 'nowhere'], why },
    { kind: 'agrees', a: 'a', b: 'unknown/b', tolerance: 0, why },
    { kind: 'agrees', a: 'a', b: 'not a reference/', tolerance: 0, why },
    { kind: 'agrees', a: 'a', b: 'a', tolerance: 0, why },
  ];
  expect(runChecks(dataset({ a: 1 }, checks)).map(({ ok, got }) => [ok, got])).toEqual([
    [false, '"shells@2024-10-22/nowhere"'],
    [false, '"shells@2024-10-22/nowhere"'],
    [false, '"unknown/b"'],
    [false, '"not a reference/"'],
    [true, '1,000,000 and 1,000,000'],
  ]);
});
