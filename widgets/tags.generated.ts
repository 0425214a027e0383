// Written by `npm run lists` from the folders. Do not edit.

/** Tags of all elements. */
export const tags = [
  'figure-claim',
  'figure-parts',
  'figure-ranking',
  'figure-series',
  'figure-sources',
  'figure-target',
  'figure-units',
  'figure-value',
] as const;
