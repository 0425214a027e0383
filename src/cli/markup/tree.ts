import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isElement, type MarkupElement, type MarkupNode } from '../../table/markup.js';
import type { TextRun } from './finding.js';

/** Elements as they were wrapped, so that one stays one. */
const wrapped = new WeakMap<Tree.Element, MarkupElement>();

const runOf = ({ value, sourceCodeLocation }: Tree.TextNode): MarkupNode => {
  const from: TextRun | undefined = sourceCodeLocation
    ? { start: sourceCodeLocation.startOffset, end: sourceCodeLocation.endOffset, text: value }
    : undefined;
  return { text: value, ...(from && { from }) };
};

/** An element of a parsed file as the markup that tables are read from. */
export const asMarkup = (element: Tree.Element): MarkupElement => {
  const known = wrapped.get(element);
  if (known) return known;
  let children: MarkupNode[] | undefined;
  const markup: MarkupElement = {
    tag: element.tagName,
    from: element,
    attribute: (name) => element.attrs.find((attribute) => attribute.name === name)?.value,
    get children() {
      return (children ??= element.childNodes.flatMap((child) =>
        'tagName' in child ? [asMarkup(child)] : 'value' in child ? [runOf(child)] : [],
      ));
    },
  };
  wrapped.set(element, markup);
  return markup;
};

/** The element of a file that markup was made from. */
export const elementOf = (markup: MarkupElement): Tree.Element => markup.from as Tree.Element;

/** Where the texts that were read stand in their file. */
export const runsOf = (nodes: readonly MarkupNode[]): TextRun[] =>
  nodes.flatMap((node) => (!isElement(node) && node.from ? [node.from as TextRun] : []));
