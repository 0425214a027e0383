/** How many single letters must change, come or go, or neighbours swap, to make one word the other. */
const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, changed, swapped));
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
};

/** The name that was probably meant; `undefined` where none is near. */
export const nearest = (word: string, names: readonly string[]): string | undefined => {
  // What nobody would type costs time to compare, and has no near name.
  if (word.length > 80) return undefined;
  const lower = word.toLowerCase();
  const [best] = names
    .map((name) => ({ name, far: distance(lower, name.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(2, Math.floor(word.length / 3)) && best.far < word.length ? best.name : undefined;
};

/** " Did you mean “check”?", or nothing. */
export const meant = (word: string, names: readonly string[]): string => {
  const name = nearest(word, names);
  return name ? ` Did you mean “${name}”?` : '';
};
