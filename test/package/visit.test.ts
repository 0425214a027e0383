import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './support/browser.js';

describe('a page under test', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('has an error for each file that is not there, but none for an icon that no page names', async () => {
    const statuses: number[] = [];
    const ask = 'Promise.all(["/favicon.ico", "/none.js"].map(async (path) => (await fetch(path)).status))';
    await visit(browser, { '/': { body: '<!doctype html><title>Page</title>' } }, async ({ page, errors }) => {
      statuses.push(...(await page.evaluate<number[]>(ask)));
      await expect.poll(() => errors).toHaveLength(1);
      expect(errors[0]).toContain('404');
    });
    expect(statuses).toEqual([204, 404]);
  });
});
