import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './support/browser.js';
import { contents, fates, openDrawn, seen, type ServerPage } from './support/hydration.js';
import { run, specifier } from './support/installed.js';
import { type Server, startServer } from './support/server.js';
import { all, figures, forms, list } from './support/server-figures.js';

let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer()]);
});
afterAll(() => browser.close());

const expectKept = async ({ page, errors, events }: ServerPage, count: number): Promise<void> => {
  const undone = async (): Promise<string[]> =>
    Object.entries(await fates(page)).flatMap(([id, { hasUpdated, error }]) => (hasUpdated && !error ? [] : [id]));
  await expect.poll(undone).toEqual([]);
  const { found, wanted } = await contents(page);
  expect(found).toEqual(wanted);
  const each = Object.entries(await fates(page));
  expect(each).toHaveLength(count);
  expect(each.filter(([, { kept }]) => kept < 2)).toEqual([]);
  expect(each.filter(([, { lost }]) => lost > 0)).toEqual([]);
  // The words of a source come later, into a place kept for them.
  expect(each.filter(([id, { added }]) => added > 0 && !id.startsWith('claim'))).toEqual([]);
  expect(errors).toEqual([]);
  expect((await events()).filter((event) => /error|violation/.test(event))).toEqual([]);
};

describe('an element in Node', () => {
  it.each(forms)('can be imported by itself: %s', async (form) => {
    const code = `import '${specifier(`./widgets/${form}`)}'; console.log(customElements.get('figure-${form}').version);`;
    expect(await run(process.execPath, ['--input-type=module', '--eval', code])).toMatch(/^\d+\.\d+\.\d+/);
  });

  it.each(['series-ko', 'value-de', 'ranking-own'])('loads what it needs before it is drawn: %s', async (id) => {
    const asked = all.filter((figure) => figure.id === id);
    // In a process of its own, where nothing has been loaded for others, and in a language that loads words too.
    const [html] = await server.draw(
      asked.map((each) => ({ ...each, attributes: { locale: 'ko', ...each.attributes } })),
    );
    expect(html).toMatch(/part="(figure|value)"/);
  });

  it('is drawn at once, whatever it needs and in any language', async () => {
    const html = await server.draw([...all, list]);
    expect(all.filter((_, i) => !/part="(figure|value)"/.test(html[i]!)).map(({ id }) => id)).toEqual([]);
    // It lists what other figures draw, which a server's element does not see.
    expect(html.at(-1)).toContain('<slot></slot>');
  });
});

describe('what a server drew', () => {
  it('is kept whole, every element of it', async () => {
    await openDrawn(browser, server, all, async (drawn) => {
      await drawn.load('support', 'elements');
      await drawn.register(all);
      await expectKept(drawn, all.length);
    });
  });

  it('is kept where the data were there first', async () => {
    await openDrawn(browser, server, figures, async (drawn) => {
      await drawn.register(figures);
      await drawn.load('support', 'elements');
      await expectKept(drawn, figures.length);
    });
  });

  it('stands until the data come', async () => {
    await openDrawn(browser, server, all, async (drawn) => {
      await drawn.load('support', 'elements');
      await drawn.page.clock.runFor(1000);
      const before = Object.values(await fates(drawn.page));
      expect(before.filter(({ kept, lost, added }) => kept < 2 || lost || added)).toEqual([]);
      expect(await drawn.events()).toEqual([]);
      await drawn.register(all);
      await expectKept(drawn, all.length);
    });
  });
});

describe('a figure that took over', () => {
  /** Opens and closes what a button is for. @returns what it opened */
  const use = async (page: Page, id: string, button: Locator): Promise<string> => {
    const before = await seen(page, id);
    const count = async (): Promise<number> => (await seen(page, id)).elements;
    const toggles = async (): Promise<string[]> => (await seen(page, id)).toggles.slice(before.toggles.length);
    const click = async (): Promise<void> => button.evaluate((each: HTMLElement) => each.click());
    await click();
    await expect.poll(count, { message: id }).toBeGreaterThan(before.elements);
    await expect.poll(toggles).toEqual([expect.stringMatching(/ opened$/)]);
    await click();
    await expect.poll(toggles).toHaveLength(2);
    const [opened = '', closed] = await toggles();
    expect(closed).toBe(opened.replace(/opened$/, 'closed'));
    await expect.poll(count, { message: id }).toBe(before.elements);
    return opened.split(' ').slice(1, -1).join(' ');
  };

  const opened = async ({ page }: ServerPage, id: string): Promise<string[]> => {
    const buttons = page.locator(`#${id}`).locator('figure > button, .fold, button.value');
    const panels: string[] = [];
    for (const button of await buttons.all()) panels.push(await use(page, id, button));
    return panels;
  };

  it('opens and closes its folds, its table, its sources and its card', async () => {
    await openDrawn(browser, server, figures, async (drawn) => {
      await drawn.load('support', 'elements');
      await drawn.register(figures);
      await expectKept(drawn, figures.length);
      await drawn.page.locator('#claim q').waitFor();
      for (const id of figures.map((figure) => figure.id).filter((form) => !/^(value|ranking)$/.test(form)))
        expect(await opened(drawn, id), id).toEqual(['table', 'sources']);
      expect(await opened(drawn, 'value')).toEqual(['evidence']);
      expect(await opened(drawn, 'ranking')).toEqual(['Show ranks 6–20', 'Show ranks 26–42', 'table', 'sources']);
      expect(drawn.errors).toEqual([]);
    });
  });

  it('is listed among the sources of the page, whose fallback a server drew', async () => {
    const [parts] = figures.filter(({ id }) => id === 'parts');
    await openDrawn(browser, server, [parts!, list], async ({ load, register, page, errors }) => {
      await load('support', 'elements');
      await register([]);
      await page.locator('#sources').getByText(/\S/).first().waitFor();
      await page.locator('#sources [part~="source"]').first().waitFor({ state: 'attached' });
      const { parts: drawn, sources } = await fates(page);
      expect(drawn).toMatchObject({ hasUpdated: true, error: undefined, lost: 0, added: 0 });
      expect(sources).toMatchObject({ hasUpdated: true, error: undefined });
      expect(errors).toEqual([]);
    });
  });
});
