import { assertAxis, countedRows, observationNamed, type Options, type Selection, viewFor } from '../scene/scene.js';
import { isRanked } from '../scene/rows.js';
import { rank, type Ranked } from '../../src/derive/rank.js';
import { figureError } from '../../src/error/figure-error.js';
import { areaName } from '../../src/format/label.js';
import type { Observation } from '../../src/model/observation.js';
import type { RankingView } from '../../src/model/view.js';
import type { Vintage } from '../../src/model/vintage.js';

/** Rows in the order of their rank. */
export interface Ranking {
  view: RankingView | undefined;
  /** The rows as the data have them. */
  observations: Observation[];
  /** The largest first; those without a number last. */
  rows: Ranked[];
  /** Which of them is highlighted; -1 for none. */
  highlighted: number;
  /** What was to be highlighted and is no row. */
  unknownHighlight?: string;
}

/** The name of a row in a language: its own, else that of its area. */
export const nameIn =
  (vintage: Vintage, locale: string) =>
  ({ observation: o }: Ranked): string =>
    o.label ?? (o.area ? areaName(o.area, vintage, locale) : o.id);

/** Which row a page means by an id, an area code or a name, however capitalised; -1 where it means none. */
const indexOf = (wanted: string | undefined, rows: readonly Ranked[], vintage: Vintage, locale: string): number => {
  const observations = rows.map(({ observation }) => observation);
  const names = ({ area, label }: Observation): (string | undefined)[] => [
    area,
    label,
    areaName(area, vintage),
    areaName(area, vintage, locale),
  ];
  const found = wanted ? observationNamed(wanted, observations, names) : undefined;
  return found ? observations.indexOf(found) : -1;
};

/**
 * Ranks the rows that a view selects, or all where there is none.
 * @throws FigureError `no-rows`, `negative`, `mixed-units`, `wrong-form`, `schema`
 */
export const rankRows = (selection: Selection, highlight: string | undefined, { locale }: Options): Ranking => {
  const { vintage } = selection;
  const view = viewFor('ranking', selection);
  if (view && !(view as Partial<RankingView>).measure)
    throw figureError('schema', `views.${view.id}.measure`, 'nothing', 'the id of a measure');
  const observations = countedRows(selection).filter((o) => isRanked(o, view));
  if (!observations.some((o) => o.value !== null))
    throw figureError('no-rows', 'observations', observations.length, 'at least one row with a number');
  assertAxis(observations, vintage);
  const rows = rank(observations);
  const wanted = highlight ?? view?.highlight;
  const highlighted = indexOf(wanted, rows, vintage, locale);
  return { view, observations, rows, highlighted, ...(wanted && highlighted < 0 && { unknownHighlight: wanted }) };
};
