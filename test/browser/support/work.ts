// Everything that goes over a list by itself; a plain loop with an index is not seen.
const walks = [
  ...['map', 'flatMap', 'filter', 'forEach', 'reduce', 'some', 'every', 'find', 'findIndex', 'findLast'],
  ...['includes', 'indexOf', 'slice', 'concat', 'sort', 'toSorted', 'splice', Symbol.iterator],
] as const;

/** What some work makes, and how many items of lists the page walks over for it: what it costs, on any machine. */
export const itemsWalked = async <T>(work: () => Promise<T>): Promise<{ made: T; items: number }> => {
  let items = 0;
  const undo = walks.map((name) => {
    const found = Object.getOwnPropertyDescriptor(Array.prototype, name)!;
    const method = found.value as (...given: unknown[]) => unknown;
    const value = function (this: unknown[], ...given: unknown[]): unknown {
      items += this.length;
      return method.apply(this, given);
    };
    Object.defineProperty(Array.prototype, name, { ...found, value });
    return (): void => void Object.defineProperty(Array.prototype, name, found);
  });
  try {
    const made = await work();
    return { made, items };
  } finally {
    for (const restore of undo) restore();
  }
};
