import type { ElementStyle, MarkupElement, MarkupNode } from '../../src/table/markup.js';
import { styleFrom } from '../../src/table/hidden.js';

/** What is inherited and hides a whole table hides nothing in it: a page may keep a figure out of sight until it is drawn. */
interface Inherited {
  isVisible: boolean;
  hasSize: boolean;
}

const computed = (element: Element): CSSStyleDeclaration | undefined => {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  // Away from what is shown there is none.
  return style?.display ? style : undefined;
};

const inheritedBy = (table: Element): Inherited => {
  const style = computed(table);
  return { isVisible: style?.visibility === 'visible', hasSize: style?.fontSize !== '0px' };
};

const styleOnPage = (element: Element, { isVisible, hasSize }: Inherited): ElementStyle | undefined => {
  const style = computed(element);
  if (!style) return undefined;
  const isInherited = (name: string): boolean =>
    (name === 'visibility' && !isVisible && style.visibility !== 'collapse') || (name === 'font-size' && !hasSize);
  return styleFrom((name) => (isInherited(name) ? '' : style.getPropertyValue(name).toLowerCase()));
};

/** An element of the page as the markup that tables are read from, with the style that it has there. */
export const pageMarkup = (root: Element, table: Element): MarkupElement => {
  const inherited = inheritedBy(table);
  const inTable = (node: Element): boolean => node !== table && table.contains(node);
  const wrap = (element: Element): MarkupElement => {
    let children: MarkupNode[] | undefined;
    let style: ElementStyle | undefined;
    let isStyled = false;
    return {
      tag: element.localName,
      attribute: (name) => element.getAttribute(name) ?? undefined,
      get style() {
        if (!isStyled && inTable(element)) style = styleOnPage(element, inherited);
        isStyled = true;
        return style;
      },
      get children() {
        return (children ??= [...element.childNodes].flatMap((child): MarkupNode[] =>
          child instanceof Element
            ? [wrap(child)]
            : child.nodeType === Node.TEXT_NODE
              ? [{ text: child.nodeValue ?? '' }]
              : [],
        ));
      },
    };
  };
  return wrap(root);
};
