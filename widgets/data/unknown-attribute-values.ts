import { didYouMean } from '../../src/error/did-you-mean.js';
import type { Warning } from '../scene/scene.js';

/** What the attributes of a figure can be set to, where that is a closed list of words. */
const known: Readonly<Record<string, readonly string[]>> = {
  theme: ['auto', 'light', 'dark'],
  hedge: ['word', 'sign', 'none'],
  hide: ['all', 'heading', 'takeaway', 'key', 'notes', 'credit', 'table', 'sources'],
};

const unknownValue = (name: string, value: unknown, hint: string): Warning => ({
  code: 'unknown-value',
  message: `${name}="${String(value)}" is not looked at; ${hint}`,
});

const unknownWords = (name: string, value: unknown): Warning[] => {
  const words = known[name]!;
  // Several words may stand in one of them, with blanks between.
  const given = name === 'hide' ? String(value).split(/\s+/).filter(Boolean) : [String(value)];
  return given
    .filter((word) => !words.includes(word))
    .map((word) => {
      const meant = didYouMean(word, words);
      return unknownValue(name, word, meant ? `did you mean “${meant}”?` : `it can be ${words.join(', ')}.`);
    });
};

/** What a page has set these attributes to that figures do not know, so that a slip of the pen does not pass in silence. */
export const unknownAttributeValues = (figure: Element, names: readonly string[]): Warning[] =>
  names.flatMap((name) => {
    const value: unknown = Reflect.get(figure, name);
    if (value === undefined || value === null) return [];
    if (Object.hasOwn(known, name)) return unknownWords(name, value);
    if (name === 'limit' && !(Number(value) >= 1)) return [unknownValue(name, value, 'it can be a number from 1.')];
    return [];
  });
