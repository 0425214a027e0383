/** Words of figure-target. */
export const targetWords = {
  takeaway: (delivered: string, value: string, promised: string, share: string): string =>
    `${delivered}: ${value} of ${promised} promised${share && `, ${share}`}.`,
  above: (delivered: string, value: string, promised: string, excess: string): string =>
    `${delivered}: ${value}, ${excess} more than the ${promised} promised.`,
  unknown: (delivered: string, value: string, promised: string): string =>
    `${delivered}: ${value}; promised: ${promised}.`,
} as const;
