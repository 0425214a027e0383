import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type File, openBrowser, visit } from './support/browser.js';
import { bundleEsbuild, writeEntry } from './support/bundlers.js';
import { consumer, publishedText, run } from './support/installed.js';
import { agrees, outcomesOf } from './support/outcomes.js';
import { compiler, resolutions } from './support/project.js';
import { runProgram } from './support/program.js';
import { type Snippet, snippets, snippetsIn } from './support/snippets.js';

/** Elements need a page; everything else runs in Node. */
const needsPage = ({ code }: Snippet): boolean => /'figures-of-record\/widgets|figures-of-record\/register'/.test(code);

const scripts = snippetsIn('js', 'ts');
const inNode = scripts.filter((snippet) => !needsPage(snippet));
const inPage = scripts.filter(needsPage);
const markup = snippetsIn('html').filter(({ file }) => !file);
const policies = snippetsIn('http');

const dropIn: File = { body: publishedText('drop-in/figures.js'), type: 'text/javascript' };
const script = '<script src="/figures.js" defer></script>';

/** Files that a guide shows, by the address they have on its site. */
const shown = Object.fromEntries(
  snippetsIn('json').map(({ file = '', code }) => [`/${file}`, { body: code, type: 'application/json' }]),
);

/** A page around a snippet; what it links to by hash and hash values that it leaves out are made whole. */
const pageOf = (body: string): File => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${body.replace(/ integrity="[^"]*…"/, '')}`,
});

const policyOf = (types: string): Record<string, string> => ({
  'content-security-policy': `script-src 'self'; require-trusted-types-for 'script'; trusted-types ${types}`,
});

const drawnTags = (html: string): string[] => [
  ...new Set([...html.matchAll(/<(figure-(?!sources)\w+)/g)].map(([, tag = '']) => tag)),
];

