import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'esbuild';

const forward = (path: string): string => path.split(sep).join('/');

/**
 * esbuild plugin for the program: packages are bundled into it, while the library's own files are imported from where
 * they are published anyway, so that there is one copy of each dataset.
 * @param folder The program's folder. Everything it imports of ours from outside is found from here.
 */
export const importLibrary = (folder: string): Plugin => ({
  name: 'import-library',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ path, importer }) => {
      if (importer.includes(`${sep}node_modules${sep}`)) return undefined;
      const file = resolve(dirname(importer), path);
      const fromProgram = forward(relative(resolve(folder), file));
      return fromProgram.startsWith('../') ? { path: fromProgram, external: true } : undefined;
    });
  },
});

/**
 * esbuild plugin that begins a program with the line by which a shell runs it in Node. In the source, ESLint would take
 * it for a comment, and read all sources once more, since the file is not the one that TypeScript has.
 * @param entry The program's file.
 */
export const runInNode = (entry: string): Plugin => ({
  name: 'run-in-node',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) =>
      path === resolve(entry)
        ? { contents: `#!/usr/bin/env node\n${await readFile(path, 'utf8')}`, loader: 'ts' }
        : undefined,
    );
  },
});
