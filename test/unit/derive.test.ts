import { describe, expect, it } from 'vitest';
import { aidToUkraine } from '../../datasets/aid-to-ukraine/2024-08-31.js';
import { artilleryShells } from '../../datasets/artillery-shells/2024-10-22.js';
import { southKoreaAid } from '../../datasets/south-korea-aid/2024-10-22.js';
import { troops } from '../../datasets/troops/2024-10-22.js';
import { derive, type DerivedObservation, lookupObservation, observationAt } from '../../src/derive.js';
import { formatValue } from '../../src/format.js';
import type { Observation } from '../../src/observation.js';
import type { Derivation, Vintage } from '../../src/vintage.js';
import { observation, refusal, vintage } from './support/data.js';

const derivation = (kind: Derivation['kind'], from: string[] = ['a', 'b']): Derivation => ({
  id: 'd',
  label: 'Derived',
  kind,
  from,
});

const base: Partial<Observation> = { unit: { code: 'rounds', mult: 0 } };

const dataset = (rows: Partial<Observation>[], given: Partial<Vintage> = {}): Vintage =>
  vintage({
    observations: rows.map((row, i) => observation({ ...base, id: 'abcdef'.charAt(i), ...row })),
    ...given,
  });

const computed = (kind: Derivation['kind'], ...rows: Partial<Observation>[]): DerivedObservation =>
  derive(
    derivation(
      kind,
      rows.map((_, i) => 'abcdef'.charAt(i)),
    ),
    dataset(rows),
  );

/** Value, relation and bounds, and how it reads. */
const result = (kind: Derivation['kind'], ...rows: Partial<Observation>[]): (number | string | undefined)[] => {
  const o = computed(kind, ...rows);
  return [o.value ?? undefined, o.relation, o.low, o.high, formatValue(o)];
};

const gt = (value: number): Partial<Observation> => ({ value, relation: 'gt', low: value, hedge: 'over' });
const ge = (value: number): Partial<Observation> => ({ value, relation: 'ge', low: value });
const lt = (value: number): Partial<Observation> => ({ value, relation: 'lt', high: value });
const le = (value: number): Partial<Observation> => ({ value, relation: 'le', high: value });
const eq = (value: number): Partial<Observation> => ({ value });
const about = (value: number): Partial<Observation> => ({ value, relation: 'approx', hedge: 'some' });
const between = (low: number, value: number, high: number): Partial<Observation> => ({
  value,
  relation: 'between',
  low,
  high,
});

describe('the figures of the article, computed from its rows', () => {
  const of = (data: Vintage, id: string): DerivedObservation => {
    const found = data.derivations?.find((d) => d.id === id);
    if (!found) throw new Error(`no derivation ${id}`);
    return derive(found, data);
  };
  it.each([
    ['south-korea-aid/share-financial', '59.6%'],
    ['south-korea-aid/share-humanitarian', '38.5%'],
    ['south-korea-aid/share-military', 'about 1.9%'],
    ['artillery-shells/sent-of-promised', 'about 65%'],
    ['artillery-shells/north-korea-to-eu-sent', 'about 12 times'],
    ['artillery-shells/north-korea-to-promise', 'about 8 times'],
    ['troops/russia-to-first', 'about 400 times'],
    ['troops/per-brigade', '3,000 people'],
  ])('%s is %s', (reference, text) => {
    const found = lookupObservation(reference, [southKoreaAid, artilleryShells, troops]);
    expect(formatValue(found, { noun: true })).toBe(text);
  });

  it('keep who says it, on what it rests, and how it was computed', () => {
    expect(of(southKoreaAid, 'share-military')).toEqual({
      id: 'share-military',
      label: 'Military share of all aid',
      measure: 'aid-allocated',
      area: 'KOR',
      counterpart: 'UKR',
      period: '2022-01-24/2024-08-31',
      value: (15 / 789) * 100,
      unit: { code: '%', mult: 0 },
      relation: 'approx',
      hedge: 'about',
      basis: 'derived',
      by: 'kiel',
      source: 'european-conservative-article',
      derivedFrom: ['south-korea-aid@2024-10-22/military', 'south-korea-aid@2024-10-22/total'],
      restsOn: ['recorded'],
      formula: 'military ÷ total',
    });
  });

  it('name no single claimant where there are two, and every basis they rest on', () => {
    const o = of(artilleryShells, 'north-korea-to-promise');
    expect(o.by).toBe('derived');
    expect(o.restsOn).toEqual(['claimed', 'promised']);
    expect(o.note).toBe('Periods differ: the year to 22 Oct 2024; until Apr 2024.');
  });
});

