import { describe, expect, it } from 'vitest';
import { aidToUkraine } from '../../datasets/aid-to-ukraine/2024-08-31.js';
import { aidToUkraine as aidToUkraineNow } from '../../datasets/aid-to-ukraine/2026-04-30.js';
import { southKoreaAid } from '../../datasets/south-korea-aid/2024-10-22.js';
import type { Check } from '../../src/check.js';
import type { Observation } from '../../src/observation.js';
import { type CheckResult, runChecks } from '../../src/run-checks.js';
import type { Vintage } from '../../src/vintage.js';
import { observation, vintage } from './support/data.js';

const why = 'For a test.';
const unit = { code: 'EUR', mult: 6 } as const;

/** A row by its id: a plain number, or whatever else is said of it. */
type Rows = Record<string, number | null | Partial<Observation>>;

const dataset = (rows: Rows, checks: Check[], given: Partial<Vintage> = {}): Vintage =>
  vintage({
    observations: Object.entries(rows).map(([id, row]) =>
      observation({ id, unit, ...(typeof row === 'object' && row ? row : { value: row }) }),
    ),
    checks,
    ...given,
  });

const run = (rows: Rows, check: Check, given: Partial<Vintage> = {}): CheckResult[] =>
  runChecks(dataset(rows, [check], given));

/** Whether the one result is good, and what it says. */
const said = (rows: Rows, check: Check, given: Partial<Vintage> = {}): [boolean, string, string] => {
  const results = run(rows, check, given);
  expect(results).toHaveLength(1);
  const { ok, got, expected } = results[0]!;
  return [ok, got, expected];
};

const gt = (value: number): Partial<Observation> => ({ value, relation: 'gt', low: value });
const lt = (value: number): Partial<Observation> => ({ value, relation: 'lt', high: value });
const between = (low: number, high: number): Partial<Observation> => ({
  value: (low + high) / 2,
  relation: 'between',
  low,
  high,
});

describe('the checks of the package’s own datasets', () => {
  const vintages = [southKoreaAid, aidToUkraine, aidToUkraineNow];
  it.each([
    ['south-korea-aid', southKoreaAid, 9],
    ['aid-to-ukraine@2024-08-31', aidToUkraine, 42],
    ['aid-to-ukraine@2026-04-30', aidToUkraineNow, 42 + 52 + 3],
  ])('%s all hold, a pattern once for each row', (_, data, count) => {
    const results = runChecks(data, vintages);
    expect(results.filter((r) => !r.ok)).toEqual([]);
    expect(results).toHaveLength(count);
  });
});

