/** Looks through what a page handed over and calls `fault` for everything that is wrong with it, with the way there and what would have been right. */
export declare const pageCheck: (
  data: unknown,
  fault: (path: readonly (string | number)[], expected: string) => void,
) => void;
