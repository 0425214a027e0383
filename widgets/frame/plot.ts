import type { Dot } from './amount-axis.js';
import { placeLabels, type Side, type Size } from './labels.js';
import type { Statement } from './statements.js';
import { timeAxis, type TimeTick } from './time.js';

/** Words at a dot, with the room that is kept for them in px. */
export interface PlotLabel extends Size {
  value: string;
  who: string;
  side: Side;
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
}

/** What a label is made of beside its dot. */
export interface Plotted {
  statement: Statement;
  dot: Dot;
  value: string;
}

/** Height of the plot in px, and the widths between which its labels must not touch. */
export const plotHeight = 280;
const widths = [540, 2000] as const;
/** Two lines of words. */
const labelHeight = 36;
const widest = 230;

/** Room for a line of words, generously: letters of any font, and those of East Asia twice as wide. */
const roomFor = (text: string, letter: number): number =>
  Array.from(text).reduce((sum, c) => sum + (/[\u1100-\uffdc]/.test(c) ? 2 * letter : letter), 4);

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
    width: Math.max(roomFor(value, 8), roomFor(statement.who, 7)),
    height: statement.who ? labelHeight : labelHeight / 2,
  }));
  const sides = placeLabels(wanted, { widths, height: plotHeight });
  dated.forEach(({ statement: { who }, value }, i) => {
    const [side, { width, height }] = [sides[i], wanted[i]!];
    if (side && width <= widest) dots[i]!.label = { value, who, side, width, height };
  });
  return { ticks: axis.ticks, dots };
};
