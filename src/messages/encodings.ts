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