describe('a sum', () => {
  const check: Check = { kind: 'sum', total: 'total', parts: ['a', 'b'], tolerance: 0, why };

  it('holds where the parts make the total', () => {
    expect(run({ total: 789, a: 774, b: 15 }, check)).toEqual([
      {
        check,
        ok: true,
        ids: ['total', 'a', 'b'],
        got: '789,000,000 for the parts',
        expected: '789,000,000 ± 0',
      },
    ]);
  });

  it('fails where they do not', () => {
    expect(said({ total: 789, a: 774, b: 16 }, check)).toEqual([false, '790,000,000 for the parts', '789,000,000 ± 0']);
  });

  it('holds within the tolerance and fails one euro beyond it', () => {
    const rows = { total: 789, a: 774, b: 15.002 };
    expect(said(rows, { ...check, tolerance: 2000 })[0]).toBe(true);
    expect(said(rows, { ...check, tolerance: 1999 })[0]).toBe(false);
    expect(said({ ...rows, b: 14.998 }, { ...check, tolerance: 2000 })[0]).toBe(true);
    expect(said({ ...rows, b: 14.998 }, { ...check, tolerance: 1999 })[0]).toBe(false);
  });

  it('of unlike units fails, whatever the numbers', () => {
    const people = { value: 1, unit: { code: 'people', mult: 6 } } as const;
    expect(said({ total: 3, a: 2, b: people }, check)).toEqual([false, 'EUR and people', 'one unit']);
  });

  it('of nothing is nothing', () => {
    expect(said({ total: 0, a: 0, b: 0 }, check)).toEqual([true, '0 for the parts', '0 ± 0']);
  });

  it('does not fail for what binary fractions lose', () => {
    const share = { code: '%', mult: 0 } as const;
    const rows = { total: { value: 0.3, unit: share }, a: { value: 0.1, unit: share }, b: { value: 0.2, unit: share } };
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(said(rows, check)[0]).toBe(true);
  });

  it('holds where some number that the hedges allow would make it', () => {
    expect(said({ total: 100, a: gt(70), b: 20 }, check)).toEqual([
      true,
      '90,000,000 to ∞ for the parts',
      '100,000,000 ± 0',
    ]);
    expect(said({ total: 100, a: lt(90), b: 20 }, check)[0]).toBe(true);
    expect(said({ total: between(95, 105), a: 70, b: 28 }, check)[0]).toBe(true);
    expect(said({ total: gt(90), a: 70, b: 28 }, check)[0]).toBe(true);
  });

  it('fails where none would', () => {
    expect(said({ total: 100, a: gt(85), b: 20 }, check)[0]).toBe(false);
    expect(said({ total: 100, a: lt(70), b: 20 }, check)).toEqual([
      false,
      '20,000,000 to 90,000,000 for the parts',
      '100,000,000 ± 0',
    ]);
    expect(said({ total: between(95, 105), a: 70, b: 20 }, check)).toEqual([
      false,
      '90,000,000 for the parts',
      '95,000,000 to 105,000,000 ± 0',
    ]);
  });

  it('holds with an unknown part as long as the known ones leave room', () => {
    expect(said({ total: 100, a: 70, b: null }, check)).toEqual([
      true,
      '70,000,000 to ∞ for the parts',
      '100,000,000 ± 0',
    ]);
    expect(said({ total: 100, a: 100, b: null }, check)[0]).toBe(true);
    expect(said({ total: 100, a: 101, b: null }, check)[0]).toBe(false);
  });

  it('fails where the total is unknown', () => {
    expect(said({ total: null, a: 1, b: 2 }, check)).toEqual([false, '3,000,000 for the parts', 'a total ± 0']);
  });

  it('that leads nowhere fails and does not throw', () => {
    expect(said({ total: 1, a: 1 }, check)).toEqual([
      false,
      '"shells@2024-10-22/b"',
      'an id of shells@2024-10-22: total, a',
    ]);
  });
});

describe('a pattern', () => {
  const check: Check = { kind: 'sum', total: '*-total', parts: ['*-a', '*-b'], tolerance: 0, why };

  it('gives one result for each text that * stands for', () => {
    const results = run({ 'X-total': 3, 'X-a': 1, 'X-b': 2, 'Y-total': 9, 'Y-a': 1, 'Y-b': 2, total: 5 }, check);
    expect(results.map(({ ok, ids }) => [ok, ids])).toEqual([
      [true, ['X-total', 'X-a', 'X-b']],
      [false, ['Y-total', 'Y-a', 'Y-b']],
    ]);
  });

  it('may have its star in the middle or at the end', () => {
    const middle: Check = { kind: 'sum', total: 'aid-*-total', parts: ['aid-*-a'], tolerance: 0, why };
    expect(
      run({ 'aid-X-total': 1, 'aid-X-a': 1, 'aid-total': 7, 'aid--total': 7 }, middle).map((r) => [r.ok, r.ids]),
    ).toEqual([[true, ['aid-X-total', 'aid-X-a']]]);
    const end: Check = { kind: 'sum', total: 'total-*', parts: ['a-*'], tolerance: 0, why };
    expect(run({ 'total-2024': 1, 'a-2024': 2 }, end).map((r) => [r.ok, r.ids])).toEqual([
      [false, ['total-2024', 'a-2024']],
    ]);
  });

  it('that fits no row fails: a promise about nothing is not kept', () => {
    expect(run({ total: 3, a: 1 }, check)).toEqual([
      { check, ok: false, ids: ['*-total'], got: 'no such id', expected: 'an id of this pattern' },
    ]);
  });

  it('that misses a part fails', () => {
    expect(run({ 'X-total': 3, 'X-a': 3 }, check)).toMatchObject([{ ok: false, got: '"shells@2024-10-22/X-b"' }]);
  });
});

