import { nothing } from 'lit';
import type { FigureError } from '../../src/error/figure-error.js';
import type { Template } from '../template/bar.js';
import { type LazyImport, lazyImport } from './lazy-import.js';

/** What stands in place of a figure that cannot be drawn; where even that does not load, the fallback stands alone. */
export const errorMessage: LazyImport<(error: FigureError, retry?: () => void) => Template> = lazyImport(() =>
  import('../template/on-demand.js').then(
    (code) => code.errorMessage,
    () => () => nothing,
  ),
);
