import type { Observation } from './observation.js';
import type { View } from './view.js';
import type { Vintage } from './vintage.js';

const idsNamedBy = (view: View): readonly (string | undefined)[] => {
  switch (view.form) {
    case 'parts':
      return [view.whole, ...view.parts];
    case 'target':
      return [view.promised, view.delivered];
    case 'units':
      return view.groups.map((group) => group.observation);
    default:
      return [];
  }
};

/** Whether a view selects an observation by what it is about, not by its id. */
const selects = (view: View, o: Observation): boolean => {
  if (view.form === 'series') return view.by === 'claims' ? o.quantity === view.quantity : o.id === view.observation;
  if (view.form !== 'ranking') return false;
  const wanted = Object.entries(view.dimensions ?? {});
  return o.measure === view.measure && wanted.every(([key, value]) => o.dimensions?.[key] === value);
};

/** Lists the ids of what a view draws: of observations, or of numbers declared to be computed. */
export const idsOfView = (view: View, { observations }: Pick<Vintage, 'observations'>): string[] => [
  ...idsNamedBy(view).flatMap((id) => id ?? []),
  ...observations.filter((o) => selects(view, o)).map((o) => o.id),
];
