import { encodingWords } from '../../src/messages.js';
import type { Mark } from './mark.js';

/** One line of the key that says in words what a fill or an end means. */
export interface Encoding {
  mark: Mark;
  text: string;
}

/** The key for the marks of a picture; plain solid bars need none. */
export const encodingsOf = (marks: readonly Mark[]): Encoding[] => {
  const looks = new Set(marks.map((m) => m.look));
  const ends = new Set(marks.map((m) => m.end));
  return [
    ...[...looks].flatMap((look): Encoding[] => (look === 'solid' ? [] : [{ mark: { look, end: 'flat' }, text: encodingWords[look] }])),
    ...[...ends].flatMap((end): Encoding[] => (end === 'flat' ? [] : [{ mark: { look: 'solid', end }, text: encodingWords[end] }])),
  ];
};
