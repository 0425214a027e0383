import { render } from 'lit';

const elementsIn = (root: ParentNode): Element[] => [...root.querySelectorAll(':not(style)')];

/**
 * Whether a root holds what a template draws, and nothing else. Lit takes over the words and numbers that a server drew
 * without a look at them, and without its support for hydration draws a second time beside them.
 */
export const isDrawn = (template: unknown, root: ParentNode): boolean => {
  const fresh = document.createElement('div');
  render(template, fresh);
  const wanted = elementsIn(fresh);
  const found = elementsIn(root);
  return (
    found.length === wanted.length &&
    found.every((element, i) => {
      const other = wanted[i]!;
      // A copy without children: by itself an element is its name and its attributes, in whatever order.
      return element.cloneNode().isEqualNode(other.cloneNode()) && element.textContent === other.textContent;
    })
  );
};
