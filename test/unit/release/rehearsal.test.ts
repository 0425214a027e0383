import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../datasets/catalogue.js';
import { addVintage } from '../../release/addition.js';
import type { Copy } from '../../release/copy.js';
import { corrected, inventions, reissueOf, subject } from '../../release/invention.js';
import lock from '../../release/package-lock.json' with { type: 'json' };
import own from '../../release/package.json' with { type: 'json' };

// The rehearsal itself takes minutes and is not part of the tests. What it needs of the sources is held here.

/** The sources as they are, and what was written over them, in memory. */
const inMemory = (): { copy: Copy; written: Map<string, string> } => {
  const written = new Map<string, string>();
  const refuse = (): never => {
    throw new Error('nothing is run here');
  };
  const copy: Copy = {
    folder: '',
    git: refuse,
    commit: refuse,
    read: (path) => Promise.resolve(written.get(path) ?? readFileSync(path, 'utf8')),
    write: (path, text) => Promise.resolve(void written.set(path, text)),
    edit: async (path, from, to) => {
      const text = await copy.read(path);
      expect(text.split(from), `${path}: ${from}`).toHaveLength(2);
      await copy.write(
        path,
        text.replace(from, () => to),
      );
    },
  };
  return { copy, written };
};

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
  it('in every place that a vintage has', async () => {
    const { copy, written } = inMemory();
    for (const invention of [erratum, later]) {
      await addVintage(copy, invention);
      const { vintage } = invention;
      const folder = `datasets/${dataset}`;
      expect(written.get(`${folder}/${vintage}.ts`)).toBe(invention.module);
      expect(written.get(`${folder}/${vintage}.evidence.ts`)).toBe(invention.evidence);
      expect(written.get(`${folder}/index.ts`)).toContain(`'./${vintage}.js'`);
      expect(written.get(`${folder}/evidence.ts`)).toContain(`'./${vintage}.evidence.js'`);
      expect(written.get('datasets/catalogue.ts')).toContain(
        `    '${vintage}': {\n      known: '${invention.known}',\n      vintage: async () => (await import('./${dataset}/${vintage}.js'))`,
      );
      const dropIn = written.get('widgets/drop-in.ts') ?? '';
      const [, local = ''] = new RegExp(` as (\\w+) \\} from '../${folder}/${vintage}\\.js'`).exec(dropIn) ?? [];
      expect(dropIn).toContain(`register(${local}, { evidence: ${local}Evidence });`);
      const manifest = JSON.parse(written.get('package.json') ?? '') as { exports: Record<string, unknown> };
      expect(manifest.exports[`./${folder}/${vintage}`]).toEqual({
        types: `./dist/${folder}/${vintage}.d.ts`,
        default: `./dist/${folder}/${vintage}.js`,
      });
      expect(manifest.exports[`./${folder}/${vintage}/evidence`]).toBeDefined();
      expect(written.get('README.md')).toContain(`\`${vintage}\``);
      expect(written.get(`test/surface/api/${folder}/${vintage}.api.md`)).toContain(subject.name);
    }
    // What stood there still stands.
    for (const [path, text] of written)
      if (existsSync(path) && !path.startsWith(`datasets/${dataset}/`))
        for (const line of readFileSync(path, 'utf8').split('\n')) expect(text).toContain(line);
  });
});

describe('the registry for it', () => {
  it('is locked as package.json has it, and the lock names no registry', () => {
    expect(lock.packages['']).toMatchObject({ dependencies: own.dependencies });
    for (const [name, version] of Object.entries({ ...own.dependencies, ...own.overrides }))
      expect(lock.packages).toHaveProperty([`node_modules/${name}`, 'version'], version);
    expect(JSON.stringify(lock)).not.toContain('"resolved"');
  });
});