describe('a rank', () => {
  const check: Check = { kind: 'rank', order: ['a', 'b', 'c'], why };

  it('holds where the values fall', () => {
    expect(run({ a: 3, b: 2, c: 1 }, check)).toEqual([
      { check, ok: true, ids: ['a', 'b', 'c'], got: '3,000,000 > 2,000,000 > 1,000,000', expected: 'a > b > c' },
    ]);
  });

  it('fails where they rise or stand level', () => {
    expect(said({ a: 2, b: 3, c: 1 }, check)[0]).toBe(false);
    expect(said({ a: 3, b: 1, c: 2 }, check)[0]).toBe(false);
    expect(said({ a: 3, b: 3, c: 1 }, check)[0]).toBe(false);
  });

  it('holds where the hedges allow some order like it', () => {
    expect(said({ a: gt(1), b: 2, c: 1 }, check)[0]).toBe(true);
    expect(said({ a: 3, b: 2, c: lt(5) }, check)[0]).toBe(true);
    expect(said({ a: between(1, 4), b: between(1, 4), c: between(1, 4) }, check)[0]).toBe(true);
  });

  it('fails where they allow none', () => {
    expect(said({ a: 3, b: gt(3), c: 1 }, check)).toEqual([
      false,
      '3,000,000 > 3,000,000 to ∞ > 1,000,000',
      'a > b > c',
    ]);
    expect(said({ a: 9, b: between(1, 2), c: between(2, 3) }, check)[0]).toBe(false);
    expect(said({ a: lt(2), b: 9, c: 1 }, check)[0]).toBe(false);
  });

  it('fails where one has no number', () => {
    expect(said({ a: 3, b: null, c: 1 }, check)).toEqual([false, '3,000,000 > no number > 1,000,000', 'a > b > c']);
  });

  describe('of neighbours', () => {
    const adjacent: Check = { ...check, adjacent: true };

    it('holds where nobody else stands between', () => {
      expect(said({ above: 4, a: 3, b: 2, c: 1, below: 0.5 }, adjacent)).toEqual([
        true,
        '3,000,000 > 2,000,000 > 1,000,000',
        'a > b > c, nothing between',
      ]);
    });

    it('fails where somebody does, and names him', () => {
      expect(said({ a: 3, b: 2, c: 1, x: 2.5, y: 2 }, adjacent)).toEqual([
        false,
        '3,000,000 > 2,000,000 > 1,000,000, with x, y between',
        'a > b > c, nothing between',
      ]);
    });

    it('does not mind somebody level with the first or the last', () => {
      expect(said({ a: 3, b: 2, c: 1, x: 3, y: 1 }, adjacent)[0]).toBe(true);
    });

    it('does not mind another measure or other dimensions', () => {
      expect(said({ a: 3, b: 2, c: 1, x: { value: 2.5, measure: 'pledged' } }, adjacent)[0]).toBe(true);
      expect(said({ a: 3, b: 2, c: 1, x: { value: 2.5, dimensions: { kind: 'military' } } }, adjacent)[0]).toBe(true);
    });

    it('knows the same dimensions in another order', () => {
      const [one, two] = [
        { kind: 'total', year: 'all' },
        { year: 'all', kind: 'total' },
      ];
      const rows: Rows = {
        a: { value: 3, dimensions: one },
        b: { value: 2, dimensions: one },
        c: { value: 1, dimensions: one },
        x: { value: 2.5, dimensions: two },
      };
      expect(said(rows, adjacent)[0]).toBe(false);
    });

    it('does not mind rows without a number, or that may as well stand outside', () => {
      expect(said({ a: 3, b: 2, c: 1, x: null, y: gt(2), z: lt(2) }, adjacent)[0]).toBe(true);
    });
  });
});

