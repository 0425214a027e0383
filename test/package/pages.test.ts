import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formNames } from '../../src/build/lists/read-folders.js';
import { type File, type Visit, openBrowser, visit } from './support/browser.js';
import { publishedText } from './support/installed.js';
import { references } from './support/references.js';

const dropIn = publishedText('drop-in/figures.js');
const script: File = { body: dropIn, type: 'text/javascript; charset=utf-8' };
/** The list of sources draws no data of its own. */
const forms = formNames(join(import.meta.dirname, '../..')).filter((name) => name !== 'sources');

const pageOf = async (head: string): Promise<string> => {
  const of = await references();
  const elements = forms.map((form) => `<figure-${form} of="${of.get(form)}">Fallback of ${form}</figure-${form}>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${head}<body>${elements.join('\n')}</body></html>`;
};

const oneScript = '<script src="/figures.js" defer></script>';

const expectDrawn = async ({ page, errors, events }: Visit): Promise<void> => {
  for (const form of forms) await expect.poll(events).toContain(`figure-ready figure-${form}`);
  for (const form of forms.filter((name) => name !== 'value')) {
    const sizes = await page
      .locator(`figure-${form} svg rect`)
      .evaluateAll((marks) =>
        marks.map((mark) => mark.getBoundingClientRect()).map(({ width, height }) => width * height),
      );
    expect(Math.max(...sizes), form).toBeGreaterThan(0);
  }
  expect(await page.locator('figure-value').evaluate((value) => value.shadowRoot?.textContent.trim())).toMatch(/\d/);
  expect(errors).toEqual([]);
  expect((await events()).filter((event) => /error|violation/.test(event))).toEqual([]);
};

describe('the drop-in file', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('draws every form from one script tag, guarded by its published hash', async () => {
    const integrity = JSON.parse(publishedText('drop-in/integrity.json')) as Record<string, string>;
    expect(integrity['figures.js']).toBe(`sha384-${createHash('sha384').update(dropIn).digest('base64')}`);
    const head = `<script src="/figures.js" integrity="${integrity['figures.js']}" crossorigin="anonymous" defer></script>`;
    await visit(browser, { '/': { body: await pageOf(head) }, '/figures.js': script }, expectDrawn);
  });

  it('draws as a module too, and in a page of another encoding', async () => {
    const body = (await pageOf('<script type="module" src="/figures.js"></script>')).replace(
      '<meta charset="utf-8">',
      '',
    );
    const page = { body, headers: { 'content-type': 'text/html; charset=windows-1252' } };
    await visit(browser, { '/': page, '/figures.js': script }, expectDrawn);
  });

  it('works under a strict policy and asks the network for nothing', async () => {
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
    const page = { body: await pageOf(oneScript), headers: { 'content-security-policy': policy } };
    await visit(browser, { '/': page, '/figures.js': script }, async (visited) => {
      await expectDrawn(visited);
      expect(visited.requests).toEqual(['/', '/figures.js']);
    });
  });

  it('may stand on a page twice', async () => {
    const head = `${oneScript}<script src="/copy.js" defer></script>`;
    await visit(browser, { '/': { body: await pageOf(head) }, '/figures.js': script, '/copy.js': script }, expectDrawn);
  });

  it('leaves the fallback in sight without JavaScript', async () => {
    const page = { body: await pageOf(oneScript) };
    const look = async (visited: Visit): Promise<void> => {
      for (const form of forms) {
        const fallback = visited.page.getByText(`Fallback of ${form}`);
        expect(await fallback.isVisible(), form).toBe(true);
      }
    };
    await visit(browser, { '/': page, '/figures.js': script }, look, { javaScriptEnabled: false });
  });
});
