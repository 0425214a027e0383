import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type File, type Visit, openBrowser, visit } from './support/browser.js';
import { bundleEsbuild, writeEntry } from './support/bundlers.js';
import { dropIn, expectCalm, expectFallback, expectFigures, pageOf, policyOf } from './support/figures.js';
import { useFigures } from './support/reader.js';

/** Every element and dataset in modules, as a page's bundler puts them together. */
const modules = `import 'figures-of-record/widgets';
  import { register } from 'figures-of-record/register';
  import { catalogue } from 'figures-of-record/datasets';
  const loading = catalogue.flatMap(({ load, evidence, vintages }) =>
    vintages.map(async (name) => [await load(name), { evidence: () => evidence(name) }]));
  for (const given of await Promise.all(loading)) register(...given);`;

/** A page's own application, with a Lit of its own. */
const application = `import { html, LitElement } from 'lit';
  class PageApp extends LitElement {
    render() {
      return html\`<p>Drawn by the page</p>\`;
    }
  }
  customElements.define('page-app', PageApp);`;

/** What a page must not be able to do, tried; what failed stands in the title. */
const attempts = `const thrown = [];
  const tried = (name, attempt) => { try { attempt(); } catch { thrown.push(name); } };
  tried('markup', () => { document.body.innerHTML = '<p>markup</p>'; });
  tried('eval', () => (0, eval)('1'));
  tried('policy', () => trustedTypes.createPolicy('other', {}));
  document.body.setAttribute('style', 'color: red');
  document.title = [...thrown, document.body.style.color || 'style'].join(' ');`;

const script = (body: string): File => ({ body, type: 'text/javascript; charset=utf-8' });

const bundled = async (code: string): Promise<{ tag: string; files: Record<string, File> }> => {
  const { entry, files } = await bundleEsbuild(await writeEntry(code));
  return {
    tag: `<script type="module" src="/${entry}"></script>`,
    files: Object.fromEntries(Object.entries(files).map(([name, body]) => [`/${name}`, script(body)])),
  };
};

const files: Record<string, File> = { '/figures.js': dropIn, '/copy.js': dropIn, '/attempts.js': script(attempts) };
const tags = { dropIn: '<script src="/figures.js" defer></script>', modules: '', application: '' };
const ways = ['dropIn', 'modules'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  for (const [name, code] of [
    ['modules', modules],
    ['application', application],
  ] as const) {
    const { tag, files: made } = await bundled(code);
    tags[name] = tag;
    Object.assign(files, made);
  }
});
afterAll(() => browser.close());

/** Opens a page with figures and the page's own application, under a policy that its header sets. */
const open = async (trustedTypes: string, head: string, look: (visited: Visit) => Promise<void>): Promise<void> => {
  const body = `${await pageOf(head)}<page-app>Fallback of the page</page-app>`;
  await visit(browser, { ...files, '/': { body, headers: policyOf(trustedTypes) } }, look);
};

const expectApplication = ({ page }: Visit, text: string): Promise<void> =>
  expect.poll(() => page.getByText(text).isVisible(), { message: text }).toBe(true);

/** Holds that so many scripts threw, and that the browser told of the policies refused, and of nothing else. */
const expectThrown = async ({ errors, events }: Visit, scripts: number, refused = scripts): Promise<void> => {
  await expect.poll(() => errors).toHaveLength(scripts + refused);
  expect(
    errors.filter((text) => text.startsWith("Creating a TrustedTypePolicy named 'lit-html' violates")),
  ).toHaveLength(refused);
  expect(errors.filter((text) => text.startsWith("Failed to execute 'createPolicy'"))).toHaveLength(scripts);
  expect((await events()).filter((event) => /error|violation/.test(event))).toEqual(
    Array<string>(refused).fill('securitypolicyviolation trusted-types'),
  );
};

/** Holds that no element of ours was defined, and that the text inside each stands. */
const expectNoFigures = async (visited: Visit): Promise<void> => {
  await expectFallback(visited);
  const undefinedTags = await visited.page
    .locator(':not(:defined)')
    .evaluateAll((elements) => elements.map(({ localName }) => localName));
  expect(undefinedTags.filter((name) => name.startsWith('figure-')).length).toBeGreaterThan(0);
  expect((await visited.events()).filter((event) => event.startsWith('figure-'))).toEqual([]);
};

describe('the policy of these pages', () => {
  it('is in force before any script, and a breach is told of', async () => {
    await open('lit-html', '<script src="/attempts.js" defer></script>', async ({ page, events }) => {
      await expect.poll(() => page.title()).toBe('markup eval policy style');
      await expect.poll(events).toHaveLength(4);
      expect((await events()).sort()).toEqual([
        'securitypolicyviolation body style-src-attr',
        'securitypolicyviolation require-trusted-types-for',
        'securitypolicyviolation require-trusted-types-for',
        'securitypolicyviolation trusted-types',
      ]);
    });
  });
});

describe.each(ways)('%s under Trusted Types', (way) => {
  it('draws every form and all that a reader opens, with the policy lit-html', async () => {
    await open('lit-html', tags[way], async (visited) => {
      await expectFigures(visited);
      await expectCalm(visited);
      await useFigures(visited);
      expect(visited.errors).toEqual([]);
      expect((await visited.events()).filter((event) => event.includes('violation'))).toEqual([]);
    });
  });

  it.each([
    ['before', () => tags.application + tags[way]],
    ['after', () => tags[way] + tags.application],
  ])('draws with a Lit of the page’s own %s it, where duplicates are allowed', async (_, head) => {
    await open("lit-html 'allow-duplicates'", head(), async (visited) => {
      await expectFigures(visited);
      await expectApplication(visited, 'Drawn by the page');
      await expectCalm(visited);
    });
  });

  it('is not there after a Lit of the page’s own, where duplicates are not allowed', async () => {
    await open('lit-html', tags.application + tags[way], async (visited) => {
      await expectApplication(visited, 'Drawn by the page');
      await expectThrown(visited, 1);
      await expectNoFigures(visited);
    });
  });

  it('keeps a Lit of the page’s own from coming after it, where duplicates are not allowed', async () => {
    await open('lit-html', tags[way] + tags.application, async (visited) => {
      await expectFigures(visited);
      await expectThrown(visited, 1);
      await expectApplication(visited, 'Fallback of the page');
    });
  });

  it.each(["'none'", 'another'])('leaves the fallback with the policy %s, and throws once', async (trustedTypes) => {
    await open(trustedTypes, tags[way], async (visited) => {
      await expectThrown(visited, 1);
      await expectNoFigures(visited);
    });
  });
});

describe('several scripts under Trusted Types', () => {
  it('are drawn by the first copy of the drop-in file, where duplicates are not allowed', async () => {
    await open('lit-html', `${tags.dropIn}<script src="/copy.js" defer></script>`, async (visited) => {
      await expectFigures(visited);
      await expectThrown(visited, 1);
    });
  });

  it('that import one Lit need no duplicates, and each of them throws where its policy is refused', async () => {
    const shared = /src="(.+)"/.exec(tags.modules)![1]!;
    files['/first.js'] = files['/second.js'] = script(`import '${shared}';`);
    const head = ['first', 'second'].map((name) => `<script type="module" src="/${name}.js"></script>`).join('');
    await open('lit-html', head, async (visited) => {
      await expectFigures(visited);
      await expectCalm(visited);
    });
    await open("'none'", head, async (visited) => {
      await expectThrown(visited, 2, 1);
      await expectNoFigures(visited);
    });
  });
});
