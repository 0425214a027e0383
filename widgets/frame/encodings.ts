import type { Messages } from '../../src/messages.js';
import type { End, Look, Mark } from './mark.js';

/** One line of the key that says in words what a fill or an end means. */
export interface Encoding {
  mark: Mark;
  text: string;
}

const ends: Partial<Record<End, 'open' | 'more' | 'fewer'>> = { open: 'open', more: 'more', fewer: 'fewer' };

/** The key for the marks of a picture; plain solid bars need none. */
export const encodingsOf = (marks: readonly Mark[], { encoding }: Messages): Encoding[] => {
  const looks = [...new Set(marks.map((m) => m.look))].filter((look): look is Exclude<Look, 'solid'> => look !== 'solid');
  const shapes = [...new Set(marks.map((m) => ends[m.end]))].filter((end) => end !== undefined);
  return [
    ...looks.map((look): Encoding => ({ mark: { look, end: 'flat' }, text: encoding[look] })),
    ...shapes.map((end): Encoding => ({ mark: { look: 'solid', end }, text: encoding[end] })),
  ];
};
