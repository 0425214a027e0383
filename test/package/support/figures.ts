import { join } from 'node:path';
import { expect } from 'vitest';
import { formNames } from '../../../src/build/lists/read-folders.js';
import type { File, Visit } from './browser.js';
import { publishedText } from './installed.js';
import { references } from './references.js';

/** The drop-in file as a page loads it. */
export const dropIn: File = { body: publishedText('drop-in/figures.js'), type: 'text/javascript; charset=utf-8' };

/** The list of sources draws no data of its own. */
export const forms: string[] = formNames(join(import.meta.dirname, '../../..')).filter((name) => name !== 'sources');

// Without a form, whatever is held of each of them would hold.
expect(forms.length).toBeGreaterThanOrEqual(7);

/** A page with a figure of every form, each with text inside. */
export const pageOf = async (head: string): Promise<string> => {
  const of = await references();
  const elements = forms.map((form) => `<figure-${form} of="${of.get(form)}">Fallback of ${form}</figure-${form}>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${head}<body>${elements.join('\n')}</body></html>`;
};

/** The header of a page that allows its own scripts and style sheets, these policies of Trusted Types, and nothing else. */
export const policyOf = (trustedTypes: string): Record<string, string> => ({
  'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types ${trustedTypes}`,
});

/** Holds that every form is drawn, with ink. */
export const expectFigures = async ({ page, events }: Visit): Promise<void> => {
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
};

/** Holds that nothing went wrong on the page. */
export const expectCalm = async ({ errors, events }: Visit): Promise<void> => {
  expect(errors).toEqual([]);
  expect((await events()).filter((event) => /error|violation/.test(event))).toEqual([]);
};

/** Holds that the text inside each figure can be read. */
export const expectFallback = async ({ page }: Visit): Promise<void> => {
  for (const form of forms) expect(await page.getByText(`Fallback of ${form}`).isVisible(), form).toBe(true);
};
