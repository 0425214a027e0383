import { adoptStyles, type ReactiveElement } from '@lit/reactive-element';

/** Gives an element its styles back that comes home from another document: on the way there they are taken from it. */
export const dressed = (element: ReactiveElement): void => {
  const { elementStyles } = element.constructor as typeof ReactiveElement;
  if (element.ownerDocument === document && element.shadowRoot) adoptStyles(element.shadowRoot, elementStyles);
};
