import type { CSSResult, LitElement } from 'lit';

const adoptSheet = (root: ShadowRoot, sheet: CSSStyleSheet): void => {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
};

/** Makes further styles known to a shadow root, once. In another document, which may not share them, it stays without. */
export const adoptStyles = (root: ShadowRoot, { styleSheet }: CSSResult): void => {
  if (root.ownerDocument === document) adoptSheet(root, styleSheet!);
};

/** Gives an element its own styles again, beside those it has: in another document, or with what a server drew, it lost them. */
export const readoptStyles = (element: LitElement): void => {
  const { elementStyles } = element.constructor as typeof LitElement;
  if (element.ownerDocument !== document || !element.shadowRoot) return;
  for (const style of elementStyles)
    adoptSheet(element.shadowRoot, style instanceof CSSStyleSheet ? style : style.styleSheet!);
};
