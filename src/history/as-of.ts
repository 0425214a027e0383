import { listNames, figureError } from '../error/figure-error.js';
import { byVintage } from '../reference/lookup.js';
import { lastDateOf } from '../model/period.js';
import { readDate } from '../model/calendar-date.js';
import type { Vintage } from '../model/vintage.js';

/**
 * The day by which a vintage was out: the last of its publication; where that is not known, the day it is named after,
 * since it holds no number that was said later. Notes are ours, and may tell of what came after.
 * @example
 * ```ts
 * knownBy(southKoreaAid); // "2024-10-22"
 * ```
 */
export const availableFrom = (vintage: Pick<Vintage, 'published' | 'vintage' | 'accessed'>): string => {
  const { published, vintage: name, accessed } = vintage;
  const end = published && lastDateOf(published);
  if (end) return end;
  // A re-issue came later than what it is named after; without a day of its own, when we read it is all that is sure.
  return name.length > 10 ? accessed : name;
};

/**
 * The vintages of one dataset, oldest first.
 * @param dataset Id of the dataset.
 * @param vintages Every vintage at hand.
 * @throws FigureError `unknown-dataset`
 * @example
 * ```ts
 *  *  *
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
 * A dataset as a reader could have known it on a day: the newest vintage that was out by then. Never looks ahead.
 * @param dataset Id of the dataset.
 * @param vintages Every vintage at hand.
 * @param date ISO 8601 day.
 * @throws FigureError `malformed-date`, `before-first-vintage`, `unknown-dataset`
 * @example
 * ```ts
 *  *  *
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
 * What a pinned vintage may be seen with: no later one of its own dataset, and none of another that came out after it.
 * @param vintages Every vintage at hand.
 * @example
 * ```ts
 * import { aidToUkraine as before } from 'figures-of-record/datasets/aid-to-ukraine/2024-08-31';
 * import { aidToUkraine as after } from 'figures-of-record/datasets/aid-to-ukraine/2026-04-30';
 *
 * knownWith(before, [before, after]).length; // 1
 * ```
 */
export const vintagesAvailableWith = (pinned: Vintage, vintages: readonly Vintage[]): Vintage[] =>
  vintages.filter((v) =>
    v.dataset === pinned.dataset ? byVintage(v, pinned) <= 0 : availableFrom(v) <= availableFrom(pinned),
  );
