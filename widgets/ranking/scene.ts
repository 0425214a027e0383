import { containersAmong } from '../../src/model/area.js';
import { areaName } from '../../src/format/label.js';
import { formatCount } from '../../src/format/number.js';
import { figureError } from '../../src/error/figure-error.js';
import { english, language, rankingWords } from '../../src/messages/index.js';
import type { Observation } from '../../src/model/observation.js';
import { cutRanking, rank, type Ranked } from '../../src/derive/rank.js';
import type { RankingView } from '../../src/model/view.js';
import type { Vintage } from '../../src/model/vintage.js';
import { scaleFor, formatDigits, formatDistinct } from './significant-digits.js';
import { legendOf } from '../scene/legend.js';
import { type Mark, markOf } from '../scene/mark.js';
import { creditOf, assertAxis, type Frame, notesOf, type Options, type Selection, viewFor } from '../scene/scene.js';
import { type Segment, type Stack, stackOf } from './stack.js';

/** One row, ready to draw. */
export interface Row {
  id: string;
  /** "22"; empty where there is no number to rank. */
  rank: string;
  name: string;
  value: string;
  /** Number of the note that belongs to it, or none. */
  note?: number;
  /** Fraction of the axis of its panel. */
  size: number;
  mark: Mark;
  highlighted: boolean;
  segments?: Segment[] | undefined;
}

/** Rows that follow one another on one axis; `folded` ones stand behind a button with the label given. */
export interface Panel {
  rows: Row[];
  folded?: string;
  /** Said above the first row where the axis changes. */
  scale?: string;
}

/** A ranking, ready to draw. @internal */
export interface RankingScene extends Frame {
  panels: Panel[];
  /** What the segments of stacked bars are; empty without stacking. */
  key: Stack['key'];
}

/** What a page may tell this form beside the data. */
export interface RankingOptions {
  /** Area code, id or name of the row to highlight. */
  highlight?: string;
  /** Rows shown from the top before the rest folds. Default 5 with a highlight, 10 without. */
  limit?: number;
  /** Dimension that splits each bar, e.g. `kind`. */
  stack?: string;
}

const rowsOf = ({ observations }: Vintage, view: RankingView | undefined): Observation[] => {
  const wanted = Object.entries(view?.dimensions ?? {});
  return observations.filter(
    (o) => !view || (o.measure === view.measure && wanted.every(([key, value]) => o.dimensions?.[key] === value)),
  );
};

const nameIn =
  (vintage: Vintage, locale: string) =>
  ({ observation: o }: Ranked): string =>
    o.label ?? (o.area ? areaName(o.area, vintage, locale) : o.id);

const sentence = (
  all: Ranked[],
  highlighted: Ranked | undefined,
  noun: string,
  vintage: Vintage,
  digits: number,
): string => {
  const name = nameIn(vintage, language);
  const value = (r: Ranked): string => formatDigits(r, english, digits);
  const counted = all.filter((r) => r.rank !== null);
  const of = formatCount(counted.length, language);
  // Who shares the first place is not alone in it.
  const shared = counted[1]?.rank === 1 ? counted[0] : undefined;
  const row = highlighted?.rank ? highlighted : shared;
  if (!row?.rank) return rankingWords.first(name(counted[0]!), of, noun, value(counted[0]!));
  const tied = counted.filter((r) => r.rank === row.rank && r !== row).map(name);
  const above = counted.filter((r) => r.rank! < row.rank!).at(-1);
  const below = counted.find((r) => r.rank! > row.rank!);
  const place = above && below ? rankingWords.between(name(above), name(below)) : '.';
  return (
    rankingWords.ranked(name(row), row.rank, of, noun, value(row)) +
    (tied.length ? rankingWords.tied(tied) : '') +
    place
  );
};

/**
 * A ranking → scene.
 * @throws FigureError `no-rows`, `negative`, `mixed-units`, `unknown-highlight`, `unknown-dimension`, `wrong-form`
 */
