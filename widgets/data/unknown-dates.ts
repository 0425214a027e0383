import type { FigureData } from '../../src/user-data/figure-data.js';
import { period } from '../../src/model/patterns.js';
import { shown } from '../../src/error/figure-error.js';
import type { Warning } from '../scene/scene.js';

/** Dates of a page's own rows that are none: they are printed as they are, and have no place in time. The first of each kind. */
export const undated = ({ observations }: FigureData): Warning[] =>
  (['stated', 'period'] as const).flatMap((key) => {
    const i = observations.findIndex((row) => row[key] && !period.pattern.test(row[key]));
    const message = `observations[${i}].${key} is printed as it is: ${shown(observations[i]?.[key])} is no ISO 8601 date, interval or duration.`;
    return i < 0 ? [] : [{ code: 'unreadable-date', message }];
  });
