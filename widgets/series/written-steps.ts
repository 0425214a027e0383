/** Whether the words at a step are written: at the ends and in the middle, since more would not fit a phone. */
export const isWritten = (step: number, steps: number): boolean => (2 * step) % (steps - 1) === 0;
