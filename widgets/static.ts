import { escape } from './picture/text.js';
import { sourcesHTML } from './sources/static-html.js';
import { sourcesSVG } from './sources/svg.js';
import { assertCall, formsWithTable, staticForms } from './static/call.js';
import { draw, listSources } from './static/draw.js';
import type { SourcesOptions, StaticForm, StaticOptions } from './static/options.js';

export type { PictureOptions } from './picture/picture.js';
export type * from './static/options.generated.js';
export type { FigureOptions, SourcesOptions, StaticForm, StaticOptions } from './static/options.js';

const isSources = (form: string, _options: object): _options is SourcesOptions => form === 'sources';

/**
 * A figure as a still SVG picture with its credit inside: for print, newsletters, social media. No DOM needed.
 * @param form The list of sources.
 * @throws FigureError as the form does, and `unknown-form`, `unknown-option`
 * @example
 * ```ts
 * renderToSVG('parts', { of: 'south-korea-aid/breakdown', vintages: [southKoreaAid] }); // "<svg xmlns=…
 * ```
 */
export function renderToSVG(form: 'sources', options: SourcesOptions): string;
/**
 * A figure of any other form, in the same way.
 * @param form Without `figure-`: `parts`.
 * @throws FigureError as the form does, and `unknown-form`, `unknown-option`
 */
export function renderToSVG<F extends StaticForm>(form: F, options: StaticOptions<F>): string;
export function renderToSVG(form: StaticForm | 'sources', options: SourcesOptions | StaticOptions<StaticForm>): string {
  assertCall(form, options, staticForms);
  return isSources(form, options) ? sourcesSVG(listSources(options), options) : draw(form as StaticForm, options).svg();
}

/**
 * The rows behind a figure as a plain HTML table.
 * @param form Without `figure-`: `parts`.
 * @throws FigureError as the form does, and `unknown-form`, `unknown-option`
 * @example
 * ```ts
 * renderToTable('parts', { of: 'south-korea-aid/breakdown', vintages: [southKoreaAid] }); // "<table><caption>…
 * ```
 */
export const renderToTable = <F extends StaticForm>(form: F, options: StaticOptions<F>): string => {
  assertCall(form, options, formsWithTable);
  return draw(form, options).table();
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What shapes the picture but not the element. */
const pictureOnly = new Set(['data', 'vintages', 'evidence', 'width', 'id']);

const lineBreaks = /[\r\n]\s*/g;

/** HTML without blank lines, at which Markdown ends a block. */
const withoutBlankLines = (html: string): string => html.replace(lineBreaks, '\n');

/**
 * An element whose tags stand on lines of their own, so that Markdown takes it for a block. Begun on one line with its
 * content it would be wrapped in a paragraph, which ends where the figure inside begins.
 */
const block = (tag: string, options: object, content: string): string =>
  `<${tag}${attributesOf(options).replace(lineBreaks, ' ')}>\n${withoutBlankLines(content)}\n</${tag}>`;

const attributesOf = (options: object): string =>
  Object.entries(options)
    .filter(([name, value]) => !pictureOnly.has(name) && value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${kebab(name)}` : ` ${kebab(name)}="${escape(String(value))}"`))
    .join('');

/**
 * An element with its fallback inside: heading, sentence, table and credit as plain HTML, which reads without
 * JavaScript, in feeds and in archives; in Markdown it is a block of its own. For `figure-value` the fallback is the
 * number as text, for `figure-sources` the whole list: who says each number, in which words, where it is written, on
 * what terms, how to cite it. With `data` it is the fallback alone: an element would read its table as data of its own;
 * set the element's `data` in the page instead.
 * @param form The list of sources.
 * @throws FigureError as the form does, and `unknown-form`, `unknown-option`
 * @example
 * ```ts
 * renderToHTML('value', { of: 'south-korea-aid/total', vintages: [southKoreaAid] });
 * // "<figure-value of=\"south-korea-aid/total\">€789 million</figure-value>"
 * ```
 */
export function renderToHTML(form: 'sources', options: SourcesOptions): string;
/**
 * An element of any other form, in the same way.
 * @param form Without `figure-`: `parts`.
 * @throws FigureError as the form does, and `unknown-form`, `unknown-option`
 */
export function renderToHTML<F extends StaticForm>(form: F, options: StaticOptions<F>): string;
export function renderToHTML(
  form: StaticForm | 'sources',
  options: SourcesOptions | StaticOptions<StaticForm>,
): string {
  assertCall(form, options, staticForms);
  if (isSources(form, options)) return block('figure-sources', options, sourcesHTML(listSources(options)));
  const drawing = draw(form as StaticForm, options);
  const fallback = drawing.fallback(drawing.table());
  if (options.data) return withoutBlankLines(fallback);
  const tag = `figure-${form}`;
  return form === 'value' ? `<${tag}${attributesOf(options)}>${fallback}</${tag}>` : block(tag, options, fallback);
}