describe('a derivation computes', () => {
  it('a share in per cent', () => {
    expect(result('share', eq(1), eq(8))).toEqual([12.5, 'eq', undefined, undefined, '12.5%']);
  });

  it('a ratio as so many times', () => {
    expect(result('ratio', eq(9), eq(2))).toEqual([4.5, 'eq', undefined, undefined, '4.5']);
    expect(computed('ratio', eq(9), eq(2)).unit).toEqual({ code: 'times', mult: 0 });
  });

  it('a rate in the unit of what is divided, also of unlike units and measures', () => {
    const o = computed(
      'rate',
      { value: 12_000, unit: { code: 'people', mult: 0 }, measure: 'soldiers' },
      { value: 4, unit: { code: 'brigades', mult: 0 }, measure: 'brigades' },
    );
    expect([o.value, o.unit, o.measure]).toEqual([3000, { code: 'people', mult: 0 }, 'soldiers']);
  });

  it('a sum of two and more', () => {
    expect(result('sum', eq(470), eq(304), eq(15))).toEqual([789, 'eq', undefined, undefined, '789']);
  });

  it('a difference, below zero too', () => {
    expect(result('difference', eq(5), eq(8))).toEqual([-3, 'eq', undefined, undefined, '-3']);
  });

  it('in base units, whatever the numbers are printed in', () => {
    const o = computed('sum', { value: 8, unit: { code: 'rounds', mult: 6 } }, { value: 650_000 });
    expect([o.value, o.unit]).toEqual([8_650_000, { code: 'rounds', mult: 0 }]);
  });

  it('and says how', () => {
    const rows = [eq(3), eq(6)];
    expect(
      (['share', 'ratio', 'rate', 'sum', 'difference'] as const).map((kind) => computed(kind, ...rows).formula),
    ).toEqual(['a ÷ b', 'a ÷ b', 'a ÷ b', 'a + b', 'a − b']);
  });

  it('a share of nothing as nothing', () => {
    expect(result('share', eq(0), eq(8))).toEqual([0, 'eq', undefined, undefined, '0%']);
  });
});

