import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './support/browser.js';
import { bundleEsbuild, bundlers, fromPackages, writeEntry } from './support/bundlers.js';
import { modulePaths, publishedText, specifier } from './support/installed.js';

/** Text that stays in a bundle, minified or not, when the thing is in it. */
const marks = { lit: 'reactiveElementVersions', zod: 'ZodError', data: 'european-conservative' };

const pure = {
  formatReference: `import { formatReference } from 'figures-of-record';
    console.log(formatReference({ dataset: 'marker-dataset' }));`,
  describeObservation: `import { describeObservation } from 'figures-of-record';
    console.log(describeObservation(JSON.parse(document.title), JSON.parse(document.title)));`,
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(Object.entries(bundlers))('%s', (_, bundle) => {
  it('keeps the registration of a bare import, and it registers', async () => {
    const { entry, files } = await bundle(await writeEntry(`import 'figures-of-record/widgets/parts';`));
    const scripts = Object.entries(files).map(
      ([name, body]) => [`/${name}`, { body, type: 'text/javascript' }] as const,
    );
    const page = { body: `<!doctype html><script type="module" src="/${entry}"></script>` };
    await visit(browser, { '/': page, ...Object.fromEntries(scripts) }, async ({ page, errors }) => {
      expect(await page.evaluate(() => Boolean(customElements.get('figure-parts')))).toBe(true);
      expect(await page.evaluate(() => customElements.get('figure-ranking'))).toBeUndefined();
      expect(errors).toEqual([]);
    });
  });

  it.each(Object.entries(pure))('brings neither Lit nor zod nor data with %s', async (_name, entry) => {
    const { code } = await bundle(await writeEntry(entry));
    expect(Object.entries(marks).filter(([, mark]) => code.includes(mark))).toEqual([]);
  });

  it('leaves nothing of a bare import of the root', async () => {
    const { code } = await bundle(await writeEntry(`import 'figures-of-record'; console.log('marker');`));
    // What is left is the bundler's own wrapping.
    expect(code.length).toBeLessThan(100);
  });
});

describe('what a page loads', () => {
  it('would show the marks above, were they there', async () => {
    const { code } = await bundleEsbuild(
      await writeEntry(`export * from 'figures-of-record/schema'; export * from 'figures-of-record/elements/parts';
        export * from 'figures-of-record/datasets/south-korea-aid';`),
    );
    expect(Object.entries(marks).filter(([, mark]) => !code.includes(mark))).toEqual([]);
  });

  it.each(modulePaths.filter((path) => path !== './schema'))(
    '%s comes without zod, also in what it loads later',
    async (path) => {
      const { inputs, files } = await bundleEsbuild(await writeEntry(`export * from '${specifier(path)}';`));
      expect(fromPackages(inputs).filter((file) => file.startsWith('zod/'))).toEqual([]);
      expect(Object.values(files).filter((text) => text.includes(marks.zod))).toEqual([]);
    },
  );

  it('comes without zod in the drop-in file', () => {
    expect(publishedText('drop-in/figures.js')).not.toContain(marks.zod);
  });

  it('is no Lit where pictures are made as text', async () => {
    const { inputs } = await bundleEsbuild(await writeEntry(`export * from 'figures-of-record/static';`));
    expect(fromPackages(inputs).filter((file) => /^@?lit/.test(file))).toEqual([]);
  });

  it('is the production build of Lit', async () => {
    const { inputs } = await bundleEsbuild(await writeEntry(`import 'figures-of-record/widgets';`));
    expect(fromPackages(inputs).filter((file) => file.includes('/development/') || file.includes('/node/'))).toEqual(
      [],
    );
  });
});
