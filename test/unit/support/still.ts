import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A shape or a text in a still picture, where it stands in the picture’s own units. */
export interface Drawn {
  tag: string;
  x: number;
  y: number;
  text: string;
  attributes: Record<string, string>;
}

const childrenOf = (node: Tree.Node): Tree.ChildNode[] => ('childNodes' in node ? node.childNodes : []);
const textOf = (node: Tree.Node): string =>
  'value' in node && !('attrs' in node) ? node.value : childrenOf(node).map(textOf).join('');
const attributesOf = (node: Tree.Element): Record<string, string> =>
  Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));

const walk = (node: Tree.Node, x: number, y: number): Drawn[] => {
  if (!('tagName' in node)) return childrenOf(node).flatMap((child) => walk(child, x, y));
  const attributes = attributesOf(node);
  const [, dx = 0, dy = 0] = (/^translate\(([-\d.]+) ([-\d.]+)\)/.exec(attributes['transform'] ?? '') ?? []).map(
    Number,
  );
  const [left, top] = [x + dx, y + dy];
  const [own = 0, upper = 0] = [attributes['x'], attributes['y']].map((at) => Number(at ?? 0));
  const [, pathX = 0, pathY = 0] = (/^M([-\d.]+) ([-\d.]+)/.exec(attributes['d'] ?? '') ?? []).map(Number);
  const drawn = { tag: node.tagName, x: left + own + pathX, y: top + upper + pathY, text: textOf(node), attributes };
  return [...(node.tagName === 'g' ? [] : [drawn]), ...childrenOf(node).flatMap((child) => walk(child, left, top))];
};

/** Everything that a still picture draws, in its order. */
export const drawnIn = (svg: string): Drawn[] => walk(parseFragment(svg), 0, 0);

/** The texts of a still picture. */
export const textsIn = (svg: string): Drawn[] => drawnIn(svg).filter(({ tag }) => tag === 'text');
