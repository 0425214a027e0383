import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { shrinkLiterals } from './minify-literals.js';

/** Modules of ours that code loads when it first needs them. */
const lateImport = /\bimport\('(\.[^']+)'\)/g;

/**
 * Module code that imports at its beginning what it would load late, and gives it as a promise all the same. In one file
 * nothing comes later, and a bundler wraps each module that could in code of its own.
 */
export const importEarly = (code: string): string => {
  const imports: string[] = [];
  const body = code.replace(lateImport, (_, path: string) => {
    const name = `early${imports.length}`;
    imports.push(`import * as ${name} from '${path}';`);
    return `Promise.resolve(${name})`;
  });
  return [...imports, body].join('\n');
};

/** esbuild plugin for a script that holds all its modules: it loads none of them late, and its literals are short. */
export const oneFile: Plugin = {
  name: 'one-file',
  setup(build) {
    build.onLoad({ filter: /[\\/](?:widgets|src)[\\/].*\.ts$/ }, async ({ path }) => {
      const code = importEarly(await readFile(path, 'utf8'));
      return { contents: /[\\/]widgets[\\/]/.test(path) ? shrinkLiterals(code) : code, loader: 'ts' };
    });
  },
};
