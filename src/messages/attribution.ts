/** Words of the popover that tells where a number comes from. */
export const attributionWords = {
  period: (period: string): string => `Period: ${period}`,
  read: (date: string, live: boolean): string => `read ${date}${live ? '' : ' in a stored copy'}`,
  computed: 'computed from figures of several parties',
  close: 'Close',
} as const;
