import { number } from './sentences.js';

/** Words of figure-sources and of every figure's own sources. */
export const sourcesWords = {
  heading: 'Sources',
  takeaway: (sources: number, numbers: number): string =>
    `${sources === 1 ? 'One source' : `${number(sources)} sources`}${numbers ? ` for ${numbers === 1 ? 'one number' : `${number(numbers)} numbers`}` : ''}.`,
  /** Editions of one work differ in nothing else. */
  edition: (title: string, version: unknown): string =>
    version && ['string', 'number'].includes(typeof version) ? `${title} (version ${version as string})` : title,
  /** How much one source is cited for. */
  told: (numbers: number): string => (numbers === 1 ? 'What it says' : `What it says, ${number(numbers)} numbers`),
  numbers: (count: number): string => `${number(count)} numbers`,
  showAll: 'Show all in full',
  lost: (names: string[]): string =>
    `The words of the sources did not arrive for: ${names.join('; ')}. They are asked for again when you open a source.`,
  lostHere: 'Its words did not arrive.',
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
