import type { Dot } from './amount-axis.js';
import { seriesWords } from '../../src/messages/index.js';
import { dotAt, type Drawn, placeLabels, type Side, type Size } from './label-placement.js';
import { extremesOf, type Statement } from '../scene/statements.js';
import { timeAxis, type TimeTick } from './time-axis.js';

/** Words at a dot, with the room that is kept for them. */
export interface PlotLabel extends Size {
  /** One number, or those of the dots that meet. */
  values: string[];
  who: string;
  /** How many statements it is for, in our words; empty for one. */
  together: string;
  side: Side;
  /** How far it stands away, with a line to its dot. */
  away: number;
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

/** Height of the plot, and the widths between which its labels must not touch. */
export const plotHeight = 300;
const widths = [515, 2600] as const;
export const lineHeight = 18;
const widest = 230;
const dotSize = 12;
/** Length of the line that says “or later”. */
export const openLength = 34;

/** Room for a line of words, generously: letters of any font, and those of East Asia twice as wide. */
const roomFor = (text: string, letter: number): number =>
  Array.from(text).reduce((sum, c) => sum + (/[\u1100-\uffdc]/.test(c) ? 2 * letter : letter), 4);

/** Words of a label, and what they may be cut down to. */
type Words = Pick<PlotLabel, 'values' | 'who' | 'together'>;

/**
 * A number and who says it; where that finds no room, the number alone. Dots that meet share one label, cut down to the
 * number that the sentence names, or to how many they are. Words too long for a plot stand in the list.
 */
const wordsOf = (members: readonly Plotted[], named: Plotted | undefined): Words[] => {
  const [first] = members;
  const sorted = members.toSorted((a, b) => a.dot.at! - b.dot.at!).map(({ value }) => value);
  const values = [...new Set([sorted[0]!, sorted.at(-1)!])];
  const together = members.length > 1 ? seriesWords.together(members.length) : '';
  const { who } = first!.statement;
  if (together)
    return [
      { values, who: '', together },
      named ? { values: [named.value], who: '', together: '' } : { values: [], who: '', together },
    ];
  return [...(who ? [{ values, who, together }] : []), { values, who: '', together }];
};

const sizeOf = ({ values, who, together }: Words): Size => ({
  width: Math.max(...values.map((value) => roomFor(value, 8)), ...[who, together].map((text) => roomFor(text, 7))),
  height: lineHeight * (values.length + (who ? 1 : 0) + (together ? 1 : 0)),
});

/** The order in which dots get their labels: those that the sentence names, the last, the first, then whichever is furthest from all before. */
const inOrder = (dots: readonly PlotDot[], named: readonly number[]): number[] => {
  const order = [...new Set([...named, dots.length - 1, 0])];
  const distance = (a: PlotDot, b: PlotDot): number =>
    Math.hypot(((a.x - b.x) * (widths[0] + widths[1])) / 2, (a.at! - b.at!) * plotHeight);
  const nearest = dots.map((dot) => Math.min(...order.map((i) => distance(dot, dots[i]!))));
  order.forEach((i) => (nearest[i] = -1));
  while (order.length < dots.length) {
    const next = nearest.reduce((best, far, i) => (far > nearest[best]! ? i : best), order[0]!);
    order.push(next);
    dots.forEach((dot, i) => (nearest[i] = i === next ? -1 : Math.min(nearest[i]!, distance(dot, dots[next]!))));
  }
  return order;
};

/** Dots that meet where the plot is narrow, in one group with the one that comes first; no label can be of one of them alone. */
const groupsOf = (dots: readonly PlotDot[], order: readonly number[]): number[][] => {
  const left = new Set(order);
  const reaches = ({ at, range }: PlotDot): [number, number] => range ?? [at!, at!];
  const meet = (a: PlotDot, b: PlotDot): boolean => {
    const [[low, high], [low2, high2]] = [reaches(a), reaches(b)];
    const between = Math.max(low, low2) - Math.min(high, high2);
    return Math.abs(a.x - b.x) * widths[0] < dotSize && between * plotHeight < dotSize;
  };
  return order.flatMap((i) => {
    if (!left.has(i)) return [];
    const group = [i, ...[...left].filter((j) => j !== i && meet(dots[i]!, dots[j]!))];
    group.forEach((j) => left.delete(j));
    return [group];
  });
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
  const extremes = extremesOf(all.map(({ statement }) => statement));
  const named = [extremes?.highest, extremes?.lowest].map((s) => dated.findIndex(({ statement }) => statement === s));
  const groups = groupsOf(
    dots,
    inOrder(
      dots,
      named.filter((i) => i >= 0),
    ),
  );
  const words = groups.map((group) => {
    const spoken = named.find((i) => group.includes(i));
    const members = group.map((i) => dated[i]!);
    return wordsOf(members, spoken === undefined ? undefined : dated[spoken]).filter((w) => sizeOf(w).width <= widest);
  });
  const drawn = dots.map(drawnOf);
  const wanted = groups.map(([i, ...others], g) => ({
    ...{ x: dots[i!]!.x, y: 1 - dots[i!]!.at!, sizes: words[g]!.map(sizeOf) },
    own: others.flatMap((j) => drawn[j]!),
  }));
  const places = placeLabels(wanted, drawn.flat(), { widths, height: plotHeight });
  // Where what the sentence names finds no room, others would stand for it: only the ends are told then.
  const has = (group: readonly number[], some: readonly number[]): boolean => group.some((i) => some.includes(i));
  const isCrowded = groups.some((group, g) => !places[g] && has(group, named));
  places.forEach((place, g) => {
    const group = groups[g]!;
    if (!place || (isCrowded && !has(group, [...named, 0, dots.length - 1]))) return;
    const { side, size, away } = place;
    dots[group[0]!]!.label = { ...words[g]![size]!, ...wanted[g]!.sizes[size]!, side, away };
  });
  return { ticks: axis.ticks, dots };
};
