import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import * as vite from 'vite';
import webpack from 'webpack';
import { consumer } from './installed.js';

/** What a bundler made. */
export interface Bundled {
  /** What a page loads before it can run: the entry and every chunk it imports statically. */
  code: string;
  /** Name of the file a page starts from. */
  entry: string;
  /** Every file by its name, those for import() too. */
  files: Record<string, string>;
}

/** Bundles a module. */
export type Bundler = (entry: string) => Promise<Bundled>;

interface Chunk {
  type: string;
  isEntry?: boolean;
  code?: string;
  fileName: string;
  imports?: string[];
}

const staticCode = (output: readonly Chunk[]): string => {
  const seen = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined): void => {
    if (!chunk || seen.has(chunk)) return;
    seen.add(chunk);
    for (const name of chunk.imports ?? []) visit(output.find(({ fileName }) => fileName === name));
  };
  visit(output.find(({ isEntry }) => isEntry));
  return [...seen].map(({ code }) => code ?? '').join('\n');
};

const bundled = (output: readonly Chunk[]): Bundled => ({
  code: staticCode(output),
  entry: output.find(({ isEntry }) => isEntry)?.fileName ?? '',
  files: Object.fromEntries(output.flatMap(({ fileName, code }) => (code === undefined ? [] : [[fileName, code]]))),
});

/** esbuild's result, with the source files that went into what a page loads. */
export const bundleEsbuild = async (entry: string): Promise<Bundled & { inputs: string[] }> => {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [entry],
    absWorkingDir: consumer,
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    // Licence comments are the same for everybody and not what a budget is about.
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const chunks = Object.entries(metafile.outputs).map(([path, output]) => ({
    type: 'chunk',
    fileName: path,
    isEntry: Boolean(output.entryPoint) && join(consumer, output.entryPoint ?? '') === entry,
    imports: output.imports.filter(({ kind }) => kind === 'import-statement').map((i) => i.path),
    code: outputFiles.find((file) => file.path === join(consumer, path))?.text ?? '',
    inputs: Object.keys(output.inputs),
  }));
  const made = bundled(chunks);
  const { code } = made;
  return { ...made, inputs: chunks.filter((chunk) => code.includes(chunk.code)).flatMap((chunk) => chunk.inputs) };
};

export const bundlers: Record<string, Bundler> = {
  esbuild: bundleEsbuild,

  rollup: async (entry) => {
    const build = await rollup({
      input: entry,
      plugins: [nodeResolve({ browser: true })],
      onwarn: ({ message }) => {
        throw new Error(message);
      },
    });
    const { output } = await build.generate({ format: 'es' });
    return bundled(output);
  },

  vite: async (entry) => {
    const result = await vite.build({
      root: consumer,
      configFile: false,
      logLevel: 'error',
      build: { write: false, modulePreload: false, rollupOptions: { input: entry } },
    });
    return bundled([result].flat().flatMap((build) => ('output' in build ? build.output : [])));
  },

  webpack: async (entry) => {
    const folder = await mkdtemp(join(consumer, 'webpack-'));
    await new Promise<void>((done, fail) => {
      const config = { mode: 'production' as const, entry, context: consumer, output: { path: folder } };
      webpack(config, (error, stats) => {
        if (error) fail(error);
        else if (stats?.hasErrors()) fail(new Error(stats.toString('errors-only')));
        else done();
      });
    });
    // Chunks reached by import() lie beside it in files of their own.
    const names = await readdir(folder);
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    const files = Object.fromEntries(names.map((name, i) => [name, texts[i] ?? '']));
    return { code: files['main.js'] ?? '', entry: 'main.js', files };
  },
};

let count = 0;

/** Writes a module into the consumer's project, for a bundler to start from. */
export const writeEntry = async (code: string): Promise<string> => {
  const path = join(consumer, `entry-${process.pid}-${++count}.js`);
  await writeFile(path, code);
  return path;
};

/** Source files of other packages, by package name: `lit-html/lit-html.js` for what came from lit-html. */
export const fromPackages = (inputs: string[]): string[] =>
  inputs.flatMap((path) => path.split('node_modules/').slice(-1)).filter((path) => path !== basename(path));
