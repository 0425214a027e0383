import { createHash } from 'node:crypto';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Visit, openBrowser, visit } from './support/browser.js';
import { dropIn, expectCalm, expectFallback, expectFigures, pageOf, policyOf } from './support/figures.js';
import { publishedText } from './support/installed.js';

const oneScript = '<script src="/figures.js" defer></script>';

const expectDrawn = async (visited: Visit): Promise<void> => {
  await expectFigures(visited);
  await expectCalm(visited);
};

describe('the drop-in file', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('draws every form from one script tag, guarded by its published hash', async () => {
    const integrity = JSON.parse(publishedText('drop-in/integrity.json')) as Record<string, string>;
    expect(integrity['figures.js']).toBe(`sha384-${createHash('sha384').update(dropIn.body).digest('base64')}`);
    const head = `<script src="/figures.js" integrity="${integrity['figures.js']}" crossorigin="anonymous" defer></script>`;
    await visit(browser, { '/': { body: await pageOf(head) }, '/figures.js': dropIn }, expectDrawn);
  });

  it('draws as a module too, and in a page of another encoding', async () => {
    const body = (await pageOf('<script type="module" src="/figures.js"></script>')).replace(
      '<meta charset="utf-8">',
      '',
    );
    const page = { body, headers: { 'content-type': 'text/html; charset=windows-1252' } };
    await visit(browser, { '/': page, '/figures.js': dropIn }, expectDrawn);
  });

  it('works under a strict policy and asks the network for nothing', async () => {
    const page = { body: await pageOf(oneScript), headers: policyOf('lit-html') };
    await visit(browser, { '/': page, '/figures.js': dropIn }, async (visited) => {
      await expectDrawn(visited);
      expect(visited.requests).toEqual(['/', '/figures.js']);
    });
  });

  it('may stand on a page twice', async () => {
    const head = `${oneScript}<script src="/copy.js" defer></script>`;
    await visit(browser, { '/': { body: await pageOf(head) }, '/figures.js': dropIn, '/copy.js': dropIn }, expectDrawn);
  });

  it('leaves the fallback in sight without JavaScript', async () => {
    const page = { body: await pageOf(oneScript) };
    await visit(browser, { '/': page, '/figures.js': dropIn }, expectFallback, { javaScriptEnabled: false });
  });
});
