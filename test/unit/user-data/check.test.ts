import { describe, expect, expectTypeOf, it } from 'vitest';
import { validateVintageInput } from '../../../src/user-data/check.js';
import type { VintageInput, ObservationInput } from '../../../src/user-data/figure-data.js';
import type { ViewInput } from '../../../src/user-data/view-input.js';
import type { Observation } from '../../../src/model/observation.js';
import type { View } from '../../../src/model/view.js';
import type { Vintage } from '../../../src/model/vintage.js';
import { issuesOf, rowIssues } from '../support/own-data-issues.js';

describe('a page may hand over', () => {
  it('a list of labelled numbers', () => {
    const rows: ObservationInput[] = [
      { label: 'Financial', value: 470 },
      { label: 'Humanitarian', value: 304.5 },
      { label: 'Unknown', value: null },
    ];
    const data = validateVintageInput(rows);
    expect(data).toEqual({ observations: rows });
    expect(data.observations).toBe(rows);
  });

  it('an empty list', () => {
    expect(validateVintageInput([])).toEqual({ observations: [] });
  });

  it('an object, which comes back as the very same', () => {
    const given = { title: 'Aid', observations: [{ value: 1 }], views: [{ id: 'a', form: 'parts', parts: ['x'] }] };
    expect(validateVintageInput(given)).toBe(given);
  });

  it('a key that is there but undefined', () => {
    expect(rowIssues({ value: 1, label: undefined, unit: undefined, low: undefined, status: undefined })).toEqual([]);
  });

  it('keys and values that drawing does not know', () => {
    const given = { observations: [{ value: 1, colour: { any: ['thing'] } }], mine: NaN, checks: 'anything' };
    expect(validateVintageInput(given)).toBe(given);
  });

  it('markup, which is text like any other', () => {
    const label = '<img src=x onerror="alert(1)">{{x}}${y}</script>';
    expect(validateVintageInput([{ label, value: 1, note: 'javascript:alert(1)' }]).observations).toEqual([
      { label, value: 1, note: 'javascript:alert(1)' },
    ]);
  });

  it('negative numbers, zero, fractions and numbers of any finite size', () => {
    expect(issuesOf([-1, 0, -0, 0.1, Number.MAX_VALUE, Number.MIN_VALUE].map((value) => ({ value })))).toEqual([]);
  });

  it('frozen data', () => {
    const given = Object.freeze([Object.freeze({ value: 1 })]);
    expect(validateVintageInput(given).observations).toBe(given);
  });

  it('10,000 rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => ({
      id: `row-${i}`,
      label: `Row ${i}`,
      value: i,
      unit: { code: 'EUR', mult: 6 },
      relation: 'eq',
      basis: 'recorded',
      dimensions: { kind: 'total' },
      status: ['A'],
    }));
    expect(validateVintageInput(rows).observations).toBe(rows);
    rows.push({ ...rows[0], value: NaN } as (typeof rows)[number]);
    expect(issuesOf(rows).map(({ path }) => path)).toEqual(['observations[10000].value']);
  });
});

