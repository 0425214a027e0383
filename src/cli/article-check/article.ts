import { tags } from '../../../widgets/tags.generated.js';
import type { Context } from './context.js';
import { checkDrawing } from './figure-drawing.js';
import { checkFigureValue } from './figure-value.js';
import type { Finding } from '../markup/finding.js';
import type { ArticleText } from './fix.js';
import { type Figure, readMarkup } from '../markup/html.js';
import { markdownAsHtml } from '../markup/markdown.js';
import { suggestion } from '../output/suggestion.js';

/** How an article is written. */
export type ArticleFormat = 'html' | 'markdown';

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

const checkFigure = (figure: Figure, context: Context, text: ArticleText): Finding[] => {
  const { tag, attributes, at } = figure;
  if (context.allowedTags.includes(tag)) return [];
  if (!figureTags.includes(tag)) {
    const hint = suggestion(tag, figureTags);
    const message = `there is no <${tag}>${hint && `.${hint}`}`;
    return [{ severity: 'error', code: 'unknown-element', message, at, got: tag }];
  }
  // It draws the data that `src` names, which is not at hand.
  if (attributes.get('src')) return [];
  const { locale, findings } = localeOf(figure, context);
  const check = tag === 'figure-value' ? checkFigureValue : checkDrawing;
  return [...findings, ...check({ figure, locale, context, text })];
};

/**
 * Finds what the author of an article must look at, in the order of its text.
 * @param original The text of the file, to the character.
 * @throws UnreadableError as `readMarkup`
 */
export const checkArticle = (original: string, format: ArticleFormat, context: Context): Finding[] => {
  if (!hasFigures(original)) return [];
  const html = format === 'markdown' ? markdownAsHtml(original) : original;
  const { figures, faults } = readMarkup(html);
  return [
    ...faults.map(({ at, message }): Finding => ({ severity: 'error', code: 'malformed-markup', message, at })),
    ...figures.flatMap((figure) => checkFigure(figure, context, { original, html })),
  ].sort((a, b) => a.at.start - b.at.start);
};
