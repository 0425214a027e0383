import { version } from '../../src/version.js';

/**
 * Registers a tag. The first registration on a page wins; another version of this package says so once and leaves it,
 * because throwing would take down the rest of the page's script.
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  const known = customElements.get(tag) as { version?: string } | undefined;
  if (!known) customElements.define(tag, element);
  else if (known.version !== version) {
    console.warn(
      `<${tag}> is already defined${known.version ? ` by figures-of-record ${known.version}` : ''}; version ${version} leaves it as it is.`,
    );
  }
};
