import { inside } from './reading.js';

/** Box of an element on the screen. */
export const box = (element: Element): DOMRect => element.getBoundingClientRect();

/** Whether a reader sees anything of an element. */
export const visible = (element: Element): boolean => {
  const { width, height } = box(element);
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 0 && height > 0;
};

/** Box of a shape on the screen without its stroke, which only some engines have in {@link box}. */
export const shapeBox = (shape: SVGGraphicsElement): DOMRect => {
  const { x, y, width, height } = shape.getBBox();
  const matrix = shape.getScreenCTM()!;
  const [one, other] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((p) => p.matrixTransform(matrix));
  const [left, top] = [Math.min(one!.x, other!.x), Math.min(one!.y, other!.y)];
  return new DOMRect(left, top, width * Math.abs(matrix.a), height * Math.abs(matrix.d));
};

/** Where a bar's number stands on the screen: the end of a plain bar; of a shaped end the x = 4 of its own drawing. */
export const numberAt = (mark: SVGGraphicsElement): number => {
  const matrix = mark.localName === 'path' ? mark.getScreenCTM() : null;
  return matrix ? new DOMPoint(4, 0).matrixTransform(matrix).x : shapeBox(mark).right;
};

/** The bars of an axis; the straight part of a bar with a shaped end is not counted a second time. */
export const barsIn = (axis: Element): SVGGraphicsElement[] =>
  [...axis.querySelectorAll<SVGGraphicsElement>('.mark')].filter((mark) => !mark.closest('.clip'));

/** A line of text on the screen. */
interface TextBox {
  text: string;
  rect: DOMRect;
  owner: Element;
  node: Text;
}

const textNodes = function* (root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
};

const clips = (element: Element): boolean => /hidden|clip/.test(getComputedStyle(element).overflowX);

/** Whether a line lies where a box around it hides all of it, as what wraps out of a label of one line. */
const isOutOfSight = (rect: DOMRect, owner: Element): boolean => {
  for (let around: Element | null = owner; around; around = around.parentElement) {
    const { top, bottom } = box(around);
    if (clips(around) && (rect.top >= bottom - 1 || rect.bottom <= top + 1)) return true;
  }
  return false;
};

/** Every line of text that an element shows out of its shadow root. */
export const textBoxes = (element: Element): TextBox[] =>
  [...textNodes(inside(element))].flatMap((node) => {
    const owner = node.parentElement;
    if (!owner?.checkVisibility({ visibilityProperty: true }) || !node.data.trim()) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(
      (rect) => rect.width > 1 && rect.height > 1 && !isOutOfSight(rect, owner),
    );
    return lines.map((rect) => ({ text: node.data.trim(), rect, owner, node }));
  });

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;

/** Pairs of texts that lie on one another. */
export const overlaps = (element: Element): string[] => {
  const boxes = textBoxes(element);
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.node !== b.node && overlap(a.rect, b.rect))
      .map((b) => `“${a.text}” on “${b.text}”`),
  );
};

const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);

/** Texts that are cut off: by the column, or by a box inside the figure that hides what does not fit. */
export const clipped = (element: Element, column: Element = element): string[] =>
  textBoxes(element).flatMap(({ text, rect, owner }) => {
    let limit = box(column);
    for (let around: Element | null = owner; around; around = around.parentElement) {
      // What scrolls may be wider than what is seen of it.
      if (scrolls(around)) return [];
      if (clips(around)) limit = box(around);
    }
    return rect.left < limit.left - 1 || rect.right > limit.right + 1 ? [`“${text}”`] : [];
  });

/** How far an element's content sticks out of its column, in px. */
export const overflow = (element: HTMLElement): number =>
  Math.max(0, element.scrollWidth - element.clientWidth, document.documentElement.scrollWidth - window.innerWidth);
