/** Words for when something was stated, and which statement takes up another. */
export const statementWords = {
  stated: 'Stated',
  repeats: 'Same count as',
  vintage: 'Vintage',
  undated: 'undated',
  since: (date: string): string => `${date} or later`,
  by: (date: string): string => `by ${date}`,
  within: (from: string, to: string): string => `${from} – ${to}`,
  takesUp: (statement: string): string => `Same count as ${statement}: no second count.`,
} as const;
