import { expect, it } from 'vitest';
import { jsonSchemas } from '../../../src/schema/index.js';
import { type Bump, largest } from '../../versions/changes/change.js';
import { compareSchemas } from '../../versions/changes/schema.js';

const object = (properties: object, required: string[] = []): object => ({
  type: 'object',
  properties,
  ...(required.length && { required }),
});

it.each<[string, unknown, unknown, Bump, string]>([
  ['the same, in another order', { type: 'string', minLength: 1 }, { minLength: 1, type: 'string' }, 'none', ''],
  ['words', { type: 'string', description: 'a' }, { type: 'string', description: 'b' }, 'patch', 'wording'],
  ['words where none were', {}, { description: 'a' }, 'patch', 'wording'],
  ['no words any more', { description: 'a' }, {}, 'patch', 'wording'],
  [
    'all that says nothing about the data',
    { title: 'a', examples: ['a'], $comment: 'a', default: 'a', deprecated: false },
    { title: 'b', examples: ['b'], $comment: 'b', default: 'b', deprecated: true },
    'patch',
    'S (title): wording; S (examples): wording; S ($comment): wording; S (default): wording; S (deprecated): wording',
  ],
  ['a property gone', object({ a: {}, b: {} }), object({ a: {} }), 'major', 'S.b: removed'],
  ['a property more', object({ a: {} }), object({ a: {}, b: {} }), 'minor', 'S.b: new'],
  ['a required property more', object({ a: {} }), object({ a: {}, b: {} }, ['b']), 'major', 'S.b: now required'],
  ['a property now required', object({ a: {} }), object({ a: {} }, ['a']), 'major', 'S.a: now required'],
  ['a property now optional', object({ a: {} }, ['a']), object({ a: {} }), 'minor', 'S.a: may be left out'],
  [
    'a value less',
    object({ a: { enum: ['x', 'y'] } }),
    object({ a: { enum: ['x'] } }),
    'major',
    'S.a: union narrowed: "y" gone',
  ],
  ['a value more', { enum: ['x'] }, { enum: ['x', 'y'] }, 'minor', 'union widened: "y" new'],
  ['one value, now two', { const: 'x' }, { enum: ['x', 'y'] }, 'minor', 'union widened'],
  ['null alone, now a value more', { const: null }, { enum: [null, 'x'] }, 'minor', 'union widened: "x" new'],
  ['another value', { const: 'x' }, { const: 'y' }, 'major', 'union narrowed'],
  ['another type', { type: 'string' }, { type: 'number' }, 'major', 'union narrowed'],
  ['a type more', { type: 'string' }, { type: ['string', 'null'] }, 'minor', 'union widened'],
  [
    'an alternative gone',
    { anyOf: [{ type: 'string' }, { type: 'null' }] },
    { anyOf: [{ type: 'null' }] },
    'major',
    'an alternative gone',
  ],
  [
    'an alternative more',
    { oneOf: [{ type: 'null' }] },
    { oneOf: [{ type: 'null' }, { type: 'string' }] },
    'minor',
    'another alternative',
  ],
  [
    'an alternative changed and another more',
    { anyOf: [{ enum: ['x'] }] },
    { anyOf: [{ enum: ['x', 'y'] }, { type: 'null' }] },
    'major',
    'an alternative gone',
  ],
  [
    'two alternatives changed, each held against the one at its turn',
    { anyOf: [{ enum: ['x'] }, { type: 'string' }] },
    { anyOf: [{ enum: ['x', 'y'] }, { type: ['string', 'null'] }] },
    'minor',
    'S|: union widened: "y" new; S|: union widened: "null" new',
  ],
  [
    'inside an alternative',
    { anyOf: [object({ a: {} })] },
    { anyOf: [object({ a: {}, b: {} })] },
    'minor',
    'S|.b: new',
  ],
  ['inside a list', { items: { enum: ['x', 'y'] } }, { items: { enum: ['x'] } }, 'major', 'S[]: union narrowed'],
  [
    'inside a definition',
    { $defs: { a: { enum: ['x'] } } },
    { $defs: { a: { enum: ['x', 'y'] } } },
    'minor',
    'widened',
  ],
  [
    'inside a definition of an older dialect',
    { definitions: { a: { enum: ['x'] } } },
    { definitions: { a: { enum: ['x', 'y'] } } },
    'minor',
    'S (definitions).a: union widened',
  ],
  [
    'inside the properties of a pattern',
    { patternProperties: { '^a': { enum: ['x'] } } },
    { patternProperties: { '^a': { enum: ['x', 'y'] } } },
    'minor',
    'S (patternProperties).^a: union widened',
  ],
  ...['additionalProperties', 'propertyNames', 'contains', 'unevaluatedProperties'].map(
    (keyword): [string, unknown, unknown, Bump, string] => [
      `inside ${keyword}`,
      { [keyword]: { enum: ['x'] } },
      { [keyword]: { enum: ['x', 'y'] } },
      'minor',
      `S (${keyword}): union widened`,
    ],
  ),
  [
    'a list with a schema for each turn',
    { items: [{ type: 'null' }, { type: 'string' }] },
    { items: [{ type: 'null' }] },
    'major',
    'S[]: another schema: not shown',
  ],
  ['nothing where a schema stands now', { items: null }, { items: {} }, 'major', 'S[]: another schema: not shown'],
  [
    'all properties gone, and others refused',
    { properties: { a: {} }, additionalProperties: false },
    { additionalProperties: false },
    'major',
    'S.a: removed',
  ],
  ['all patterns gone', { patternProperties: { '^a': {} } }, {}, 'major', 'S (patternProperties).^a: removed'],
  ['all definitions gone', { $defs: { a: {} } }, {}, 'major', 'S ($defs).a: removed'],
  ['properties where none were', {}, { properties: { a: {} } }, 'major', 'a demand added'],
  ['a definition gone', { $defs: { a: {} } }, { $defs: {} }, 'major', 'S ($defs).a: removed'],
  ['unknown keys refused', { additionalProperties: {} }, { additionalProperties: false }, 'major', 'another schema'],
  ['unknown keys taken', { additionalProperties: false }, { additionalProperties: true }, 'minor', 'takes more'],
  [
    'unknown keys refused, now some taken',
    { additionalProperties: false },
    { additionalProperties: { type: 'null' } },
    'minor',
    'takes more',
  ],
  [
    'some unknown keys taken, now all',
    { additionalProperties: { type: 'null' } },
    { additionalProperties: true },
    'minor',
    'takes more',
  ],
  ['a higher least', { minimum: 0 }, { minimum: 1 }, 'major', 'takes less'],
  ['a lower least', { minItems: 2 }, { minItems: 1 }, 'minor', 'takes more'],
  ['a lower most', { maxLength: 9 }, { maxLength: 8 }, 'major', 'takes less'],
  ['a higher most', { maximum: 8 }, { maximum: 9 }, 'minor', 'takes more'],
  [
    'every kind of least lower',
    { minimum: 2, exclusiveMinimum: 2, minLength: 2, minItems: 2, minProperties: 2 },
    { minimum: 1, exclusiveMinimum: 1, minLength: 1, minItems: 1, minProperties: 1 },
    'minor',
    'takes more',
  ],
  [
    'every kind of most higher',
    { maximum: 1, exclusiveMaximum: 1, maxLength: 1, maxItems: 1, maxProperties: 1 },
    { maximum: 2, exclusiveMaximum: 2, maxLength: 2, maxItems: 2, maxProperties: 2 },
    'minor',
    'takes more',
  ],
  [
    'a bound that is no number',
    { exclusiveMinimum: 2 },
    { exclusiveMinimum: true },
    'major',
    'another bound: not shown',
  ],
  ['another pattern', { pattern: '^a' }, { pattern: '^b' }, 'major', 'another demand: not shown to be compatible'],
  ['a pattern where none was', {}, { pattern: '^a' }, 'major', 'a demand added'],
  ['no pattern any more', { pattern: '^a' }, {}, 'minor', 'no longer demanded'],
  ['another condition', { if: { type: 'null' } }, { if: { type: 'string' } }, 'major', 'not shown'],
])('%s', (_name, before, after, bump, words) => {
  const changes = compareSchemas(before, after, 'S');
  expect(changes.map(({ what, why }) => `${what}: ${why}`).join('; ')).toContain(words);
  expect(largest(changes)).toBe(bump);
});

it('a demand on a property is told with what it was', () => {
  expect(compareSchemas(object({ a: {} }), object({ a: {} }, ['a']), 'S')).toEqual([
    { bump: 'major', what: 'S.a', why: 'now required', before: 'optional', after: 'required' },
  ]);
  expect(compareSchemas(object({ a: {} }, ['a']), object({ a: {} }), 'S')).toEqual([
    { bump: 'minor', what: 'S.a', why: 'may be left out', before: 'required', after: 'optional' },
  ]);
});

it('a long schema is cut where it is told, a short one stands as it is', () => {
  const [change] = compareSchemas({ pattern: 'a'.repeat(119) }, { pattern: 'a'.repeat(118) }, 'S');
  expect(change?.before).toBe(`"${'a'.repeat(116)}…`);
  expect(change?.after).toBe(`"${'a'.repeat(118)}"`);
});

it('a basis less in the schema of an observation is named by its place', () => {
  const text = JSON.stringify(jsonSchemas.observation);
  expect(text).toContain('"expected",');
  const changes = compareSchemas(
    jsonSchemas.observation,
    JSON.parse(text.replace('"expected",', '')),
    'schema observation',
  );
  expect(changes).toMatchObject([{ bump: 'major', what: 'schema observation.basis' }]);
});