describe('a page may not hand over', () => {
  it.each([
    ['NaN', NaN, 'NaN'],
    ['Infinity', Infinity, 'Infinity'],
    ['minus Infinity', -Infinity, '-Infinity'],
    ['a number in quotes', '789', '"789"'],
    ['a missing value', undefined, 'undefined'],
    ['true', true, 'true'],
    ['a list', [789], 'a list of 1'],
    ['an object', { amount: 789 }, 'an object'],
    ['a bigint', 789n, '789'],
  ])('as a value: %s', (_name, value, got) => {
    expect(rowIssues({ value })).toEqual([`observations[0].value: expected a number or null, got ${got}`]);
  });

  it.each([
    ['a list', ['x'], 'a list of 1'],
    ['null', null, 'null'],
    ['a number', 789, '789'],
    ['text', 'Financial', '"Financial"'],
    ['nothing', undefined, 'undefined'],
  ])('as a row: %s', (_name, row, got) => {
    expect(rowIssues(row)).toEqual([`observations[0]: expected an object, got ${got}`]);
  });

  it.each([
    ['null', null, 'null'],
    ['text', '[1, 2]', '"[1, 2]"'],
    ['a number', 3, '3'],
    ['nothing', undefined, 'undefined'],
  ])('as the whole: %s', (_name, value, got) => {
    expect(issuesOf(value)).toEqual([
      { code: 'schema', path: '', got, expected: 'an object with a list of observations, or that list alone' },
    ]);
  });

  it.each([
    ['none', {}, 'undefined'],
    ['an object', { observations: { 0: { value: 1 } } }, 'an object'],
    ['null', { observations: null }, 'null'],
  ])('as observations: %s', (_name, value, got) => {
    expect(issuesOf(value)).toEqual([{ code: 'schema', path: 'observations', got, expected: 'a list' }]);
  });

  it.each([
    [{ relation: 'about' }, 'relation: expected one of eq, approx, gt, ge, lt, le, between, got "about"'],
    [
      { basis: null },
      'basis: expected one of recorded, reported, estimated, claimed, promised, expected, derived, got null',
    ],
    [{ low: '1' }, 'low: expected a number, got "1"'],
    [{ high: NaN }, 'high: expected a number, got NaN'],
    [{ label: 5 }, 'label: expected a string, got 5'],
    [{ label: null }, 'label: expected a string, got null'],
    [{ unit: 'EUR' }, 'unit: expected an object, got "EUR"'],
    [{ unit: { code: 'EUR' } }, 'unit.mult: expected one of 0, 3, 6, 9, got undefined'],
    [{ unit: { code: 'EUR', mult: 1 } }, 'unit.mult: expected one of 0, 3, 6, 9, got 1'],
    [{ unit: { code: 'EUR', mult: '6' } }, 'unit.mult: expected one of 0, 3, 6, 9, got "6"'],
    [{ status: 'E' }, 'status: expected a list, got "E"'],
    [{ status: ['E', 3] }, 'status[1]: expected a string, got 3'],
    [{ dimensions: ['total'] }, 'dimensions: expected an object, got a list of 1'],
    [{ dimensions: { kind: 1 } }, 'dimensions.kind: expected a string, got 1'],
    [{ dimensions: { 'a/b ~c': 1 } }, 'dimensions["a/b ~c"]: expected a string, got 1'],
  ])('a row with %j', (more, line) => {
    expect(rowIssues({ value: 1, ...more })).toEqual([`observations[0].${line}`]);
  });

  it.each([
    [{ notes: 'one' }, 'notes', 'a list'],
    [{ title: 1 }, 'title', 'a string'],
    [{ areas: [{ code: 'KOR' }] }, 'areas[0].name', 'a string'],
    [{ agents: { nis: {} } }, 'agents', 'a list'],
    [{ sources: [{ id: 'a' }] }, 'sources[0].credit', 'a string'],
    [{ sources: [{ id: 'a', credit: 'A', csl: { URL: 1 } }] }, 'sources[0].csl.URL', 'a string'],
    [{ views: [{ id: 'a' }] }, 'views[0].form', 'a string'],
    [{ views: [{ id: 'a', form: 'parts', parts: 'x' }] }, 'views[0].parts', 'a list'],
    [{ terms: { kind: { total: 1 } } }, 'terms.kind.total', 'a string'],
    [{ terms: { kind: 'Total' } }, 'terms.kind', 'an object'],
  ])('data with %j', (more, path, expected) => {
    expect(issuesOf({ observations: [], ...more })).toEqual([expect.objectContaining({ path, expected })]);
  });

  it('a hole in the list of rows', () => {
    const rows = [{ value: 1 }, { value: 2 }];
    Reflect.deleteProperty(rows, 0);
    expect(issuesOf(rows)).toEqual([
      { code: 'schema', path: 'observations[0]', got: 'undefined', expected: 'an object' },
    ]);
  });
});

describe('types', () => {
  it('take every vintage, row and view', () => {
    expectTypeOf<Vintage>().toExtend<VintageInput>();
    expectTypeOf<Observation>().toExtend<ObservationInput>();
    expectTypeOf<View>().toExtend<ViewInput>();
  });

  it('ask for a value and nothing else', () => {
    expectTypeOf<{ value: number }>().toExtend<ObservationInput>();
    expectTypeOf<{ label: string }>().not.toExtend<ObservationInput>();
    expectTypeOf<{ value: string }>().not.toExtend<ObservationInput>();
    expectTypeOf<{ observations: { value: null }[] }>().toExtend<VintageInput>();
    expectTypeOf<{ title: string }>().not.toExtend<VintageInput>();
  });

  it('are what the check hands back', () => {
    expectTypeOf(validateVintageInput).toEqualTypeOf<(value: unknown, file?: string) => VintageInput>();
  });
});
