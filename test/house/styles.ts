import type { Files } from './arrows.js';

/** Declarations that engines differ on, and what stands in their place. */
const declarations: readonly [pattern: RegExp, advice: string][] = [
  [
    // Safari before 26.2 drops a declaration that gives the line a style, a thickness or a colour.
    /\btext-decoration\s*:(?!\s*(?:none|underline|inherit|unset)\s*(?:!important\s*)?[;}])[^;}]*/g,
    'write text-decoration-line, -style, -thickness and -color each by itself',
  ],
];

/** Declarations of styles that not every engine reads, and what to write. */
export const unreadable = (files: Files): string[] =>
  Object.entries(files).flatMap(([path, text]) =>
    declarations.flatMap(([pattern, advice]) =>
      [...text.matchAll(pattern)].map(([found]) => `${path}: “${found.trim()}”: ${advice}.`),
    ),
  );
