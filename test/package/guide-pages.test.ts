import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './support/accessibility.js';
import { type File, openBrowser, visit, type Visit } from './support/browser.js';
import { buildSite } from './support/site.js';

describe('pages of the guides', () => {
  let browser: Browser;
  let files: Record<string, File> = {};
  let addresses: string[] = [];

  beforeAll(async () => {
    files = { ...(await buildSite()), '/': { body: '<!doctype html><title>start</title>' } };
    addresses = Object.keys(files).filter((address) => /^\/guides\/.+html$/.test(address));
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const each = (look: (visited: Visit, address: string) => Promise<void>): Promise<void> =>
    visit(browser, files, async (visited) => {
      const start = visited.page.url();
      for (const address of addresses) {
        await visited.page.goto(new URL(address, start).href);
        await look(visited, address);
      }
      expect(addresses.length).toBeGreaterThan(1);
      expect(visited.errors).toEqual([]);
    });

  it.each(['light', 'dark'] as const)('have nothing for axe to say, in %s', async (colorScheme) => {
    await each(async ({ page }, address) => {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityProblems(page), address).toEqual([]);
    });
  });

  it.each([320, 1200])('are no wider than a window of %i px', async (width) => {
    await each(async ({ page }, address) => {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(over, address).toBeLessThanOrEqual(0);
    });
  });

  it('name themselves in the menu and among the guides', async () => {
    await each(async ({ page }, address) => {
      const current = page.locator('nav [aria-current]');
      const names = address === '/guides/index.html' ? ['Guides'] : ['Guides', await page.locator('h1').innerText()];
      expect(await current.allInnerTexts(), address).toEqual(names);
    });
  });
});
