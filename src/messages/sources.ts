import { number } from './sentences.js';

/** Words of figure-sources and of every figure's own sources. */
export const sourcesWords = {
  heading: 'Sources',
  takeaway: (sources: number, numbers: number): string =>
    `${sources === 1 ? 'One source' : `${number(sources)} sources`} for ${numbers === 1 ? 'one number' : `${number(numbers)} numbers`}.`,
  none: 'No figure on this page names a source.',
  licence: (name: string): string => `Terms: ${name}`,
  cite: 'How to cite',
  figures: 'Used in',
  context: 'For the note:',
  computed: 'Computed here',
  from: 'from',
  unsourced: 'Without a stated source',
  all: 'All sources of this page',
} as const;
