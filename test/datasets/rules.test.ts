import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.js';
import { files } from './dataset-files.js';

const folder = join(import.meta.dirname, '../../src/rules');

it('the list of rules names every rule that is written', () => {
  const written = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/export const (\w+): Rule =/g)].map(([, name]) => name),
  );
  expect(Object.keys(rules).sort()).toEqual(written.sort());
});

describe.each(Object.entries(rules))('the rule “%s” is kept', (_, rule) => {
  it.each(files)('by $file', (file) => {
    expect(rule(file)).toEqual([]);
  });
});
