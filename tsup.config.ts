import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import type { Options } from 'tsup';
import { catalogue } from './datasets/catalogue.js';
import { toDataPackage } from './src/export/data-package.js';
import { writeLicences } from './src/build/licences.js';
import { minifyLiterals } from './src/build/minify-literals.js';
import { oneFile } from './src/build/one-file.js';
import { importLibrary, runInNode } from './src/build/program.js';
import manifest from './package.json' with { type: 'json' };

// The exports map says what is built: dist/x.js comes from x.ts.
const published = Object.values(manifest.exports).flatMap((entry) =>
  typeof entry === 'string' ? [] : [entry.default.replace('./dist/', '').replace(/\.js$/, '.ts')],
);
const program = 'src/cli/main.ts';
const data = published.filter((path) => /^datasets\/.+\//.test(path));
const importer = 'src/import/index.ts';

/** tsup's entry option: output path without extension, source file. */
const named = (files: string[]): Record<string, string> =>
  Object.fromEntries(files.map((file) => [file.replace(/\.[jt]s$/, ''), file]));

/** Files that the given ones import at run time, themselves included; datasets, the program and the importer are built apart. */
const reached = (files: string[]): string[] => {
  const { metafile } = buildSync({
    entryPoints: files,
    bundle: true,
    write: false,
    outdir: '.',
    format: 'esm',
    packages: 'external',
    metafile: true,
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs).filter(
    (path) => !/^(datasets\/(?!catalogue)|src\/(cli|import)\/|node_modules\/)/.test(path),
  );
};

const writeSchemas = async (): Promise<void> => {
  const { jsonSchemas } = (await import(pathToFileURL(resolve('dist/src/schema/index.js')).href)) as {
    jsonSchemas: Record<string, object>;
  };
  await mkdir('dist/schemas', { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas))
    await writeFile(`dist/schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
};

/** Each vintage as a Data Package, for programs that read no JavaScript. */
const writeData = async (): Promise<void> => {
  for (const entry of catalogue) {
    for (const name of entry.vintages) {
      const folder = join('dist/data', entry.id, name);
      await mkdir(folder, { recursive: true });
      const files = await toDataPackage(await entry.load(name), await entry.evidence(name));
      for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content);
    }
  }
};

const writeIntegrity = async (): Promise<void> => {
  const hash = createHash('sha384').update(await readFile('drop-in/figures.js'));
  await writeFile(
    'drop-in/integrity.json',
    `${JSON.stringify({ 'figures.js': `sha384-${hash.digest('base64')}` }, null, 2)}\n`,
  );
};

const common: Options = {
  format: 'esm',
  target: 'es2022',
  splitting: false,
  silent: true,
  esbuildPlugins: [minifyLiterals],
};
const modules: Options = {
  ...common,
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

const config: Options[] = [
  // One output file per source file: bundling would merge Lit and pure helpers into shared chunks.
  {
    ...modules,
    entry: named(reached([...published.filter((path) => !data.includes(path)), program])),
    bundle: false,
    onSuccess: writeSchemas,
  },
  // The readers of HTML and Markdown are bundled into the program: who installs the package for its data needs none.
  {
    ...modules,
    entry: { main: program },
    outDir: 'dist/src/cli',
    platform: 'node',
    removeNodeProtocol: false,
    splitting: true,
    minifyWhitespace: true,
    esbuildPlugins: [runInNode(program), importLibrary('src/cli'), writeLicences('dist/src/cli/LICENSES.txt')],
  },
  // The readers of workbooks and of separated values are bundled into the importer: nobody else installs or loads them.
  {
    ...modules,
    entry: { index: importer },
    outDir: 'dist/src/import',
    platform: 'neutral',
    noExternal: [/./],
    minifyWhitespace: true,
    esbuildPlugins: [importLibrary('src/import'), writeLicences('dist/src/import/LICENSES.txt')],
  },
  // Bundled one by one, so that a published dataset imports nothing.
  { ...modules, entry: named(data), platform: 'neutral', onSuccess: writeData },
  {
    ...common,
    entry: { figures: 'widgets/drop-in.ts' },
    esbuildPlugins: [oneFile],
    outDir: 'drop-in',
    // Runs as a classic script and as a module; ASCII only, because a classic script is read in the page's own encoding.
    format: 'iife',
    globalName: 'figuresOfRecord',
    outExtension: () => ({ js: '.js' }),
    platform: 'browser',
    noExternal: [/./],
    minify: true,
    onSuccess: writeIntegrity,
  },
];
export default config;
