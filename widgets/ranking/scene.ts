import { isolateNames } from '../../src/format/isolate.js';
import type { Ranked } from '../../src/derive/rank.js';
import { containersAmong } from '../../src/model/area.js';
import { areaName } from '../../src/format/label.js';
import { listNames } from '../../src/error/figure-error.js';
import { language, rankingWords } from '../../src/messages/index.js';
import type { Vintage } from '../../src/model/vintage.js';
import { legendOf } from '../scene/legend.js';
import { isTooSmall } from '../scene/mark.js';
import type { Note } from '../scene/note.js';
import { notesOf } from '../scene/row-notes.js';
import { creditOf, type Frame, type Options, type Selection, type Warning } from '../scene/scene.js';
import { type Column, formatInColumn } from './column.js';
import { nameIn, type Ranking, rankRows } from './rows.js';
import { cutRows, drawSections, type Section } from './sections.js';
import { type Stack, stackOf } from './stack.js';
import { rankingTakeaway } from './takeaway.js';

/** A ranking, ready to draw. @internal */
export interface RankingScene extends Frame {
  sections: Section[];
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

/** A highlight that is no row costs no more than the highlight. */
const highlightWarnings = ({ rows, unknownHighlight }: Ranking, vintage: Vintage, locale: string): Warning[] => {
  if (unknownHighlight === undefined) return [];
  const names = listNames(rows.map(nameIn(vintage, locale)), unknownHighlight);
  const message = `highlight="${unknownHighlight}" is the id, area code or name of no row; rows are ${names}.`;
  return [{ code: 'unknown-highlight', message }];
};

/**
 * A ranking → scene.
 * @throws FigureError `no-rows`, `negative`, `mixed-units`, `unknown-dimension`, `wrong-form`
 */
export const rankingScene = (selection: Selection, options: RankingOptions & Options): RankingScene => {
  const { vintage } = selection;
  const { locale } = options;
  const ranking = rankRows(selection, options.highlight, options);
  const { view, observations, rows, highlighted } = ranking;
  const stack = options.stack ? stackOf(options.stack, observations, vintage) : undefined;
  // Marked wherever they show.
  const containers = containersAmong(
    observations.map((o) => o.area),
    vintage.areas,
  );
  const cut = cutRows(ranking, options.limit, options);
  const visible = cut.visible.map((row) => row.observation);
  const details = {
    name: nameIn(vintage, locale),
    note: ({ observation: { area } }: Ranked) => containers.indexOf(area) + 1 || undefined,
    segments: (row: Ranked, axis: number, column: Column) =>
      stack?.split(row, axis, (piece) => formatInColumn(piece, options, column)),
  };
  const sections = drawSections(ranking, cut, details, locale);
  const places = new Map(rows.map((row) => [row.observation, row.rank]));
  const open = sections.filter((section) => !section.folded).flatMap((section) => section.rows);
  const unranked = rows.filter((row) => row.rank === null).length;
  // The sentence has the numbers of the section that its row is in.
  const { column } = cut.numbers[cut.sections.findIndex((s) => highlighted < s.to)]!;
  return {
    heading: view?.title ?? vintage.title,
    takeaway: view?.takeaway?.trim() || isolateNames(rankingTakeaway(ranking, vintage, column)),
    notes: [
      ...containers.map((code, i): Note => ({
        kind: 'overlap',
        text: rankingWords.overlap(areaName(code, vintage, language)),
        mark: i + 1,
      })),
      ...(unranked ? [{ kind: 'missing', text: rankingWords.unranked(unranked) } as const] : []),
      ...notesOf(visible, vintage, view),
    ],
    encodings: legendOf(
      open.map((row) => ({
        ...row,
        tooSmall: row.segments?.length ? row.segments.some((piece) => piece.tooSmall) : isTooSmall(row.size),
      })),
    ),
    credit: creditOf(observations, vintage),
    rows: {
      observations: rows.map((row) => row.observation),
      own: { label: rankingWords.rank, cell: (o) => String(places.get(o) ?? '') },
      ...(rows[highlighted] && { current: rows[highlighted].observation.id }),
    },
    warnings: [
      ...highlightWarnings(ranking, vintage, locale),
      ...(stack?.warnings(sections.flatMap((section) => section.rows)) ?? []),
    ],
    sections,
    key: [
      ...(stack?.key ?? []),
      ...(open.some(({ segments }) => segments?.length === 0)
        ? [{ label: rankingWords.whole, tone: 'muted' as const }]
        : []),
    ],
  };
};
