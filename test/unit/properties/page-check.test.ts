import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateVintageInput, expectedAt } from '../../../src/user-data/check.js';
import { normalize } from '../../../src/user-data/normalize.js';
import { FigureError } from '../../../src/error/figure-error.js';
import { issueAt } from '../../../src/error/issue-at.js';
import { pageCheck } from '../../../src/user-data/schema.generated.js';
import { figureDataSchema, validate, vintageSchema } from '../../../src/schema/index.js';
import { unknownKeys } from '../../../widgets/data/unknown-keys.js';
import { ownData, viewedData } from '../support/arbitrary/own-data.js';
import { anyText } from '../support/arbitrary/text.js';
import { vintage } from '../support/arbitrary/vintage.js';
import { refusedOr } from '../support/forms.js';
import { holds } from '../support/holds.js';

const byPage = (data: unknown): string[] => {
  const found: string[] = [];
  pageCheck(data, (keys, expected) => found.push(`${issueAt(data, keys, '').path}: ${expectedAt(keys, expected)}`));
  // The schema passes over a key of this name, whatever stands under it.
  return found.filter((line) => !line.includes('__proto__')).sort();
};

const bySchema = (data: unknown): string[] => {
  const result = refusedOr(() => validate(figureDataSchema, data));
  return result instanceof FigureError ? result.issues.map(({ path, expected }) => `${path}: ${expected}`).sort() : [];
};

const strange = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, NaN, Infinity, '', '789', [], [null], {}, 7n, Symbol.iterator, true),
  // Instances of classes are no data: JSON has none, and the schema takes them for nothing.
  fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
);

/** One place in the data, chosen by turns at every level, holds something else or nothing. */
const spoilt = (value: unknown, turns: readonly number[], by: unknown, gone: boolean): unknown => {
  const [turn, ...rest] = turns;
  if (typeof value !== 'object' || value === null || turn === undefined) return by;
  const keys = Object.keys(value);
  if (!keys.length) return by;
  const key = keys[turn % keys.length]!;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  if (!rest.length && gone) Reflect.deleteProperty(copy, key);
  else
    Object.defineProperty(copy, key, {
      ...Object.getOwnPropertyDescriptor(copy, key),
      value: spoilt(Reflect.get(copy, key), rest, by, gone),
    });
  return copy;
};

const almost = fc
  .tuple(
    fc.oneof(ownData(), viewedData('units'), viewedData('ranking')),
    fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 5 }),
    strange,
    fc.boolean(),
  )
  .map(([data, turns, by, gone]) => spoilt(data, turns, by, gone));

describe('data that are almost right', () => {
  it('are found right or wrong by the page as by the schema, for the same reasons', () => {
    let wrong = 0;
    holds(
      fc.property(almost, (data) => {
        const found = byPage(data);
        if (found.length) wrong++;
        expect(found).toEqual(bySchema(data));
      }),
      300,
    );
    expect(wrong).toBeGreaterThan(50);
  });

  it('as anything at all is', () => {
    holds(
      fc.property(strange, (data) => {
        expect(byPage(data)).toEqual(bySchema(data));
      }),
      150,
    );
  });

  it('are refused as they should be: by place, in few words', () => {
    holds(
      fc.property(almost, (data) => {
        const result = refusedOr(() => normalize(validateVintageInput(data)));
        if (!(result instanceof FigureError)) return;
        for (const { got, expected } of result.issues) {
          expect(got.length).toBeLessThanOrEqual(80);
          expect(expected).not.toBe('');
        }
      }),
    );
  });
});

describe('data that are right', () => {
  it('are complete vintages of the very same rows', () => {
    holds(
      fc.property(ownData({ hostile: true }), (data) => {
        const result = refusedOr(() => normalize(validateVintageInput(data)));
        if (result instanceof FigureError) {
          expect(result.code).toBe('too-large');
          return;
        }
        expect(result.observations.map(({ value }) => value)).toEqual(data.observations.map(({ value }) => value));
        expect(new Set(result.observations.map(({ id }) => id)).size).toBe(data.observations.length);
      }),
    );
  });

  it('of our own making come back equal, and our schema takes them', () => {
    holds(
      fc.property(vintage(), (made) => {
        expect(validate(vintageSchema, made)).toBe(made);
        const result = refusedOr(() => normalize(validateVintageInput(made)));
        if (result instanceof FigureError) expect(result.code).toBe('too-large');
        else expect(result).toEqual(made);
      }),
    );
  });
});

describe('data that mean ill', () => {
  const cyclic: Record<string, unknown> = { observations: [{ value: 1 }] };
  cyclic['self'] = cyclic;
  cyclic['checks'] = [cyclic];
  const deep = JSON.parse(`{"observations":[{"value":1,"colour":${'['.repeat(5000)}${']'.repeat(5000)}}]}`) as unknown;

  it.each([
    ['that hold themselves', cyclic],
    ['nested five thousand deep where nobody looks', deep],
    ['behind a proxy', new Proxy({ observations: [new Proxy({ value: 1 }, {})] }, {})],
    [
      'that compute what they hold',
      {
        get observations() {
          return [
            {
              get value() {
                return 1;
              },
            },
          ];
        },
      },
    ],
    [
      'with keys of the prototype',
      JSON.parse('{"observations":[{"value":1,"dimensions":{"__proto__":"x"}}],"__proto__":{"a":1}}'),
    ],
    [
      'without a prototype',
      Object.assign(Object.create(null) as object, {
        observations: [Object.assign(Object.create(null) as object, { value: 1 })],
      }),
    ],
    ['of a hundred thousand rows', Array.from({ length: 100_000 }, (_, i) => ({ label: 'x', value: i }))],
  ])('%s are looked through all the same', (_, data) => {
    const made = normalize(validateVintageInput(data));
    expect(made.observations.length).toBeGreaterThan(0);
    expect({}).not.toHaveProperty('a');
  });

  it('by keys as long as a book are told of at once', () => {
    holds(
      fc.property(anyText, fc.integer({ min: 1, max: 300_000 }), (key, length) => {
        const rows = [{ value: 1, [key.repeat(length).slice(0, length) || 'x']: 1 }];
        expect(unknownKeys({ observations: rows }).length).toBeLessThanOrEqual(1);
      }),
      20,
    );
  });
});
