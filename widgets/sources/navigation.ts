import type { FigureOnPage } from '../page/figures-on-page.js';
import type { SourceEntry } from '../scene/source-lines.js';

/** Tells each figure the numbers of its sources, and those that were listed before that they have none. */
export const numberFigures = (
  figures: readonly FigureOnPage[],
  before: readonly FigureOnPage[],
  entries: readonly SourceEntry[],
): void => {
  for (const gone of before) if (!figures.includes(gone)) gone.sourceNumbers = [];
  for (const [i, figure] of figures.entries())
    figure.sourceNumbers = entries.flatMap((e) => (e.figures.some((f) => f.index === i) ? [e.number] : []));
};

const within = (host: Element | undefined, selector: string): HTMLElement | null =>
  host?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

const open = (fold: Element | null | undefined): void => {
  if (fold) (fold as HTMLDetailsElement).open = true;
};

/** Leads a reader into a list, to the first source that is marked; nowhere where the list has left the page. */
export const leadInto = (list: Element): void => {
  if (!list.isConnected) return;
  const drawer = within(list, '.drawer');
  if (drawer && !drawer.matches(':popover-open')) drawer.showPopover();
  const first = within(list, '.sources > [aria-current]');
  // It is folded until somebody asks for it.
  if (first?.matches('.further')) open(within(list, '.all'));
  open(first?.querySelector('.more'));
  // A long entry would be scrolled to its middle.
  first?.focus({ preventScroll: true });
  first?.scrollIntoView({ block: 'start' });
};

/** Leads a reader from a list back to a figure. */
export const backTo = (list: Element, figure: Element | undefined): void => {
  within(list, '.drawer')?.hidePopover();
  (within(figure, '[part~="sources-button"]') ?? within(figure, 'button'))?.focus();
};
