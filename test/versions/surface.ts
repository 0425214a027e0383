import type { CommandSurface } from './command.js';
import type { DatasetSurface } from './dataset.js';
import type { ElementSurface } from './element.js';

/** Exported names of one entry point, each with its declarations as text. */
export type Declarations = Record<string, string>;

/** All that is public: what a version number makes a promise about. Plain JSON. */
export interface Surface {
  /** Export paths, programs, and files that pages load by their path. */
  paths: string[];
  /** Declarations by entry point: `.`, `./schema`. */
  entries: Record<string, Declarations>;
  elements: Record<string, ElementSurface>;
  /** JSON Schemas by name. */
  schemas: Record<string, unknown>;
  datasets: Record<string, DatasetSurface>;
  commands: CommandSurface[];
}

/** What a release was, as kept for the next one. */
export type Released =
  | { version: string; surface: Surface }
  /** Before the first release. */
  | { version: null };
