import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import type { catalogue } from '../../../datasets/catalogue.js';
import { formNames } from '../../../src/build/lists/read-folders.js';
import type { File, Visit } from './browser.js';
import { installed, publishedText } from './installed.js';

/** The drop-in file as a page loads it. */
export const dropIn: File = { body: publishedText('drop-in/figures.js'), type: 'text/javascript; charset=utf-8' };

/** The list of sources draws no data of its own. */
export const forms: string[] = formNames(join(import.meta.dirname, '../../..')).filter((name) => name !== 'sources');

/** A reference that each form can draw, taken from the published data. */
const references = async (): Promise<Map<string, string>> => {
  const published = (await import(pathToFileURL(join(installed, 'dist/datasets/catalogue.js')).href)) as {
    catalogue: typeof catalogue;
  };
  const vintages = await Promise.all(published.catalogue.map((entry) => entry.load()));
  const found = new Map<string, string>();
  for (const vintage of vintages) {
    for (const { form, id } of vintage.views) found.set(form, `${vintage.dataset}/${id}`);
    const observation = vintage.observations.find(({ value }) => value !== null);
    if (observation) for (const form of ['claim', 'value']) found.set(form, `${vintage.dataset}/${observation.id}`);
  }
  return found;
};

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
