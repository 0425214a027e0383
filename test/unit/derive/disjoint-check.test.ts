import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/model/check.js';
import { type CheckResult, runChecks } from '../../../src/derive/run-checks.js';
import type { Vintage } from '../../../src/model/vintage.js';
import { dataset, type Rows, why } from '../support/checks.js';

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
