/** A measure over many pages. */
export interface Spread {
  median: number;
  /** First and third quartile. */
  low: number;
  high: number;
  /** How many pages it rests on. */
  n: number;
}

/** The value below which the given fraction lies, between neighbours where it falls between two. */
export const quantile = (values: readonly number[], fraction: number): number => {
  if (!values.length) throw new Error('No quantile of no values.');
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * fraction;
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return low + (high - low) * (at - Math.floor(at));
};

export const spreadOf = (values: readonly number[]): Spread => ({
  median: quantile(values, 0.5),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
  n: values.length,
});

/** Pages begun on a busy machine are left out where enough calm ones remain. */
export const calmOnes = <T extends { calm: boolean }>(pages: readonly T[], enough = 7): T[] => {
  const calm = pages.filter((page) => page.calm);
  return calm.length >= enough ? calm : [...pages];
};
