import { type Dirent, readdir as systemReaddir } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { extname, relative, resolve } from 'node:path';
import { type FileSystemAdapter, glob, isDynamicPattern } from 'tinyglobby';
import { reasonOf } from '../input/text-file.js';
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

/** How a folder is read; `node:fs` does. */
export type Readdir = (
  path: string,
  options: { withFileTypes: true },
  done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
) => void;

/** What was found, and the folders that could not be looked into. */
interface Search {
  found: string[];
  closed: { folder: string; message: string }[];
}

const within = async (pattern: string, cwd: string, named: boolean, readdir: Readdir): Promise<Search> => {
  const closed: Search['closed'] = [];
  // tinyglobby passes over a folder that it cannot read, and says nothing.
  const telling: Readdir = (path, options, done) => {
    readdir(path, options, (error, entries) => {
      // A pattern may begin with a folder that is not there: it finds nothing.
      if (error && error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
        closed.push({ folder: relative(cwd, path), message: `the folder cannot be read: ${reasonOf(error)}` });
      done(error, entries);
    });
  };
  const found = await glob(pattern, {
    cwd,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
    expandDirectories: false,
    // Of the overloads of `readdir` this is the one that tinyglobby calls.
    fs: { readdir: telling as NonNullable<FileSystemAdapter['readdir']> },
    // A folder is searched for articles; a pattern says itself what it wants.
    ...(named && { caseSensitiveMatch: false }),
  });
  return { found: found.sort(), closed };
};

/**
 * Names, folders and patterns as a list of files, each once, in the order of the names. A folder stands for all articles
 * in it; those of `node_modules` and of hidden folders are left out.
 */
export const listFiles = async (
  names: readonly string[],
  cwd: string,
  readdir: Readdir = systemReaddir,
): Promise<Listing> => {
  // One file may have many spellings, by dots or by links; the first is kept.
  const files = new Map<string, string>();
  const missing: Listing['missing'] = [];
  const add = async (name: string): Promise<void> => {
    const path = resolve(cwd, name);
    const file = await realpath(path).catch(() => path);
    if (!files.has(file)) files.set(file, name);
  };
  for (const name of names) {
    try {
      const isFolder = (await stat(resolve(cwd, name))).isDirectory();
      if (!isFolder) await add(name);
      else {
        const root = name.replace(/\/+$/, '') || '/';
        const below = (path: string): string => (root === '.' ? path : `${root === '/' ? '' : root}/${path}`);
        const pattern = `**/*{${Object.keys(endings).join(',')}}`;
        const { found, closed } = await within(pattern, resolve(cwd, name), true, readdir);
        for (const file of found) await add(below(file));
        for (const { folder, message } of closed) missing.push({ name: folder ? below(folder) : name, message });
        if (!found.length && !closed.length) missing.push({ name, message: 'there is no article in this folder' });
      }
    } catch (error) {
      if (!isDynamicPattern(name)) missing.push({ name, message: reasonOf(error) });
      else {
        const { found, closed } = await within(name, cwd, false, readdir);
        for (const file of found) await add(file);
        for (const { folder, message } of closed) missing.push({ name: folder || '.', message });
        if (!found.length && !closed.length) missing.push({ name, message: 'no file is named like this' });
      }
    }
  }
  return { files: [...files.values()], missing };
};
