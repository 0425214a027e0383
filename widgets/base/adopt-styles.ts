import type { CSSResult } from '@lit/reactive-element';

/** Makes further styles known to a shadow root, once. In another document, which may not share them, it stays without. */
export const wear = (root: ShadowRoot, { styleSheet }: CSSResult): void => {
  if (root.ownerDocument === document && !root.adoptedStyleSheets.includes(styleSheet!))
    root.adoptedStyleSheets.push(styleSheet!);
};
