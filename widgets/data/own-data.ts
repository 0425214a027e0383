import { figureError } from '../../src/error/figure-error.js';
import type { Form } from '../../src/model/view.js';
import { validateVintageInput } from '../../src/user-data/check.js';
import type { VintageInput } from '../../src/user-data/figure-data.js';
import { normalize } from '../../src/user-data/normalize.js';
import type { Selection, Warning } from '../scene/scene.js';
import { selectFrom } from './select.js';
import { withoutTotals } from './total-rows.js';
import { unknownDates } from './unknown-dates.js';
import { unknownKeys } from './unknown-keys.js';

/** A text in JSON, as an attribute has it. @throws FigureError `not-json` */
const fromJSON = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    const expected = `JSON such as [{"label": "A", "value": 5}]; a script sets the property \`data\` instead`;
    throw figureError('not-json', 'data', text, expected);
  }
};

/**
 * Reads what a page handed over, with what its author should know.
 * @throws FigureError `schema`, `not-json`, `unknown-key`
 */
export const readOwnData = (value: unknown, file?: string): { data: VintageInput; warnings: Warning[] } => {
  const data = validateVintageInput(typeof value === 'string' && file === undefined ? fromJSON(value) : value, file);
  return { data, warnings: [...unknownKeys(data), ...unknownDates(data)] };
};

/** What a form draws of a page's own data. @throws FigureError as {@link readOwnData}, and `duplicate-id`, `too-large` */
export const selectOwnData = (value: unknown, form: Form, view: string | undefined, file?: string): Selection => {
  const { data, warnings } = readOwnData(value, file);
  return withoutTotals({ ...selectFrom(normalize(data), form, view), warnings }, form);
};
