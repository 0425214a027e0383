/** Words of figure-units. */
export const unitsWords = {
  square: (amount: string): string => `one square is ${amount}`,
  one: (noun: string): string => `each square is one of the ${noun}`,
  within: (inner: string, outer: string): string =>
    `“${inner}” is part of “${outer}”: its squares fill those of the whole.`,
  takeaway: (groups: string[]): string => `${groups.join('; ')}.`,
  times: (largest: string, times: string, label: string, value: string): string =>
    `${largest}, ${times} times “${label}” (${value})`,
} as const;
