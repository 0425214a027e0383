import { expect, it } from 'vitest';
import { jsonSchemas } from '../../../src/schema.js';
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
  ['a definition gone', { $defs: { a: {} } }, { $defs: {} }, 'major', 'S ($defs).a: removed'],
  ['unknown keys refused', { additionalProperties: {} }, { additionalProperties: false }, 'major', 'another schema'],
  ['unknown keys taken', { additionalProperties: false }, { additionalProperties: true }, 'minor', 'takes more'],
  ['a higher least', { minimum: 0 }, { minimum: 1 }, 'major', 'takes less'],
  ['a lower least', { minItems: 2 }, { minItems: 1 }, 'minor', 'takes more'],
  ['a lower most', { maxLength: 9 }, { maxLength: 8 }, 'major', 'takes less'],
  ['a higher most', { maximum: 8 }, { maximum: 9 }, 'minor', 'takes more'],
  ['another pattern', { pattern: '^a' }, { pattern: '^b' }, 'major', 'another demand: not shown to be compatible'],
  ['a pattern where none was', {}, { pattern: '^a' }, 'major', 'a demand added'],
  ['no pattern any more', { pattern: '^a' }, {}, 'minor', 'no longer demanded'],
  ['another condition', { if: { type: 'null' } }, { if: { type: 'string' } }, 'major', 'not shown'],
])('%s', (_name, before, after, bump, words) => {
  const changes = compareSchemas(before, after, 'S');
  expect(changes.map(({ what, why }) => `${what}: ${why}`).join('; ')).toContain(words);
  expect(largest(changes)).toBe(bump);
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
