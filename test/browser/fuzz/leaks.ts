import { executeServerCommand } from '@web/test-runner-commands';
import { can } from '../support/incapacities.js';

/** What the page holds when nothing of ours stands on it. */
export interface Held {
  heap: number;
  nodes: number;
  listeners: number;
}

/** Memory once all that nobody holds is gone; nothing where the engine does not count it. */
export const heap = async (): Promise<Held> =>
  can('heap') ? executeServerCommand<Held, undefined>('fuzz-heap') : { heap: 0, nodes: 0, listeners: 0 };

const shared = (key: string): Record<string, Set<unknown> | undefined> =>
  (Reflect.get(globalThis, Symbol.for(`figures-of-record/${key}/1`)) ?? {}) as Record<string, Set<unknown> | undefined>;

const watching = new Set<MutationObserver>();

class Watched extends MutationObserver {
  override observe(...given: Parameters<MutationObserver['observe']>): void {
    watching.add(this);
    super.observe(...given);
  }
  override disconnect(): void {
    watching.delete(this);
    super.disconnect();
  }
}

/** Counts the observers of the page, from now on. @returns a function that stops it */
export const watchObservers = (): (() => void) => {
  const { MutationObserver: plain } = window;
  window.MutationObserver = Watched;
  return () => void (window.MutationObserver = plain);
};

/** What figures that have left still hold on to: nothing, if all is well. */
export const heldOn = (): Record<string, number> => ({
  observers: watching.size,
  registrations: shared('registry')['listeners']?.size ?? 0,
  figures: shared('page')['figures']?.size ?? 0,
  lists: shared('page')['openers']?.size ?? 0,
  tellings: shared('page')['listeners']?.size ?? 0,
});
