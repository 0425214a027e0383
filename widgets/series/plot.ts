import type { Dot } from './amount-axis.js';
import { dotAt, type Drawn, placeLabels, type Side, type Size } from './label-placement.js';
import type { Statement } from '../scene/statements.js';
import { timeAxis, type TimeTick } from './time-axis.js';

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
const plotHeight = 300;
const widths = [515, 2000] as const;
const lineHeight = 18;
const widest = 230;
/** Length in px of the line that says “or later”. */
export const openLength = 34;

/** Room for a line of words, generously: letters of any font, and those of East Asia twice as wide. */
const roomFor = (text: string, letter: number): number =>
  Array.from(text).reduce((sum, c) => sum + (/[\u1100-\uffdc]/.test(c) ? 2 * letter : letter), 4);

/** A number and who says it; where that finds no room, the number alone. Words too long for a plot stand in the list. */
const sizesOf = (value: string, who: string): Size[] => {
  const number = roomFor(value, 8);
  return [
    ...(who ? [{ width: Math.max(number, roomFor(who, 7)), height: 2 * lineHeight }] : []),
    { width: number, height: lineHeight },
  ].filter(({ width }) => width <= widest);
};

/** What one statement takes up: its dot or range, the stretch of time, the line of an open end. */
const drawnOf = ({ x, at, range, band, open }: PlotDot): Drawn[] => {
  const y = 1 - at!;
  return [
    range ? { x: [x, x], y: [1 - range[1], 1 - range[0]], before: 6, after: 6, above: 2, below: 2 } : dotAt(x, y),
    ...(band ? [{ x: band, y: [y, y], above: 3, below: 3 } as const] : []),
    ...(open ? [{ x: [x, x], y: [y, y], [open]: openLength, above: 3, below: 3 } as const] : []),
  ];
};

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
  const wanted = dated.map(({ statement: { who }, value }, i) => ({
    x: dots[i]!.x,
    y: 1 - dots[i]!.at!,
    sizes: sizesOf(value, who),
  }));
  const places = placeLabels(wanted, dots.flatMap(drawnOf), { widths, height: plotHeight });
  dated.forEach(({ statement: { who }, value }, i) => {
    const place = places[i];
    const size = place && wanted[i]!.sizes[place.size]!;
    if (size) dots[i]!.label = { value, who: size.height === lineHeight ? '' : who, side: place.side, ...size };
  });
  return { ticks: axis.ticks, dots };
};
