import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** How much a page loads, in words. */
export interface Size {
  gzip: string;
  brotli: string;
}

const inWords = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * What a page loads before it can run a module: bundled, minified and compressed.
 * @param specifier What it imports, by its public name.
 * @param folder Where the name is resolved.
 */
export const sizeOf = async (specifier: string, folder: string): Promise<Size> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `import ${JSON.stringify(specifier)};`, resolveDir: folder },
    bundle: true,
    splitting: true,
    outdir: 'out',
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const textOf = (path: string): Uint8Array | undefined =>
    outputFiles.find((file) => file.path.replaceAll('\\', '/').endsWith(path))?.contents;
  const first = Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint !== undefined) ?? '';
  const loaded = new Set<string>();
  const visit = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement') visit(next);
  };
  visit(first);
  const files = [...loaded].flatMap((path) => textOf(path) ?? []);
  const sum = (compress: (file: Uint8Array) => Uint8Array): number =>
    files.reduce((bytes, file) => bytes + compress(file).length, 0);
  return { gzip: inWords(sum(gzipSync)), brotli: inWords(sum(brotliCompressSync)) };
};
