import type { CSSResult, LitElement } from 'lit';

/** Makes further styles known to a shadow root, once. In another document, which may not share them, it stays without. */
export const adoptStyles = (root: ShadowRoot, { styleSheet }: CSSResult): void => {
  if (root.ownerDocument === document && !root.adoptedStyleSheets.includes(styleSheet!))
    root.adoptedStyleSheets.push(styleSheet!);
};

/** Gives an element its own styles again, beside those it has: in another document, or with what a server drew, it lost them. */
export const readoptStyles = ({ constructor, shadowRoot }: LitElement): void => {
  // All of them are made by Lit’s `css`.
  const styles = (constructor as typeof LitElement).elementStyles as CSSResult[];
  if (shadowRoot) styles.forEach((style) => adoptStyles(shadowRoot, style));
};