describe('hedges carry through', () => {
  it('“about” makes the result “about”, wherever it stands', () => {
    expect(result('share', about(15), eq(789))[4]).toBe('about 1.9%');
    expect(result('share', eq(15), about(789))[4]).toBe('about 1.9%');
    expect(result('sum', eq(1), eq(2), about(3))[4]).toBe('about 6');
    expect(result('difference', about(5), about(8))).toEqual([-3, 'approx', undefined, undefined, 'about -3']);
    expect(result('sum', about(1), between(1, 2, 3))).toEqual([3, 'approx', undefined, undefined, 'about 3']);
  });

  it('“more than” and “at least” stay open above', () => {
    expect(result('sum', gt(70), eq(5))).toEqual([75, 'gt', 75, undefined, 'more than 75']);
    expect(result('sum', ge(70), eq(5))).toEqual([75, 'ge', 75, undefined, 'at least 75']);
    expect(result('sum', ge(70), gt(5))).toEqual([75, 'gt', 75, undefined, 'more than 75']);
    expect(result('share', gt(70), eq(100))).toEqual([70, 'gt', 70, undefined, 'more than 70%']);
    expect(result('difference', ge(70), eq(5))).toEqual([65, 'ge', 65, undefined, 'at least 65']);
  });

  it('“less than” and “up to” stay open below', () => {
    expect(result('sum', lt(7), lt(3))).toEqual([10, 'lt', undefined, 10, 'less than 10']);
    expect(result('sum', le(7), le(3))).toEqual([10, 'le', undefined, 10, 'up to 10']);
    expect(result('sum', le(7), lt(3))).toEqual([10, 'lt', undefined, 10, 'less than 10']);
    expect(result('share', lt(7), eq(10))).toEqual([70, 'lt', undefined, 70, 'less than 70%']);
  });

  it('and turn round below a line or behind a minus', () => {
    expect(result('share', eq(70), gt(100))).toEqual([70, 'lt', undefined, 70, 'less than 70%']);
    expect(result('share', eq(70), le(100))).toEqual([70, 'ge', 70, undefined, 'at least 70%']);
    expect(result('ratio', gt(9), lt(3))).toEqual([3, 'gt', 3, undefined, 'more than 3']);
    expect(result('ratio', ge(9), lt(3))).toEqual([3, 'gt', 3, undefined, 'more than 3']);
    expect(result('ratio', ge(9), le(3))).toEqual([3, 'ge', 3, undefined, 'at least 3']);
    expect(result('ratio', le(9), gt(3))).toEqual([3, 'lt', undefined, 3, 'less than 3']);
    expect(result('difference', eq(10), gt(3))).toEqual([7, 'lt', undefined, 7, 'less than 7']);
    expect(result('difference', gt(10), eq(3))).toEqual([7, 'gt', 7, undefined, 'more than 7']);
  });

  it('a bound that makes no difference to the end is not heard there', () => {
    expect(result('sum', ge(3), lt(5))).toEqual([3, 'ge', 3, undefined, 'at least 3']);
  });

  it('“more than” is said of the bound, never of the sum of all the numbers', () => {
    expect(result('sum', gt(3), lt(5))).toEqual([3, 'gt', 3, undefined, 'more than 3']);
    expect(result('sum', between(3, 4, 5), gt(70))).toEqual([73, 'gt', 73, undefined, 'more than 73']);
    expect(result('ratio', between(3, 4, 5), gt(2))).toEqual([2.5, 'lt', undefined, 2.5, 'less than 2.5']);
  });

  it('ranges stay ranges', () => {
    expect(result('sum', between(3, 4, 5), eq(10))).toEqual([14, 'between', 13, 15, '13–15']);
    expect(result('sum', eq(3), lt(5))).toEqual([8, 'between', 3, 8, '3–8']);
    expect(result('share', between(3, 4, 5), eq(10)).slice(0, 4)).toEqual([40, 'between', 30, 50]);
    expect(result('share', eq(6), between(10, 12, 15)).slice(0, 4)).toEqual([50, 'between', 40, 60]);
    expect(result('share', between(1, 2, 4), eq(200)).slice(0, 4)).toEqual([1, 'between', 0.5, 2]);
    expect(result('difference', between(3, 4, 5), between(1, 2, 3)).slice(0, 4)).toEqual([2, 'between', 0, 4]);
  });

  it('numbers below zero turn them round', () => {
    expect(result('ratio', eq(-6), between(2, 3, 4)).slice(0, 4)).toEqual([-2, 'between', -3, -1.5]);
    expect(result('sum', eq(-5), between(1, 2, 3)).slice(0, 4)).toEqual([-3, 'between', -4, -2]);
    expect(result('sum', eq(-5), gt(3))).toEqual([-2, 'gt', -2, undefined, 'more than -2']);
  });

  it('a difference may have a bound below zero', () => {
    expect(result('difference', eq(10), lt(15)).slice(0, 4)).toEqual([-5, 'between', -5, 10]);
    expect(result('difference', gt(3), eq(10))).toEqual([-7, 'gt', -7, undefined, 'more than -7']);
  });

  it('a share of a range from zero is “up to”', () => {
    expect(result('share', between(0, 2, 5), eq(10))).toEqual([50, 'le', undefined, 50, 'up to 50%']);
  });

  it('where they leave no bound, nothing is computed', () => {
    for (const [kind, ...rows] of [
      ['ratio', gt(9), gt(3)],
      ['ratio', lt(9), lt(3)],
      ['difference', gt(9), gt(3)],
      ['share', eq(0), lt(3)],
      ['sum', about(8), gt(70)],
      ['sum', about(8), ge(70)],
      ['share', about(8), lt(70)],
      ['share', le(8), about(70)],
    ] as const) {
      const error = refusal(() => computed(kind, ...rows));
      expect(error.issues).toEqual([
        {
          code: 'undetermined',
          id: 'd',
          path: 'derivations.d',
          got: JSON.stringify(rows.map((row) => row.relation ?? 'eq').join(' and ')),
          expected: 'hedges that leave a bound on the result',
        },
      ]);
    }
  });
});

