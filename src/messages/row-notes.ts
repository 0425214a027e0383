import { and, number } from './sentences.js';

/** More names would hide what is said of them. */
const maxNamed = 3;

/** Words of a note on some of the numbers in a picture. */
export const rowNoteWords = {
  of: (names: string[], text: string): string => {
    const more = names.length - maxNamed;
    return `${and(more > 0 ? [...names.slice(0, maxNamed), `${number(more)} more`] : names)}: ${text}`;
  },
} as const;
