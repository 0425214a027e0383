import type { Issue } from '../../src/issue.js';
import type { Warning } from './scene.js';

/** Drawn: which data. */
export interface FigureReadyDetail {
  dataset: string;
  vintage: string;
}

/** Not drawn: why. */
export interface FigureErrorDetail {
  code: string;
  issues: readonly Issue[];
}

/** Something was opened or closed. */
export interface FigureToggleDetail {
  panel: string;
  open: boolean;
}

declare global {
  interface HTMLElementEventMap {
    'figure-ready': CustomEvent<FigureReadyDetail>;
    'figure-warning': CustomEvent<Warning>;
    'figure-error': CustomEvent<FigureErrorDetail>;
    'figure-toggle': CustomEvent<FigureToggleDetail>;
  }
}
