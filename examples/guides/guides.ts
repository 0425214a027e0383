import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linkFrom } from '../reference/address.js';
import { html, type Markup } from '../reference/markup.js';
import { filesAt, type Manifest } from '../reference/repository.js';
import { framed, type Page } from '../reference/shell.js';
import { rendered } from './markdown.js';

/** Guides in the order in which a reader meets their matters; one that is not named here comes last. */
const order = ['charts', 'data', 'look', 'accessibility', 'content-security', 'program', 'versions', 'errors'];

const place = (name: string): number => (order.indexOf(name) + order.length + 1) % (order.length + 1);

const index = 'guides/index.html';

/** A guide as it is written. */
interface Guide {
  /** Address of its page from the root of the site. */
  path: string;
  title: string;
  /** Its first paragraph. */
  description: string;
  text: string;
}

const guideOf = (name: string, text: string): Guide => {
  const [, title, description] = /^# (.+)\n\n(.+)\n/.exec(text) ?? [];
  if (!title || !description) throw new Error(`guides/${name}.md: expected a heading and a paragraph at its top`);
  return { path: `guides/${name}.html`, title, description: description.replaceAll('`', ''), text };
};

/** Where a link of a guide leads to on the site: another guide has its page here, any other file is read in the repository. */
const leadOf =
  (repository: string) =>
  (href: string): string => {
    if (/^(#|https:)/.test(href)) return href;
    if (href.startsWith('../../')) return href.replace('../..', repository);
    return href.replace(/\.md(?=#|$)/, '.html');
  };

const indexPage = (guides: readonly Guide[]): Page => ({
  path: index,
  title: 'Guides',
  description: 'How to use the datasets, the elements and the program.',
  body: html`<h1>Guides</h1>
<p class="lede">How to use the datasets, the elements and the program. The code in them is run by the tests of the package.</p>
<ul class="contents">${guides.map(
    ({ path, title, description }) =>
      html`<li><a href="${linkFrom(index)(path)}">${title}</a><span>${description}</span></li>`,
  )}</ul>
`,
});

const barOn = (here: string, guides: readonly Guide[]): Markup => {
  const items = guides.map(({ path, title }) => {
    const current = path === here && html` aria-current="page"`;
    return html`<li><a href="${linkFrom(here)(path)}"${current}>${title}</a></li>`;
  });
  return html`<nav aria-label="Guides"><ul>${items}</ul></nav>`;
};

/**
 * Makes a page of every guide, and one that lists them.
 * @param root Folder of the repository.
 * @returns pages by address from the root of the site
 */
export const makeGuides = async (root: string): Promise<Map<string, string>> => {
  const folder = join(root, 'examples/guides');
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest;
  const repository = filesAt(manifest);
  if (!repository) throw new Error('package.json: expected a repository on GitHub, to which guides link');
  const names = (await readdir(folder)).filter((file) => file.endsWith('.md')).map((file) => file.replace('.md', ''));
  const guides = await Promise.all(
    names
      .sort((a, b) => place(a) - place(b))
      .map(async (name) => guideOf(name, await readFile(join(folder, `${name}.md`), 'utf8'))),
  );
  const pages = [
    indexPage(guides),
    ...guides.map((guide): Page => ({ ...guide, body: rendered(guide.text, leadOf(repository)) })),
  ];
  const foot = 'Written in Markdown, and read in the repository likewise. Code under the MIT licence.';
  return new Map(pages.map((page) => [page.path, framed(page, { scripts: [], bar: barOn(page.path, guides), foot })]));
};
