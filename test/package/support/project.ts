import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vite from 'vite';
import type { File } from './browser.js';

const modules = { nodenext: 'nodenext', bundler: 'esnext' };

/** The ways in which TypeScript projects look up a package. */
export const resolutions: readonly (keyof typeof modules)[] = ['nodenext', 'bundler'];

/**
 * Writes a strict configuration that checks library files too: `all`, or `ours` without those that TypeScript brings,
 * whose check takes longer than all else.
 * @returns arguments with which Node compiles the files
 */
export const compiler = async (
  folder: string,
  resolution: keyof typeof modules,
  files: string[],
  libraries: 'all' | 'ours' = 'ours',
): Promise<string[]> => {
  const compilerOptions = {
    ...{ target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], types: [] },
    ...{ module: modules[resolution], moduleResolution: resolution, strict: true, noEmit: true },
    ...{ skipLibCheck: false, skipDefaultLibCheck: libraries === 'ours' },
  };
  const config = join(folder, `tsconfig.${resolution}.json`);
  await writeFile(config, JSON.stringify({ compilerOptions, files }));
  return [join(import.meta.dirname, '../../../node_modules/typescript/bin/tsc'), '-p', config];
};

/** Builds a project's page with Vite. @returns the page and what it loads, for a browser to visit */
export const builtPage = async (folder: string): Promise<Record<string, File>> => {
  const outDir = join(folder, 'vite-dist');
  await vite.build({ root: folder, configFile: false, logLevel: 'error', build: { outDir } });
  const files: Record<string, File> = { '/': { body: await readFile(join(outDir, 'index.html'), 'utf8') } };
  for (const name of await readdir(join(outDir, 'assets')))
    files[`/assets/${name}`] = { body: await readFile(join(outDir, 'assets', name), 'utf8'), type: 'text/javascript' };
  return files;
};
