import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ApiFunction } from '@microsoft/api-extractor-model';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { type EntryApi, readApi } from '../../examples/reference/api.js';
import { completed, importsOf } from '../../examples/reference/example.js';
import { exportedBy } from '../../examples/reference/exported.js';
import { noLead, proseOf } from '../../examples/reference/prose.js';
import { consumer, installed, run } from './support/installed.js';

/** What an example says comes out, and what came out. */
type Outcome = [line: string, said: string, got: string];

/**
 * An example as a module that tells what came out of each line that says so: `line; // said`, or `line;` and the comment
 * on the next.
 */
const telling = (example: string): string => {
  const code = example.replace(
    /^(?!import|const|\/\/| |\})(.+);(?: |\n)\/\/ (.+)$/gm,
    (_, line: string, said: string) =>
      `outcomes.push([${JSON.stringify(line)}, ${JSON.stringify(said)}, shown(${line})]);`,
  );
  return `import { inspect } from 'node:util';
const shown = (value) => typeof value === 'string' ? JSON.stringify(value) : inspect(value, { breakLength: Infinity });
export const outcomes = [];
${code}
`;
};

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
    const modules = Object.entries(examples).flatMap(([name, list]) =>
      list.map((example, i) => ({ name, file: `docstring-${name}-${i}.mjs`, code: telling(example) })),
    );
    for (const { file, code } of modules) await writeFile(join(consumer, file), code);
    await writeFile(
      join(consumer, 'docstrings.mjs'),
      `const told = [];
for (const file of ${JSON.stringify(modules.map(({ file }) => file))}) told.push(...(await import('./' + file)).outcomes);
console.log(JSON.stringify(told));`,
    );
    const outcomes = JSON.parse(await run(process.execPath, ['docstrings.mjs'])) as Outcome[];
    // A space that keeps a number and its unit on one line is a space to the reader.
    const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
    const agree = (said: string, got: string): boolean =>
      said.endsWith('…') ? plain(got).startsWith(said.slice(0, -1)) : plain(got) === said;
    expect(outcomes.filter(([, said, got]) => !agree(said, got))).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(modules.length / 2);
  });
});