describe('a derivation of derivations', () => {
  const rows = [eq(470), eq(304), about(15)];
  const chain: Derivation[] = [
    { id: 'civil', label: 'Civil', kind: 'sum', from: ['a', 'b'] },
    { id: 'all', label: 'All', kind: 'sum', from: ['civil', 'c'] },
    { id: 'part', label: 'Part', kind: 'share', from: ['civil', 'all'] },
  ];
  const data = dataset(rows, { derivations: chain });

  it('is computed through to the end', () => {
    expect(formatValue(observationAt('part', data))).toBe('about 98.1%');
  });

  it('rests on what its inputs rest on, each once', () => {
    const claimed = dataset([{ ...eq(1), basis: 'claimed' }, { ...eq(2), basis: 'promised' }, eq(3)], {
      derivations: chain,
    });
    expect(derive(chain[2]!, claimed).restsOn).toEqual(['claimed', 'promised', 'reported']);
    expect(derive(chain[2]!, claimed).derivedFrom).toEqual(['shells@2024-10-22/civil', 'shells@2024-10-22/all']);
  });

  it('keeps a note of its own before what it finds itself', () => {
    const apart = dataset([{ ...eq(1), period: '2023' }, eq(2)]);
    expect(derive({ ...derivation('sum'), note: 'Mind the gap.' }, apart).note).toBe(
      'Mind the gap. Periods differ: 2023; 2024.',
    );
    expect(derive({ ...derivation('sum'), note: 'Mind the gap.' }, dataset(rows)).note).toBe('Mind the gap.');
    expect(derive(derivation('sum'), dataset(rows))).not.toHaveProperty('note');
  });

  it('that leads back to itself is refused, with the way it took', () => {
    const round = dataset(rows, {
      derivations: [
        { id: 'p', label: 'P', kind: 'sum', from: ['q', 'a'] },
        { id: 'q', label: 'Q', kind: 'sum', from: ['p', 'a'] },
      ],
    });
    const error = refusal(() => observationAt('p', round));
    expect(error.issues).toEqual([
      {
        code: 'cyclic-derivation',
        id: 'p',
        path: 'derivations.p',
        got: '"shells@2024-10-22/p → shells@2024-10-22/q → shells@2024-10-22/p"',
        expected: 'a derivation that does not lead back to itself',
      },
    ]);
    const self = { ...derivation('sum', ['d', 'a']) };
    expect(refusal(() => derive(self, dataset(rows, { derivations: [self] }))).code).toBe('cyclic-derivation');
  });

  it('of the same name in another dataset is no circle', () => {
    const inner = dataset(
      [
        { ...eq(2), area: 'RUS' },
        { ...eq(3), area: 'RUS' },
      ],
      { dataset: 'other', derivations: [derivation('sum')] },
    );
    const outer: Derivation = { ...derivation('sum'), from: ['a', 'other@2024-10-22/d'] };
    expect(derive(outer, dataset([eq(1)]), [inner]).value).toBe(6);
  });
});

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

describe('an observation is found', () => {
  it('by its id in a vintage, or by a whole reference among the others', () => {
    expect(observationAt('total', southKoreaAid)).toBe(southKoreaAid.observations[0]);
    const tracked = observationAt('aid-to-ukraine@2024-08-31/KOR-total', southKoreaAid, [southKoreaAid, aidToUkraine]);
    expect(tracked.value).toBe(0.788521);
  });

  it('by an id in its own vintage, even where another vintage of the dataset is given', () => {
    const newer = vintage({ vintage: '2025-01-01', observations: [observation({ id: 'a', value: 99 })] });
    const older = vintage({ observations: [observation({ id: 'a', value: 1 })] });
    expect(observationAt('a', older, [newer, older]).value).toBe(1);
  });

  it('computed, where only a derivation is declared', () => {
    expect(formatValue(lookupObservation('troops/russia-to-first', [troops]))).toBe('about 400');
  });

  it('and refused where a view or a whole dataset is named', () => {
    for (const reference of ['troops/contingents', 'troops']) {
      expect(refusal(() => lookupObservation(reference, [troops])).issues).toEqual([
        {
          code: 'not-an-observation',
          path: 'of',
          got: JSON.stringify(reference),
          expected: 'a reference that ends in the id of one observation',
        },
      ]);
    }
  });
});
