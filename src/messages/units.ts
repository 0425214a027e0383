/** Words of figure-units. */
export const unitsWords = {
  square: (amount: string): string => `one square is ${amount}`,
  within: (inner: string, outer: string): string =>
    `“${inner}” is part of “${outer}”: its squares fill those of the whole.`,
  takeaway: (groups: string[]): string => `${groups.join('; ')}.`,
  times: (largest: string, times: string, label: string, value: string): string =>
    `${largest}, ${times} times “${label}” (${value})`,
} as const;
