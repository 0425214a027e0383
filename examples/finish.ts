import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = import.meta.dirname;

/** One page for each form: `gallery/parts.html` is Parts. */
const gallery = readdirSync(join(root, 'gallery'))
  .sort()
  .map((file): [string, string] => {
    const name = file.replace(/\.html$/, '');
    return [`gallery/${file}`, name.charAt(0).toUpperCase() + name.slice(1)];
  });

/** Pages of the site in the order of the menu: address from the root, name. */
const menu: readonly (readonly [string, string])[] = [
  ['index.html', 'Home'],
  ['article/index.html', 'Article'],
  ...gallery,
  ['guides/index.html', 'Guides'],
  ['reference/index.html', 'Reference'],
  ['speed/index.html', 'Speed'],
];

const navigation = (path: string): string => {
  const here = path.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html');
  const up = '../'.repeat(here.split('/').length - 1);
  const items = menu.map(([address, name]) => {
    // The menu names the first page of the guides and of the reference for all of them.
    const first = /^(?:guides|reference)\/index\.html$/.test(address);
    const within = address === here ? 'page' : first && here.startsWith(address.replace('index.html', ''));
    const current = within ? ` aria-current="${within}"` : '';
    return `<li><a href="${up}${address}"${current}>${name}</a></li>`;
  });
  return `<nav class="menu" aria-label="Pages"><ul>${items.join('')}</ul></nav>`;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Lines without the indentation that all of them share. */
const dedented = (text: string): string => {
  const lines = text.split('\n');
  const depths = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  return lines.map((line) => line.slice(Math.min(...depths))).join('\n');
};

const listing = (text: string): string => `<pre><code>${escaped(text)}</code></pre>`;

/** The markup of a demo, and the file of data that it reads. */
const listings = (markup: string): string => {
  const file = /\ssrc="\.\.\/([\w-]+\.json)"/.exec(markup)?.[1];
  const data = file && listing(readFileSync(join(root, 'public', file), 'utf8').trimEnd());
  const folded = data ? `<details><summary>${file}</summary>${data}</details>` : '';
  return `<div class="markup">${listing(dedented(markup))}${folded}</div>`;
};

/** A demo ends at the closing tag that stands as deep as its opening tag. */
const demo = /^([ \t]*)<div class="demo">\n([^]*?)\n\1<\/div>$/gm;

const include = /<!-- include (\S+) -->/g;

/**
 * A page as it is served: a generated part in place of `<!-- include speed/results.part.html -->`, the menu in place of `<!-- menu -->`, and under each `<div class="demo">` the very markup that
 * stands in it, so that the two can never differ.
 * @param path Address of the page from the root of the site.
 */
export const finish = (page: string, path: string): string => {
  const source = page.replace(include, (_, name: string) => readFileSync(join(root, name), 'utf8').trimEnd());
  const written = source.split('<div class="demo">').length - 1;
  let shown = 0;
  const listed = source.replace(demo, (block: string, _: string, markup: string) => {
    shown += 1;
    return block + listings(markup);
  });
  if (shown !== written) throw new Error(`${path}: ${written} demos, but only ${shown} end at their own depth.`);
  return listed.replace('<!-- menu -->', navigation(path));
};
