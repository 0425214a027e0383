import type { VintageInput, ObservationInput } from '../../src/user-data/figure-data.js';
import type { ViewInput } from '../../src/user-data/view-input.js';
import type { CaseResult, PeerResult, Results } from './results.js';
import { measured, type Measured, standingsOf } from './standing.js';
import { rounded } from './table.js';

/** What the page of the examples reads: data for our own forms, and beside them the run that they come from. */
export interface SiteData extends VintageInput {
  run: Results;
}

const shown = ['brotli', 'busy', 'update-busy'];

/** "a", "a and b", "a, b and c" */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;

/** Pictures of each case: the measures that its peers have. */
export const viewsOf = (each: CaseResult): { id: string; measure: Measured; results: PeerResult[] }[] =>
  measured
    .filter(({ id }) => shown.includes(id))
    .map((measure) => ({
      id: `${each.case}-${measure.id}`,
      measure,
      results: each.peers.filter((result) => measure.of(result) !== undefined),
    }))
    .filter(({ results }) => results.length > 0);

const takeaway = (each: CaseResult, { id, of, unit }: Measured): string => {
  const { ours, ahead } = standingsOf(each).find(({ measure }) => measure.id === id)!;
  const floor = each.peers.find(({ peer }) => peer === 'dom');
  const base = floor && of(floor);
  // Of bytes the floor has next to none.
  const times = base && unit === 'ms' ? `, ${rounded(ours / base)} times plain DOM` : '';
  const place = ahead.length
    ? `Less is needed by ${listed(ahead.map(({ title }) => title))}.`
    : 'No library compared here needs less.';
  return `figure-ranking with its whole frame: ${rounded(ours)} ${unit}${times}. ${place}`;
};

/** A run as data that figure-ranking draws: one view for each case and measure. */
export const siteData = (run: Results): SiteData => {
  const views = run.drawing.flatMap((each) => viewsOf(each).map((view) => ({ ...view, each })));
  return {
    title: 'Speed and size, side by side',
    through: run.date,
    sources: [{ id: 'bench', credit: 'npm run bench of this package' }],
    measures: views.map(({ id, each, measure }) => ({ id, title: `${each.title}: ${measure.title}` })),
    views: views.map(({ id, each, measure }): ViewInput => ({
      ...{ id, form: 'ranking', title: `${each.title}: ${measure.title}`, takeaway: takeaway(each, measure) },
      ...{ measure: id, ranked: 'ways to draw it', highlight: `${id}-ours` },
    })),
    observations: views.flatMap(({ id, measure, results }) =>
      results.map((result): ObservationInput => ({
        ...{ id: `${id}-${result.peer}`, label: result.title, measure: id, period: run.date, source: 'bench' },
        value: Number(rounded(measure.of(result)!)),
        unit: { code: measure.unit, mult: 0 },
        basis: 'recorded',
      })),
    ),
    run,
  };
};
