import { and, number } from './sentences.js';

/** More names would hide what is said of them. */
const maxNamed = 3;

/** Words of the notes under a picture. */
export const noteWords = {
  of: (names: string[], text: string): string => {
    const more = names.length - maxNamed;
    return `${and(more > 0 ? [...names.slice(0, maxNamed), `${number(more)} more`] : names)}: ${text}`;
  },
  /** How many a reader can ask for. */
  folded: (count: number, shown: number): string =>
    `${number(count)} ${shown ? 'more ' : ''}${count === 1 ? 'note' : 'notes'}`,
  /** The same where nothing can be opened, with the reference of what has them. */
  elsewhere: (folded: string, reference: string): string =>
    `${folded}, with ${reference ? `the figure ${reference}` : 'the data'}.`,
} as const;
