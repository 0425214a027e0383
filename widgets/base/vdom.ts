import { noBreak } from '../../src/format/no-break.js';

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

const isItem = (child: Child): child is Item =>
  typeof child === 'string' ? child !== '' : typeof child === 'object' && child !== null && !Array.isArray(child);

const none: Attributes = {};

/** Sketches an element. */
export const node = (tag: string, attributes: Attributes = none, ...children: Child[]): Sketch => ({
  tag,
  attributes,
  children: children.every(isItem) ? children : flat(children),
});

const drawn = /^(svg|rect|path|line|circle|defs|pattern|foreignObject)$/;

const set = (element: HTMLElement, name: string, value: Attributes[string]): void => {
  if (name === 'key') return;
  if (name.startsWith('on')) element[name as 'onclick'] = (value as (() => void) | undefined) ?? null;
  else if (value || value === 0 || value === '') element.setAttribute(name, value === true ? '' : String(value));
  else element.removeAttribute(name);
};

/** Words become text nodes and nothing else: no data can turn into markup, and no Trusted Types policy is needed. */
const make = ({ tag, attributes, children }: Sketch): Element => {
  const made = drawn.test(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const name in attributes) set(made as HTMLElement, name, attributes[name]);
  for (const child of children) made.append(typeof child === 'string' ? noBreak(child) : make(child));
  return made;
};

const isSame = (a: Item | undefined, b: Item | undefined): boolean =>
  typeof a === 'object' && typeof b === 'object'
    ? a.tag === b.tag && a.attributes.key === b.attributes.key
    : typeof a === 'string' && typeof b === 'string';

/** Makes what shows one item show another that is the same but for what is in it. */
const renew = (place: ChildNode, before: Item, now: Item): void => {
  if (typeof now === 'string') {
    if (before !== now) place.nodeValue = noBreak(now);
    return;
  }
  const { attributes: was, children } = before as Sketch;
  const { attributes: is } = now;
  if (was !== is) {
    for (const name in is) if (is[name] !== was[name]) set(place as HTMLElement, name, is[name]);
    for (const name in was) if (!(name in is)) set(place as HTMLElement, name, undefined);
  }
  change(place, children, now.children);
};

/** Takes a node away. @returns what stood after it */
const drop = (place: ChildNode): ChildNode | null => {
  const next = place.nextSibling;
  place.remove();
  return next;
};

/** Index by index; where one came or went, its neighbours are known again. */
const change = (parent: Node, before: readonly Item[], now: readonly Item[]): void => {
  let place = parent.firstChild;
  let i = 0;
  for (let n = 0; n < now.length; n++) {
    const item = now[n]!;
    const stays = isSame(before[i], item);
    if (stays || isSame(before[i + 1], item)) {
      if (!stays) {
        place = drop(place!);
        i++;
      }
      renew(place!, before[i]!, item);
      place = place!.nextSibling;
      i++;
    } else {
      const more = i < before.length;
      const came = typeof item === 'string' ? document.createTextNode(noBreak(item)) : make(item);
      parent.insertBefore(came, more ? place : null);
      // What comes next may be what stands here now.
      if (more && !isSame(before[i], now[n + 1])) {
        place = drop(place!);
        i++;
      }
    }
  }
  for (; i < before.length; i++) place = drop(place!);
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
