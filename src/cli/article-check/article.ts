import { tags } from '../../../widgets/tags.generated.js';
import type { Context } from './context.js';
import { checkDrawing } from './figure-drawing.js';
import { checkFigureValue } from './figure-value.js';
import type { Finding } from '../markup/finding.js';
import type { ArticleText } from './fix.js';
import { type Figure, readMarkup } from '../markup/html.js';
import { jsxAsHtml } from '../markup/jsx.js';
import { markdownAsHtml } from '../markup/markdown.js';
import { suggestion } from '../output/suggestion.js';

/** How an article is written. */
export type ArticleFormat = 'html' | 'markdown' | 'mdx' | 'jsx';

/** Elements of this package. */
export const figureTags: readonly string[] = tags;

/** Whether there is anything to check; most articles have no figure, and need not be parsed. */
export const hasFigures = (original: string): boolean => /<\/?figure-/i.test(original);

/** The language of a figure, as its element finds it; one that is no language tag is read as English, and found. */
const localeOf = ({ attributes, lang, at }: Figure, context: Context): { locale: string; findings: Finding[] } => {
  const tag = attributes.get('locale') || lang || context.locale;
  try {
    return { locale: Intl.getCanonicalLocales(tag)[0] ?? 'en', findings: [] };
  } catch {
    const message = `“${tag}” is no language tag such as “en” or “pt-BR”; it is read as English`;
    return { locale: 'en', findings: [{ severity: 'warning', code: 'unknown-locale', message, at, got: tag }] };
  }
};

/** An article as HTML of the same length. @throws UnreadableError as `markdownAsHtml` */
const asHtml = (original: string, format: ArticleFormat): string => {
  if (format === 'markdown') return markdownAsHtml(original);
  if (format === 'mdx') return jsxAsHtml(markdownAsHtml(original, 'mdx'));
  return format === 'jsx' ? jsxAsHtml(original) : original;
};

/** In JSX a reference may be an expression, which only running it would tell. */
const isExpression = (reference: string | undefined, format: ArticleFormat): boolean =>
  (format === 'mdx' || format === 'jsx') && reference?.startsWith('{') === true;

const checkFigure = (figure: Figure, context: Context, text: ArticleText, format: ArticleFormat): Finding[] => {
  const { tag, attributes, at } = figure;
  if (context.allowedTags.includes(tag)) return [];
  if (!figureTags.includes(tag)) {
    const hint = suggestion(tag, figureTags);
    const message = `there is no <${tag}>${hint && `.${hint}`}`;
    return [{ severity: 'error', code: 'unknown-element', message, at, got: tag }];
  }
  // It draws the data that `src` names, which is not at hand, or those of its own.
  if (attributes.get('src') || attributes.get('data')) return [];
  const reference = attributes.get('of');
  if (isExpression(reference, format)) {
    const message = `<${tag}> takes its reference from the expression ${reference!}, so nothing can be checked`;
    return [{ severity: 'warning', code: 'no-reference', message, at }];
  }
  const { locale, findings } = localeOf(figure, context);
  const check = tag === 'figure-value' ? checkFigureValue : checkDrawing;
  return [...findings, ...check({ figure, locale, context, text })];
};

/**
 * Finds what the author of an article must look at, in the order of its text.
 * @param original The text of the file, to the character.
 * @throws UnreadableError as `markdownAsHtml` and `readMarkup`
 */
export const checkArticle = (original: string, format: ArticleFormat, context: Context): Finding[] => {
  if (!hasFigures(original)) return [];
  const html = asHtml(original, format);
  const { figures, faults } = readMarkup(html);
  return [
    ...faults.map(({ at, message }): Finding => ({ severity: 'error', code: 'malformed-markup', message, at })),
    ...figures.flatMap((figure) => checkFigure(figure, context, { original, html }, format)),
  ].sort((a, b) => a.at.start - b.at.start);
};
