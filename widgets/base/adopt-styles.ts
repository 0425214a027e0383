import { adoptStyles as adoptAll, type CSSResult, type LitElement } from 'lit';

/** Makes further styles known to a shadow root, once. In another document, which may not share them, it stays without. */
export const adoptStyles = (root: ShadowRoot, { styleSheet }: CSSResult): void => {
  if (root.ownerDocument === document && !root.adoptedStyleSheets.includes(styleSheet!))
    root.adoptedStyleSheets.push(styleSheet!);
};

/** Gives an element its styles back that comes home from another document: on the way there they are taken from it. */
export const readoptStyles = (element: LitElement): void => {
  const { elementStyles } = element.constructor as typeof LitElement;
  if (element.ownerDocument === document && element.shadowRoot) adoptAll(element.shadowRoot, elementStyles);
};
