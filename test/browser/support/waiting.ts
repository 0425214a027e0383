import { waitUntil } from '@open-wc/testing';
import { limits } from '../../limits.js';

/** Waits until an element has drawn all it can draw for now. */
export const settled = async (element: { updateComplete: Promise<boolean> }): Promise<void> => {
  // False where an update asked for another one.
  while (!(await element.updateComplete));
};

/** Waits until something holds; says what does not where it takes too long, even on a slow machine. */
export const until = async (holds: () => boolean, otherwise: string): Promise<void> => {
  await waitUntil(holds, otherwise, { interval: 10, timeout: limits.wait });
};

/** Writes down for how long, in ms, work is put off from now on; the page's clock runs as ever. `stop` hands them out. */
export const watchWaits = (): { stop: () => number[] } => {
  const waits: number[] = [];
  const usual = globalThis.setTimeout;
  globalThis.setTimeout = new Proxy(usual, {
    apply: (start, page, given: Parameters<typeof usual>): unknown => {
      waits.push(given[1] ?? 0);
      return Reflect.apply(start, page, given);
    },
  });
  return {
    stop: () => {
      globalThis.setTimeout = usual;
      return waits;
    },
  };
};
