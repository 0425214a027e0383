/** Words of figure-target. */
export const targetWords = {
  takeaway: (delivered: string, value: string, promised: string, share: string): string =>
    `${delivered}: ${value} of ${promised} promised${share && `, ${share}`}.`,
  unknown: (delivered: string, value: string, promised: string): string =>
    `${delivered}: ${value}; promised: ${promised}.`,
} as const;
