/**
 * Works on so many items at a time and gives the results in the order of the items, each as soon as those before it
 * are there. No more results than that are ever held.
 * @param work Never rejects.
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const running: Promise<R>[] = [];
  for (const item of items) {
    running.push(work(item));
    if (running.length >= width) yield await running.shift()!;
  }
  for (const last of running) yield await last;
}
