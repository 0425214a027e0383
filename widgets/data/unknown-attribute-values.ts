import type { ReactiveElement } from '@lit/reactive-element';
import { didYouMean } from '../../src/error/did-you-mean.js';
import type { Warning } from '../scene/scene.js';

/** What the attributes of a figure can be set to, where that is a closed list of words. */
const known: Readonly<Record<string, readonly string[]>> = {
  theme: ['auto', 'light', 'dark'],
  hedge: ['word', 'sign', 'none'],
  hide: ['all', 'heading', 'takeaway', 'key', 'notes', 'credit', 'table', 'sources'],
};

const strange = (name: string, value: unknown): Warning[] => {
  const words = known[name]!;
  // Words with blanks between, where several may stand.
  const given = name === 'hide' ? String(value).split(/\s+/).filter(Boolean) : [String(value)];
  return given
    .filter((word) => !words.includes(word))
    .map((word) => {
      const meant = didYouMean(word, words);
      const hint = meant ? `did you mean “${meant}”?` : `it can be ${words.join(', ')}`;
      return { code: 'unknown-value', message: `${name}="${word}" is not looked at; ${hint}.`.replace('?.', '?') };
    });
};

/** What a page set attributes to that figures do not know, so that a slip of the pen does not pass in silence. */
export const unknownAttributeValues = (figure: ReactiveElement): Warning[] => {
  const limit = Reflect.get(figure, 'limit') as number | null | undefined;
  return [
    ...Object.keys(known).flatMap((name) => {
      const value: unknown = Reflect.get(figure, name);
      return value === undefined || value === null ? [] : strange(name, value);
    }),
    ...(limit === undefined || limit === null || limit >= 1
      ? []
      : [{ code: 'unknown-value', message: `limit="${limit}" is not looked at; it can be a number from 1.` }]),
  ];
};