export const rankingScene = (selection: Selection, options: RankingOptions & Options): RankingScene => {
  const { vintage } = selection;
  const { locale } = options;
  const view = viewFor('ranking', selection);
  if (view && !(view as Partial<RankingView>).measure)
    throw figureError('schema', `views.${view.id}.measure`, 'nothing', 'the id of a measure');
  const rows = rowsOf(vintage, view);
  if (!rows.some((o) => o.value !== null))
    throw figureError('no-rows', 'observations', rows.length, 'at least one row with a number');
  assertAxis(rows, vintage);

  const all = rank(rows);
  const wanted = options.highlight ?? view?.highlight;
  const at = wanted
    ? all.findIndex(({ observation: o }) =>
        [o.id, o.area, o.label, areaName(o.area, vintage), areaName(o.area, vintage, locale)].includes(wanted),
      )
    : -1;
  if (wanted && at < 0)
    throw figureError('unknown-highlight', 'highlight', wanted, 'the id, area code or name of a row');

  const stack = options.stack ? stackOf(options.stack, rows, vintage) : undefined;
  // Marked wherever they show.
  const containers = containersAmong(
    rows.map((o) => o.area),
    vintage.areas,
  );
  const stretches = cutRanking(all.length, at, Math.max(1, Math.floor(options.limit || (at < 0 ? 10 : 5))));
  const visible = stretches.filter((s) => !s.folded).flatMap((s) => all.slice(s.from, s.to));
  const name = nameIn(vintage, locale);
  const unranked = all.filter((r) => r.rank === null).length;

  const max = all[0]!.amount || 1;
  const near = stretches.find((s) => s.ownScale && !s.folded);
  const nearAmount = (near && all[near.from]!.amount) || max;
  // An axis that is hardly another one is not worth changing to.
  const times = max / nearAmount;
  const nearMax = times < 2 ? max : nearAmount;
  const shared = scaleFor(visible);
  const numbers = stretches.map(({ from, to, folded }) => {
    const here = all.slice(from, to);
    // Behind a fold may stand numbers that would be no more than zeros in the unit of those above.
    const tiny = folded && here.some(({ amount }) => amount && amount < 10 ** ((shared ?? 0) - 2));
    const scale = tiny ? scaleFor(here) : shared;
    return formatDistinct(here, options, scale);
  });
  // The sentence has the digits of the panel that its row is in.
  const { digits } = numbers[stretches.findIndex((s) => at < s.to)]!;
  const panels = stretches.map((stretch, k): Panel => {
    const { from, to, folded, ownScale: own } = stretch;
    const axis = own ? nearMax : max;
    const draw = (row: Ranked, i: number): Row => ({
      id: row.observation.id,
      rank: row.rank === null ? '' : formatCount(row.rank, locale),
      name: name(row),
      value: numbers[k]!.texts[i]!,
      size: (row.amount ?? 0) / axis,
      mark: markOf(row.observation),
      highlighted: row === all[at],
      ...(containers.includes(row.observation.area) && { note: containers.indexOf(row.observation.area) + 1 }),
      ...(stack && row.amount !== null && { segments: stack.split(row, axis) }),
    });
    const [first, last] = [all[from]!.rank, all[to - 1]!.rank];
    const label =
      at >= 0 && first !== null && last !== null
        ? rankingWords.ranks(first, last)
        : rankingWords.rest(formatCount(to - from, language));
    return {
      rows: all.slice(from, to).map(draw),
      ...(folded && { folded: label }),
      ...(stretch === near &&
        nearMax !== max && {
          scale: rankingWords.scale(formatCount(Number(times.toFixed(times < 10 ? 1 : 0)), language)),
        }),
    };
  });

  const places = new Map(all.map((r) => [r.observation, r.rank]));
  return {
    heading: view?.title ?? vintage.title,
    takeaway: view?.takeaway?.trim() || sentence(all, all[at], view?.ranked ?? '', vintage, digits),
    notes: [
      ...containers.map((code) => rankingWords.overlap(areaName(code, vintage, language))),
      ...(unranked ? [rankingWords.unranked(unranked)] : []),
      ...notesOf(
        visible.map((r) => r.observation),
        vintage,
        view,
      ),
    ],
    marked: containers.length,
    encodings: legendOf(visible.map((r) => markOf(r.observation))),
    credit: creditOf(rows, vintage),
    rows: {
      observations: all.map((r) => r.observation),
      own: { label: rankingWords.rank, cell: (o) => String(places.get(o) ?? '') },
      ...(all[at] && { current: all[at].observation.id }),
    },
    warnings: stack?.warnings(panels.flatMap((p) => p.rows)) ?? [],
    panels,
    key: stack?.key ?? [],
  };
};
