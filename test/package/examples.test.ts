import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { type File, openBrowser, visit } from './support/browser.js';

const types: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

const figures = 'figure-claim, figure-parts, figure-ranking, figure-series, figure-target, figure-units, figure-value';

describe('the examples site, built to static files', () => {
  let browser: Browser;
  let folder: string;
  const files: Record<string, File> = {};
  let pages: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'figures-of-record-examples-'));
    const root = fileURLToPath(new URL('../../examples', import.meta.url));
    await build({
      root,
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true },
    });
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((e) => e.isFile())) {
      const path = join(entry.parentPath, entry.name);
      const address = `/${relative(folder, path).split(sep).join('/')}`;
      files[address] = {
        body: await readFile(path, 'utf8'),
        type: `${types[address.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`,
      };
    }
    pages = Object.keys(files).filter((address) => address.endsWith('.html'));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('has a home page, an article, a page for each form and one on speed', () => {
    expect(pages.sort()).toEqual([
      '/article/index.html',
      ...['claim', 'parts', 'ranking', 'series', 'sources', 'target', 'units', 'value'].map(
        (form) => `/gallery/${form}.html`,
      ),
      '/index.html',
      '/speed/index.html',
    ]);
  });

  it('draws every figure on every page, but for those that show what wrong data look like', async () => {
    await visit(browser, { ...files, '/': { body: '<!doctype html><title>start</title>' } }, async ({ page }) => {
      const start = page.url();
      const uncaught: string[] = [];
      page.on('pageerror', (error) => uncaught.push(error.message));
      for (const address of pages) {
        await page.goto(new URL(address, start).href);
        const undrawn = async (): Promise<string[]> =>
          page
            .locator(figures)
            .evaluateAll((figures) =>
              figures
                .filter((figure) => !figure.shadowRoot?.querySelector('figure, button, [part="error"]:not(:empty)'))
                .map((figure) => figure.outerHTML.slice(0, 80)),
            );
        await expect.poll(undrawn, { message: address, timeout: 10_000 }).toEqual([]);
        const wrong = await page
          .locator(figures)
          .evaluateAll(
            (figures) => figures.filter((figure) => (figure as HTMLElement & { error?: unknown }).error).length,
          );
        expect(wrong, address).toBeLessThanOrEqual(address.startsWith('/gallery/') ? 6 : 0);
      }
      expect(uncaught).toEqual([]);
    });
  });
});
