import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './support/browser.js';
import { consumer, run } from './support/installed.js';
import { builtPage, compiler, resolutions } from './support/project.js';

describe('a TypeScript project', () => {
  it.each(resolutions)('compiles with moduleResolution %s, library files checked', async (resolution) => {
    await run(process.execPath, await compiler(consumer, resolution, ['page.ts'], 'all'));
  });

  it.each(['parts', 'value', 'sources'])('knows the events of %s where it imports no more than that', async (form) => {
    const file = `only-${form}.ts`;
    const code = [
      `import 'figures-of-record/widgets/${form}';`,
      "document.addEventListener('figure-error', ({ detail }) => console.log(detail.code, detail.issues[0]?.path));",
      `document.querySelector('figure-${form}')?.addEventListener('figure-toggle', ({ detail }) => console.log(detail.panel));`,
    ];
    await writeFile(join(consumer, file), code.join('\n'));
    await run(process.execPath, await compiler(consumer, 'bundler', [file]));
  });
});

describe('a Vite project', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('builds, and the built page draws', async () => {
    await visit(browser, await builtPage(consumer), async ({ page, errors, events }) => {
      await expect.poll(events).toContain('figure-ready figure-parts');
      await page.locator('figure-parts svg rect').first().waitFor();
      expect(errors).toEqual([]);
    });
  });
});
