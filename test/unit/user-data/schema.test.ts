import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { FigureError } from '../../../src/error/figure-error.js';
import { issueAt } from '../../../src/error/issue-at.js';
import { buildPageCheck } from '../../../src/build/user-data-check.js';
import { figureDataSchema, validate } from '../../../src/schema/index.js';
import { fullData } from '../support/samples.js';

const path = fileURLToPath(new URL('../../../src/user-data/schema.generated.ts', import.meta.url));
const built = await buildPageCheck();
if (process.env['UPDATE_GENERATED']) writeFileSync(path, built);
const committed = readFileSync(path, 'utf8');
// Only now, so that a check written anew is the one that is tried.
const { expectedAt } = await import('../../../src/user-data/check.js');
const { pageCheck } = await import('../../../src/user-data/schema.generated.js');

/** As a page loads it, with the rules it is written in. */
const code = (): string =>
  buildSync({ entryPoints: [path], bundle: true, minify: true, format: 'esm', target: 'es2022', write: false })
    .outputFiles.map(({ text }) => text)
    .join('');

describe('the committed check', () => {
  it('is what the schema gives today; UPDATE_GENERATED=1 writes it anew', () => {
    expect(committed).toBe(built);
  });

  it('evaluates no text, which the policy of a page may forbid', () => {
    expect(code()).not.toMatch(/\b(?:import|require|eval|Function|RegExp|globalThis)\b/);
  });

  it('weighs at most 1 kB', () => {
    expect(gzipSync(code(), { level: 9 }).length).toBeLessThanOrEqual(1000);
  });

  it('says nothing of data that is right', () => {
    const faults: unknown[] = [];
    pageCheck({ observations: [{ value: 1 }] }, (keys) => faults.push(keys));
    expect(faults).toEqual([]);
  });
});

describe('the build', () => {
  it.each([
    ['a keyword', { properties: { a: { type: 'string', minLength: 1 } } }, 'the keywords minLength'],
    ['another way to say it', { anyOf: [{ type: 'object' }] }, 'the keywords anyOf'],
    ['a type', { type: 'boolean' }, 'the type boolean'],
    ['a list of anything', { type: 'array' }, 'the type array'],
  ])('refuses %s that it would leave out', async (_, schema, words) => {
    await expect(buildPageCheck(schema)).rejects.toThrow(`page check: this build does not know ${words}`);
  });
});

type Keys = readonly (string | number)[];

/** Paths to everything in a value, itself included. */
const pathsIn = (value: unknown, keys: Keys = []): Keys[] => [
  keys,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        pathsIn(inner, [...keys, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

/** The full data with another value at one place. */
const withAt = (keys: Keys, value: unknown): unknown => {
  const data = fullData();
  const last = keys.at(-1);
  if (last === undefined) return value;
  let around: object = data;
  for (const key of keys.slice(0, -1)) around = Reflect.get(around, key) as object;
  Reflect.set(around, last, value);
  return data;
};

const byGenerated = (data: unknown): string[] => {
  const found: string[] = [];
  pageCheck(data, (keys, expected) => {
    found.push(`${issueAt(data, keys, '').path}: ${expectedAt(keys, expected)}`);
  });
  return found.sort();
};

const byZod = (data: unknown): string[] => {
  try {
    validate(figureDataSchema, data);
    return [];
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    return error.issues.map((issue) => `${issue.path}: ${issue.expected}`).sort();
  }
};

const strange: unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -1.5,
  6,
  NaN,
  Infinity,
  -Infinity,
  '',
  '789',
  'eq',
  'share',
  '<img src=x onerror=alert(1)>',
  [],
  [null],
  ['x'],
  [1],
  [[]],
  [{}],
  [{ id: 1 }],
  [{ value: '1' }, { value: null }, { value: 2, unit: {} }],
  {},
  { a: 'x' },
  { a: 1 },
  { a: { b: 1 } },
  { value: 1 },
  { code: 'EUR', mult: 4 },
  { constructor: 'x', toString: 1 },
  7n,
  Symbol.iterator,
  () => 1,
];

describe('the generated check and the zod schema', () => {
  const places = pathsIn(fullData());

  it('both take the full data', () => {
    expect([byGenerated(fullData()), byZod(fullData())]).toEqual([[], []]);
  });

  it('are tried at every key that the schema knows', () => {
    expect(places.length).toBeGreaterThan(120);
  });

  it.each(strange.map((value, index) => ({ index, value, name: `${typeof value} ${index}` })))(
    'say the same with $name in every place',
    ({ value }) => {
      for (const keys of places) {
        const data = withAt(keys, value);
        expect(byGenerated(data), keys.join('.')).toEqual(byZod(data));
      }
    },
  );

  it('disagree with nobody when a key is missing', () => {
    const missing = places.filter((keys) => typeof keys.at(-1) === 'string');
    const needed = missing.filter((keys) => {
      const data = withAt(keys, undefined);
      const around = keys.slice(0, -1).reduce<unknown>((inner, key) => Reflect.get(inner as object, key), data);
      Reflect.deleteProperty(around as object, keys.at(-1) ?? '');
      expect(byGenerated(data), keys.join('.')).toEqual(byZod(data));
      return byGenerated(data).length > 0;
    });
    const names = needed.map((keys) => keys.filter((key) => typeof key === 'string').join('.'));
    expect([...new Set(names)]).toEqual([
      'measures.id',
      'measures.title',
      'areas.code',
      'areas.name',
      'agents.id',
      'agents.name',
      'sources.id',
      'sources.credit',
      'observations',
      'observations.value',
      'observations.unit.code',
      'observations.unit.mult',
      'derivations.id',
      'derivations.label',
      'derivations.kind',
      'derivations.from',
      'views.id',
      'views.form',
      'views.groups.observation',
      'events.date',
      'events.title',
      'positions.holder',
      'positions.stance',
      'errata.observation',
      'errata.text',
    ]);
  });
});
