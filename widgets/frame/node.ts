import { kept } from './kept.js';

/**
 * Attributes by name; `true` is an empty one, what is `undefined`, `null` or `false` is left out. A function listens to
 * the event it is named after, `onclick`; and `key` is none: what has another key is another element, which keeps
 * nothing of what a reader has opened in this one.
 */
export type Attributes = Record<string, string | number | boolean | undefined | null | ((event: Event) => void)>;

/** An element as it is to be shown: plain data, so that a later one can be compared with it. */
export interface Sketch {
  tag: string;
  attributes: Attributes;
  children: readonly Item[];
}

type Item = Sketch | string;

/** What may stand inside an element; what is empty is left out. */
export type Child = Item | number | undefined | null | false | readonly Child[];

const flat = (child: Child, into: Item[] = []): Item[] => {
  if (Array.isArray(child)) (child as readonly Child[]).forEach((one) => flat(one, into));
  else if (child || child === 0) into.push(typeof child === 'object' ? (child as Sketch) : String(child));
  return into;
};

/** Sketches an element. */
export const node = (tag: string, attributes: Attributes = {}, ...children: Child[]): Sketch => ({
  tag,
  attributes,
  children: flat(children),
});

const blank: Sketch = node('');
const drawn = /^(svg|rect|path|line|circle|defs|pattern|foreignObject)$/;

/** Words become text nodes and nothing else: no data can turn into markup, and no Trusted Types policy is needed. */
const make = (item: Item): ChildNode => {
  if (typeof item === 'string') return document.createTextNode(kept(item));
  const { tag } = item;
  const made = drawn.test(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  dress(made as HTMLElement, blank, item);
  return made;
};

/** Makes an element that shows one sketch show another of the same tag. */
const dress = (element: HTMLElement, before: Sketch, now: Sketch): void => {
  const set = (name: string): void => {
    const value = now.attributes[name];
    if (value === before.attributes[name] || name === 'key') return;
    if (name.startsWith('on')) element[name as 'onclick'] = (value as (() => void) | undefined) ?? null;
    else if (value || value === 0 || value === '') element.setAttribute(name, value === true ? '' : String(value));
    else element.removeAttribute(name);
  };
  for (const name in now.attributes) set(name);
  for (const name in before.attributes) if (!(name in now.attributes)) set(name);
  change(element, before.children, now.children);
};

const isSame = (a: Item, b: Item): boolean =>
  typeof a === 'string'
    ? typeof b === 'string'
    : typeof b !== 'string' && a.tag === b.tag && a.attributes.key === b.attributes.key;

/** Index by index; where one came or went, its neighbours are known again. */
const change = (parent: Node, before: readonly Item[], now: readonly Item[]): void => {
  let place = parent.firstChild;
  let i = 0;
  const fits = (at: number, item: Item | undefined): boolean =>
    at < before.length && item !== undefined && isSame(before[at]!, item);
  const drop = (): void => {
    const gone = place!;
    place = gone.nextSibling;
    gone.remove();
    i++;
  };
  now.forEach((item, n) => {
    if (!fits(i, item) && fits(i + 1, item)) drop();
    if (fits(i, item)) {
      if (typeof item !== 'string') dress(place as HTMLElement, before[i] as Sketch, item);
      else if (before[i] !== item) place!.nodeValue = kept(item);
      place = place!.nextSibling;
      i++;
      return;
    }
    const came = fits(i, now[n + 1]);
    const replaced = i < before.length && !came;
    parent.insertBefore(make(item), i < before.length ? place : null);
    if (replaced) drop();
  });
  while (i < before.length) drop();
};

const shown = new WeakMap<Node, readonly Item[]>();

/**
 * Shows in a place what is sketched. What stands there already stays, and is changed only where it differs: focus,
 * selection and scroll position outlive a change of the data.
 */
export const show = (place: Element | ShadowRoot, ...content: Child[]): void => {
  const now = flat(content);
  change(place, shown.get(place) ?? [], now);
  shown.set(place, now);
};

/** One element by itself, for its maker to change by hand. */
export const made = (sketch: Sketch): HTMLElement => make(sketch) as HTMLElement;
