import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../../datasets/catalogue.js';
import { addVintage } from '../../release/addition.js';
import { runner } from '../../release/child.js';
import { corrected, inventions, reissueOf, subject } from '../../release/invention.js';
import lock from '../../release/package-lock.json' with { type: 'json' };
import own from '../../release/package.json' with { type: 'json' };

// The rehearsal itself takes minutes and is not part of the tests. What it needs of the sources is held here.

const root = join(import.meta.dirname, '../../..');
const { first, latest, erratum, later } = await inventions();
const { dataset } = subject;

describe('what is made up for a rehearsal', () => {
  it('begins with vintages that there are, and adds two that there are not', () => {
    const names = catalogue.find(({ id }) => id === dataset)?.vintages;
    expect(names).toEqual(expect.arrayContaining([first, latest]));
    expect([erratum.after, later.after]).toEqual([latest, erratum.vintage]);
    expect(names).not.toEqual(expect.arrayContaining([erratum.vintage]));
    expect([latest, erratum.vintage, later.vintage].toSorted()).toEqual([latest, erratum.vintage, later.vintage]);
  });

  it('issues a vintage again beside the old one, and that once more', () => {
    expect([reissueOf('2024-11-18'), reissueOf('2024-11-18.2')]).toEqual(['2024-11-18.2', '2024-11-18.3']);
  });

  it('says in every number and in every correction that it is made up', () => {
    for (const { module, evidence } of [erratum, later])
      for (const text of [module, evidence]) expect(text).toMatch(/rehears/i);
  });

  it('corrects a number that the article draws', async () => {
    const vintage = await catalogue.find(({ id }) => id === dataset)!.load(latest);
    expect(vintage.views.find(({ id }) => id === subject.view)).toMatchObject({ form: 'target', promised: corrected });
    expect(vintage.observations.find(({ id }) => id === corrected)).toMatchObject({ value: 1, unit: { mult: 6 } });
  });
});

describe('a vintage is written into the sources', () => {
  let folder = '';
  const run = runner(new AbortController().signal);
  const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'figures-of-record-addition-'));
    for (const path of ['src', 'datasets', 'widgets', 'test', 'package.json', 'README.md'])
      await cp(join(root, path), join(folder, path), {
        recursive: true,
        filter: (from) => basename(from) !== 'node_modules',
      });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('in every place that a vintage has', async () => {
    const own = `datasets/${dataset}`;
    for (const invention of [erratum, later]) {
      await addVintage({ folder, read, write }, invention, run);
      const { vintage } = invention;
      expect(await read(`${own}/index.ts`)).toContain(`'./${vintage}.js'`);
      expect(await read(`${own}/evidence.ts`)).toContain(`'./${vintage}.evidence.js'`);
      expect(await read('datasets/catalogue.ts')).toContain(
        `    '${vintage}': {\n      availableFrom: '${invention.availableFrom}',\n      vintage: async () => (await import('./${dataset}/${vintage}.js'))`,
      );
      const dropIn = await read('widgets/drop-in.ts');
      const [, local = ''] = new RegExp(` as (\\w+) \\} from '../${own}/${vintage}\\.js'`).exec(dropIn) ?? [];
      expect(dropIn).toContain(`register(${local}, { evidence: ${local}Evidence });`);
      const manifest = JSON.parse(await read('package.json')) as { exports: Record<string, unknown> };
      expect(manifest.exports[`./${own}/${vintage}`]).toEqual({
        types: `./dist/${own}/${vintage}.d.ts`,
        default: `./dist/${own}/${vintage}.js`,
      });
      expect(manifest.exports[`./${own}/${vintage}/evidence`]).toBeDefined();
      expect(await read('README.md')).toContain(`| \`${vintage}\` |`);
      expect(await read(`test/surface/api/${own}/${vintage}.api.md`)).toContain(subject.name);
    }
    // What stood there still stands, but for what leads to the latest.
    for (const path of ['datasets/catalogue.ts', 'widgets/drop-in.ts', 'package.json', 'README.md']) {
      const text = await read(path);
      for (const line of (await readFile(join(root, path), 'utf8')).split('\n')) expect(text).toContain(line);
    }
  }, 60_000);
});

describe('the registry for it', () => {
  it('is locked as package.json has it, and the lock names no registry', () => {
    expect(lock.packages['']).toMatchObject({ dependencies: own.dependencies });
    for (const [name, version] of Object.entries({ ...own.dependencies, ...own.overrides }))
      expect(lock.packages).toHaveProperty([`node_modules/${name}`, 'version'], version);
    expect(JSON.stringify(lock)).not.toContain('"resolved"');
  });
});
