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

export interface Bundle {
  /** One module with all that it may load later. */
  code: string;
  /** The same in files as a page loads them, by name; those for import() come when they are asked for. */
  files: Record<string, string>;
  /** Name of the file that a page starts from. */
  entry: string;
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

/**
 * Bundles a file of this folder as a newsroom would: minified, tree-shaken, nothing that it does not import.
 * @param define constants by which it leaves out what a case does not need
 * @param minify whether the names in the code are gone, which a profile needs
 */
export const bundle = async (file: string, define: Record<string, string> = {}, minify = true): Promise<Bundle> => {
  const options = { ...common, define, entryPoints: [join(import.meta.dirname, file)] };
  const [whole, split] = await Promise.all([build({ ...options, minify }), build({ ...options, splitting: true })]);
  return {
    code: whole.outputFiles[0]!.text,
    files: Object.fromEntries(split.outputFiles.map(({ path, text }) => [basename(path), text])),
    entry: basename(file),
  };
};
