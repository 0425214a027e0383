import { kept } from './kept.js';

const drawn = new Set(['svg', 'rect', 'path', 'line', 'circle', 'defs', 'pattern', 'foreignObject']);

/** What may stand inside a node; what is empty is left out. */
export type Child = Node | string | number | undefined | null | false | readonly Child[];

/** Attributes by name; `true` is an empty one, what is `undefined`, `null` or `false` is left out. */
export type Attributes = Record<string, string | number | boolean | undefined | null>;

/**
 * Makes an element. Words become text nodes and nothing else: no data can turn into markup, and no Trusted Types
 * policy is needed, so a page may allow none.
 */
export const node = (tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement => {
  const made = (
    drawn.has(tag) ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag)
  ) as HTMLElement;
  for (const [name, value] of Object.entries(attributes)) {
    if (value || value === 0 || value === '') made.setAttribute(name, value === true ? '' : String(value));
  }
  const fill = (child: Child): void => {
    if (Array.isArray(child)) child.forEach(fill);
    else if (child || child === 0) made.append(typeof child === 'object' ? (child as Node) : kept(String(child)));
  };
  children.forEach(fill);
  return made;
};
