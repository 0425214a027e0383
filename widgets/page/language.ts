/** What is called when a `lang` changes, for each element that follows it. */
const followers = new Map<Element, () => void>();
/** Documents and shadow roots that are watched. */
const roots = new Set<Node>();
let observer: MutationObserver | undefined;

/** Watches all roots that an element stands in: a `lang` may change outside its shadow root. */
const watchRoots = (element: Element): void => {
  observer ??= new MutationObserver(() => followers.forEach((follow) => follow()));
  for (let root: Node | undefined = element.getRootNode(); root;) {
    if (!roots.has(root)) observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    roots.add(root);
    root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined;
  }
};

/** Calls back after a `lang` has changed anywhere that an element may take its language from. @returns a function that stops it */
export const followLanguage = (element: Element, follow: () => void): (() => void) => {
  followers.set(element, follow);
  watchRoots(element);
  return () => {
    followers.delete(element);
    if (followers.size) return;
    observer?.disconnect();
    roots.clear();
  };
};
