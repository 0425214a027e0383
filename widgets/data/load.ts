import { validateVintageInput } from '../../src/user-data/check.js';
import { normalize } from '../../src/user-data/complete.js';
import type { VintageInput, ObservationInput } from '../../src/user-data/figure-data.js';
import { figureError } from '../../src/error/figure-error.js';
import type { Vintage } from '../../src/model/vintage.js';
import { readTable } from './html-table.js';
import { unknownDates } from './unknown-dates.js';
import { remark } from './warnings.js';
import { unknownKeys } from './unknown-keys.js';

/*
 * A page's own data as a vintage. Loaded only by pages that bring data, so that those which draw registered datasets
 * do not carry the check.
 */

const read = (value: unknown, file?: string): Vintage => {
  const data = validateVintageInput(value, file);
  return remark(normalize(data), [...unknownKeys(data), ...unknownDates(data)]);
};

/** Data handed over as a value. @throws FigureError `schema`, `duplicate-id` */
export const fromValue = (data: VintageInput | readonly ObservationInput[]): Vintage => read(data);

/** A plain table among an element's children; see `readTable`. @throws FigureError `schema`, `duplicate-id` */
export const fromTable = (table: HTMLTableElement, locale: string, withWhole: boolean): Vintage => {
  const { data, warnings } = readTable(table, locale, withWhole);
  return remark(normalize(validateVintageInput(data)), warnings);
};

/** A JSON file at an http address. @throws FigureError `unsafe-address`, `unreachable`, `not-json`, `schema`, `duplicate-id` */
export const fromAddress = async (src: string, base: string): Promise<Vintage> => {
  const url = URL.canParse(src, base) ? new URL(src, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw figureError('unsafe-address', 'src', src, 'an http or https address');
  const response = await fetch(url).catch((error: unknown) => {
    throw figureError('unreachable', 'src', `${src}: ${String(error)}`, 'a file that can be read');
  });
  if (!response.ok) {
    throw figureError(
      'unreachable',
      'src',
      `${src}: ${response.status} ${response.statusText}`.trim(),
      'a file that can be read',
    );
  }
  const data: unknown = await response.json().catch(() => {
    throw figureError('not-json', 'src', src, 'a JSON file');
  });
  return read(data, src);
};
