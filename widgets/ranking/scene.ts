import { amountOf } from '../../src/amount.js';
import { areaName } from '../../src/describe.js';
import { formatCount, formatValue } from '../../src/format.js';
import { refuse } from '../../src/issue.js';
import type { Messages } from '../../src/messages.js';
import type { Observation } from '../../src/observation.js';
import { type Ranked, rank } from '../../src/rank.js';
import type { RankingView } from '../../src/view.js';
import type { Vintage } from '../../src/vintage.js';
import { encodingsOf } from '../frame/encodings.js';
import { type Mark, markOf, type Tone } from '../frame/mark.js';
import { creditOf, demandOneUnit, demandPositive, type Frame, notesOf, type Options, type Selection, tableOf, viewFor } from '../frame/scene.js';

/** A piece of a stacked bar: fractions of the axis. */
export interface Segment {
  start: number;
  size: number;
  tone: Tone;
}

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
  segments?: Segment[];
}

/** Rows that follow one another on one axis; `folded` ones stand behind a button with the label given. */
export interface Panel {
  rows: Row[];
  folded?: string;
  /** Said above the first row where the axis changes. */
  scale?: string;
}

/** A ranking, ready to draw. */
export interface RankingScene extends Frame {
  panels: Panel[];
  /** What the segments of stacked bars are; empty without stacking. */
  key: { label: string; tone: Tone }[];
}

/** What a page may tell this form beside the data. */
export interface RankingOptions extends Options {
  /** Area code, id or name of the row to highlight. */
  highlight?: string;
  /** Rows shown from the top before the rest folds. Default 5 with a highlight, 10 without. */
  limit?: number;
  /** Dimension that splits each bar, e.g. `kind`. */
  stack?: string;
}

const around = 2;
const tones: readonly Tone[] = ['c1', 'c2', 'c3', 'c4'];

const matches = (o: Observation, dimensions: Record<string, string> = {}): boolean =>
  Object.entries(dimensions).every(([key, value]) => o.dimensions?.[key] === value);

const rowsOf = (vintage: Vintage, view: RankingView | undefined): Observation[] =>
  view ? vintage.observations.filter((o) => o.measure === view.measure && matches(o, view.dimensions)) : vintage.observations;

/** Fewest digits, from three, at which neighbours in the list that differ also read differently. */
const digitsFor = (shown: Ranked[], locale: string): number => {
  const clear = (digits: number): boolean =>
    shown.every(({ observation: o, amount }, i) => {
      const next = shown[i + 1];
      return !next || next.amount === null || next.amount === amount || formatValue(o, { locale, digits }) !== formatValue(next.observation, { locale, digits });
    });
  return [3, 4, 5, 6].find(clear) ?? 6;
};

/** Top, neighbours of the highlight, and what folds between them: index ranges of the sorted rows. */
const cut = (count: number, at: number, limit: number): { from: number; to: number; folded: boolean; own: boolean }[] => {
  const near = at < 0 ? { from: count, to: count } : { from: Math.max(at - around, 0), to: Math.min(at + around + 1, count) };
  // Neighbours that touch the top rows belong to them.
  const joined = near.from <= limit + 1;
  const top = Math.min(joined && at >= 0 ? Math.max(limit, near.to) : limit, count);
  const middle = joined ? top : near.from;
  const end = joined ? top : near.to;
  return [
    { from: 0, to: top, folded: false, own: false },
    { from: top, to: middle, folded: true, own: false },
    { from: middle, to: end, folded: false, own: true },
    { from: end, to: count, folded: true, own: !joined },
  ].filter((range) => range.to > range.from);
};

const nameOf = (o: Observation, vintage: Vintage, locale: string): string =>
  o.label ?? (o.area ? areaName(o.area, vintage, locale) : o.id);

const sentence = (all: Ranked[], at: number, noun: string, name: (r: Ranked) => string, digits: number, m: Messages): string => {
  const counted = all.filter((r) => r.rank !== null);
  const value = (r: Ranked): string => formatValue(r.observation, { locale: m.lang, digits });
  const of = formatCount(counted.length, m.lang);
  const row = all[at];
  if (!row?.rank) return m.leads(name(counted[0]!), of, noun, value(counted[0]!));
  const tied = counted.filter((r) => r.rank === row.rank && r !== row);
  const above = counted.filter((r) => r.rank! < row.rank!).at(-1);
  const below = counted.find((r) => r.rank! > row.rank!);
  const place = above && below ? m.between(name(above), name(below)) : above ? m.behind(name(above)) : below ? m.ahead(name(below)) : '.';
  return m.ranked(name(row), row.rank, of, noun, value(row)) + (tied.length ? m.tied(m.and(tied.map(name))) : '') + place;
};

