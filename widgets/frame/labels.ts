/** Of words, in px. */
export interface Size {
  width: number;
  height: number;
}

/** Words that want to stand at a dot, which lies at fractions from the start and from the top. */
export interface Wanted extends Size {
  x: number;
  y: number;
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

/** Half of a dot with the sign beside it, and air around it. */
const reach = 9;
const gap = 13;

/** Room for the sign above a dot. */
const sign = 6;

const over = ({ height }: Size): number => -gap - sign - height;

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

// Words keep their size while a plot grows, so what is apart in the same order on a narrow and on a wide one is apart on
// every plot between.
const apart = (a: Boxes, b: Boxes): boolean =>
  a[0].bottom <= b[0].top ||
  b[0].bottom <= a[0].top ||
  a.every((box, i) => box.right <= b[i]!.left) ||
  a.every((box, i) => b[i]!.right <= box.left);

/**
 * Finds a side for each label on which it lies on nothing, at every width between two; `null` where there is none, and
 * the words must stand elsewhere. Those that come first choose first.
 */
export const placeLabels = (
  wanted: readonly Wanted[],
  { widths, height }: { widths: readonly [number, number]; height: number },
): (Side | null)[] => {
  const boxes = ({ x, y }: Wanted, [dx, dy]: [number, number], width: number, tall: number): Boxes =>
    widths.map((w) => ({
      left: x * w + dx,
      right: x * w + dx + width,
      top: y * height + dy,
      bottom: y * height + dy + tall,
    })) as unknown as Boxes;
  const dots = wanted.map((w) => boxes(w, [-reach, -reach - sign], 2 * reach, 2 * reach + sign));
  const taken: Boxes[] = [];
  return wanted.map((w, i) => {
    const side = (Object.keys(corners) as Side[]).find((name) => {
      const label = boxes(w, corners[name](w), w.width, w.height);
      const inside = label.every(
        (box, k) => box.left >= 0 && box.right <= widths[k]! && box.bottom <= height && box.top >= -24,
      );
      return inside && [...dots.filter((_, d) => d !== i), ...taken].every((other) => apart(label, other));
    });
    if (side) taken.push(boxes(w, corners[side](w), w.width, w.height));
    return side ?? null;
  });
};
