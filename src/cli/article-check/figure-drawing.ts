import { explain, FigureError } from '../../error/figure-error.js';
import type { Form } from '../../model/view.js';
import { selectTable } from '../../../widgets/data/table-selection.js';
import { describeFailure, type FigureInArticle } from './context.js';
import { type FigureRows, rowsOf } from './figure-rows.js';
import { checkTable } from './figure-table.js';
import type { Finding } from '../markup/finding.js';
import { describeNewerVintage, erratumFindings } from './superseded.js';

/** Checks one reference of a figure: where it leads, its pin, its errata and the table inside the figure. */
const checkReference = (place: FigureInArticle, reference: string): Finding[] => {
  const { figure, locale, context } = place;
  const { at } = figure;
  let drawn: FigureRows;
  try {
    drawn = rowsOf(place, reference);
  } catch (error) {
    const { issue, message } = describeFailure(error, reference, context.vintages);
    return [{ severity: 'error', code: issue.code, message, at, reference }];
  }
  const findings: Finding[] = figure.whole ? checkTable(place, drawn, reference) : [];
  const newer = reference.includes('@') ? describeNewerVintage(drawn, context.vintages, locale) : undefined;
  if (newer !== undefined)
    findings.push({ severity: 'warning', code: 'superseded', message: `${newer} (${reference})`, at, reference });
  return [...findings, ...erratumFindings(context.errataOf(drawn.vintage, drawn.rows.observations), at, reference)];
};

/**
 * Checks a table that a figure without a reference draws: whether its element can read it. A page may hand the element
 * other data, or hide cells by its style sheets, so that it is only a warning.
 */
const checkOwnTable = ({ figure, locale }: FigureInArticle): Finding[] => {
  const { tag, attributes, at, markup, rows } = figure;
  if (tag === 'figure-sources' || !rows.length) return [];
  try {
    selectTable(markup, locale, tag.slice('figure-'.length) as Form, attributes.get('view'));
    return [];
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    return error.issues.map((issue) => ({
      severity: 'warning',
      code: 'unreadable-table',
      message: `its table cannot be drawn: ${explain(issue)}`,
      at,
    }));
  }
};

/** Checks a figure with a heading and a graphic, by each of its references: the list of sources may have several. */
export const checkDrawing = (place: FigureInArticle): Finding[] => {
  const { tag, attributes } = place.figure;
  const of = attributes.get('of')?.trim();
  // Without a reference it draws data of the page or its own table, or lists what other figures draw.
  if (of === undefined) return checkOwnTable(place);
  const several = tag === 'figure-sources' ? of.match(/[^\s(]+(?:\([^)]*\)?)?/g) : null;
  return [...new Set(several ?? [of])].flatMap((reference) => checkReference(place, reference));
};
