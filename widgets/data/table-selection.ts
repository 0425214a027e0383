import { FigureError, type Issue, printShort } from '../../src/error/figure-error.js';
import { validateVintageInput } from '../../src/user-data/check.js';
import { normalize } from '../../src/user-data/normalize.js';
import type { VintageInput } from '../../src/user-data/figure-data.js';
import type { Form } from '../../src/model/view.js';
import { readTable, type TableReading } from '../../src/table/read-table.js';
import type { MarkupElement } from '../../src/table/markup.js';
import { placeOf } from '../../src/table/words.js';
import type { Selection } from '../scene/scene.js';
import { selectFrom } from './select.js';
import { withoutTotals } from './total-rows.js';

const dataOf = ({ title, rows, credit }: TableReading): VintageInput => ({
  title,
  observations: rows.map(({ observation }) => ({ ...observation, ...(credit && { source: 'table' }) })),
  ...(credit && { sources: [{ id: 'table', credit }] }),
});

/** Names the row and the column in place of paths that who wrote a table never saw. */
const inTable =
  ({ rows, column }: TableReading) =>
  (error: unknown): unknown => {
    if (!(error instanceof FigureError)) return error;
    const issues = error.issues.map((issue): Issue => {
      const index = Number(/^observations\[(\d+)\]/.exec(issue.path)?.[1] ?? -1);
      const row = rows[index] ?? rows.find(({ observation }) => observation.id === issue.id);
      if (!row) return issue;
      const { code, expected, got } = issue;
      // Of a sum that does not fit, what was got is what the others come to.
      const isValue = /\.value$/.test(issue.path) || (issue.path === issue.id && code !== 'parts-do-not-sum');
      const path = placeOf(row.observation.label, column);
      return { code, expected, path, got: isValue && row.text ? printShort(row.text) : got };
    });
    return new FigureError(issues);
  };

/**
 * What a form draws of the first table in an element.
 * @throws FigureError `schema`, `too-large`, with every row and column that cannot be read
 */
export const selectTable = (host: MarkupElement, locale: string, form: Form, view: string | undefined): Selection => {
  const reading = readTable(host, locale);
  const inPlace = inTable(reading);
  try {
    const vintage = normalize(validateVintageInput(dataOf(reading)));
    const selection = { ...selectFrom(vintage, form, view), warnings: reading.warnings, inPlace };
    return withoutTotals(selection, form, {
      foot: reading.rows.filter(({ isFoot }) => isFoot).map(({ observation }) => observation.id),
      groups: new Map(reading.rows.map(({ observation, group }) => [observation.id, group])),
      hint: '; a <tfoot> would say so',
    });
  } catch (error) {
    throw inPlace(error);
  }
};
