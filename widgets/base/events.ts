import type { Issue } from '../../src/error/figure-error.js';
import type { Warning } from '../scene/scene.js';

/** Drawn: which data. */
export interface FigureReadyDetail {
  /** Id of the dataset that was drawn; empty for data of the page’s own. */
  dataset: string;
  /** Name of its vintage; empty for data of the page’s own. */
  vintage: string;
}

/** Not drawn: why. */
export interface FigureErrorDetail {
  /** Code of the first issue: `unknown-id`, `schema`. */
  code: string;
  /** Everything that was found. */
  issues: readonly Issue[];
}

/** Something was opened or closed. */
export interface FigureToggleDetail {
  /** What was opened or closed: `table`, `sources`, or another panel of the form. */
  panel: string;
  /** Whether it is open now. */
  open: boolean;
}

/** What the elements fire, by name. */
interface FigureEvents {
  'figure-ready': CustomEvent<FigureReadyDetail>;
  'figure-warning': CustomEvent<Warning>;
  'figure-error': CustomEvent<FigureErrorDetail>;
  'figure-toggle': CustomEvent<FigureToggleDetail>;
}

declare global {
  // They bubble out of shadow roots: a page may listen anywhere.
  interface HTMLElementEventMap {
    'figure-ready': FigureEvents['figure-ready'];
    'figure-warning': FigureEvents['figure-warning'];
    'figure-error': FigureEvents['figure-error'];
    'figure-toggle': FigureEvents['figure-toggle'];
  }
  interface DocumentEventMap {
    'figure-ready': FigureEvents['figure-ready'];
    'figure-warning': FigureEvents['figure-warning'];
    'figure-error': FigureEvents['figure-error'];
    'figure-toggle': FigureEvents['figure-toggle'];
  }
  interface WindowEventMap {
    'figure-ready': FigureEvents['figure-ready'];
    'figure-warning': FigureEvents['figure-warning'];
    'figure-error': FigureEvents['figure-error'];
    'figure-toggle': FigureEvents['figure-toggle'];
  }
}

/** Fires one of this package's events: it bubbles, out of shadow roots too. */
export const emit = (element: Element, type: `figure-${string}`, detail: unknown): void => {
  element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
};