describe('a ratio', () => {
  const check: Check = { kind: 'ratio', part: 'a', whole: 'b', equals: 0.65, tolerance: 0.005, why };

  it('holds where it is what is promised', () => {
    expect(run({ a: 0.65, b: 1 }, check)).toEqual([
      { check, ok: true, ids: ['a', 'b'], got: '0.65', expected: '0.65 ± 0.005' },
    ]);
  });

  it('holds up to the end of the tolerance and not beyond', () => {
    expect(said({ a: 655, b: 1000 }, check)[0]).toBe(true);
    expect(said({ a: 645, b: 1000 }, check)[0]).toBe(true);
    expect(said({ a: 656, b: 1000 }, check)[0]).toBe(false);
    expect(said({ a: 644, b: 1000 }, check)).toEqual([false, '0.644', '0.65 ± 0.005']);
  });

  it('holds where some number that the hedges allow would give it', () => {
    expect(said({ a: gt(50), b: 100 }, check)).toEqual([true, '0.5 to ∞', '0.65 ± 0.005']);
    expect(said({ a: 65, b: gt(90) }, check)[0]).toBe(true);
    expect(said({ a: between(60, 70), b: between(90, 110) }, check)[0]).toBe(true);
  });

  it('fails where none would', () => {
    expect(said({ a: gt(70), b: 100 }, check)[0]).toBe(false);
    expect(said({ a: lt(60), b: 100 }, check)[0]).toBe(false);
    expect(said({ a: 65, b: gt(110) }, check)[0]).toBe(false);
  });

  it('fails without numbers, and where the whole is zero', () => {
    expect(said({ a: null, b: 1 }, check)).toEqual([false, 'no number', '0.65 ± 0.005']);
    expect(said({ a: 1, b: null }, check)[0]).toBe(false);
    expect(said({ a: 1, b: 0 }, check)[0]).toBe(false);
    expect(said({ a: 0, b: 0 }, check)[0]).toBe(false);
  });

  it('is printed to the sixth decimal', () => {
    expect(said({ a: 2, b: 3 }, check)[1]).toBe('0.666667');
  });

  it('takes a derivation like a row', () => {
    const derivations: Vintage['derivations'] = [{ id: 'both', label: 'Both', kind: 'sum', from: ['a', 'b'] }];
    expect(said({ a: 1, b: 3 }, { ...check, whole: 'both', equals: 0.25 }, { derivations })[0]).toBe(true);
  });
});

describe('two statements agree', () => {
  const check: Check = { kind: 'agrees', a: 'a', b: 'b', tolerance: 500_000, why };

  it('where they are within the tolerance, in base units', () => {
    const exact = { value: 0.788521, unit: { code: 'EUR', mult: 9 } } as const;
    expect(run({ a: 789, b: exact }, check)).toEqual([
      {
        check,
        ok: true,
        ids: ['a', 'b'],
        got: '789,000,000 and 788,521,000',
        expected: 'equal within 500,000',
      },
    ]);
    expect(said({ a: 789, b: 788.5 }, check)[0]).toBe(true);
  });

  it('and not where they are further apart', () => {
    expect(said({ a: 789, b: 788.499999 }, check)[0]).toBe(false);
    expect(said({ a: 647, b: 789 }, check)[0]).toBe(false);
  });

  it('where the hedges allow one number for both', () => {
    expect(said({ a: gt(6), b: 8 }, check)[0]).toBe(true);
    expect(said({ a: 8, b: between(7, 9) }, check)[0]).toBe(true);
    expect(said({ a: gt(8), b: lt(9) }, check)[0]).toBe(true);
    expect(said({ a: gt(8), b: 6 }, check)).toEqual([false, '8,000,000 to ∞ and 6,000,000', 'equal within 500,000']);
  });

  it('and not where their units are unlike', () => {
    expect(said({ a: 8, b: { value: 8, unit: { code: 'people', mult: 6 } } }, check)).toEqual([
      false,
      'EUR and people',
      'one unit',
    ]);
  });

  it('and not where one has no number', () => {
    expect(said({ a: 8, b: null }, check)).toEqual([false, '8,000,000 and no number', 'equal within 500,000']);
  });

  it('across datasets, found among the vintages given', () => {
    const other = vintage({ dataset: 'other', observations: [observation({ id: 'b', unit, value: 8 })] });
    const across: Check = { ...check, b: 'other@2024-10-22/b' };
    const data = dataset({ a: 8 }, [across]);
    expect(runChecks(data, [other])).toMatchObject([{ ok: true }]);
    expect(runChecks(data, [])).toMatchObject([
      { ok: false, got: '"other@2024-10-22/b"', expected: 'one of the datasets shells' },
    ]);
  });
});

