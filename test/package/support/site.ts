import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Parser } from 'htmlparser2';
import { build } from 'vite';
import { expect, inject, vi } from 'vitest';
import { limits } from '../../limits.js';
import type { File } from './browser.js';

const root = join(import.meta.dirname, '../../../examples');

const types: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

const built = join(inject('folder'), 'site');
const outcome = join(inject('folder'), 'site-outcome');

/** Builds the examples, for all test files: whoever is first. The others wait until it is done, or failed. */
const buildOnce = async (): Promise<void> => {
  const first = await mkdir(built).then(
    () => true,
    () => false,
  );
  if (first) {
    const configFile = join(root, 'vite.config.ts');
    const building = build({ root, configFile, logLevel: 'error', build: { outDir: built, emptyOutDir: true } });
    // Renamed when it is whole.
    await writeFile(`${outcome}-made`, await building.then(() => '', String));
    await rename(`${outcome}-made`, outcome);
  }
  await vi.waitUntil(() => existsSync(outcome), { timeout: limits.start });
  expect(await readFile(outcome, 'utf8'), 'building the examples').toBe('');
};

/** The examples built as static files, by their address on the site. */
export const buildSite = async (): Promise<Record<string, File>> => {
  await buildOnce();
  const files: Record<string, File> = {};
  const entries = await readdir(built, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((e) => e.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(built, path).split(sep).join('/')}`;
    files[address] = {
      body: await readFile(path, 'utf8'),
      type: `${types[address.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`,
    };
  }
  return files;
};

/** What the elements of a page have in an attribute. */
const valuesOf = (html: string, attribute: string): string[] => {
  const values: string[] = [];
  const parser = new Parser({
    onopentag: (_, attributes) => {
      const value = attributes[attribute];
      if (value !== undefined) values.push(value);
    },
  });
  parser.end(html);
  return values;
};

const pagesOf = (files: Record<string, File>): [address: string, html: string][] =>
  Object.entries(files).flatMap(([address, { body }]): [string, string][] =>
    address.endsWith('.html') ? [[address, body]] : [],
  );

/** Links of the site that lead nowhere: `page → address`. Those to other sites are not followed. */
export const brokenLinks = (files: Record<string, File>): string[] => {
  const pages = pagesOf(files);
  const ids = new Map(pages.map(([address, html]) => [address, new Set(valuesOf(html, 'id'))]));
  return pages.flatMap(([address, html]) =>
    valuesOf(html, 'href').flatMap((href) => {
      if (/^[a-z]+:/.test(href)) return [];
      const { pathname, hash } = new URL(href, `http://site${address}`);
      const there = pathname in files && (!hash || ids.get(pathname)?.has(decodeURIComponent(hash.slice(1))));
      return there ? [] : [`${address} → ${href}`];
    }),
  );
};

/** Ids that stand more than once on a page. */
export const repeatedIds = (files: Record<string, File>): string[] =>
  pagesOf(files).flatMap(([address, html]) => {
    const ids = valuesOf(html, 'id');
    return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${address}: ${id}`);
  });
