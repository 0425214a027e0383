import type { Observation } from '../../src/model/observation.js';
import type { RankingView } from '../../src/model/view.js';
import type { Vintage } from '../../src/model/vintage.js';

/** The rows behind a picture; `tableOf` writes them out when a reader asks. */
export interface Rows {
  observations: readonly Observation[];
  /** A column that only this form has. */
  own?: { label: string; cell: (observation: Observation) => string };
  /** Further columns of words, in our language, after who says so. */
  more?: readonly { label: string; cell: (observation: Observation) => string }[];
  /** Where names are looked up, when the rows come from more than the vintage that is drawn. */
  vintage?: Vintage;
  /** Id of the highlighted row. */
  current?: string;
}

/** Whether a view ranks a row; without one all are ranked. */
export const isRanked = ({ measure, dimensions }: Observation, view: RankingView | undefined): boolean =>
  !view ||
  (measure === view.measure &&
    Object.entries(view.dimensions ?? {}).every(([key, value]) => dimensions?.[key] === value));

/** The rows, the highlighted one first. */
export const highlightedFirst = ({ observations, current }: Rows): Observation[] => [
  ...observations.filter((o) => o.id === current),
  ...observations.filter((o) => o.id !== current),
];
