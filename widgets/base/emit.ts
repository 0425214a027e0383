/** Fires one of this package's events: it bubbles, out of shadow roots too. */
export const emit = (element: Element, type: `figure-${string}`, detail: unknown): void => {
  element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
};
