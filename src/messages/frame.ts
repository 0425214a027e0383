/** Words of the frame that all figures share. */
export const frameWords = {
  cannotShow: 'This number could not be read from the data.',
  table: 'Table',
  sources: (numbers: readonly number[]): string => ['Sources', numbers.join(', ')].filter(Boolean).join(' '),
  source: 'Source',
  sourceUnknown: 'Source not stated',
  through: (date: string): string => `data through ${date}`,
  asOf: (date: string): string => `as of ${date}`,
  vintage: (id: string): string => `vintage ${id}`,
  according: (agent: string): string => `according to ${agent}`,
  via: (agent: string): string => `via ${agent}`,
} as const;
