import type { VintageInput } from '../../src/user-data/figure-data.js';
import { isPeriod } from '../../src/model/period.js';
import { printShort } from '../../src/error/figure-error.js';
import type { Warning } from '../scene/scene.js';

/** Dates of a page's own rows that are none: they are printed as they are, and have no place in time. The first of each kind. */
export const unknownDates = ({ observations }: VintageInput): Warning[] =>
  (['stated', 'period'] as const).flatMap((key) => {
    const i = observations.findIndex((row) => row[key] && !isPeriod(row[key]));
    const message = `observations[${i}].${key} is printed as it is: ${printShort(observations[i]?.[key])} is no ISO 8601 date, interval or duration.`;
    return i < 0 ? [] : [{ code: 'unreadable-date', message }];
  });
