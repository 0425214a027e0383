/**
 * Works on several items at a time and gives the results in the order of the items, each as soon as those before it are
 * there.
 * @param concurrency How many items are worked on at a time; no more results than that are ever held.
 * @param work Never rejects.
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  concurrency: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const running: Promise<R>[] = [];
  for (const item of items) {
    running.push(work(item));
    if (running.length >= concurrency) yield await running.shift()!;
  }
  for (const last of running) yield await last;
}
