import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from './arrows.js';

/** Folder of the repository. */
export const root: string = join(import.meta.dirname, '../..');

/** Folders that are made or brought, not written. */
const made = /(^|\/)(node_modules|dist|drop-in|coverage)\//;

/** Reads every file in the folders whose name ends so, by its path from the root. */
export const readFiles = (folders: readonly string[], ending: RegExp): Files =>
  Object.fromEntries(
    folders
      .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((path) => !made.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );

/** Everything that has imports: modules, pages and single-file components. */
export const readModules = (folders: readonly string[]): Files =>
  readFiles(folders, /\.([cm]?[jt]sx?|html|vue|svelte)$/);
