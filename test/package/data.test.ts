import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../datasets/catalogue.js';
import { installed, run, specifier } from './support/installed.js';

const folder = join(installed, 'dist/data');
const published = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
const vintages = catalogue.flatMap(({ id, vintages: names }) => names.map((name) => ({ id, name: `${id}/${name}` })));

interface Resource {
  path: string;
  bytes: number;
  hash: string;
}

describe('published data', () => {
  it('are those of every vintage and of nothing else', () => {
    const folders = published.map((path) => path.split('/').slice(0, 2).join('/'));
    expect([...new Set(folders)].sort()).toEqual(vintages.map(({ name }) => name).sort());
  });

  it.each(vintages)(
    'of $name are whole: every file that is named, as long and with the hash that is said',
    ({ name }) => {
      const { resources } = JSON.parse(readFileSync(join(folder, name, 'datapackage.json'), 'utf8')) as {
        resources: Resource[];
      };
      const files = published.filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1));
      expect(files.sort()).toEqual(['datapackage.json', ...resources.map(({ path }) => path)].sort());
      for (const { path, bytes, hash } of resources) {
        const content = readFileSync(join(folder, name, path));
        expect(content.length).toBe(bytes);
        expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
      }
    },
  );

  it('can be imported and resolved by the package’s name', async () => {
    const [{ id, name }] = vintages as [(typeof vintages)[number]];
    const path = (file: string): string => JSON.stringify(specifier(`./data/${name}/${file}`));
    const code = `
      import descriptor from ${path('datapackage.json')} with { type: 'json' };
      console.log(descriptor.name, import.meta.resolve(${path('observations.csv')}).endsWith('/observations.csv'));
    `;
    expect(await run(process.execPath, ['--no-warnings', '--input-type=module', '--eval', code])).toBe(`${id} true\n`);
  });
});
