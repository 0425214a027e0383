import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { consumer, publishedText } from './support/installed.js';

const modules = join(consumer, 'node_modules');
const megabyte = 1_000_000;

/** Packages that npm put in place, as its own record of them says. */
const packages = (): string[] => {
  const { packages: record } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')) as {
    packages: Record<string, object>;
  };
  return Object.keys(record).map((path) => path.replace(/^.*node_modules\//, ''));
};

describe('a project that installs the package', () => {
  it('gets eight packages beside it: what Lit, zod and the types of Standard Schema bring', () => {
    expect(packages().sort()).toEqual(
      [
        manifest.name,
        '@lit-labs/ssr-dom-shim',
        '@lit/reactive-element',
        '@standard-schema/spec',
        '@types/trusted-types',
        'lit',
        'lit-element',
        'lit-html',
        'zod',
      ].sort(),
    );
  });

  it('gives no more than 15 megabytes of its disk', () => {
    const files = readdirSync(modules, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
    expect(bytes / megabyte).toBeLessThan(15);
    expect(bytes / megabyte).toBeGreaterThan(1);
  });
});

describe('the licences of what is bundled into the program', () => {
  const licences = publishedText('dist/src/cli/LICENSES.txt');
  const titles = licences.match(/^\S+ \d+\.\d+\.\d+ \(.+\)$/gm) ?? [];

  it.each(['parse5', 'entities', '@lezer/markdown', 'ignore', 'tinyglobby', 'picomatch', 'string-width'])(
    'are published: %s',
    (name) => {
      expect(titles.filter((title) => title.startsWith(`${name} `))).toHaveLength(1);
    },
  );

  it.each(['fflate', 'papaparse'])('are published with the importer: %s', (name) => {
    expect(publishedText('dist/src/import/LICENSES.txt')).toContain(`\n${name} `);
  });

  it('let it be bundled, and are there in full', () => {
    expect(
      titles.map((title) => /\((.+)\)$/.exec(title)?.[1]).filter((id) => !/^(MIT|ISC|BSD-[23]-Clause)$/.test(id!)),
    ).toEqual([]);
    const texts = licences.split(/^-{80}$/m).slice(1);
    expect(texts).toHaveLength(titles.length);
    for (const text of texts) expect(text).toMatch(/copyright/i);
  });
});
