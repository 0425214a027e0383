import type { Files } from './arrows.js';

/** Declarations that engines differ on, and what stands in their place. */
const declarations: readonly [pattern: RegExp, advice: string][] = [
  [
    // Safari before 26.2 drops a declaration that gives the line a style, a thickness or a colour.
    /\btext-decoration\s*:(?!\s*(?:none|underline|inherit|unset)\s*(?:!important\s*)?[;}])[^;}]*/g,
    'write text-decoration-line, -style, -thickness and -color each by itself',
  ],
];

/** Styles with a backslash: JavaScript reads an escape of CSS as one of its own, and a wrong one leaves nothing of all the styles. */
export const escaping = (files: Files): string[] =>
  Object.entries(files).flatMap(([path, text]) =>
    [...text.matchAll(/\bcss`([^`]*)`/g)].flatMap(([, css = '']) =>
      [...css.matchAll(/.{0,20}\\.{0,20}/g)].map(
        ([found]) => `${path}: “${found.trim()}”: write the character itself, and no escape.`,
      ),
    ),
  );

/** Declarations of styles that not every engine reads, and what to write. */
export const unreadable = (files: Files): string[] =>
  Object.entries(files).flatMap(([path, text]) =>
    declarations.flatMap(([pattern, advice]) =>
      [...text.matchAll(pattern)].map(([found]) => `${path}: “${found.trim()}”: ${advice}.`),
    ),
  );
