import { type Dirent, readdir as systemReaddir } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { extname, relative, resolve } from 'node:path';
import { type FileSystemAdapter, glob, isDynamicPattern } from 'tinyglobby';
import { describeSystemError } from '../input/text-file.js';
import { IgnoredFiles } from '../input/ignored.js';
import type { ArticleFormat } from './article.js';

const formats: Readonly<Record<string, ArticleFormat>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'mdx',
};

/** Files that are programs more often than articles, and are read where they are named. */
const namedFormats: Readonly<Record<string, ArticleFormat>> = { '.jsx': 'jsx', '.tsx': 'jsx', '.astro': 'jsx' };

/** How a file is written, by the ending of its name; one that is named and has another ending is read as HTML. */
export const articleFormatOf = (file: string): ArticleFormat => {
  const ending = extname(file).toLowerCase();
  return formats[ending] ?? namedFormats[ending] ?? 'html';
};

/** Files to check, and names that lead to none, each with the reason. */
export interface Listing {
  files: string[];
  missing: { name: string; message: string }[];
}

/** Reads a folder, as `readdir` of `node:fs` does. */
export type Readdir = (
  path: string,
  options: { withFileTypes: true },
  done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
) => void;

/** What a pattern found, and the folders that could not be read. */
interface Search {
  found: string[];
  unreadable: { folder: string; message: string }[];
}

/** Searches a folder. @param options Further options of tinyglobby. */
const search = async (pattern: string, cwd: string, readdir: Readdir, options: object = {}): Promise<Search> => {
  const unreadable: Search['unreadable'] = [];
  // tinyglobby passes over a folder that it cannot read, without a word.
  const reportingReaddir: Readdir = (path, readOptions, done) => {
    readdir(path, readOptions, (error, entries) => {
      // A pattern may begin with a folder that is not there: it finds nothing.
      if (error && error.code !== 'ENOENT' && error.code !== 'ENOTDIR') {
        const message = `the folder cannot be read: ${describeSystemError(error)}`;
        unreadable.push({ folder: relative(cwd, path), message });
      }
      done(error, entries);
    });
  };
  const found = await glob(pattern, {
    cwd,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
    expandDirectories: false,
    // Of the overloads of `readdir` this is the one that tinyglobby calls.
    fs: { readdir: reportingReaddir as NonNullable<FileSystemAdapter['readdir']> },
    ...options,
  });
  return { found: found.sort(), unreadable };
};

/** Where names are looked up, and what is left out of folders and patterns. */
interface ListingOptions {
  cwd: string;
  readdir: Readdir;
  excludes: readonly string[];
}

const withoutIgnored = async (files: readonly string[], ignored: IgnoredFiles): Promise<string[]> => {
  const kept: string[] = [];
  for (const file of files) if (!(await ignored.has(file))) kept.push(file);
  return kept;
};

/** Lists the articles of a folder, with names that begin as its own does. */
const listFolder = async (name: string, { cwd, readdir, excludes }: ListingOptions): Promise<Listing> => {
  const root = name.replace(/(?<!\/)\/+$/, '') || '/';
  const pathOf = (path: string): string => (root === '.' ? path : `${root === '/' ? '' : root}/${path}`);
  const articles = `**/*{${Object.keys(formats).join(',')}}`;
  const { found, unreadable } = await search(articles, resolve(cwd, name), readdir, { caseSensitiveMatch: false });
  const missing = unreadable.map(({ folder, message }) => ({ name: folder ? pathOf(folder) : name, message }));
  const files = await withoutIgnored(found, new IgnoredFiles(resolve(cwd, name), excludes, cwd));
  if (!files.length && !missing.length)
    missing.push({
      name,
      message: found.length
        ? 'all articles of this folder are left out by .gitignore or --exclude'
        : 'there is no article in this folder',
    });
  return { files: files.map(pathOf), missing };
};

const listPattern = async (pattern: string, { cwd, readdir, excludes }: ListingOptions): Promise<Listing> => {
  const { found, unreadable } = await search(pattern, cwd, readdir);
  const missing = unreadable.map(({ folder, message }) => ({ name: folder || '.', message }));
  const files = await withoutIgnored(found, new IgnoredFiles(cwd, excludes, cwd));
  if (!files.length && !missing.length)
    missing.push({
      name: pattern,
      message: found.length
        ? 'all files that are named like this are left out by .gitignore or --exclude'
        : 'no file is named like this',
    });
  return { files, missing };
};

const listName = async (name: string, options: ListingOptions): Promise<Listing> => {
  try {
    const isFolder = (await stat(resolve(options.cwd, name))).isDirectory();
    return isFolder ? await listFolder(name, options) : { files: [name], missing: [] };
  } catch (error) {
    if (isDynamicPattern(name)) return listPattern(name, options);
    return { files: [], missing: [{ name, message: describeSystemError(error) }] };
  }
};

/**
 * Lists the files that names, folders and patterns stand for, each once, in the order of the names. A folder stands for
 * all articles in it and below; those of `node_modules` and of hidden folders are left out, and what `.gitignore` or the
 * excludes leave out. A file that is named is always there.
 * @param excludes Patterns as in `.gitignore`.
 */
export const listFiles = async (
  names: readonly string[],
  cwd: string,
  readdir: Readdir = systemReaddir,
  excludes: readonly string[] = [],
): Promise<Listing> => {
  // One file may have several names, by dots or by links; the first is kept.
  const files = new Map<string, string>();
  const missing: Listing['missing'] = [];
  for (const name of names) {
    const listing = await listName(name, { cwd, readdir, excludes });
    missing.push(...listing.missing);
    for (const file of listing.files) {
      const path = resolve(cwd, file);
      const target = await realpath(path).catch(() => path);
      if (!files.has(target)) files.set(target, file);
    }
  }
  return { files: [...files.values()], missing };
};
