import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../datasets/catalogue.js';
import { validateVintageInput } from '../../../src/user-data/check.js';
import { normalize } from '../../../src/user-data/normalize.js';
import type { ObservationInput } from '../../../src/user-data/figure-data.js';
import { refusal } from '../support/data.js';

const ids = (...rows: ObservationInput[]): string[] => normalize({ observations: rows }).observations.map((o) => o.id);
const row = (given: Partial<ObservationInput> = {}): ObservationInput => ({ value: 1, ...given });

describe('what a page did not give is filled in with neutral values', () => {
  it('around the rows', () => {
    expect(normalize({ observations: [] })).toEqual({
      dataset: '',
      vintage: '',
      title: '',
      description: '',
      accessed: '',
      measures: [],
      areas: [],
      agents: [],
      sources: [],
      observations: [],
      views: [],
      checks: [],
    });
  });

  it('in a row: no claimant, no period, no unit, a plain reported number', () => {
    expect(normalize({ observations: [{ label: 'Financial aid', value: 470 }] }).observations).toEqual([
      {
        id: 'financial-aid',
        label: 'Financial aid',
        measure: 'value',
        area: '',
        period: '',
        value: 470,
        unit: { code: '1', mult: 0 },
        relation: 'eq',
        basis: 'reported',
        by: '',
      },
    ]);
  });

  it('in a row without a number: that it is missing', () => {
    const [none, withheld] = normalize({
      observations: [row({ value: null }), row({ value: null, status: ['Q'] })],
    }).observations;
    expect([none?.status, withheld?.status]).toEqual([['O'], ['Q']]);
    expect(normalize({ observations: [row()] }).observations[0]).not.toHaveProperty('status');
  });

  it('in a row without a number: the unit of the others', () => {
    const unit = { code: 'EUR', mult: 6 } as const;
    const people = { code: 'people', mult: 0 } as const;
    const units = (...rows: ObservationInput[]): string[] =>
      normalize({ observations: rows }).observations.map((o) => o.unit.code);
    expect(units(row({ value: null }), row({ unit }))).toEqual(['EUR', 'EUR']);
    expect(units(row({ value: null, unit: people }), row({ unit }))).toEqual(['people', 'EUR']);
    expect(units(row(), row({ unit }))).toEqual(['1', 'EUR']);
    expect(units(row({ value: null }), row())).toEqual(['1', '1']);
  });

  it('in a row with a hedge and no relation: about', () => {
    const [hedged, over] = normalize({
      observations: [row({ hedge: 'some' }), row({ hedge: 'over', relation: 'gt' })],
    }).observations;
    expect([hedged?.relation, over?.relation]).toEqual(['approx', 'gt']);
  });
});

describe('what a page gave stays', () => {
  it('each key of a row', () => {
    const given: ObservationInput = {
      id: 'a',
      label: 'A',
      value: 8,
      unit: { code: 'rounds', mult: 6 },
      relation: 'gt',
      low: 8,
      hedge: 'over',
      basis: 'claimed',
      status: ['E'],
      by: 'nis',
      via: 'press',
      source: 's',
      quantity: 'q',
      measure: 'rounds',
      area: 'PRK',
      counterpart: 'RUS',
      dimensions: { kind: 'all' },
      period: '2024',
      derivedFrom: ['b'],
      note: 'N',
    };
    expect(normalize({ observations: [given] }).observations).toEqual([given]);
  });

  it('each key around the rows, also those that drawing does not know', () => {
    const given = { title: 'T', through: '2024', notes: ['N'], terms: { kind: { a: 'A' } }, colour: 'red' };
    expect(normalize({ ...given, observations: [] })).toMatchObject(given);
  });

  it('a source that is no more than its credit line', () => {
    const sources = [{ id: 's', credit: 'Kiel' }];
    expect(normalize({ observations: [], sources }).sources).toEqual(sources);
  });

  it('unchanged itself', () => {
    const given = { observations: [row({ label: 'A' })] };
    const before = structuredClone(given);
    normalize(given);
    expect(given).toEqual(before);
  });

  it.each(
    catalogue.flatMap((dataset) => dataset.vintages.map((name) => [`${dataset.id}@${name}`, dataset, name] as const)),
  )('a whole vintage, unchanged: %s', async (_, dataset, name) => {
    const vintage = await dataset.load(name);
    expect(normalize(validateVintageInput(vintage))).toStrictEqual(vintage);
  });
});

describe('a key that is there but undefined counts as not given', () => {
  it('around the rows', () => {
    expect(normalize({ title: undefined, sources: undefined, views: undefined, observations: [] })).toEqual(
      normalize({ observations: [] }),
    );
    expect(normalize({ title: undefined, observations: [] }).title).toBe('');
  });

  it('in a row', () => {
    const given = {
      id: undefined,
      label: undefined,
      unit: undefined,
      relation: undefined,
      basis: undefined,
      by: undefined,
    };
    expect(normalize({ observations: [row(given)] })).toEqual(normalize({ observations: [row()] }));
  });
});

describe('a row without an id gets one', () => {
  it('from its label, in any script', () => {
    expect(
      ids(row({ label: 'Military, non-lethal!' }), row({ label: ' Фінансова  допомога ' }), row({ label: '재정' })),
    ).toEqual(['military-non-lethal', 'фінансова-допомога', '재정']);
  });

  it('from its place where the label holds no letter', () => {
    expect(ids(row(), row({ label: '' }), row({ label: '!?' }))).toEqual(['row-1', 'row-2', 'row-3']);
  });

  it('of its own where labels repeat', () => {
    expect(ids(row({ label: 'Aid' }), row({ label: 'Aid' }), row({ label: 'AID' }))).toEqual(['aid', 'aid-2', 'aid-3']);
  });

  it('that is no other row’s, above or below', () => {
    expect(ids(row({ id: 'aid' }), row({ label: 'Aid' }))).toEqual(['aid', 'aid-2']);
    expect(ids(row({ label: 'Aid' }), row({ id: 'aid' }))).toEqual(['aid-1', 'aid']);
    expect(ids(row({ label: 'Aid' }), row({ label: 'Aid' }), row({ id: 'aid-2' }))).toEqual(['aid', 'aid-3', 'aid-2']);
    expect(ids(row({ id: 'row-2' }), row())).toEqual(['row-2', 'row-2-2']);
  });

  it('each its own among ten thousand of one name', () => {
    const rows = Array.from({ length: 10_000 }, () => row({ label: 'Aid' }));
    expect(new Set(ids(...rows)).size).toBe(10_000);
  });
});

describe('two rows with one id', () => {
  it('are refused, with the second of them', () => {
    expect(refusal(() => ids(row({ id: 'a' }), row({ id: 'b' }), row({ id: 'a' }))).issues).toEqual([
      {
        code: 'duplicate-id',
        id: 'a',
        path: 'observations[2].id',
        got: '"a"',
        expected: 'an id that no other row has',
      },
    ]);
  });
});

describe('a number too large to compute with', () => {
  it('is refused, with its row', () => {
    const unit = { code: 'EUR', mult: 9 } as const;
    const rows = [row(), row({ id: 'huge', value: 1e300, unit })];
    expect(refusal(() => ids(...rows)).issues).toEqual([
      {
        code: 'too-large',
        id: 'huge',
        path: 'observations[1].value',
        got: '1e+300',
        expected: 'a number small enough to compute with',
      },
    ]);
  });

  it('is not one that is only large', () => {
    expect(ids(row({ value: 1e300 }), row({ value: null }))).toEqual(['row-1', 'row-2']);
  });
});
