/**
 * How long something may take before it counts as stuck, in ms. A busy machine is slow, not wrong: no limit is part of what
 * a test says, and all are far above what it needs.
 */
export const limits = {
  /** What a page is waited for. */
  wait: 60_000,
  /** Until a browser or a page of it has started. */
  start: 180_000,
  /** One test, or what comes before and after it. */
  test: 300_000,
  /** All tests of a file in a browser. */
  file: 900_000,
};
