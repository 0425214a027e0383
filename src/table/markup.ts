/*
 * Markup as a plain tree, whatever read it: the page, where computed style tells what a reader sees, or a parser, where
 * attributes and inline style do. What is made from it is the same in both.
 */

/** How an element keeps its text from a reader: it takes no room, or takes it and shows nothing. */
export type Hiding = 'gone' | 'unseen';

/** A stretch of text. */
export interface MarkupText {
  readonly text: string;
  /** What it was made from: a place in a file. */
  readonly from?: unknown;
}

/** An element; read piece by piece, so that what nobody asks for costs nothing. */
export interface MarkupElement {
  /** In lower case. */
  readonly tag: string;
  readonly children: readonly MarkupNode[];
  readonly attribute: (name: string) => string | undefined;
  /** What the style of a page makes of it; absent where there is no page. */
  readonly style?: ElementStyle | undefined;
  readonly from?: unknown;
}

export type MarkupNode = MarkupText | MarkupElement;

/** What of an element's style changes how it is read. */
export interface ElementStyle {
  hiding?: Hiding | undefined;
  /** It stands on lines of its own. */
  isBlock?: boolean;
  /** Its text is crossed out. */
  isStruck?: boolean;
}

export const isElement = (node: MarkupNode): node is MarkupElement => 'tag' in node;

/** Every element of a tree that is looked for, in its order; those inside one that is found are not looked at. Without recursion: trees may be deeper than the stack. */
export const findAll = (
  root: MarkupElement,
  isWanted: (element: MarkupElement) => boolean,
  isClosed: (element: MarkupElement) => boolean = () => false,
): MarkupElement[] => {
  const found: MarkupElement[] = [];
  const waiting: MarkupNode[] = root.children.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    if (isWanted(node)) found.push(node);
    else if (!isClosed(node)) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return found;
};

/** The language of an element: as its own `lang` says, where that is a language, else that around it. */
export const languageOf = ({ attribute }: MarkupElement, around: string): string => {
  const tag = attribute('lang');
  if (!tag) return around;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? around;
  } catch {
    return around;
  }
};

/** The language of an element inside another: as its own `lang` says, or that of what it stands in. */
export const languageWithin = (root: MarkupElement, wanted: MarkupElement, around: string): string => {
  const waiting: [MarkupElement, string][] = [[root, around]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [element, language] = next;
    if (element === wanted) return language;
    for (const child of element.children.filter(isElement)) waiting.push([child, languageOf(child, language)]);
  }
  return languageOf(wanted, around);
};

/** The language of all that a cell shows, where one element in it holds everything. */
export const languageInside = (cell: MarkupElement, around: string): string => {
  let language = languageOf(cell, around);
  for (let element = cell; ;) {
    const [child, more] = element.children.filter((node) => isElement(node) || node.text.trim());
    if (!child || more || !isElement(child)) return language;
    element = child;
    language = languageOf(child, language);
  }
};
