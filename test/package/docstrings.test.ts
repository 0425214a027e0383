import { join } from 'node:path';
import { ApiFunction } from '@microsoft/api-extractor-model';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { type EntryApi, readApi } from '../../examples/reference/api.js';
import { completed, importsOf } from '../../examples/reference/example.js';
import { exportedBy } from '../../examples/reference/exported.js';
import { noLead, proseOf } from '../../examples/reference/prose.js';
import { consumer, installed } from './support/installed.js';
import { agrees, outcomesOf } from './support/outcomes.js';

describe('docstrings', () => {
  let api: EntryApi[];
  let examples: Record<string, string[]>;
  beforeAll(async () => {
    api = await readApi(installed, join(consumer, 'node_modules'));
    const imports = importsOf(api, manifest.name);
    examples = Object.fromEntries(
      exportedBy(api)
        .filter(({ items }) => items.some((item) => item instanceof ApiFunction))
        .map(({ name, items }) => [
          name,
          items.flatMap((item) => proseOf(item, noLead).examples).map((example) => completed(example, imports)),
        ]),
    );
  });

  it('give an example for every function', () => {
    expect(Object.entries(examples).flatMap(([name, { length }]) => (length ? [] : [name]))).toEqual([]);
    expect(Object.keys(examples)).toContain('formatValue');
  });

  it('say of every example what comes out', async () => {
    const modules = Object.fromEntries(
      Object.entries(examples).flatMap(([name, list]) =>
        list.map((example, i) => [`docstring-${name}-${i}`, example] as const),
      ),
    );
    const outcomes = await outcomesOf(modules);
    expect(outcomes.filter((outcome) => !agrees(outcome))).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(Object.keys(modules).length / 2);
  });
});
