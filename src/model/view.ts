import type { Vintage } from './vintage.js';
import type { Observation } from './observation.js';
/** A kind of chart. */
export type Form =
  'parts' | 'ranking' | 'target' | 'units' | 'series' | 'timeline' | 'claim' | 'value' | 'sources' | 'table';

/** What every view has, whatever its form. */
export interface ViewBase {
  /** What `view` and a reference name it by; no observation of the dataset has the same. */
  id: string;
  /** Heading for a reader. */
  title: string;
  /** The one sentence under the heading, in our words; without it one is made from the data. */
  takeaway?: string;
  /** What must be said beside the picture, in our words. */
  notes?: string[];
}

/** Parts of a whole: the parts must add up to it. */
export interface PartsView extends ViewBase {
  /** The form that draws it. */
  form: 'parts';
  /** Observation id of the whole. Without it the whole is the sum of the parts. */
  whole?: string;
  /** Observation ids of the parts, in the order they are drawn. */
  parts: string[];
}

/** Which observations a ranking takes: all that have this measure and these dimensions. */
export interface RankingView extends ViewBase {
  /** The form that draws it. */
  form: 'ranking';
  /** Id of the measure. */
  measure: string;
  /** What all of them share: `{ kind: 'total' }`. */
  dimensions?: Record<string, string>;
  /** What is ranked, in the plural: "donors". */
  ranked?: string;
  /** The dimension whose values can split each bar. */
  stack?: string;
  /** Area to highlight unless the page says otherwise. */
  highlight?: string;
}

/** A promise and what was delivered of it. */
export interface TargetView extends ViewBase {
  /** The form that draws it. */
  form: 'target';
  /** Observation id of the promise. */
  promised: string;
  /** Observation id of what was delivered. */
  delivered: string;
}

/** One row of a unit grid. */
export interface UnitsGroup {
  /** Observation id. */
  observation: string;
  /** Observation id of another group that contains this one. Without it the two are separate. */
  within?: string;
}

/** Very unlike magnitudes on one scale: one square stands for `unitSize` things. */
export interface UnitsView extends ViewBase {
  /** The form that draws it. */
  form: 'units';
  /** In base units, e.g. 1500 people. */
  unitSize: number;
  /** What is drawn, in this order. */
  groups: UnitsGroup[];
}

/** One quantity over time: what each party said of it and when. */
export interface ClaimsView extends ViewBase {
  /** The form that draws it. */
  form: 'series';
  /** A row for each claim. */
  by: 'claims';
  /** Id of the quantity that the claims share. */
  quantity: string;
}

/** One number as it stands in each vintage. */
export interface VintagesView extends ViewBase {
  /** The form that draws it. */
  form: 'series';
  /** A row for each vintage. */
  by: 'vintages';
  /** Id of the observation. */
  observation: string;
}

/** One quantity over time: claim by claim, or vintage by vintage. */
export type SeriesView = ClaimsView | VintagesView;

/** A named selection that a form can draw, declared with the dataset. */
export type View = PartsView | RankingView | TargetView | UnitsView | SeriesView;

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
