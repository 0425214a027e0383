import { aidToUkraine } from '../../datasets/aid-to-ukraine/2026-04-30.js';
import type { ObservationInput } from '../../src/user-data/figure-data.js';
import type { Observation } from '../../src/model/observation.js';
import type { RankingView } from '../../src/model/view.js';
import type { Vintage } from '../../src/model/vintage.js';
import { rankingScene } from '../../widgets/ranking/scene.js';

/** One bar: a number, or one for each kind it is stacked of, in billions of euros. */
export interface Row {
  label: string;
  values: number[];
  /** The number at its end, finished, in the words that our own form writes. */
  text: string;
}

/** One chart, in the two ways it is asked for: rows for the peers, a reference or own data for our form. */
export interface Chart {
  /** Only where many charts stand side by side. */
  title: string;
  /** What each bar is stacked of; empty for plain bars. */
  kinds: string[];
  rows: Row[];
  /** CSS pixels. */
  width: number;
  rowHeight: number;
  reference: string;
  own: ObservationInput[];
  /** Words of our frame around it. */
  frame: { heading: string; takeaway: string; notes: string[]; credit: string[] };
}

/** All that a page of one case draws. */
export interface CaseData {
  charts: Chart[];
  /** Everything in it, as a dataset. */
  vintage: Vintage;
}

export interface Case {
  id: string;
  title: string;
  data: CaseData;
  /** The same with every value and the order changed, to redraw with. */
  updates: CaseData[];
  /** CSS pixels that each chart's box reserves. */
  height: number;
  columns: number;
}

const kinds = ['financial', 'humanitarian', 'military'];
const names = { financial: 'Financial', humanitarian: 'Humanitarian', military: 'Military' };

const donors = aidToUkraine.observations.filter((o) => o.measure === 'aid-allocated');
const find = (area: string | undefined, kind: string): Observation =>
  donors.find((o) => o.area === area && o.dimensions?.['kind'] === kind)!;
const totals = donors.filter((o) => o.dimensions?.['kind'] === 'total');
const falling = (a: Observation, b: Observation): number => (b.value ?? 0) - (a.value ?? 0);

const vintageOf = (observations: Observation[], views: RankingView[]): Vintage => ({
  ...aidToUkraine,
  observations,
  views,
  checks: [],
});

interface Size {
  width: number;
  rowHeight: number;
}

const chartOf = (vintage: Vintage, view: RankingView, size: Size, stack?: string, title = ''): Chart => {
  const scene = rankingScene(
    { vintage, view },
    { locale: 'en', limit: vintage.observations.length, ...(stack && { stack }) },
  );
  const shown = scene.sections.flatMap((panel) => panel.rows);
  const byId = new Map(vintage.observations.map((o) => [o.id, o]));
  return {
    title,
    kinds: stack ? Object.values(names) : [],
    rows: shown.map(({ id, name, value }) => {
      const observation = byId.get(id)!;
      const valueOf = (kind: string): number =>
        vintage.observations.find((o) => o.area === observation.area && o.dimensions?.['kind'] === kind)?.value ?? 0;
      return { label: name, values: stack ? kinds.map(valueOf) : [observation.value ?? 0], text: value };
    }),
    ...size,
    reference: `${vintage.dataset}@${vintage.vintage}/${view.id}`,
    own: shown.map(({ id, name }) => {
      const { value, unit } = byId.get(id)!;
      return { label: name, value, unit };
    }),
    frame: {
      heading: scene.heading,
      takeaway: scene.takeaway,
      notes: scene.notes.map(({ text }) => text),
      credit: scene.credit,
    },
  };
};

const view: RankingView = {
  id: 'ranking',
  form: 'ranking',
  title: 'Who had given Ukraine most by April 2026',
  measure: 'aid-allocated',
  dimensions: { kind: 'total' },
  ranked: 'donors',
  stack: 'kind',
};

const threeBars = (): Case => {
  const vintage = vintageOf(
    ['USA', 'DEU', 'GBR'].map((area) => find(area, 'total')),
    [view],
  );
  return {
    id: 'A',
    title: '3 bars',
    data: { vintage, charts: [chartOf(vintage, view, { width: 640, rowHeight: 32 })] },
    updates: [],
    height: 120,
    columns: 1,
  };
};

/** Every donor gets the numbers of another one: all values change, and with them the order. */
const shifted = (by: number): Observation[] =>
  donors.map((o) => {
    const at = totals.findIndex(({ area }) => area === o.area);
    const other = totals[(at + by) % totals.length]!;
    return { ...o, value: find(other.area, o.dimensions!['kind']!).value };
  });

const stackedBars = (): Case => {
  const data = (observations: Observation[]): CaseData => {
    const vintage = vintageOf(observations, [view]);
    return { vintage, charts: [chartOf(vintage, view, { width: 640, rowHeight: 24 }, 'kind')] };
  };
  return {
    id: 'B',
    title: '42 donors × 3 kinds',
    data: data(donors),
    updates: Array.from({ length: 10 }, (_, i) => data(shifted(i + 1))),
    height: 1060,
    columns: 1,
  };
};

/** Where each donor stands in aid of each kind, among its neighbours: five bars, a hundred times. */
const smallCharts = (): Case => {
  const charts = ['total', 'military', 'humanitarian'].flatMap((kind) => {
    const order = totals.map(({ area }) => find(area, kind)).sort(falling);
    return order.map((o, i) => {
      const from = Math.min(Math.max(i - 2, 0), order.length - 5);
      const measure = `${kind}-around-${o.area}`;
      return {
        measure,
        title: `${aidToUkraine.areas.find(({ code }) => code === o.area)!.name}, ${kind}`,
        rows: order.slice(from, from + 5).map(({ quantity: _of, ...row }) => ({
          // A number in several charts is no second statement of it, which a figure would tell of.
          ...row,
          ...{ id: `${measure}-${row.area}`, measure, dimensions: { kind } },
        })),
      };
    });
  });
  // A chart of zeros has no bars.
  const chosen = charts.filter(({ rows }) => rows[0]!.value).slice(0, 100);
  const views = chosen.map(({ measure, title }): RankingView => ({
    id: measure,
    form: 'ranking',
    title,
    measure,
    ranked: 'donors',
  }));
  const vintage: Vintage = {
    ...vintageOf(
      chosen.flatMap(({ rows }) => rows),
      views,
    ),
    measures: chosen.map(({ measure, title }) => ({ ...aidToUkraine.measures[0]!, id: measure, title })),
  };
  const size = { width: 300, rowHeight: 19 };
  return {
    id: 'E',
    title: '100 small charts',
    data: { vintage, charts: views.map((each) => chartOf(vintage, each, size, undefined, each.title)) },
    updates: [],
    height: 130,
    columns: 3,
  };
};

/** What is drawn, with the letters of the research that set the targets. */
export const cases: Case[] = [threeBars(), stackedBars(), smallCharts()];
