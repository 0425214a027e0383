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

/** Words for the fills and ends of marks. */
export const encodingWords = {
  hatched: 'hatched: an estimate',
  claimed: 'hatched, dotted edge: a claim',
  outline: 'outline only: promised',
  expected: 'pale, outlined: expected, not yet seen',
  unknown: 'dashed: not reported',
  open: 'wavy end: “about”',
  more: 'arrow: “more than”',
  fewer: 'notch: “less than”',
  tooSmall: 'thin line: too small to draw to scale',
} as const;
