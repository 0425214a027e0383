import { listNames, figureError } from '../error/figure-error.js';
import { byVintage } from '../reference/lookup.js';
import { lastDateOf, momentsOf } from '../model/period.js';
import { readDate } from '../model/calendar-date.js';
import type { Vintage } from '../model/vintage.js';

/**
 * Finds the day by which a vintage was out: the last of its publication, which of a month or a year is its last day; where
 * nothing is known, the day it is named after, since it holds no number that was stated later. Its notes are written later,
 * and may speak of later days.
 * @example
 * ```ts
 * availableFrom(southKoreaAid); // "2024-10-22"
 * ```
 */
export const availableFrom = (vintage: Pick<Vintage, 'published' | 'vintage' | 'accessed'>): string => {
  const { published, vintage: name, accessed } = vintage;
  const end = readDate((published && lastDateOf(published)) ?? '');
  if (end) return new Date(momentsOf(end).to - 1).toISOString().slice(0, 10);
  // A re-issue came later than the day it is named after; the day we read it is the first on which it surely was out.
  return name.length > 10 ? accessed : name;
};

/**
 * Lists the vintages of one dataset, oldest first.
 * @param dataset Id of the dataset.
 * @param vintages Every vintage at hand.
 * @throws FigureError `unknown-dataset`
 * @example
 * ```ts
 * import { aidToUkraine as before } from 'figures-of-record/datasets/aid-to-ukraine/2024-08-31';
 * import { aidToUkraine as after } from 'figures-of-record/datasets/aid-to-ukraine/2026-04-30';
 *
 * vintagesOf('aid-to-ukraine', [after, before]).map(({ vintage }) => vintage); // [ '2024-08-31', '2026-04-30' ]
 * ```
 */
export const vintagesOf = (dataset: string, vintages: readonly Vintage[]): Vintage[] => {
  const own = vintages.filter((v) => v.dataset === dataset).sort(byVintage);
  if (own.length) return own;
  const known = [...new Set(vintages.map((v) => v.dataset))];
  throw figureError('unknown-dataset', 'dataset', dataset, `one of the datasets ${listNames(known)}`);
};

/**
 * Finds a dataset as a reader could have known it on a day: the newest vintage that was out by then. Never looks ahead.
 * @param dataset Id of the dataset.
 * @param vintages Every vintage at hand.
 * @param date ISO 8601 day.
 * @throws FigureError `malformed-date`, `before-first-vintage`, `unknown-dataset`
 * @example
 * ```ts
 * import { aidToUkraine as before } from 'figures-of-record/datasets/aid-to-ukraine/2024-08-31';
 * import { aidToUkraine as after } from 'figures-of-record/datasets/aid-to-ukraine/2026-04-30';
 *
 * asOf('aid-to-ukraine', '2025-01-01', [before, after]).vintage; // "2024-08-31"
 * ```
 */
export const asOf = (dataset: string, date: string, vintages: readonly Vintage[]): Vintage => {
  if (readDate(date)?.length !== 3)
    throw figureError('malformed-date', 'date', date, 'an ISO 8601 day such as 2024-10-22');
  const own = vintagesOf(dataset, vintages);
  const found = own.findLast((v) => availableFrom(v) <= date);
  if (found) return found;
  throw figureError(
    'before-first-vintage',
    'date',
    date,
    `${availableFrom(own[0]!)} or later, when the first vintage was out`,
  );
};

/**
 * Lists what a pinned vintage may be seen with: no later one of its own dataset, and none of another that came out after it.
 * @param vintages Every vintage at hand.
 * @example
 * ```ts
 * import { aidToUkraine as before } from 'figures-of-record/datasets/aid-to-ukraine/2024-08-31';
 * import { aidToUkraine as after } from 'figures-of-record/datasets/aid-to-ukraine/2026-04-30';
 *
 * vintagesAvailableWith(before, [before, after]).length; // 1
 * ```
 */
export const vintagesAvailableWith = (pinned: Vintage, vintages: readonly Vintage[]): Vintage[] =>
  vintages.filter((v) =>
    v.dataset === pinned.dataset ? byVintage(v, pinned) <= 0 : availableFrom(v) <= availableFrom(pinned),
  );
