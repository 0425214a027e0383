import { describe, expect, it } from 'vitest';
import { derive } from '../../../src/derive/derive.js';
import type { Observation } from '../../../src/model/observation.js';
import type { Vintage } from '../../../src/model/vintage.js';
import type { Derivation } from '../../../src/model/derivation.js';
import { refusal } from '../support/data.js';
import { between, computed, dataset, derivation, eq } from '../support/derivation.js';

describe('a derivation is refused', () => {
  const issueOf = (kind: Derivation['kind'], rows: Partial<Observation>[], given: Partial<Vintage> = {}): unknown =>
    refusal(() => derive(derivation(kind), dataset(rows, given))).issues;
  const people = { code: 'people', mult: 0 } as const;

  it.each(['share', 'ratio', 'sum', 'difference'] as const)('where a %s mixes units', (kind) => {
    expect(issueOf(kind, [eq(1), { ...eq(2), unit: people }])).toEqual([
      { code: 'mixed-units', id: 'd', path: 'derivations.d', got: '"rounds and people"', expected: 'one unit' },
    ]);
  });

  it('not for another magnitude of the same unit', () => {
    expect(computed('sum', eq(1), { value: 2, unit: { code: 'rounds', mult: 3 } }).value).toBe(2001);
  });

  it.each(['share', 'sum', 'difference'] as const)('where a %s mixes measures', (kind) => {
    expect(issueOf(kind, [eq(1), { ...eq(2), measure: 'shipments' }])).toEqual([
      {
        code: 'mixed-measures',
        id: 'd',
        path: 'derivations.d',
        got: '"artillery-rounds and shipments"',
        expected: 'one measure',
      },
    ]);
  });

  it('not where a ratio compares two measures', () => {
    expect(computed('ratio', eq(9), { ...eq(3), measure: 'shipments' }).value).toBe(3);
  });

  const areas = [
    { code: 'EU', name: 'EU institutions' },
    { code: 'DEU', name: 'Germany', within: 'EU' },
    { code: 'FRA', name: 'France', within: 'EU' },
  ];

  it.each(['share', 'sum'] as const)('where a %s takes an area and one that contains it', (kind) => {
    expect(
      issueOf(
        kind,
        [
          { ...eq(1), area: 'DEU' },
          { ...eq(2), area: 'EU' },
        ],
        { areas },
      ),
    ).toEqual([
      {
        code: 'overlap',
        id: 'd',
        path: 'derivations.d',
        got: '"DEU and EU"',
        expected: 'areas that do not contain one another',
      },
    ]);
  });

  it('not where two areas stand side by side, or are only compared', () => {
    const side = dataset(
      [
        { ...eq(1), area: 'DEU' },
        { ...eq(2), area: 'FRA' },
      ],
      { areas },
    );
    expect(derive(derivation('sum'), side).value).toBe(3);
    const apart = dataset(
      [
        { ...eq(1), area: 'DEU' },
        { ...eq(2), area: 'EU' },
      ],
      { areas },
    );
    expect(derive(derivation('difference'), apart).value).toBe(-1);
    expect(derive(derivation('ratio'), apart).value).toBe(0.5);
  });

  it.each([
    ['two ids', ['a', 'b']],
    ['an id and the measure of the other', ['a', 'artillery-rounds']],
  ])('where it adds what must never be added: %s', (_, never) => {
    const checks: Vintage['checks'] = [{ kind: 'disjoint', never, why: 'They overlap.' }];
    expect(issueOf('sum', [eq(1), eq(2)], { checks })).toEqual([
      {
        code: 'disjoint',
        id: 'd',
        path: 'derivations.d',
        got: JSON.stringify(never.join(' and ')),
        expected: 'never added (They overlap.)',
      },
    ]);
    expect(derive(derivation('ratio'), dataset([eq(1), eq(2)], { checks })).value).toBe(0.5);
  });

  it('where a sum counts one amount twice', () => {
    const twice = refusal(() => derive(derivation('sum', ['a', 'a']), dataset([eq(1)])));
    expect(twice.issues).toEqual([
      { code: 'overlap', id: 'd', path: 'derivations.d', got: '"a and a"', expected: 'each amount once' },
    ]);
    const chain = dataset([eq(1), eq(2)], {
      derivations: [{ id: 'both', label: 'Both', kind: 'sum', from: ['a', 'b'] }],
    });
    expect(refusal(() => derive(derivation('sum', ['both', 'a']), chain)).issues[0]?.got).toBe('"a and a"');
  });

  it('where a sum takes a total and a part that a check says is in it', () => {
    const rows = [
      { ...eq(3), id: 'X-total' },
      { ...eq(1), id: 'X-a' },
      { ...eq(9), id: 'Y-total' },
    ];
    const checks: Vintage['checks'] = [{ kind: 'sum', total: '*-total', parts: ['*-a', '*-b'], tolerance: 0, why: '' }];
    expect(refusal(() => derive(derivation('sum', ['X-a', 'X-total']), dataset(rows, { checks }))).issues).toEqual([
      { code: 'overlap', id: 'd', path: 'derivations.d', got: '"X-total and X-a"', expected: 'each amount once' },
    ]);
    expect(derive(derivation('sum', ['X-a', 'Y-total']), dataset(rows, { checks })).value).toBe(10);
    expect(derive(derivation('share', ['X-a', 'X-total']), dataset(rows, { checks })).value).toBeCloseTo(33.333, 3);
  });

  it('not where an id only begins like that of a total', () => {
    const rows = [
      { ...eq(3), id: 'total' },
      { ...eq(1), id: 'a' },
      { ...eq(9), id: 'total-later' },
    ];
    const checks: Vintage['checks'] = [{ kind: 'sum', total: 'total', parts: ['a', 'b'], tolerance: 0, why: '' }];
    expect(derive(derivation('sum', ['a', 'total-later']), dataset(rows, { checks })).value).toBe(10);
    expect(refusal(() => derive(derivation('sum', ['a', 'total']), dataset(rows, { checks }))).code).toBe('overlap');
  });

  it('where what it adds has been added before, in steps', () => {
    const checks: Vintage['checks'] = [{ kind: 'disjoint', never: ['a', 'c'], why: 'They overlap.' }];
    const derivations: Derivation[] = [{ id: 'both', label: 'Both', kind: 'sum', from: ['a', 'b'] }];
    const data = dataset([eq(1), eq(2), eq(3)], { checks, derivations });
    expect(refusal(() => derive(derivation('sum', ['both', 'c']), data)).code).toBe('disjoint');
  });

  it('where a share is of less than it is', () => {
    expect(issueOf('share', [eq(3), eq(2)])).toEqual([
      {
        code: 'part-exceeds-whole',
        id: 'd',
        path: 'derivations.d',
        got: '"150%"',
        expected: 'a part no larger than the whole',
      },
    ]);
    expect(computed('share', eq(2), eq(2)).value).toBe(100);
    expect(computed('share', between(1, 2, 3), eq(2)).value).toBe(100);
  });

  it('where an input has no number', () => {
    expect(issueOf('share', [eq(1), { value: null, status: ['O'] }])).toEqual([
      { code: 'no-number', id: 'd', path: 'derivations.d', got: '"no value in \\"b\\""', expected: 'a number' },
    ]);
  });

  it('where it divides by zero', () => {
    expect(issueOf('ratio', [eq(1), eq(0)])).toEqual([
      {
        code: 'no-number',
        id: 'd',
        path: 'derivations.d',
        got: 'Infinity',
        expected: 'a divisor that is not zero',
      },
    ]);
    expect(refusal(() => computed('share', eq(0), eq(0))).code).toBe('no-number');
  });

  it.each(['share', 'ratio', 'rate', 'difference'] as const)('where a %s has not two operands', (kind) => {
    for (const from of [[], ['a'], ['a', 'b', 'c']]) {
      const data = dataset([eq(1), eq(2), eq(3)]);
      expect(refusal(() => derive(derivation(kind, from), data)).issues).toEqual([
        { code: 'operands', id: 'd', path: 'derivations.d', got: String(from.length), expected: 'two operands' },
      ]);
    }
  });

  it('where a sum has only one operand', () => {
    expect(refusal(() => derive(derivation('sum', ['a']), dataset([eq(1)]))).code).toBe('operands');
  });

  it('where an operand is not there, or is no observation', () => {
    expect(refusal(() => derive(derivation('sum', ['a', 'z']), dataset([eq(1)]))).code).toBe('unknown-id');
    expect(refusal(() => derive(derivation('sum', ['a', 'other/z']), dataset([eq(1)]))).code).toBe('unknown-dataset');
    const views: Vintage['views'] = [{ id: 'v', form: 'parts', title: '', parts: [] }];
    expect(refusal(() => derive(derivation('sum', ['a', 'v']), dataset([eq(1)], { views }))).code).toBe(
      'not-an-observation',
    );
  });
});
