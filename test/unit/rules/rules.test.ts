import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../../src/rules/index.js';

it('no rule is forgotten: each that a file of the rules declares is in their list', () => {
  const folder = join(import.meta.dirname, '../../../src/rules');
  const declared = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/^export const (\w+): Rule\b/gm)].map(([, name]) => name),
  );
  expect(declared.length).toBeGreaterThan(6);
  expect(Object.keys(rules)).toEqual(declared.sort());
});
