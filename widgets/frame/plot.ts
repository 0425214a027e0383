import type { Dot } from './amount-axis.js';
import { placeLabels, type Side } from './labels.js';
import type { Statement } from './statements.js';
import { timeAxis, type TimeTick } from './time.js';

/** Words at a dot, with the room that is kept for them in px. */
export interface PlotLabel {
  value: string;
  who: string;
  side: Side;
  width: number;
}

/** A statement over time: fractions from the start and from the top. */
export interface PlotDot extends Dot {
  x: number;
  /** The stretch of time it was said in, where that is longer than a day. */
  band?: [from: number, to: number];
  /** The side on which its time is open. */
  open?: 'before' | 'after';
  label?: PlotLabel;
}

/** Statements over time on one axis, amounts from zero on the other. */
export interface Plot {
  ticks: TimeTick[];
  dots: PlotDot[];
  /** Pairs of dots by number: a statement and the one whose count it takes up. */
  joins: [number, number][];
}

/** What a label is made of beside its dot. */
export interface Plotted {
  statement: Statement;
  dot: Dot;
  value: string;
}

/** Height of the plot in px, and the widths between which its labels must not touch. */
export const plotHeight = 240;
const widths = [540, 2000] as const;
/** Two lines of words. */
export const labelHeight = 36;
const widest = 190;

/** Room for a line of words, generously: letters of any font, and those of East Asia twice as wide. */
const roomFor = (text: string): number =>
  Array.from(text).reduce((sum, c) => sum + (/[\u1100-\uffdc]/.test(c) ? 14 : 7.6), 4);

/** Statements with a date and a number over time; none where they were all made on one day. */
export const plotOf = (all: readonly Plotted[], locale: string): Plot | undefined => {
  const dated = all.filter(({ statement, dot }) => statement.span && dot.at !== null);
  const axis = timeAxis(
    dated.map(({ statement }) => statement.span!),
    locale,
  );
  if (!axis || dated.length < 2) return undefined;
  const dots = dated.map(({ statement: { span }, dot }): PlotDot => {
    const { from, to, open } = span!;
    return {
      ...dot,
      x: axis.at((from + to) / 2),
      ...(to - from > 2 * 86_400_000 && { band: [axis.at(from), axis.at(to)] }),
      ...(open && { open }),
    };
  });
  const wanted = dated.map(({ statement, dot, value }, i) => ({
    x: dots[i]!.x,
    y: 1 - dot.at!,
    width: Math.max(roomFor(value), roomFor(statement.who)),
    height: statement.who ? labelHeight : labelHeight / 2,
  }));
  const fitting = wanted.flatMap((w, i) => (w.width <= widest ? [i] : []));
  const sides = placeLabels(wanted, { widths, height: plotHeight });
  for (const i of fitting) {
    const { statement, value } = dated[i]!;
    const side = sides[i];
    if (side) dots[i]!.label = { value, who: statement.who, side, width: wanted[i]!.width };
  }
  const joins = dated.flatMap(({ statement: { repeats } }, i): [number, number][] => {
    const earlier = repeats ? dated.findIndex(({ statement }) => statement.observation.id === repeats.id) : -1;
    return earlier >= 0 && earlier !== i ? [[i, earlier]] : [];
  });
  return { ticks: axis.ticks, dots, joins };
};
