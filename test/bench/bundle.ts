import { basename, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import type { Bytes } from './results.js';

const root = join(import.meta.dirname, '../..');

/** Our package by its public name, as it is built in this repository. */
const thisPackage: Plugin = {
  name: 'this-package',
  setup: (build) => {
    build.onResolve({ filter: /^figures-of-record(\/|$)/ }, ({ path, kind, pluginData }) =>
      pluginData === thisPackage ? undefined : build.resolve(path, { kind, resolveDir: root, pluginData: thisPackage }),
    );
  },
};

/** Code in files as a page loads them. */
export interface Files {
  /** By name; those for import() come when they are asked for. */
  files: Record<string, string>;
  /** Name of the file that a page starts from. */
  entry: string;
  /** Which module each file for import() was made of. */
  later: Record<string, string>;
}

export interface Bundle extends Files {
  /** The files that a page asks for, as one module. */
  code: string;
}

const common: BuildOptions & { write: false } = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  loader: { '.css': 'text' },
  outdir: 'out',
  write: false,
  logLevel: 'error',
  plugins: [thisPackage],
};

/** Sizes of texts that are sent one by one. */
export const bytesOf = (texts: readonly string[]): Bytes => {
  const sum = (size: (text: string) => number): number => texts.reduce((total, text) => total + size(text), 0);
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  return {
    min: sum((text) => Buffer.byteLength(text)),
    gzip: sum((text) => gzipSync(text, { level: 9 }).length),
    brotli: sum((text) => brotliCompressSync(text, best).length),
  };
};

/** Leaves out what import() would load, but for the modules given. */
const without = (wanted: ReadonlySet<string>): Plugin => ({
  name: 'without',
  setup: (build) => {
    build.onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === without) return undefined;
      const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: without });
      return wanted.has(found.path) ? found : { path, external: true };
    });
  },
});

/** Bundles a file of this folder into one module with all that it may load later. */
export const bundle = async (file: string): Promise<string> =>
  (await build({ ...common, entryPoints: [join(import.meta.dirname, file)] })).outputFiles[0]!.text;

/**
 * Bundles a file of this folder as a newsroom would: minified, tree-shaken, nothing that it does not import.
 * @param define constants by which it leaves out what a case does not need
 */
export const split = async (file: string, define: Record<string, string>): Promise<Files> => {
  const entryPoints = [join(import.meta.dirname, file)];
  const { outputFiles, metafile } = await build({ ...common, define, entryPoints, splitting: true, metafile: true });
  const later = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
    entryPoint ? [[basename(path), join(root, entryPoint)]] : [],
  );
  return {
    files: Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text])),
    entry: basename(file),
    later: Object.fromEntries(later) as Record<string, string>,
  };
};

/**
 * The files that a page asks for as one module, so that it can come from memory: what stays unasked costs nothing.
 * @param minify whether the names in the code are gone, which a profile needs
 */
export const joined = async (
  file: string,
  define: Record<string, string>,
  { later }: Files,
  asked: readonly string[],
  minify: boolean,
): Promise<string> => {
  const wanted = new Set(asked.flatMap((name) => later[name] ?? []));
  const options = { ...common, define, minify, plugins: [without(wanted), thisPackage] };
  return (await build({ ...options, entryPoints: [join(import.meta.dirname, file)] })).outputFiles[0]!.text;
};