describe('guides', () => {
  let browser: Browser;
  let folder = '';
  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), 'figures-of-record-guides-'));
    for (const { file, code } of snippets) {
      if (!file) continue;
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), `${code}\n`);
    }
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('hold code of kinds that are run here, and no other', () => {
    const kinds = [...new Set(snippets.map(({ language }) => language))].sort();
    expect(kinds).toEqual(
      ['console', 'css', 'html', 'http', 'js', 'json', 'jsx', 'md', 'sh', 'svelte', 'ts', 'vue'].sort(),
    );
  });

  it('say of every line what comes out', async () => {
    const target = ts.ScriptTarget.ES2022;
    const examples = inNode.map(({ name, code, language }) => {
      const plain = language === 'ts' ? ts.transpile(code, { target, module: ts.ModuleKind.ESNext }) : code;
      return [`guide-${name}`, plain] as const;
    });
    const outcomes = await outcomesOf(Object.fromEntries(examples));
    expect(outcomes.filter((outcome) => !agrees(outcome))).toEqual([]);
    const said = inNode.flatMap(({ code }) => code.match(/;(?: |\n)\/\/ /g) ?? []);
    expect(outcomes).toHaveLength(said.length);
  });

  it.each(resolutions)('compile, with resolution of modules by %s', async (resolution) => {
    const typed = snippetsIn('ts');
    expect(typed.length).toBeGreaterThan(0);
    const files = typed.map(({ name }) => join(consumer, `guide-${name}.ts`));
    for (const [i, { code }] of typed.entries()) await writeFile(files[i]!, `${code}\nexport {};\n`);
    await run(process.execPath, await compiler(consumer, resolution, files));
  });

  it.each(inPage)('run in a page: $name', async ({ code }) => {
    const { entry, files } = await bundleEsbuild(await writeEntry(code));
    const loaded = Object.entries(files).map(([name, body]): [string, File] => [
      `/${name}`,
      { body, type: 'text/javascript' },
    ]);
    const page = pageOf(`<body><figure-parts of="south-korea-aid/breakdown"></figure-parts>
      <script type="module" src="/${entry}"></script>`);
    await visit(browser, { '/': page, ...Object.fromEntries(loaded) }, async ({ page: opened, errors }) => {
      await expect.poll(() => opened.evaluate(() => Boolean(customElements.get('figure-parts')))).toBe(true);
      if (/register\(|data =/.test(code))
        await expect.poll(() => opened.evaluate(() => window.seen)).toContain('figure-ready figure-parts');
      expect(errors).toEqual([]);
    });
  });

  it.each(markup)('draw: $name', async ({ code }) => {
    const page = pageOf(code.includes('<script') ? code : script + code);
    await visit(browser, { '/': page, '/figures.js': dropIn, ...shown }, async ({ page: opened, errors, events }) => {
      for (const tag of drawnTags(code)) await expect.poll(events).toContain(`figure-ready ${tag}`);
      const faults = await opened.evaluate(() =>
        [...document.querySelectorAll<HTMLElement & { error?: Error }>('*')].flatMap(({ error }) => error ?? []),
      );
      expect(faults).toEqual([]);
      expect(errors).toEqual([]);
      expect((await events()).filter((event) => /error|violation/.test(event))).toEqual([]);
    });
  });

  it.each(policies)('name a policy under which figures are drawn: $name', async ({ code }) => {
    const value = code.replace('Content-Security-Policy: ', '');
    const page = pageOf(`${script}<figure-parts src="/budget.json"></figure-parts>
      <figure-target of="artillery-shells@2024-10-22/pledge"></figure-target>`);
    page.headers = { 'content-security-policy': value };
    await visit(browser, { '/': page, '/figures.js': dropIn, ...shown }, async ({ events, errors }) => {
      await expect.poll(events).toContain('figure-ready figure-target');
      const reads = value.includes('connect-src');
      await expect.poll(events).toContain(`figure-${reads ? 'ready' : 'error'} figure-parts`);
      expect(errors.filter((error) => !/connect-src|budget\.json/.test(error))).toEqual([]);
    });
  });

  it.each(["'none'", 'my-app'])('tell what trusted-types %s leaves: the fallback, and one error', async (types) => {
    const page = pageOf(`${script}<figure-parts of="south-korea-aid/breakdown">Fallback</figure-parts>`);
    page.headers = policyOf(types);
    await visit(browser, { '/': page, '/figures.js': dropIn }, async ({ page: opened, errors }) => {
      await expect.poll(() => errors).toHaveLength(2);
      expect(errors).toEqual([
        expect.stringMatching(/^Creating a TrustedTypePolicy named 'lit-html' violates/),
        expect.stringMatching(/"lit-html" disallowed/),
      ]);
      expect(await opened.getByText('Fallback').isVisible()).toBe(true);
    });
  });

  it.each([
    ['lit-html', '/figures.js', '/app.js', ['figures']],
    ['lit-html', '/app.js', '/figures.js', ['app']],
    ["lit-html 'allow-duplicates'", '/app.js', '/figures.js', ['app', 'figures']],
  ])('tell who is alive under trusted-types %s, %s before %s', async (types, before, after, alive) => {
    const app = await bundleEsbuild(
      await writeEntry("import { html, render } from 'lit'; render(html`<p id='app'>App</p>`, document.body);"),
    );
    const load = [before, after].map((src) => `<script type="module" src="${src}"></script>`).join('');
    const page = pageOf(`${load}<body><figure-parts of="south-korea-aid/breakdown">Fallback</figure-parts>`);
    page.headers = policyOf(types);
    const files = { '/': page, '/figures.js': dropIn, '/app.js': { body: app.code, type: 'text/javascript' } };
    await visit(browser, files, async ({ page: opened, errors }) => {
      const living = (): Promise<string[]> =>
        opened.evaluate(() => [
          ...(document.querySelector('#app') ? ['app'] : []),
          ...(window.seen.includes('figure-ready figure-parts') ? ['figures'] : []),
        ]);
      await expect.poll(living).toEqual(alive);
      await expect.poll(() => errors.length > 0).toBe(alive.length < 2);
    });
  });

  it('show what the program prints', async () => {
    const commands = snippetsIn('console').flatMap(({ name, code }) =>
      code
        .split(/^\$ npx figures-of-record /m)
        .slice(1)
        .map((text) => ({ name, line: text.split('\n')[0]!, printed: text.split('\n').slice(1).join('\n').trimEnd() })),
    );
    expect(commands.length).toBeGreaterThan(10);
    for (const { line, printed } of commands) {
      const args = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
      const { out, err } = await runProgram(args, folder);
      const got = (out + err).trimEnd();
      if (printed.endsWith('\n…')) expect(got.slice(0, printed.length - 1), line).toBe(printed.slice(0, -1));
      else expect(got, line).toBe(printed);
    }
  });
});
