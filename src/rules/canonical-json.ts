const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
};

/** Writes data as JSON that is always the same text: keys in order, no blanks, nothing undefined. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));
