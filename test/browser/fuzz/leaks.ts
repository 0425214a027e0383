import { executeServerCommand } from '@web/test-runner-commands';

/** What the page holds when nothing of ours stands on it. */
export interface Held {
  heap: number;
  nodes: number;
  listeners: number;
}

/** Memory once all that nobody holds is gone. */
export const heap = (): Promise<Held> => executeServerCommand<Held, undefined>('fuzz-heap');

const shared = (key: string): Record<string, Set<unknown> | undefined> =>
  (Reflect.get(globalThis, Symbol.for(`figures-of-record/${key}/1`)) ?? {}) as Record<string, Set<unknown> | undefined>;

const watching = new Set<MutationObserver>();

/** Counts the observers of the page, from now on. @returns a function that stops it */
export const watchObservers = (): (() => void) => {
  const { observe, disconnect } = MutationObserver.prototype;
  Object.assign(MutationObserver.prototype, {
    observe(this: MutationObserver, ...given: Parameters<typeof observe>) {
      watching.add(this);
      observe.apply(this, given);
    },
    disconnect(this: MutationObserver) {
      watching.delete(this);
      disconnect.call(this);
    },
  });
  return () => void Object.assign(MutationObserver.prototype, { observe, disconnect });
};

/** What figures that have left still hold on to: nothing, if all is well. */
export const heldOn = (): Record<string, number> => ({
  observers: watching.size,
  registrations: shared('registry')['listeners']?.size ?? 0,
  figures: shared('page')['figures']?.size ?? 0,
  lists: shared('page')['openers']?.size ?? 0,
  tellings: shared('page')['listeners']?.size ?? 0,
});