describe('what must never be added', () => {
  const check: Check = { kind: 'disjoint', never: ['a', 'b'], why };
  const rows: Rows = { a: 1, b: 2, c: 3, total: 3 };
  const sumOf = (...parts: string[]): Check => ({ kind: 'sum', total: 'total', parts, tolerance: 1e9, why });
  /** The result of the disjoint check alone. */
  const together = (given: Partial<Vintage>, data: Rows = rows): CheckResult =>
    runChecks(dataset(data, [check], given)).at(-1)!;

  it('holds where nothing takes both', () => {
    expect(together({ checks: [sumOf('a', 'c'), check] })).toEqual({
      check,
      ok: true,
      ids: ['a', 'b'],
      got: 'not added anywhere',
      expected: 'never added',
    });
  });

  it('fails where a sum, a parts view, a sum derivation or a share does', () => {
    const broken: Partial<Vintage>[] = [
      { checks: [sumOf('a', 'b'), check] },
      { views: [{ id: 'v', form: 'parts', title: '', parts: ['a', 'b'] }] },
      { derivations: [{ id: 'd', label: 'D', kind: 'sum', from: ['a', 'b'] }] },
      { derivations: [{ id: 'd', label: 'D', kind: 'share', from: ['a', 'b'] }] },
    ];
    for (const given of broken) expect(together(given)).toMatchObject({ ok: false, got: 'a and b taken together' });
  });

  it('does not mind where they are only compared, or drawn side by side', () => {
    expect(
      together({
        derivations: [
          { id: 'd', label: 'D', kind: 'ratio', from: ['a', 'b'] },
          { id: 'e', label: 'E', kind: 'difference', from: ['a', 'b'] },
        ],
        views: [
          { id: 'v', form: 'units', title: '', unitSize: 1, groups: [{ observation: 'a' }, { observation: 'b' }] },
          { id: 'w', form: 'target', title: '', promised: 'a', delivered: 'b' },
        ],
      }).ok,
    ).toBe(true);
  });

  it('may be whole measures', () => {
    const measures: Check = { kind: 'disjoint', never: ['soldiers', 'brigades'], why };
    const mixed: Rows = { a: { value: 1, measure: 'soldiers' }, b: { value: 2, measure: 'brigades' }, total: 3 };
    expect(runChecks(dataset(mixed, [sumOf('a', 'b'), measures])).at(-1)).toMatchObject({ ok: false });
    const alike: Rows = { ...mixed, b: { value: 2, measure: 'soldiers' } };
    expect(runChecks(dataset(alike, [sumOf('a', 'b'), measures])).at(-1)).toMatchObject({ ok: true });
  });

  it('is seen in a pattern too', () => {
    const pattern: Check = { kind: 'sum', total: '*-total', parts: ['*-a', '*-b'], tolerance: 1e9, why };
    const never: Check = { kind: 'disjoint', never: ['Y-a', 'Y-b'], why };
    const data: Rows = { 'X-total': 1, 'X-a': 1, 'X-b': 1, 'Y-total': 1, 'Y-a': 1, 'Y-b': 1 };
    expect(runChecks(dataset(data, [pattern, never])).at(-1)).toMatchObject({
      ok: false,
      got: 'Y-a and Y-b taken together',
    });
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
