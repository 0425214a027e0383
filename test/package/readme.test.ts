import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type File, openBrowser, visit } from './support/browser.js';
import { bundleEsbuild, writeEntry } from './support/bundlers.js';
import { consumer, publishedText, run } from './support/installed.js';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

const snippets = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)\\n\`\`\`$`, 'gm'))].map(([, code = '']) => code);

const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><body>${body}`;

describe('README', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const [inPage = '', inNode = ''] = snippets('js');
  const [html = ''] = snippets('html');

  it('holds no code that is not run here', () => {
    expect([...readme.matchAll(/^```(\w+)$/gm)].map(([, language]) => language)).toEqual(['sh', 'html', 'js', 'js']);
    expect(snippets('sh')).toEqual(['npm install figures-of-record']);
  });

  it('draws what its script tag and its markup show', async () => {
    const body = html.replace(/src="[^"]+"/, 'src="/figures.js"').replace(' integrity="sha384-…"', '');
    const files = {
      '/': { body: pageOf(body) },
      '/figures.js': { body: publishedText('drop-in/figures.js'), type: 'text/javascript' },
    };
    await visit(browser, files, async ({ events, errors }) => {
      for (const tag of ['figure-value', 'figure-parts']) await expect.poll(events).toContain(`figure-ready ${tag}`);
      expect(errors).toEqual([]);
    });
  });

  it('draws what it says of npm and a bundler', async () => {
    const [element = ''] = /<figure-ranking of="aid-to-ukraine\/ranking"><\/figure-ranking>/.exec(readme) ?? [];
    const { entry, files } = await bundleEsbuild(await writeEntry(inPage));
    const modules = Object.entries(files).map(([name, body]): [string, File] => [
      `/${name}`,
      { body, type: 'text/javascript' },
    ]);
    const page = { body: pageOf(`${element}<script type="module" src="/${entry}"></script>`) };
    await visit(browser, { '/': page, ...Object.fromEntries(modules) }, async ({ events, errors }) => {
      await expect.poll(events).toContain('figure-ready figure-ranking');
      expect(errors).toEqual([]);
    });
  });

  it('says what comes out of each line', async () => {
    const told = inNode.replace(/^(\w+\(.+\)); \/\/ .+$/gm, 'console.log(JSON.stringify($1));');
    writeFileSync(join(consumer, 'readme.mjs'), told);
    const printed = (await run(process.execPath, ['readme.mjs']))
      .replace(/\u00a0/g, ' ')
      .trimEnd()
      .split('\n');
    const said = [...inNode.matchAll(/; \/\/ (.+)$/gm)].map(([, text = '']) => text);
    expect(said).toHaveLength(2);
    expect(printed.map((line, i) => (said[i]?.endsWith('…') ? `${line.slice(0, said[i].length - 1)}…` : line))).toEqual(
      said,
    );
  });
});
