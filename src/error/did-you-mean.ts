/** Counts the letters to change, add, leave out or swap with the next to make one word the other. */
const editDistance = (a: string, b: string): number => {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        rows[i - 1]![j]! + 1,
        row[j - 1]! + 1,
        rows[i - 1]![j - 1]! + (same ? 0 : 1),
        swapped ? rows[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
};

/** Makes a name without what writers vary: case, and the signs between words. */
const simplified = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '');

/** Finds the known name that was probably meant; none for a name that is known, or like none of them. */
export const didYouMean = (name: string, known: readonly string[]): string | undefined => {
  if (known.includes(name)) return undefined;
  const plain = simplified(name);
  // A short name differs from many others by two letters.
  const maxDistance = plain.length < 5 ? 1 : 2;
  const ranked = known
    .map((word) => ({ word, other: simplified(word) }))
    // Words of another length are left out before any counting, since a page's keys may be very long.
    .filter(({ other }) => Math.abs(other.length - plain.length) <= maxDistance)
    .map(({ word, other }) => ({ word, distance: editDistance(plain, other) }));
  const [best] = ranked.sort((a, b) => a.distance - b.distance);
  return best && best.distance <= maxDistance ? best.word : undefined;
};
