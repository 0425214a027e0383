import type { Evidence } from '../../src/model/evidence.js';
import type { Vintage } from '../../src/model/vintage.js';

/** Evidence, or a way to load it when a reader first asks. */
export type EvidenceSource = readonly Evidence[] | (() => Promise<readonly Evidence[]>);

interface Registry {
  vintages: Map<string, { vintage: Vintage; evidence?: EvidenceSource }>;
  listeners: Set<() => void>;
}

/** One registry a page, shared by every copy and version of this package on it. */
export const registry = (): Registry => {
  const key = Symbol.for('figures-of-record/registry/1');
  const page = globalThis as { [key]?: Registry };
  return (page[key] ??= { vintages: new Map(), listeners: new Set() });
};

/**
 * Every vintage registered on this page.
 * @example
 * ```ts
 * register(southKoreaAid);
 * registered().map(({ dataset }) => dataset); // [ 'south-korea-aid' ]
 * ```
 */
export const registered = (): Vintage[] => [...registry().vintages.values()].map((entry) => entry.vintage);

/**
 * Calls back after each registration.
 * @param listener Called with nothing; `registered` tells what there is.
 * @returns a function that stops it.
 * @example
 * ```ts
 * const stop = onRegister(() => console.log(registered().length));
 * stop();
 * ```
 */
export const onRegister = (listener: () => void): (() => void) => {
  registry().listeners.add(listener);
  return () => registry().listeners.delete(listener);
};
