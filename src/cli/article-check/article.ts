import { tags as elementTags } from '../../../widgets/tags.generated.js';
import type { Desk } from './context.js';
import { checkDrawnFigure } from './figure-table.js';
import type { Finding } from './finding.js';
import { checkMarkedNumber } from './figure-value.js';
import { markupIn } from './markdown.js';
import { type Figure, readMarkup } from './html.js';
import { suggestion } from '../output/suggestion.js';

/** Elements of this package. */
const tags: readonly string[] = elementTags;

/** How an article is written. */
export type Kind = 'html' | 'markdown';

/** The language a figure writes in, as its element would find it; a tag that is none is English, and a finding. */
const localeOf = ({ attributes, lang, at }: Figure, desk: Desk): { locale: string; faults: Finding[] } => {
  const asked = attributes.get('locale') || lang || desk.locale;
  try {
    return { locale: Intl.getCanonicalLocales(asked)[0] ?? 'en', faults: [] };
  } catch {
    const message = `“${asked}” is no language tag such as “en” or “pt-BR”; it is read as English`;
    return { locale: 'en', faults: [{ severity: 'warning', code: 'unknown-locale', message, at, says: asked }] };
  }
};

const checkFigure = (figure: Figure, desk: Desk, texts: { markup: string; original: string }): Finding[] => {
  const { tag, attributes, at } = figure;
  if (desk.allowed.includes(tag)) return [];
  if (!tags.includes(tag))
    return [
      {
        severity: 'error',
        code: 'unknown-element',
        message: `there is no <${tag}>.${suggestion(tag, tags)}`.replace(/\.$/, ''),
        at,
        says: tag,
      },
    ];
  // What `src` names wins over the reference, and is not at hand.
  if (attributes.get('src')) return [];
  const { locale, faults } = localeOf(figure, desk);
  const check = tag === 'figure-value' ? checkMarkedNumber : checkDrawnFigure;
  return [...faults, ...check(figure, locale, desk, texts)];
};

/** Whether anything is to be checked; most articles have no figure, and need not be parsed. */
export const hasFigures = (original: string): boolean => /<\/?figure-/i.test(original);

/**
 * What its author must look at in an article, in the order of the text.
 * @param original The text of the file, to the character.
 */
export const checkArticle = (original: string, kind: Kind, desk: Desk): Finding[] => {
  if (!hasFigures(original)) return [];
  const markup = kind === 'markdown' ? markupIn(original) : original;
  const { figures, faults } = readMarkup(markup);
  return [
    ...faults.map(({ at, message }): Finding => ({ severity: 'error', code: 'malformed-markup', message, at })),
    ...figures.flatMap((figure) => checkFigure(figure, desk, { markup, original })),
  ].sort((a, b) => a.at.start - b.at.start);
};

/** The text with its mends written in, and nothing else touched. */
export const mended = (original: string, findings: readonly Finding[]): string => {
  const mends = findings.flatMap(({ mend }) => (mend ? [mend] : [])).sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of mends) {
    if (start < at) continue;
    parts.push(original.slice(at, start), text);
    at = end;
  }
  return parts.join('') + original.slice(at);
};
