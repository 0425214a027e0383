import type { Browser, Page } from 'playwright';
import { type Visit, visit } from './browser.js';
import type { Server, ServerFigure } from './server.js';
import { ownRows } from './server-figures.js';

/** What a server drew, by figure. */
type Drawn = Map<HTMLElement, Element[]>;

interface Figure extends HTMLElement {
  hasUpdated: boolean;
  updateComplete: Promise<boolean>;
  error: { code: string } | null;
  data?: object[];
}

declare global {
  interface Window {
    load: (path: string) => Promise<unknown>;
    drawn: Drawn;
    toggles: string[];
    elementsOf: (figure: HTMLElement) => Element[];
  }
}

const script = `<script>
  window.load = (path) => import(path);
  window.toggles = [];
  addEventListener('figure-toggle', ({ target, detail }) => toggles.push(target.id + ' ' + detail.panel + (detail.open ? ' opened' : ' closed')));
  // Not the styles, which a page without a server has outside the tree.
  window.elementsOf = ({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(':not(style)') ?? [])];
  window.drawn = new Map([...document.querySelectorAll('main > *')].map((figure) => [figure, elementsOf(figure)]));
</script>`;

/** A page that a server drew. */
export interface ServerPage extends Visit {
  /** Runs a script of the server's: `support`, then `elements`. */
  load: (...names: string[]) => Promise<void>;
  /** Registers the data, each number times `factor`, and hands over the rows of figures that bring their own. */
  register: (figures: readonly ServerFigure[], factor?: number) => Promise<void>;
}

/** Opens a page with what the server drew, its clock standing still; no script of the package has run. */
export const openDrawn = async (
  browser: Browser,
  server: Server,
  figures: readonly ServerFigure[],
  look: (page: ServerPage) => Promise<void>,
): Promise<void> => {
  const html = (await server.draw(figures)).join('\n');
  const files = {
    ...server.scripts,
    '/': { body: '<!doctype html><title>Start</title>' },
    '/page': {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><main>${html}</main>${script}</html>`,
    },
    '/rows.json': { body: JSON.stringify(ownRows), type: 'application/json' },
  };
  await visit(browser, files, async (visited) => {
    const { page } = visited;
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    await page.goto(new URL('/page', page.url()).href);
    await look({
      ...visited,
      load: async (...names) => {
        for (const name of names)
          await page.evaluate(async (path) => {
            await window.load(path);
          }, `/${name}.js`);
      },
      register: async (all, factor = 1) => page.evaluate(registerData, { all, factor }),
    });
  });
};

const registerData = async ({ all, factor }: { all: readonly ServerFigure[]; factor: number }): Promise<void> => {
  for (const { id, data } of all) if (data) Object.assign(document.getElementById(id)!, { data });
  interface Numbers {
    observations: { value: number | null }[];
  }
  interface Data {
    registerAll: (change: (vintage: Numbers) => Numbers) => Promise<void>;
  }
  const { registerAll } = (await window.load('/data.js')) as Data;
  await registerAll((vintage) => ({
    ...vintage,
    observations: vintage.observations.map((o) => ({ ...o, value: o.value && o.value * factor })),
  }));
};

/** What became of a figure that a server drew. */
export interface Fate {
  hasUpdated: boolean;
  error: string | undefined;
  /** Elements that the server drew, and that stand there still. */
  kept: number;
  lost: number;
  /** Elements that the server did not draw. */
  added: number;
}

/** What became of each figure, by its id. */
export const fates = async (page: Page): Promise<Record<string, Fate>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...window.drawn].map(([element, before]) => {
        const { id, hasUpdated, error } = element as Figure;
        const now = new Set(window.elementsOf(element));
        const kept = before.filter((each) => now.has(each)).length;
        const [lost, added] = [before.length - kept, now.size - kept];
        return [id, { hasUpdated, error: error?.code, kept, lost, added }];
      }),
    ),
  );

/** What a reader sees of a figure: how many elements, and what was opened or closed in it. */
export const seen = async (page: Page, id: string): Promise<{ elements: number; toggles: string[] }> =>
  page.evaluate((name) => {
    const elements = window.elementsOf(document.getElementById(name)!).filter((each) => each.checkVisibility()).length;
    return { elements, toggles: window.toggles.filter((toggle) => toggle.startsWith(`${name} `)) };
  }, id);

/** What stands in each root, as a reader and a style sheet meet it: elements, their attributes and words. */
const contentOf = (figures: Element[]): string[][] =>
  figures.map((figure) =>
    window.elementsOf(figure as HTMLElement).map((element) => {
      const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
      return [element.localName, ...attributes, element.textContent].join(' ');
    }),
  );

/** What stands in the server's figures, and in figures that the page makes itself of the same. */
export const contents = async (page: Page): Promise<{ found: string[][]; wanted: string[][] }> => {
  const figures = page.locator('main > *');
  await figures.evaluateAll(async (all) => {
    for (const figure of all as Figure[]) {
      const copy = document.createElement(figure.localName) as Figure;
      for (const { name, value } of figure.attributes) if (name !== 'id') copy.setAttribute(name, value);
      if (figure.data) copy.data = figure.data;
      copy.className = 'copy';
      document.body.append(copy);
    }
    for (const each of document.querySelectorAll<Figure>('main > *, .copy')) while (!(await each.updateComplete));
  });
  return { found: await figures.evaluateAll(contentOf), wanted: await page.locator('.copy').evaluateAll(contentOf) };
};
