import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { reasonOf } from '../text-file.js';
import type { Kind } from './article.js';

const endings: Readonly<Record<string, Kind>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

/** How a file is written, by its ending; one that is named and has another ending is read as HTML. */
export const kindOf = (file: string): Kind => endings[extname(file).toLowerCase()] ?? 'html';

/** Files to check, and names that lead to none. */
export interface Listing {
  files: string[];
  missing: { name: string; message: string }[];
}

const within = async (pattern: string, cwd: string, named: boolean): Promise<string[]> => {
  const found = await glob(pattern, {
    cwd,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
    expandDirectories: false,
    // A folder is searched for articles; a pattern says itself what it wants.
    ...(named && { caseSensitiveMatch: false }),
  });
  return found.sort();
};

/**
 * Names, folders and patterns as a list of files, each once, in the order of the names. A folder stands for all articles
 * in it; those of `node_modules` and of hidden folders are left out.
 */
export const listFiles = async (names: readonly string[], cwd: string): Promise<Listing> => {
  const files = new Set<string>();
  const missing: Listing['missing'] = [];
  for (const name of names) {
    try {
      const folder = (await stat(resolve(cwd, name))).isDirectory();
      if (!folder) files.add(name);
      else {
        const root = name.replace(/\/+$/, '') || '/';
        const found = await within(`**/*{${Object.keys(endings).join(',')}}`, resolve(cwd, name), true);
        for (const file of found) files.add(root === '.' ? file : `${root === '/' ? '' : root}/${file}`);
        if (!found.length) missing.push({ name, message: 'there is no article in this folder' });
      }
    } catch (error) {
      if (!isDynamicPattern(name)) missing.push({ name, message: reasonOf(error) });
      else {
        const found = await within(name, cwd, false);
        for (const file of found) files.add(file);
        if (!found.length) missing.push({ name, message: 'no file is named like this' });
      }
    }
  }
  return { files: [...files], missing };
};
