import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './support/browser.js';
import { contents, fates, openDrawn, type ServerPage } from './support/hydration.js';
import { type Server, startServer } from './support/server.js';
import { all, figures, foreign, own, ownRows } from './support/server-figures.js';

let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer()]);
});
afterAll(() => browser.close());

describe('what a server drew of something else', () => {
  const expectDrawnAnew = async ({ page, errors }: ServerPage): Promise<void> => {
    const kept = async (): Promise<string[]> =>
      Object.entries(await fates(page)).flatMap(([id, fate]) => (fate.kept || !fate.added ? [id] : []));
    await expect.poll(kept).toEqual([]);
    const { found, wanted } = await contents(page);
    expect(found).toEqual(wanted);
    expect(Object.values(await fates(page)).flatMap(({ error }) => error ?? [])).toEqual([]);
    const styles = await page.locator('main > *').evaluateAll((all) =>
      all.map(({ shadowRoot }) => ({
        inside: shadowRoot!.querySelectorAll('style').length,
        adopted: shadowRoot!.adoptedStyleSheets.length,
      })),
    );
    expect(styles.filter(({ inside, adopted }) => inside || !adopted)).toEqual([]);
    expect(errors).toEqual([]);
  };

  it('gives way to other numbers', async () => {
    const stated = [...figures, ...foreign];
    await openDrawn(browser, server, stated, async (drawn) => {
      await drawn.load('support', 'elements');
      await drawn.register(stated, 2);
      await expectDrawnAnew(drawn);
    });
  });

  it('gives way to more rows, and to other attributes', async () => {
    await openDrawn(browser, server, [...own, ...figures.filter(({ id }) => id === 'units')], async (drawn) => {
      await drawn.page.locator('#units').evaluate((units) => units.setAttribute('heading-level', '5'));
      await drawn.load('support', 'elements');
      await drawn.register(own.map((figure) => ({ ...figure, data: [...ownRows, { label: 'Debts', value: 5 }] })));
      await expectDrawnAnew(drawn);
    });
  });

  it('gives way where it was the fallback, as a server fetches no data', async () => {
    const fetching = own.map(({ tag, id }) => ({ tag, id, attributes: { src: '/rows.json' } }));
    await openDrawn(browser, server, fetching, async (drawn) => {
      await drawn.load('support', 'elements');
      await expectDrawnAnew(drawn);
    });
  });

  it('gives way where the page does not load what takes over', async () => {
    await openDrawn(browser, server, all, async (drawn) => {
      await drawn.load('elements');
      await drawn.register(all);
      await expectDrawnAnew(drawn);
    });
  });

  /** Waits until each has drawn all that it can. */
  const settle = async (all: Element[]): Promise<boolean[]> =>
    Promise.all(all.map(async (figure) => (figure as Element & { updateComplete: Promise<boolean> }).updateComplete));

  const messages = async (page: Page): Promise<string[]> =>
    page.locator('main > *').evaluateAll((all) =>
      all.map(({ id, shadowRoot }) => {
        const roots = [...shadowRoot!.children].map((each) => each.getAttribute('part') ?? each.localName);
        return [id, ...roots].join(' ');
      }),
    );

  it('gives way to a message and the fallback where the data are wrong, once and for their own sake', async () => {
    await openDrawn(browser, server, own, async (drawn) => {
      await drawn.load('support', 'elements');
      await drawn.register(own.map((figure) => ({ ...figure, data: [{ label: 'Words', value: 'many' }] })));
      await expect.poll(() => messages(drawn.page)).toEqual(own.map(({ id }) => `${id} error slot`));
      expect(Object.values(await fates(drawn.page)).map(({ error }) => error)).toEqual(own.map(() => 'schema'));
      expect(await drawn.page.locator('main > *').evaluateAll(settle)).toEqual(own.map(() => true));
      expect(await drawn.events()).toEqual(own.map(({ tag }) => `figure-error ${tag}`));
      expect(drawn.errors).toEqual([]);
    });
  });

  it('gives way to a message and the fallback where no data come', async () => {
    await openDrawn(browser, server, figures, async (drawn) => {
      await drawn.load('support', 'elements');
      const framed = figures.map(({ id }) => (id === 'value' ? 'value slot error' : `${id} error slot`));
      const waited = async (): Promise<string[]> => {
        await drawn.page.clock.runFor(2000);
        return messages(drawn.page);
      };
      await expect.poll(waited).toEqual(framed);
      const errors = Object.values(await fates(drawn.page)).map(({ error }) => error);
      expect(errors).toEqual(figures.map(() => 'unknown-dataset'));
      expect((await drawn.events()).sort()).toEqual(figures.map(({ tag }) => `figure-error ${tag}`).sort());
      expect(drawn.errors).toEqual([]);
    });
  });
});
