import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './support/browser.js';
import { bundleComponent, type Framework } from './support/frameworks.js';
import { snippetsIn } from './support/snippets.js';

const frameworks: Framework[] = ['jsx', 'vue', 'svelte'];
const components = frameworks.flatMap((framework) =>
  snippetsIn(framework).map(({ name, code }) => ({ framework, name, code })),
);

describe('components in the guides', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('are of every framework that a guide names', () => {
    expect(new Set(components.map(({ framework }) => framework))).toEqual(new Set(frameworks));
  });

  it.each(components)('hand rows to the element: $framework, $name', async ({ framework, code }) => {
    const files = {
      '/': { body: '<!doctype html><title>Page</title><body><script type="module" src="/page.js"></script>' },
      '/page.js': { body: await bundleComponent(framework, code), type: 'text/javascript' },
    };
    await visit(browser, files, async ({ page, events, errors }) => {
      await expect.poll(events).toContain('figure-ready figure-parts');
      const seen = await page.locator('figure-parts').evaluate((element) => element.shadowRoot?.textContent ?? '');
      expect(seen).toContain('What a month costs');
      expect(seen).toContain('Rent');
      expect(errors).toEqual([]);
    });
  });
});
