import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Agent } from '../../../src/model/agent.js';
import type { Check } from '../../../src/model/check.js';
import type { Evidence } from '../../../src/model/evidence.js';
import type { VintageInput } from '../../../src/user-data/figure-data.js';
import type { Observation } from '../../../src/model/observation.js';
import {
  agentSchema,
  checkSchema,
  evidenceSchema,
  figureDataSchema,
  observationSchema,
  sourceSchema,
  validate,
  viewSchema,
  vintageSchema,
} from '../../../src/schema/index.js';
import type { Source } from '../../../src/model/source.js';
import type { View } from '../../../src/model/view.js';
import type { Vintage } from '../../../src/model/vintage.js';
import { issuesOf, row, said } from '../support/issues.js';
import { observation, samples, source, vintage } from '../support/samples.js';

describe('a schema', () => {
  it.each(samples)('takes a $name with every key and hands back the very same', ({ schema, values }) => {
    for (const value of values) expect(validate(schema, value)).toBe(value);
  });

  it.each(samples)('refuses as a $name what is no object', ({ schema }) => {
    for (const value of [null, undefined, 'text', 3, NaN, true, [], [{}]])
      expect(issuesOf(schema, value), JSON.stringify(value)).toEqual([
        expect.objectContaining({ path: '', expected: expect.stringContaining('an object') as string }),
      ]);
  });

  it.each(samples.filter(({ name }) => name !== 'figure-data'))(
    'refuses a $name with a key too many',
    ({ schema, values }) => {
      for (const value of values)
        expect(said(schema, { ...value, colour: 'red', size: 3 })).toEqual([
          'colour: expected no such key here, got "red"',
          'size: expected no such key here, got 3',
        ]);
    },
  );

  it('refuses a key too many at every depth', () => {
    /** Objects within a value, with the way there; dictionaries, which have keys of their own choice, left out. */
    const objectsIn = (value: unknown, path: string): { at: object; path: string }[] => {
      if (typeof value !== 'object' || value === null) return [];
      const within = Object.entries(value)
        .filter(([key]) => key !== 'dimensions' && key !== 'terms')
        .flatMap(([key, inner]) =>
          objectsIn(inner, Array.isArray(value) ? `${path}[${key}]` : `${path && `${path}.`}${key}`),
        );
      return Array.isArray(value) ? within : [{ at: value, path }, ...within];
    };
    const whole = vintage();
    const objects = objectsIn(whole, '');
    expect(objects.length).toBeGreaterThan(25);
    for (const { at, path } of objects) {
      Object.assign(at, { colour: 'red' });
      expect(said(vintageSchema, whole)).toEqual([`${path && `${path}.`}colour: expected no such key here, got "red"`]);
      Reflect.deleteProperty(at, 'colour');
    }
    expect(said(vintageSchema, whole)).toEqual([]);
  });

  it.each(samples)('misses no key that a $name must have', ({ name, schema, values }) => {
    const required: Record<string, string[]> = {
      vintage: ['dataset', 'vintage', 'title', 'description', 'accessed'].concat([
        'measures',
        'areas',
        'agents',
        'sources',
        'observations',
        'views',
        'checks',
      ]),
      observation: ['id', 'measure', 'area', 'period', 'value', 'unit', 'relation', 'basis', 'by'],
      evidence: ['ids', 'source', 'accessed', 'live'],
      source: ['id', 'csl', 'licence', 'credit'],
      agent: ['id', 'name', 'party'],
      'figure-data': ['observations'],
    };
    const [value = {}] = values;
    const without = Object.keys(value).filter((key) => issuesOf(schema, { ...value, [key]: undefined }).length);
    expect(without.sort()).toEqual((required[name] ?? without).sort());
    expect(without).not.toEqual([]);
  });
});

