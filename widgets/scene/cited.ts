import type { Observation } from '../../src/model/observation.js';
import type { Position, Vintage } from '../../src/model/vintage.js';

/** What a figure draws, as a list of sources needs to know it. @internal */
export interface Cited {
  /** Name of the figure. */
  title: string;
  observations: readonly Observation[];
  vintage: Vintage;
  /** What somebody holds, where the figure is about that. */
  position?: Position;
  /** The figure itself tells what else was said of its numbers. */
  includesOtherStatements?: boolean;
  /** Every vintage at hand; what a computed number was computed from may stand in another. */
  vintages?: readonly Vintage[];
}
