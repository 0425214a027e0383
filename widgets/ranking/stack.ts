import { amountOf } from '../../src/model/amount.js';
import { termOf } from '../../src/format/label.js';
import { figureError } from '../../src/error/figure-error.js';
import type { Observation } from '../../src/model/observation.js';
import type { Ranked } from '../../src/derive/rank.js';
import type { Vintage } from '../../src/model/vintage.js';
import { drawnPieces, leastLabelled, leastPiece, type Tone } from '../scene/mark.js';
import type { Warning } from '../scene/scene.js';

/** A piece of a stacked bar: fractions of the axis. */
export interface Segment {
  start: number;
  size: number;
  tone: Tone;
  /** It is longer than its number, which would be nothing to see. */
  tooSmall: boolean;
  /** Its number; empty where no width would have room for it. */
  value: string;
}

/** Bars split by a dimension. */
export interface Stack {
  /** What the pieces are. */
  key: { label: string; tone: Tone }[];
  /** The pieces of one row's bar; an empty list where they are too small to be told apart; where they do not make the row's number, none: a bar must not lie. */
  split: (row: Ranked, axis: number, write: (piece: Ranked) => string) => Segment[] | undefined;
  /** What the page's author should know of the rows drawn. */
  warnings: (rows: readonly { rank: string; segments?: Segment[] | undefined }[]) => Warning[];
}

const tones: readonly Tone[] = ['c1', 'c2', 'c3', 'c4'];

const pieceKey = ({ measure, area, period }: Observation, kind: string): string =>
  `${measure}\n${area}\n${period}\n${kind}`;

/** The kinds that a dimension splits the rows into. @throws FigureError `unknown-dimension` */
const kindsOf = (dimension: string, row: Observation | undefined, { observations }: Vintage): string[] => {
  const values = new Set(observations.filter((o) => o.measure === row?.measure).map((o) => o.dimensions?.[dimension]));
  values.delete(row?.dimensions?.[dimension]);
  const kinds = [...values].filter((kind) => kind !== undefined);
  if (!kinds.length || kinds.length > tones.length) {
    throw figureError(
      'unknown-dimension',
      'stack',
      dimension,
      'a dimension that splits the rows into two to four kinds',
    );
  }
  return kinds;
};

/**
 * Splits the bars of rows by a dimension, e.g. `kind`.
 * @throws FigureError `unknown-dimension`
 */
export const stackOf = (dimension: string, rows: readonly Observation[], vintage: Vintage): Stack => {
  const kinds = kindsOf(dimension, rows[0], vintage);
  // Looked through once: a search for each piece of each bar would take seconds in a long list.
  const pieces = new Map<string, Observation>();
  for (const o of vintage.observations) {
    const kind = o.dimensions?.[dimension];
    if (kind === undefined || !kinds.includes(kind)) continue;
    const key = pieceKey(o, kind);
    if (!pieces.has(key)) pieces.set(key, o);
  }
  return {
    key: kinds.map((kind, i) => ({ label: termOf(vintage, dimension, kind), tone: tones[i]! })),
    split: ({ observation, amount }, axis, write) => {
      const own = kinds.map((kind) => pieces.get(pieceKey(observation, kind)));
      const sizes = own.map((piece) => (piece ? (amountOf(piece) ?? 0) : 0) / axis);
      const sum = sizes.reduce((all, size) => all + size, 0);
      if (Math.abs(sum - amount! / axis) >= 1e-4) return undefined;
      const shown = sizes.filter((size) => size > 0).length;
      if (shown > 1 && sum < shown * leastPiece) return [];
      let start = 0;
      return drawnPieces(sizes).map((size, i): Segment => {
        const piece = size >= leastLabelled ? own[i] : undefined;
        const value = piece ? write({ observation: piece, amount: amountOf(piece), rank: null }) : '';
        const segment = { start, size, tone: tones[i]!, tooSmall: size > sizes[i]!, value };
        start += size;
        return segment;
      });
    },
    warnings: (drawn) =>
      drawn.some((row) => row.rank && !row.segments)
        ? [
            {
              code: 'parts-do-not-sum',
              message: `Bars whose ${dimension} do not add up to the row's number are drawn whole.`,
            },
          ]
        : [],
  };
};
