import { areaName, labelOf } from '../../format/label.js';
import { tableWords } from '../../messages/index.js';
import type { Observation } from '../../model/observation.js';
import type { Rows } from '../../../widgets/scene/rows.js';

import { agreementOf, readNumber } from './agreement.js';
import { type FigureInArticle, formatInLocale } from './context.js';
import type { FigureRows } from './figure-rows.js';
import type { Finding } from '../markup/finding.js';
import { fixFor } from './fix.js';
import type { Cell, Row } from '../markup/table-rows.js';

/** A row of a table in an article, and the number that its name stands for. */
interface NumberRow {
  cells: readonly (Cell | undefined)[];
  name: string;
  /** Where the cell with its name is. */
  nameAt: number;
  observation: Observation;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Numbers by what a reader calls them; a name that two of them have leads to neither. */
const numbersByName = ({ rows, vintage }: FigureRows, locale: string): ReadonlyMap<string, Observation | undefined> => {
  const numbers = new Map<string, Observation | undefined>();
  for (const observation of rows.observations) {
    const names = [labelOf(observation, vintage, locale), areaName(observation.area, vintage, locale)];
    for (const name of new Set(names.map(folded))) numbers.set(name, numbers.has(name) ? undefined : observation);
  }
  return numbers;
};

/** A row by its name: the heading that is one, else the first cell; what groups the rows stands before it. */
const numberRow = ({ cells }: Row, numbers: ReadonlyMap<string, Observation | undefined>): NumberRow | undefined => {
  const headings = cells.flatMap((cell, at) => (cell?.tag === 'th' ? [at] : []));
  for (const nameAt of headings.length ? headings : [0]) {
    const name = cells[nameAt]?.text ?? '';
    const observation = numbers.get(folded(name));
    if (observation) return { cells, name, nameAt, observation };
  }
  return undefined;
};

/** What the cell of the number itself should say; nothing where it does. */
const expectedValue = (got: string, observation: Observation, locale: string): string | undefined => {
  const printed = [formatInLocale(observation, locale), formatInLocale(observation, locale, true)];
  const agreement = agreementOf(got, observation, printed, { locale });
  if (agreement === 'agrees' || agreement === 'unreadable') return undefined;
  // What is counted stays written where it is.
  const counted = got.toLowerCase().includes(observation.unit.code.toLowerCase());
  return formatInLocale(observation, locale, counted);
};

/** What a cell that is computed from the number should say, such as a share; nothing where it does. */
const expectedOwn = (
  got: string,
  heading: string | undefined,
  { own }: Rows,
  observation: Observation,
  locale: string,
): string | undefined => {
  if (!own || heading !== folded(own.label) || !got) return undefined;
  const expected = own.cell(observation);
  if (!expected || folded(got) === folded(expected)) return undefined;
  const [gotAmount, amount] = [readNumber(got, locale), readNumber(expected, locale)];
  const same = gotAmount && amount && gotAmount.value === amount.value && gotAmount.relation === amount.relation;
  return same ? undefined : expected;
};

const checkRow = (
  { cells, name, nameAt, observation }: NumberRow,
  headings: readonly string[],
  rows: Rows,
  { locale, text }: FigureInArticle,
  reference: string,
): Finding[] => {
  const headedAt = headings.indexOf(folded(tableWords.value));
  const valueAt = headedAt >= 0 ? headedAt : nameAt + 1;
  return cells.flatMap((cell, at): Finding[] => {
    if (!cell || cell.hasFigure || at === nameAt) return [];
    const got = cell.text;
    const expected =
      at === valueAt
        ? expectedValue(got, observation, locale)
        : expectedOwn(got, headings[at], rows, observation, locale);
    if (expected === undefined) return [];
    const fix = fixFor(cell.runs, expected, text);
    const message = `the row “${name}” says “${got}”, should say “${expected}” (${reference})`;
    return [
      { severity: 'error', code: 'table-differs', message, at: cell, reference, got, expected, ...(fix && { fix }) },
    ];
  });
};

/** Checks the numbers of a plain table inside a figure, found by the names of their rows. */
export const checkTable = (place: FigureInArticle, drawn: FigureRows, reference: string): Finding[] => {
  const numbers = numbersByName(drawn, place.locale);
  const findings: Finding[] = [];
  let headings: string[] = [];
  for (const row of place.figure.rows) {
    if (row.cells.every((cell) => cell?.tag !== 'td')) {
      // Of several rows of headings the lowest names a column.
      headings = row.cells.map((cell, at) => (cell ? folded(cell.text) : (headings[at] ?? '')));
      continue;
    }
    const found = numberRow(row, numbers);
    if (found) findings.push(...checkRow(found, headings, drawn.rows, place, reference));
  }
  return findings;
};
