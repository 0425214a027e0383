import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../src/schema/index.js';
import { issuesOf } from '../support/issues.js';
import { observation, samples } from '../support/samples.js';

describe('JSON Schemas', () => {
  const compile = (schema: AnySchema): ((value: unknown) => boolean) =>
    new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, strictNumbers: true }).compile(schema);

  it('are there for everything that can be checked', () => {
    expect(Object.keys(jsonSchemas).sort()).toEqual(samples.map(({ name }) => name).sort());
  });

  it.each(samples)('$name is draft 2020-12, named, and whole in itself', ({ name }) => {
    const schema = jsonSchemas[name];
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${name}.schema.json`,
    });
    const ajv = new Ajv2020();
    expect(ajv.validateSchema(schema as AnySchema)).toBe(true);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(JSON.stringify(schema)).not.toContain('"$ref"');
  });

  it.each(samples)('$name says the same as the schema it was made of', ({ name, schema, values }) => {
    const holds = compile(jsonSchemas[name] as AnySchema);
    const odd = [null, '', 'x y', '2024-13', 'javascript:x', NaN, -1, 7, [], [null], {}, { a: 1 }, true];
    for (const value of values) {
      expect(holds(value)).toBe(true);
      for (const key of [...Object.keys(value), 'colour'])
        for (const other of odd) {
          const changed = { ...value, [key]: other };
          expect(holds(changed), `${key}: ${JSON.stringify(other)}`).toBe(!issuesOf(schema, changed).length);
        }
    }
  });

  it('observation ties a missing value to a status', () => {
    const holds = compile(jsonSchemas['observation'] as AnySchema);
    const { status, ...without } = observation();
    expect(holds({ ...without, value: null })).toBe(false);
    expect(holds({ ...without, value: null, status })).toBe(true);
  });
});
