import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './support/accessibility.js';
import { type File, openBrowser, visit } from './support/browser.js';
import { publishedText } from './support/installed.js';
import { buildSite } from './support/site.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";

interface Described {
  name: string;
}
interface Manifest {
  modules: {
    declarations: { tagName?: string; cssParts: Described[]; cssProperties: Described[]; slots?: Described[] }[];
  }[];
}

describe('the reference', () => {
  let browser: Browser;
  let files: Record<string, File> = {};

  beforeAll(async () => {
    files = await buildSite();
    for (const file of Object.values(files)) file.headers = { 'content-security-policy': policy };
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const open = (
    address: string,
    look: (page: Page, requests: string[]) => Promise<void>,
    options: { javaScriptEnabled?: boolean } = {},
  ): Promise<void> =>
    visit(
      browser,
      { ...files, '/': { body: '<!doctype html><title>start</title>' } },
      async ({ page, requests, errors }) => {
        await page.goto(new URL(address, page.url()).href);
        await look(page, requests);
        expect(errors).toEqual([]);
      },
      options,
    );

  const found = async (page: Page, words: string): Promise<string[]> => {
    const status = page.locator('search [role="status"]');
    await page.getByRole('combobox').fill('');
    await expect.poll(() => status.textContent()).toBe('');
    await page.getByRole('combobox').fill(words);
    await expect.poll(() => status.textContent()).toMatch(/result|Nothing/);
    return page.getByRole('option').allTextContents();
  };

  it('finds forms, datasets, numbers and functions, also where they are misspelt', async () => {
    const first: [words: string, result: RegExp][] = [
      ['shells', /^artillery-shells Dataset/],
      ['KOR', /^South Korea, .+ Number/],
      ['--figure-bar-size', /^--figure-bar-size Custom property/],
      ['formatValue', /^formatValue Function/],
      ['format value', /^formatValue Function/],
      ['formatVlaue', /^formatValue Function/],
      ['artilery shels', /^artillery-shells Dataset/],
      ['heading-level', /^heading-level Attribute/],
      ['figure-toggle', /^figure-toggle Event/],
    ];
    await open('/reference/index.html', async (page) => {
      for (const [words, result] of first) expect((await found(page, words))[0], words).toMatch(result);
    });
  });

  it('says so where nothing is found', async () => {
    await open('/reference/index.html', async (page) => {
      expect(await found(page, 'qqqqxyz')).toEqual([]);
      expect(await page.locator('search [role="status"]').textContent()).toBe('Nothing found.');
      expect(await page.getByRole('combobox').getAttribute('aria-expanded')).toBe('false');
    });
  });

  it('loads its index when the reader turns to the field, and not before', async () => {
    await open('/reference/index.html', async (page, requests) => {
      await page.waitForLoadState('networkidle');
      const indexed = (): string[] => requests.filter((url) => /search-index/.test(url));
      expect(indexed()).toEqual([]);
      await page.getByRole('combobox').focus();
      await expect.poll(indexed).toHaveLength(1);
    });
  });

  it('is searched by keyboard alone', async () => {
    await open('/reference/forms/parts.html', async (page) => {
      const field = page.getByRole('combobox', { name: 'Search the reference' });
      await found(page, 'shells');
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      expect(await field.getAttribute('aria-activedescendant')).toBeNull();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      const active = page.locator(`#${(await field.getAttribute('aria-activedescendant')) ?? ''}`);
      expect(await active.getAttribute('aria-selected')).toBe('true');
      expect(await active.textContent()).toMatch(/^artillery-shells Dataset/);
      await page.keyboard.press('Escape');
      expect(await field.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/reference/datasets/artillery-shells.html');
    });
  });

  it('leads to the number that was found, though figures above it have been drawn since', async () => {
    await open('/reference/index.html', async (page) => {
      await found(page, 'KOR-total');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/reference/datasets/aid-to-ukraine.html#KOR-total');
      const place = (): Promise<number> =>
        page.locator('#KOR-total').evaluate((number) => number.getBoundingClientRect().top);
      await expect
        .poll(() =>
          page
            .locator('figure-ranking')
            .first()
            .evaluate((f) => f.shadowRoot?.querySelector('figure') !== null),
        )
        .toBe(true);
      await expect.poll(async () => (await place()) >= 0 && (await place()) < 200).toBe(true);
    });
  });

  it('has nothing for axe to say', async () => {
    const sample = [
      ...['index', 'commands', 'forms/ranking', 'forms/value', 'datasets/troops', 'datasets/positions'],
      ...['api/renderToHTML', 'api/FigureError', 'schemas/view'],
    ];
    await open('/reference/index.html', async (page) => {
      for (const path of sample) {
        await page.goto(new URL(`/reference/${path}.html`, page.url()).href);
        await found(page, 'figure');
        await page.keyboard.press('ArrowDown');
        expect(await accessibilityProblems(page), path).toEqual([]);
      }
    });
  });

  it.each([320, 1200])('is no wider than a window of %i px, in either direction of writing', async (width) => {
    await open('/reference/index.html', async (page) => {
      await page.setViewportSize({ width, height: 800 });
      for (const address of [
        'types',
        'forms/ranking',
        'datasets/troops',
        'api/derive',
        'schemas/vintage',
        'commands',
      ]) {
        await page.goto(new URL(`/reference/${address}.html`, page.url()).href);
        for (const direction of ['ltr', 'rtl']) {
          const over = await page.evaluate((dir) => {
            document.documentElement.dir = dir;
            const { scrollWidth, clientWidth } = document.documentElement;
            return scrollWidth - clientWidth;
          }, direction);
          expect(over, `${address} ${direction}`).toBeLessThanOrEqual(0);
        }
      }
    });
  });

  it('lists everything without JavaScript, and shows no field that would do nothing', async () => {
    await open(
      '/reference/index.html',
      async (page) => {
        expect(await page.locator('search').isVisible()).toBe(false);
        const links = await page.locator('main a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
        const pages = Object.keys(files).filter((address) =>
          /^\/reference\/(forms|api|schemas)\/.+html$/.test(address),
        );
        expect(links).toEqual(expect.arrayContaining(pages.map((address) => `..${address}`)));
      },
      { javaScriptEnabled: false },
    );
  });

  it('names every part and slot that an element has, and only custom properties that it heeds', async () => {
    const { modules } = JSON.parse(publishedText('dist/custom-elements.json')) as Manifest;
    const elements = modules.flatMap(({ declarations }) => declarations);
    for (const { tagName = '', cssParts, cssProperties, slots = [] } of elements) {
      await open(`/reference/forms/${tagName.replace('figure-', '')}.html`, async (page) => {
        const element = page.locator(tagName).first();
        await expect
          .poll(() => element.evaluate((e) => (e.shadowRoot?.querySelectorAll('[part]').length ?? 0) > 0))
          .toBe(true);
        const seen = await element.evaluate((e) => {
          const all = [...(e.shadowRoot?.querySelectorAll('*') ?? [])];
          return {
            parts: all.flatMap((inner) => [...inner.part]),
            slots: all.flatMap((inner) => (inner instanceof HTMLSlotElement ? [inner.name] : [])),
            css: (e.shadowRoot?.adoptedStyleSheets ?? [])
              .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
              .join(''),
          };
        });
        const named = (list: readonly Described[]): string[] => list.map(({ name }) => name);
        expect(named(cssParts), tagName).toEqual(expect.arrayContaining(seen.parts));
        expect(named(slots), tagName).toEqual(expect.arrayContaining(seen.slots));
        expect(
          named(cssProperties).filter((name) => !seen.css.includes(`var(${name}`)),
          tagName,
        ).toEqual([]);
      });
    }
    const heeded = new Set(elements.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name)));
    const styles = Object.entries(files).filter(([address]) => address.endsWith('.js'));
    const used = styles.flatMap(([, { body }]) => body.match(/(?<=var\()--figure-[\w-]+/g) ?? []);
    // A name that ends in a hyphen is completed where it is used.
    const whole = [...new Set(used)].filter((name) => !name.endsWith('-'));
    expect(whole.filter((name) => !heeded.has(name))).toEqual([]);
  });
});
