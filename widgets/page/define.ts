import { version } from '../../src/version.js';

/** Whose elements this copy of the package found in its place, and has told of. */
const warnedOf = new Set<string | undefined>();

/**
 * Registers a tag. The first registration on a page wins; another version of this package leaves it, because throwing
 * would take down the rest of the page's script. It says so once, not once a tag.
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  const known = customElements.get(tag) as { version?: string } | undefined;
  if (!known) customElements.define(tag, element);
  else if (known.version !== version && !warnedOf.has(known.version)) {
    warnedOf.add(known.version);
    console.warn(
      `<${tag}> is already defined${known.version ? ` by figures-of-record ${known.version}` : ''}; version ${version} leaves it, and any other such element, as it is.`,
    );
  }
};
