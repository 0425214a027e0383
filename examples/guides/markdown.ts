import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { Markup } from '../reference/markup.js';

/** The anchor that GitHub gives a heading. */
const slug = (heading: string): string =>
  heading
    .replace(/<[^>]+>|&\w+;/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** Markdown as markup, each heading with the anchor it has on GitHub. @param lead where a link of the file leads to on the site */
export const rendered = (markdown: string, lead: (href: string) => string): Markup =>
  new Markup(
    micromark(markdown, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] })
      .replace(/<h([23])>(.*?)<\/h\1>/g, (_, level: string, text: string) => {
        const anchor = `id="${slug(text)}"`;
        return `<h${level} ${anchor}>${text}</h${level}>`;
      })
      .replace(/(?<=<a href=")[^"]+/g, lead)
      .replaceAll('<th>', '<th scope="col">')
      // Columns that a program prints hold only on one line; a keyboard scrolls them too.
      .replaceAll('<pre><code class="language-console">', '<pre class="printed" tabindex="0"><code>'),
  );