describe('validate', () => {
  it('names the file, the id nearest to the fault, the path, what was got and what was expected', () => {
    const wrong = vintage();
    wrong.observations.push({ ...observation(), id: 'second', value: 'many' as unknown as number });
    wrong.sources[0] = { ...source(), csl: { ...source().csl, id: 'item', title: '' } };
    expect(issuesOf(vintageSchema, wrong, 'datasets/a/2024-10-22.ts')).toEqual([
      {
        code: 'schema',
        file: 'datasets/a/2024-10-22.ts',
        id: 'item',
        path: 'sources[0].csl.title',
        got: '""',
        expected: 'a text without blanks at its ends',
      },
      {
        code: 'schema',
        file: 'datasets/a/2024-10-22.ts',
        id: 'second',
        path: 'observations[1].value',
        got: '"many"',
        expected: 'a number or null',
      },
    ]);
  });

  it('writes each issue in a line', () => {
    expect(() => validate(observationSchema, { ...observation(), value: '1' }, 'a.ts')).toThrow(
      'a.ts, "total", value: expected a number or null, got "1"',
    );
  });

  it('takes any Standard Schema, and keys of a path in either shape', () => {
    const other: StandardSchemaV1<unknown, string> = {
      '~standard': {
        version: 1,
        vendor: 'another',
        validate: (value) =>
          typeof value === 'string' ? { value } : { issues: [{ message: 'must be text', path: [{ key: 'a' }, 0] }] },
      },
    };
    expect(validate(other, 'x')).toBe('x');
    expect(issuesOf(other, { id: 'b', a: [5] })).toEqual([
      { code: 'schema', id: 'b', path: 'a[0]', got: '5', expected: 'must be text' },
    ]);
  });

  it('refuses a schema that answers with a promise', () => {
    const slow: StandardSchemaV1<unknown, string> = {
      '~standard': { version: 1, vendor: 'another', validate: () => Promise.resolve({ value: 'x' }) },
    };
    expect(() => validate(slow, 'x')).toThrow(TypeError);
  });

  it('takes 10,000 rows', () => {
    const large = { ...vintage(), observations: Array.from({ length: 10_000 }, observation) };
    expect(validate(vintageSchema, large)).toBe(large);
  });
});

describe('a schema as Standard Schema', () => {
  it('answers with the value or with messages in our words', () => {
    const { version, vendor, validate: ask } = observationSchema['~standard'];
    expect([version, vendor]).toEqual([1, 'figures-of-record']);
    const right = observation();
    expect(ask(right)).toEqual({ value: right });
    expect(ask({ ...right, value: NaN })).toEqual({
      issues: [{ message: 'expected a number or null, got NaN', path: ['value'], expected: 'a number or null' }],
    });
  });
});

describe('keys that reach for the prototype', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('%s is a key too many', (key) => {
    const wrong = JSON.parse(`{"${key}": {"polluted": 1}, ${JSON.stringify(observation()).slice(1)}`) as unknown;
    expect(said(observationSchema, wrong)).toEqual([`${key}: expected no such key here, got an object`]);
    expect({}).not.toHaveProperty('polluted');
  });

  it('an id cannot be one', () => {
    expect(row({ id: '__proto__' })).toHaveLength(1);
  });
});

describe('types', () => {
  it('are ours and those of Standard Schema', () => {
    expectTypeOf(vintageSchema).toEqualTypeOf<StandardSchemaV1<unknown, Vintage>>();
    expectTypeOf(observationSchema).toEqualTypeOf<StandardSchemaV1<unknown, Observation>>();
    expectTypeOf(evidenceSchema).toEqualTypeOf<StandardSchemaV1<unknown, Evidence>>();
    expectTypeOf(sourceSchema).toEqualTypeOf<StandardSchemaV1<unknown, Source>>();
    expectTypeOf(agentSchema).toEqualTypeOf<StandardSchemaV1<unknown, Agent>>();
    expectTypeOf(viewSchema).toEqualTypeOf<StandardSchemaV1<unknown, View>>();
    expectTypeOf(checkSchema).toEqualTypeOf<StandardSchemaV1<unknown, Check>>();
    expectTypeOf(figureDataSchema).toEqualTypeOf<StandardSchemaV1<unknown, VintageInput>>();
  });

  it('follow the schema through validate', () => {
    expectTypeOf(validate(vintageSchema, vintage())).toEqualTypeOf<Vintage>();
    expectTypeOf(validate(figureDataSchema, vintage())).toEqualTypeOf<VintageInput>();
  });
});
