/** Words that want to stand at a dot. Fractions from the start and from the top; sizes in px. */
export interface Wanted {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** On which side of its dot a label stands. */
export type Side = 'after' | 'before' | 'above' | 'below';

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

const sides: Record<Side, (w: Wanted) => [dx: number, dy: number]> = {
  after: ({ height }) => [gap, -height / 2],
  before: ({ width, height }) => [-gap - width, -height / 2],
  above: ({ width, height }) => [-width / 2, -gap - 6 - height],
  below: ({ width }) => [-width / 2, gap],
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
  const dots = wanted.map((w) => boxes(w, [-reach, -reach - 6], 2 * reach, 2 * reach + 6));
  const taken: Boxes[] = [];
  return wanted.map((w, i) => {
    const side = (Object.keys(sides) as Side[]).find((name) => {
      const label = boxes(w, sides[name](w), w.width, w.height);
      const inside = label.every(
        (box, k) => box.left >= 0 && box.right <= widths[k]! && box.bottom <= height && box.top >= -24,
      );
      return inside && [...dots.filter((_, d) => d !== i), ...taken].every((other) => apart(label, other));
    });
    if (side) taken.push(boxes(w, sides[side](w), w.width, w.height));
    return side ?? null;
  });
};
