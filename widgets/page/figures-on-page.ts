import type { Cited } from '../scene/scene.js';

/** A figure that stands on the page. */
export interface FigureOnPage extends HTMLElement {
  /** What it draws now; nothing while nothing is drawn. */
  cited(): Cited | undefined;
  /** Numbers of its sources in the page's list, where there is one. */
  sourceNumbers?: readonly number[];
}

/** A list of sources, as the figures see it. */
export interface SourcesOpener {
  /** Whether it lists those of this figure now. */
  lists: (figure: FigureOnPage) => boolean;
  /** Leads the reader to them. */
  open: (figure: FigureOnPage) => void;
}

interface Page {
  figures: Set<FigureOnPage>;
  openers: Set<SourcesOpener>;
  listeners: Set<() => void>;
}

/** One a page, shared by every copy and version of this package on it. */
const page = (): Page => {
  const key = Symbol.for('figures-of-record/page/1');
  const shared = globalThis as { [key]?: Page };
  return (shared[key] ??= { figures: new Set(), openers: new Set(), listeners: new Set() });
};

/** Tells those who listen that a figure came, went, or draws something else. */
export const notifyPage = (): void => page().listeners.forEach((listener) => listener());

/** A figure has come onto the page. @returns a function that takes it off again */
export const addFigure = (figure: FigureOnPage): (() => void) => {
  page().figures.add(figure);
  // Put back as it was, it draws nothing anew and would not be heard of.
  if (figure.cited()) notifyPage();
  return () => {
    page().figures.delete(figure);
    notifyPage();
  };
};

/** The figures of the page, in the order a reader meets them. */
export const figuresOnPage = (): FigureOnPage[] =>
  [...page().figures].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));

/** Calls back whenever {@link notifyPage} is called. @returns a function that stops it */
export const onPageChange = (listener: () => void): (() => void) => {
  page().listeners.add(listener);
  return () => page().listeners.delete(listener);
};

/** A list of sources offers to show those of any figure. @returns a function that takes the offer back */
export const offerSources = (opener: SourcesOpener): (() => void) => {
  page().openers.add(opener);
  notifyPage();
  return () => {
    page().openers.delete(opener);
    notifyPage();
  };
};

const openerFor = (figure: FigureOnPage): SourcesOpener | undefined =>
  [...page().openers].find((opener) => opener.lists(figure));

/** Whether a list on the page has the sources of a figure. */
export const hasSources = (figure: FigureOnPage): boolean => openerFor(figure) !== undefined;

/** Has the page's list of sources show those of a figure. @returns whether there is such a list */
export const openSources = (figure: FigureOnPage): boolean => {
  const opener = openerFor(figure);
  opener?.open(figure);
  return opener !== undefined;
};
