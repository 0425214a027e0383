import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import * as vite from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type File, openBrowser, visit } from './support/browser.js';
import { consumer, run } from './support/installed.js';

const bin = (name: string): string => join(import.meta.dirname, '../../node_modules/.bin', name);

describe('a TypeScript project', () => {
  it.each([
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
  ])('compiles with moduleResolution %s, library files checked', async (moduleResolution, module) => {
    const compilerOptions = {
      ...{ target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], types: [] },
      ...{ module, moduleResolution, strict: true, skipLibCheck: false, noEmit: true },
    };
    const config = join(consumer, `tsconfig.${moduleResolution}.json`);
    await writeFile(config, JSON.stringify({ compilerOptions, files: ['page.ts'] }));
    await run(bin('tsc'), ['-p', config]);
  });
});

describe('a Vite project', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('builds, and the built page draws', async () => {
    const outDir = join(consumer, 'vite-dist');
    await vite.build({ root: consumer, configFile: false, logLevel: 'error', build: { outDir } });
    const files: Record<string, File> = { '/': { body: await readFile(join(outDir, 'index.html'), 'utf8') } };
    for (const name of await readdir(join(outDir, 'assets')))
      files[`/assets/${name}`] = {
        body: await readFile(join(outDir, 'assets', name), 'utf8'),
        type: 'text/javascript',
      };
    await visit(browser, files, async ({ page, errors, events }) => {
      await expect.poll(events).toContain('figure-ready figure-parts');
      await page.locator('figure-parts svg rect').first().waitFor();
      expect(errors).toEqual([]);
    });
  });
});
