import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, relative, sep } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { datasetNames, formNames } from '../../src/build/lists/read-folders.js';
import { arrowsOf } from '../house/arrows.js';
import { entries, installed, modulePaths, publishedText, run, specifier } from './support/installed.js';

const root = join(import.meta.dirname, '../..');
const forms = formNames(root);
expect(forms.length).toBeGreaterThanOrEqual(7);
const published = readdirSync(installed, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(installed, join(entry.parentPath, entry.name)).split(sep).join('/'));

describe('the tarball', () => {
  it('has nothing for publint to say', async () => {
    const bytes = readFileSync(inject('tarball'));
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('has right types for every way to import it', async () => {
    await run(process.execPath, [
      join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
      inject('tarball'),
      '--profile',
      'esm-only',
      '--no-emoji',
      '--no-color',
    ]);
  });

  it('holds built files, licence and readme, and no sources or tests', () => {
    const odd = published.filter(
      (path) =>
        !/^(dist|drop-in)\/.+\.(js|d\.ts|json)$|^dist\/data\/.+\.csv$|^dist\/src\/(cli|import)\/LICENSES\.txt$|^(package\.json|LICENSE|README\.md)$/.test(
          path,
        ),
    );
    expect(odd).toEqual([]);
    expect(published.filter((path) => path.includes('src/build/'))).toEqual([]);
    expect(published).toContain('LICENSE');
    expect(published).toContain('README.md');
  });

  it('has the form whose folder is called target, as many tools call what a build makes', () => {
    for (const file of ['target', 'element', 'scene', 'svg', 'styles'])
      expect(published).toEqual(
        expect.arrayContaining([`dist/widgets/target/${file}.js`, `dist/widgets/target/${file}.d.ts`]),
      );
  });

  it('carries the version of package.json', () => {
    expect(publishedText('dist/src/version.js')).toContain(`"${manifest.version}"`);
  });

  it('names no path of the machine that built it', () => {
    const telling = published.filter(
      (path) =>
        /(?:\/home\/|\/Users\/|\/root\/|\/tmp\/|file:\/\/)/.test(publishedText(path)) ||
        publishedText(path).includes(root),
    );
    expect(telling).toEqual([]);
  });
});

describe('the exports map', () => {
  it('has no wildcard but for the data files, which are many and no code', () => {
    expect(entries.filter(({ path, file }) => `${path}${file}`.includes('*'))).toEqual([
      { path: './data/*', file: './dist/data/*' },
    ]);
  });

  it('leads to files that exist', () => {
    const targets = entries.flatMap(({ file, types }) => (types ? [types, file] : [file]));
    const missing = targets.filter((path) => !path.includes('*') && !existsSync(join(installed, path)));
    expect(missing).toEqual([]);
  });

  it('has every form, as define file and as class', () => {
    const paths = entries.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(forms.flatMap((form) => [`./widgets/${form}`, `./elements/${form}`])));
  });

  it('has every vintage of every dataset, with its evidence, and no other', () => {
    const wanted = datasetNames(root).flatMap((id) =>
      readdirSync(join(root, 'datasets', id))
        .filter((name) => /^(index|evidence|\d{4}-\d{2}-\d{2}(\.\d+)?(\.evidence)?)\.ts$/.test(name))
        .map((name) =>
          `./datasets/${id}/${name.replace(/\.ts$/, '').replace(/\.evidence$/, '/evidence')}`.replace(/\/index$/, ''),
        ),
    );
    expect(entries.map(({ path }) => path).filter((path) => path.startsWith('./datasets/'))).toEqual(
      expect.arrayContaining(wanted),
    );
    expect(entries.filter(({ path }) => path.startsWith('./datasets/'))).toHaveLength(wanted.length);
  });

  it('has every JSON Schema that the build writes', () => {
    const written = published.filter((path) => path.startsWith('dist/schemas/')).map((path) => `./${path}`);
    expect(entries.filter(({ path }) => path.startsWith('./schemas/')).map(({ file }) => file)).toEqual(
      expect.arrayContaining(written),
    );
  });

  it('imports in Node, every path of it', async () => {
    const imports = modulePaths.map((path) => `await import(${JSON.stringify(specifier(path))});`);
    await run(process.execPath, ['--input-type=module', '--eval', imports.join('\n')]);
  });

  it('imports without a DOM even where browsers’ files are asked for, whatever draws no element', async () => {
    const drawing = /^\.\/(widgets|elements)\b/;
    const paths = modulePaths.filter((path) => !drawing.test(path));
    expect(paths).toContain('./static');
    expect(paths).toContain('./register');
    const imports = paths.map((path) => `await import(${JSON.stringify(specifier(path))});`);
    await run(process.execPath, ['--conditions=browser', '--input-type=module', '--eval', imports.join('\n')]);
  });
});

describe('published modules', () => {
  const arrows = published
    .filter((path) => path.startsWith('dist/') && path.endsWith('.js'))
    .flatMap((path) => arrowsOf(path, publishedText(path)));

  it('import only files that are published, packages the package depends on, and Node in the program alone', () => {
    const isDependency = (to: string): boolean =>
      Object.keys(manifest.dependencies).some((name) => to === name || to.startsWith(`${name}/`));
    const isNode = ({ from, to }: { from: string; to: string }): boolean =>
      from.startsWith('dist/src/cli/') && isBuiltin(to);
    expect(arrows.filter((a) => !published.includes(a.to) && !isDependency(a.to) && !isNode(a))).toEqual([]);
  });

  it('of datasets import nothing', () => {
    expect(arrows.filter(({ from }) => /^dist\/datasets\/.+\//.test(from))).toEqual([]);
  });

  it('carry data in types by name only', () => {
    const types = published.filter((path) => /^dist\/datasets\/.+\/.+\.d\.ts$/.test(path));
    // Nothing but imports and exports of names: a literal type would bring the data along.
    const literal = types.flatMap((path) =>
      publishedText(path)
        .split('\n')
        .filter(
          (line) =>
            line &&
            !/^(?:import type .+|export declare const \w+: [^'"`{]+|export \{.*\} from .+);$|^ *\/?\*/.test(line),
        )
        .map((line) => `${path}: ${line}`),
    );
    expect(types.length).toBeGreaterThan(10);
    expect(literal).toEqual([]);
  });

  it('have style sheets without comments', () => {
    const commented = published.filter((path) => path.endsWith('.js') && /css`[^`]*\/\*/.test(publishedText(path)));
    expect(commented).toEqual([]);
  });

  it('register elements in files that package.json lists as side effects', () => {
    const registering = published.filter(
      (path) =>
        path.startsWith('dist/') &&
        path.endsWith('.js') &&
        /customElements\.define|^\s*define\(/m.test(publishedText(path)),
    );
    const listed = registering.filter((path) => path !== 'dist/widgets/page/define.js');
    expect(listed.sort()).toEqual(forms.map((form) => `dist/widgets/${form}/${form}.js`).sort());
    expect(manifest.sideEffects).toEqual(expect.arrayContaining(listed.map((path) => `./${path}`)));
  });
});

describe('custom-elements.json', () => {
  interface Manifest {
    modules: {
      path: string;
      declarations: { tagName?: string }[];
      exports: { kind: string; name: string; declaration: { module: string } }[];
    }[];
  }
  const { modules } = JSON.parse(publishedText('dist/custom-elements.json')) as Manifest;

  it('names published files', () => {
    const paths = modules.flatMap(({ path, exports }) => [
      path,
      ...exports.map(({ declaration }) => declaration.module),
    ]);
    expect([...new Set(paths)].filter((path) => !published.includes(path))).toEqual([]);
  });

  it('has the tag, the class and the definition of every form', () => {
    const tags = forms.map((form) => `figure-${form}`).sort();
    expect(modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? [])).sort()).toEqual(
      tags,
    );
    const defined = modules.flatMap(({ exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition'),
    );
    expect(defined.map(({ name }) => name).sort()).toEqual(tags);
  });
});
