import type { VintageInput, ObservationInput } from '../../src/user-data/figure-data.js';
import type { Form } from '../../src/model/view.js';
import type { Selection } from '../scene/scene.js';
import { fetchFile } from './fetch-file.js';
import { selectOwnData } from './own-data.js';
import { pageMarkup } from './page-markup.js';
import { selectTable } from './table-selection.js';

/*
 * A page's own data, ready to draw. Loaded only by pages that bring data, so that those which draw registered datasets
 * do not carry the check.
 */

/** Data handed over as a value, or in JSON. @throws FigureError `schema`, `duplicate-id`, `not-json`, `unknown-key` */
export const fromValue = (
  data: VintageInput | ObservationInput | readonly ObservationInput[],
  form: Form,
  view: string | undefined,
): Selection => selectOwnData(data, form, view);

/** A plain table among an element's children, as a reader of the page sees it; see `readTable`. @throws FigureError `schema`, `too-large` */
export const fromTable = (
  host: Element,
  table: Element,
  locale: string,
  form: Form,
  view: string | undefined,
): Selection => selectTable(pageMarkup(host, table), locale, form, view);

/** A JSON file at an http address. @throws FigureError as `fetchFile`, `schema`, `duplicate-id` */
export const fromAddress = async (
  src: string,
  base: string,
  form: Form,
  view: string | undefined,
  signal: AbortSignal,
): Promise<Selection> => selectOwnData(await fetchFile(src, base, signal), form, view, src);
