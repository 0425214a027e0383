import { runInThisContext } from 'node:vm';
import { limits } from '../../limits.js';

const slot = Symbol.for('figures-of-record work in time');

/** Runs what may hang, such as a pattern on hostile text, and ends it after a limit that no machine needs. */
export const inTime = <T>(work: () => T, limit: number = limits.wait): T => {
  const shared = globalThis as Record<symbol, unknown>;
  shared[slot] = work;
  try {
    return runInThisContext(`globalThis[Symbol.for('figures-of-record work in time')]()`, {
      timeout: limit,
    }) as T;
  } finally {
    Reflect.deleteProperty(shared, slot);
  }
};
