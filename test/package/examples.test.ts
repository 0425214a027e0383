import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../datasets/catalogue.js';
import { formNames } from '../../src/build/lists/read-folders.js';
import { type File, openBrowser, visit } from './support/browser.js';
import { brokenLinks, buildSite, repeatedIds } from './support/site.js';

const forms = formNames(join(import.meta.dirname, '../..'));
expect(forms.length).toBeGreaterThanOrEqual(7);
/** Every element but the list of sources, which draws no data of its own. */
const figures = forms.flatMap((form) => (form === 'sources' ? [] : [`figure-${form}`])).join(', ');

/** Guides and the reference keep the strictest rules that a page can have. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";

const surface = join(import.meta.dirname, '../surface');

/** Names of the package's API as they stand in the committed reports, but for elements and datasets. */
const names = (keywords: string): string[] => {
  const reports = ['index', 'schema', 'static', 'import', 'register', 'datasets'].map((entry) =>
    readFileSync(join(surface, 'api', `${entry}.api.md`), 'utf8'),
  );
  const declared = new RegExp(`^(?:export )?(?:${keywords}) (\\w+)`, 'gm');
  const found = reports.flatMap((report) => [...report.matchAll(declared)].map(([, name = '']) => name));
  return [...new Set(found.map((name) => name.replace(/_\d+$/, '')))];
};

const isStrict = (address: string): boolean => /^\/(guides|reference)\/.+html$/.test(address);

const undrawn = async (page: Page): Promise<string[]> =>
  page
    .locator(figures)
    .evaluateAll((elements) =>
      elements
        .filter((figure) => !figure.shadowRoot?.querySelector('figure, button, [part="error"]:not(:empty)'))
        .map((figure) => figure.outerHTML.slice(0, 80)),
    );

describe('the examples site, built to static files', () => {
  let browser: Browser;
  let files: Record<string, File> = {};
  let pages: string[] = [];

  beforeAll(async () => {
    files = await buildSite();
    for (const [address, file] of Object.entries(files))
      if (isStrict(address)) file.headers = { 'content-security-policy': policy };
    pages = Object.keys(files).filter((address) => address.endsWith('.html'));
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('has a home page, an article, a page for each form and one on speed', () => {
    expect(pages.filter((address) => !/^\/(guides|reference)\//.test(address)).sort()).toEqual([
      '/article/index.html',
      ...forms.map((form) => `/gallery/${form}.html`),
      '/index.html',
      '/speed/index.html',
    ]);
  });

  it('has a page for each guide, and one that lists them', () => {
    const guides = readdirSync(join(import.meta.dirname, '../../examples/guides')).filter((name) => /\.md$/.test(name));
    const wanted = ['index.md', ...guides].map((name) => `/guides/${name.replace(/md$/, 'html')}`);
    expect(pages.filter((address) => address.startsWith('/guides/')).sort()).toEqual(wanted.sort());
  });

  it('has a page of reference for each form, dataset, vintage, function and schema, and no other', () => {
    const vintages = catalogue.flatMap(({ id, vintages: all, latest }) =>
      all.filter((name) => name !== latest).map((name) => `datasets/${id}/${name}`),
    );
    const wanted = [
      ...['index', 'types', 'commands'],
      ...forms.map((form) => `forms/${form}`),
      ...catalogue.map(({ id }) => `datasets/${id}`),
      ...vintages,
      ...names('const|function|class').map((name) => `api/${name}`),
      ...readdirSync(join(surface, 'schemas')).map((name) => `schemas/${name.replace('.json', '')}`),
    ].map((path) => `/reference/${path}.html`);
    expect(pages.filter((address) => address.startsWith('/reference/')).sort()).toEqual(wanted.sort());
  });

  it('names every type, every number and every command', async () => {
    const idsOn = (address: string): string[] =>
      [...(files[address]?.body ?? '').matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
    expect(idsOn('/reference/types.html')).toEqual(expect.arrayContaining(names('interface|type')));
    expect(idsOn('/reference/commands.html')).toEqual(expect.arrayContaining(['list', 'export', 'check']));
    for (const entry of catalogue) {
      const numbers = (await entry.load()).observations.map((observation) => observation.id);
      expect(idsOn(`/reference/datasets/${entry.id}.html`)).toEqual(expect.arrayContaining(numbers));
    }
  });

  it('has links that lead somewhere, and no id twice', () => {
    expect(brokenLinks(files)).toEqual([]);
    expect(repeatedIds(files)).toEqual([]);
  });

  it('draws every figure on every page, but for those that show what wrong data look like', async () => {
    await visit(
      browser,
      { ...files, '/': { body: '<!doctype html><title>start</title>' } },
      async ({ page, errors }) => {
        const start = page.url();
        const uncaught: string[] = [];
        page.on('pageerror', (error) => uncaught.push(error.message));
        for (const address of pages) {
          const before = errors.length;
          await page.goto(new URL(address, start).href);
          await expect.poll(() => undrawn(page), { message: address }).toEqual([]);
          const wrong = await page.locator(figures).evaluateAll((all) =>
            all
              .filter((figure) => (figure as HTMLElement & { error?: unknown }).error)
              .filter(
                (figure) => figure.closest('.demos')?.previousElementSibling?.textContent !== 'When data are wrong',
              )
              .map((figure) => figure.outerHTML),
          );
          expect(wrong, address).toEqual([]);
          if (!isStrict(address)) continue;
          expect(errors.slice(before), address).toEqual([]);
          expect(await page.evaluate(() => window.seen.filter((event) => /violation/.test(event))), address).toEqual(
            [],
          );
        }
        expect(uncaught).toEqual([]);
      },
    );
  });
});
