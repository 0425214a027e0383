/** Of words, in px. */
export interface Size {
  width: number;
  height: number;
}

/** Words that want to stand at a dot, which lies at fractions from the start and from the top. */
export interface Wanted {
  x: number;
  y: number;
  /** What they may be cut down to, all of them first. */
  sizes: readonly Size[];
  /** Dots that the words are for as well: a line to the words may pass them. */
  own?: readonly Drawn[];
}

/** What is drawn: a stretch in fractions of the plot, and how far it reaches around that in px. */
export interface Drawn {
  x: readonly [from: number, to: number];
  y: readonly [from: number, to: number];
  before?: number;
  after?: number;
  above?: number;
  below?: number;
}

/** Where words found room. */
export interface Place {
  side: Side;
  /** Which of the sizes it is. */
  size: number;
  /** How much further than beside its dot it stands, with a line between. */
  away: number;
}

/** Where a label stands: beside its dot, or over or under it from its middle, its start or its end. */
export type Side =
  'after' | 'before' | 'above' | 'above-after' | 'above-before' | 'below' | 'below-after' | 'below-before';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A box on a narrow plot and on a wide one. */
type Boxes = readonly [Box, Box];

/** Half of a dot and the air around it; the sign above it is taller. */
export const reach = 9;
const sign = 6;
const gap = 13;

/** What a dot takes up. */
export const dotAt = (x: number, y: number): Drawn => ({
  x: [x, x],
  y: [y, y],
  before: reach,
  after: reach,
  above: reach + sign,
  below: reach,
});

const over = ({ height }: Size): number => -gap - sign - height;

/** The line from a dot to a label that stands away from it: where it begins and ends over or under the dot. */
export const leaderOf = (side: Side, away: number): [from: number, to: number] =>
  side.startsWith('above') ? [-reach - sign, -gap - sign - away] : [reach, gap + away];

/** How far a label may stand away from its dot. */
const distances = [0, 20, 40, 60, 90, 120, 160];

/** From the dot to the corner of its label, in px; sides that read best come first. */
export const corners: Record<Side, (size: Size) => [dx: number, dy: number]> = {
  after: ({ height }) => [gap, -height / 2],
  before: ({ width, height }) => [-gap - width, -height / 2],
  above: (size) => [-size.width / 2, over(size)],
  below: ({ width }) => [-width / 2, gap],
  'above-after': (size) => [-reach, over(size)],
  'above-before': (size) => [reach - size.width, over(size)],
  'below-after': () => [-reach, gap],
  'below-before': ({ width }) => [reach - width, gap],
};

/** From the dot to the corner of a label in its place. */
export const cornerOf = ({ side, away }: Pick<Place, 'side' | 'away'>, size: Size): [dx: number, dy: number] => {
  const [dx, dy] = corners[side](size);
  return [dx, side.startsWith('above') ? dy - away : side.startsWith('below') ? dy + away : dy];
};

// Words keep their size while a plot grows, so what is apart in the same order on a narrow and on a wide one is apart on
// every plot between.
const apart = (a: Boxes, b: Boxes): boolean =>
  a[0].bottom <= b[0].top ||
  b[0].bottom <= a[0].top ||
  a.every((box, i) => box.right <= b[i]!.left) ||
  a.every((box, i) => b[i]!.right <= box.left);

/**
 * Finds a place for each label on which it lies on nothing that is drawn, at every width between two; `null` where
 * there is none, and the words must stand elsewhere. Those that come first choose first.
 */
export const placeLabels = (
  wanted: readonly Wanted[],
  drawn: readonly Drawn[],
  { widths, height }: { widths: readonly [number, number]; height: number },
): (Place | null)[] => {
  const boxes = ({ x, y, before = 0, after = 0, above = 0, below = 0 }: Drawn): Boxes => {
    const at = (width: number): Box => ({
      left: x[0] * width - before,
      right: x[1] * width + after,
      top: y[0] * height - above,
      bottom: y[1] * height + below,
    });
    return [at(widths[0]), at(widths[1])];
  };
  const taken = drawn.map(boxes);
  const sides = Object.keys(corners) as Side[];
  // A whole label that stands away is better than a cut one beside its dot; only over and under it is there room for a line.
  const places = (sizes: readonly Size[]): Place[] =>
    sizes.flatMap((_, size) =>
      distances.flatMap((away) =>
        sides.filter((side) => !away || /above|below/.test(side)).map((side) => ({ side, size, away })),
      ),
    );
  return wanted.map(({ x, y, sizes, own }) => {
    const passed = new Set(own?.map((dot) => taken[drawn.indexOf(dot)]));
    for (const place of places(sizes)) {
      const size = sizes[place.size]!;
      const [dx, dy] = cornerOf(place, size);
      const [from, to] = leaderOf(place.side, place.away);
      const line = boxes({
        x: [x, x],
        y: [y, y],
        before: 1,
        after: 1,
        above: -Math.min(from, to),
        below: Math.max(from, to),
      });
      const label = boxes({
        x: [x, x],
        y: [y, y],
        before: -dx,
        after: dx + size.width,
        above: -dy,
        below: dy + size.height,
      });
      const inside = label.every(
        (box, i) => box.left >= 0 && box.right <= widths[i]! && box.bottom <= height && box.top >= -24,
      );
      const clear = (other: Boxes): boolean =>
        apart(label, other) && (!place.away || passed.has(other) || apart(line, other));
      if (inside && taken.every(clear)) {
        taken.push(label, ...(place.away ? [line] : []));
        return place;
      }
    }
    return null;
  });
};
