import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, type BuildOptions, type Plugin } from 'esbuild';

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

export interface Bytes {
  min: number;
  gzip: number;
  brotli: number;
}

export interface Bundle {
  /** One module with all that it may load later. */
  code: string;
  /** Of what a page loads before the first picture; chunks for import() come when a reader asks. */
  bytes: Bytes;
}

const common: BuildOptions & { write: false; metafile: true } = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  loader: { '.css': 'text' },
  write: false,
  logLevel: 'error',
  metafile: true,
  plugins: [thisPackage],
};

const bytesOf = (texts: string[]): Bytes => {
  const sum = (size: (text: string) => number): number => texts.reduce((total, text) => total + size(text), 0);
  return {
    min: sum((text) => Buffer.byteLength(text)),
    gzip: sum((text) => gzipSync(text, { level: 9 }).length),
    brotli: sum(
      (text) =>
        brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length,
    ),
  };
};

/** Chunks that the entry needs at once, itself included. */
const atOnce = (outputs: Record<string, { imports: { path: string; kind: string }[] }>, entry: string): Set<string> => {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? []) if (kind === 'import-statement') visit(next);
  };
  visit(entry);
  return reached;
};

/**
 * Bundles an adapter as a newsroom would: minified, tree-shaken, nothing that it does not import.
 * @param minify whether the names in the code are gone, which a profile needs
 */
export const bundle = async (adapter: string, minify = true): Promise<Bundle> => {
  const entryPoints = [join(import.meta.dirname, 'adapters', `${adapter}.js`)];
  const whole = await build({ ...common, entryPoints, outdir: 'out', minify });
  const split = await build({ ...common, entryPoints, outdir: 'out', splitting: true });
  const [entry = ''] = Object.keys(split.metafile.outputs).filter((path) => split.metafile.outputs[path]?.entryPoint);
  const first = [...atOnce(split.metafile.outputs, entry)].map((path) => join(root, path));
  return {
    code: whole.outputFiles[0]!.text,
    bytes: bytesOf(split.outputFiles.filter(({ path }) => first.includes(path)).map(({ text }) => text)),
  };
};