/** The pieces of one row's bar, in the order of the key; where they do not make the row's number, none: a bar must not lie. */
const segmentsOf = (row: Ranked, kinds: string[], stack: string, vintage: Vintage, max: number): Segment[] | undefined => {
  let start = 0;
  const segments = kinds.map((kind, i): Segment => {
    const piece = vintage.observations.find(
      (o) => o.measure === row.observation.measure && o.area === row.observation.area && o.period === row.observation.period && o.dimensions?.[stack] === kind,
    );
    const segment = { start, size: (piece ? (amountOf(piece) ?? 0) : 0) / max, tone: tones[i]! };
    start += segment.size;
    return segment;
  });
  return Math.abs(start - row.amount! / max) < 1e-4 ? segments : undefined;
};

/**
 * A ranking → scene.
 * @throws FigureError `no-rows`, `negative`, `mixed-units`, `unknown-highlight`, `unknown-dimension`, `wrong-form`
 */
export const rankingScene = (selection: Selection, options: RankingOptions): RankingScene => {
  const { vintage } = selection;
  const { locale, messages, stack } = options;
  const view = viewFor('ranking', selection);
  const rows = rowsOf(vintage, view);
  if (!rows.some((o) => o.value !== null)) throw refuse('no-rows', 'observations', rows.length, 'at least one row with a number');
  rows.forEach(demandPositive);
  demandOneUnit(rows);

  const all = rank(rows);
  const wanted = options.highlight ?? view?.highlight;
  const at = wanted ? all.findIndex(({ observation: o }) => [o.id, o.area, o.label, areaName(o.area, vintage)].includes(wanted)) : -1;
  if (wanted && at < 0) throw refuse('unknown-highlight', 'highlight', wanted, 'the id, area code or name of a row');

  const kinds = stack ? [...new Set(vintage.observations.filter((o) => o.measure === rows[0]!.measure).map((o) => o.dimensions?.[stack]))].filter(
    (kind): kind is string => kind !== undefined && kind !== view?.dimensions?.[stack],
  ) : [];
  if (stack && (!kinds.length || kinds.length > tones.length)) {
    throw refuse('unknown-dimension', 'stack', stack, 'a dimension that splits the rows into two to four kinds');
  }

  // A row that contains others, or has no number, must say so wherever it shows.
  const containers = vintage.areas.filter((a) => rows.some((o) => o.area === a.code) && vintage.areas.some((b) => b.within === a.code)).map((a) => a.code);
  const overlap = containers.map((code) => messages.overlap(areaName(code, vintage, messages.lang)));
  const limit = Math.max(1, options.limit ?? (at < 0 ? 10 : 5));
  const ranges = cut(all.length, at, limit);
  const visible = ranges.filter((r) => !r.folded).flatMap((r) => all.slice(r.from, r.to));
  const digits = digitsFor(visible, locale);
  const name = (r: Ranked): string => nameOf(r.observation, vintage, locale);

  const max = all[0]!.amount || 1;
  const own = ranges.find((r) => r.own && !r.folded);
  const ownMax = (own && all[own.from]!.amount) || max;
  const panels = ranges.map((range): Panel => {
    const axis = range.own ? ownMax : max;
    const drawn = all.slice(range.from, range.to).map((row): Row => ({
      id: row.observation.id,
      rank: row.rank === null ? '' : formatCount(row.rank, locale),
      name: name(row),
      value: formatValue(row.observation, { locale, digits }),
      size: (row.amount ?? 0) / axis,
      mark: markOf(row.observation),
      highlighted: row === all[at],
      ...(containers.includes(row.observation.area) && { note: containers.indexOf(row.observation.area) + 1 }),
      ...(stack && row.amount !== null && { segments: segmentsOf(row, kinds, stack, vintage, axis) }),
    }));
    return {
      rows: drawn,
      ...(range.folded && { folded: at < 0 || all[range.to - 1]!.rank === null ? messages.showRest(formatCount(drawn.length, locale)) : messages.showRanks(all[range.from]!.rank!, all[range.to - 1]!.rank!) }),
      ...(range === own && { scale: messages.ownScale(formatCount(Math.round(max / ownMax), locale)) }),
    };
  });

  const unranked = all.filter((r) => r.rank === null).length;
  const notes = notesOf(visible.map((r) => r.observation), vintage, view);
  return {
    heading: view?.title ?? vintage.title,
    takeaway: sentence(all, at, view?.noun ?? '', (r) => nameOf(r.observation, vintage, messages.lang), digits, messages),
    notes: [...overlap, ...(unranked ? [messages.unranked(unranked)] : []), ...notes],
    encodings: encodingsOf(panels.filter((p) => !p.folded).flatMap((p) => p.rows.map((row) => row.mark)), messages),
    credit: creditOf(rows, vintage, options),
    table: tableOf(all.map((r) => r.observation), vintage, options, [
      { label: messages.columns.rank, cell: (o) => all.find((r) => r.observation === o)!.rank?.toString() ?? '' },
    ], all[at]?.observation.id),
    warnings: stack && panels.some((p) => p.rows.some((r) => !r.segments))
      ? [{ code: 'parts-do-not-sum', message: `Bars whose ${stack} do not add up to the row's number are drawn whole.` }]
      : [],
    panels,
    key: kinds.map((kind, i) => ({ label: vintage.terms?.[stack!]?.[kind] ?? kind, tone: tones[i]! })),
  };
};
