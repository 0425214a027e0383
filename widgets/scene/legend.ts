import { encodingWords } from '../../src/messages/index.js';
import { type End, ends, type Look, type Mark } from './mark.js';

/** One line of the key that says in words what a fill or an end means. */
export interface Encoding {
  mark: Mark;
  text: string;
}

/** The key for the marks of a picture; plain solid bars need none. */
export const legendOf = (marks: readonly Mark[]): Encoding[] => {
  const words: Partial<Record<Look | End, string>> = encodingWords;
  const used = new Set([...marks.map((m) => m.look), ...marks.map((m) => m.end)]);
  return [...used].flatMap((kind) => {
    const text = words[kind];
    const mark: Mark = kind in ends ? { look: 'solid', end: kind as End } : { look: kind as Look, end: 'flat' };
    return text ? [{ mark, text }] : [];
  });
};
