import { address, linkFrom } from './address.js';
import { type Content, html, type Markup } from './markup.js';

/** A page of the reference, before it stands in the site. */
export interface Page {
  /** Address from the root of the site. */
  path: string;
  title: string;
  /** What the page is about, in a sentence, for those who find it elsewhere. */
  description: string;
  body: Content;
  /** Draws figures. */
  figures?: boolean;
}

const sections: readonly (readonly [anchor: string, name: string])[] = [
  ['forms', 'Forms'],
  ['datasets', 'Datasets'],
  ['functions', 'Functions'],
  ['types', 'Types'],
  ['schemas', 'Schemas'],
  ['commands', 'Commands'],
];

/** A heading with an address of its own, and what stands under it; nothing where nothing does. */
export const section = (id: string, heading: string, content: Content): Content => {
  const inside = html`${content}`;
  return (
    inside.text.trim() !== '' &&
    html`<section id="${id}"><h2>${heading}</h2>
${inside}</section>
`
  );
};

/**
 * A table of the reference; nothing where it has no rows. Its roles are written out: a phone lays rows of three and more
 * as lines, and a browser that does so forgets what they are.
 * @param shape `numbers` has its own widths, `wide` names the column beside each cell on a phone.
 */
export const table = (
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Content[])[],
  shape: 'numbers' | 'wide' | '' = '',
): Content => {
  const cell = (content: Content, i: number): Markup =>
    html`<td role="cell"${shape === 'wide' && html` data-column="${columns[i + 1]}"`}>${content}</td>`;
  const row = ([first, ...rest]: readonly Content[]): Markup =>
    html`<tr role="row"><th scope="row" role="rowheader">${first}</th>${rest.map(cell)}</tr>\n`;
  const classes = [columns.length > 2 && 'rows', shape].filter(Boolean).join(' ');
  return (
    rows.length > 0 &&
    html`<table role="table" class="${classes}">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows.map(row)}</tbody>
</table>
`
  );
};

/** Names with what they mean. */
export const terms = (pairs: readonly (readonly [name: Content, meaning: Content] | false)[]): Content => {
  const kept = pairs.filter((pair) => pair !== false);
  return (
    kept.length > 0 &&
    html`<dl class="facts">${kept.map(([name, meaning]) => html`<div><dt>${name}</dt><dd>${meaning}</dd></div>`)}</dl>`
  );
};

/** Code to read or copy. */
export const listing = (code: Content): Markup => html`<pre><code>${code}</code></pre>
`;

/** What differs from one kind of page to another, around what it says. */
interface Frame {
  /** Scripts to load, by address from the root of the site. */
  scripts: readonly string[];
  /** The bar under the menu. */
  bar: Content;
  /** The lines at the foot. */
  foot: string;
}

/** A page in the look of the site, but for what every page of it shares. */
export const framed = ({ path, title, description, body }: Page, { scripts, bar, foot }: Frame): string => {
  const to = linkFrom(path);
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · figures-of-record</title>
    <meta name="description" content="${description}" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${to('site.css')}" />
    <link rel="stylesheet" href="${to('reference/reference.css')}" />
    ${scripts.map((script) => html`<script type="module" src="${to(script)}"></script>`)}
  </head>
  <body>
    <a class="skip" href="#content">Skip to the content</a>
    <header class="top">
      <a href="${to('index.html')}">figures-of-record</a>
      <!-- menu -->
    </header>
    <div class="page guide">
      ${bar}
    </div>
    <main class="page reference" id="content">
${body}    </main>
    <footer class="page foot">
      <p>${foot}</p>
    </footer>
  </body>
</html>
`.text;
};

/** A page of the reference, as the site serves it. */
export const shell = (page: Page): string => {
  const to = linkFrom(page.path);
  const links = sections.map(([id, name]) => html`<li><a href="${to(address.index)}#${id}">${name}</a></li>`);
  return framed(page, {
    scripts: ['reference/search-box.ts', ...(page.figures ? ['reference/figures.ts'] : [])],
    bar: html`<nav aria-label="Reference"><ul>
        <li><a href="${to(address.index)}">Reference</a></li>${links}
      </ul></nav>
      <search class="on-screen" data-root="${to('')}"></search>`,
    foot: 'Made from the package itself: its types, its manifest, its schemas and its data. Code under the MIT licence, our compilation of data under CC BY 4.0; the numbers and quoted words belong to their sources.',
  });
};
