import { basename } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** How much a page loads, in words. */
export interface Size {
  gzip: string;
  brotli: string;
}

const inWords = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * What a page loads before it can run a module: bundled, minified and compressed, code reached by import() not counted.
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
  // Modules that are loaded on demand begin chunks of their own.
  const [first = ''] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>') ?? [];
  const loaded = new Set<string>();
  const visit = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement') visit(next);
  };
  visit(first);
  const code = Buffer.concat(
    outputFiles.filter(({ path }) => loaded.has(`out/${basename(path)}`)).map(({ contents }) => contents),
  );
  return { gzip: inWords(gzipSync(code).length), brotli: inWords(brotliCompressSync(code).length) };
};
