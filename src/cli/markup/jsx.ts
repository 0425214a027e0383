import { blank } from './blank.js';

const opening = '{/*';
const closing = '*/}';

/** Blanks the comments of JSX. One that has no end is none. */
const withoutComments = (jsx: string): string => {
  const pieces: string[] = [];
  let at = 0;
  for (let start = jsx.indexOf(opening); start >= 0; start = jsx.indexOf(opening, at)) {
    const end = jsx.indexOf(closing, start + opening.length);
    if (end < 0) break;
    pieces.push(jsx.slice(at, start), blank(jsx.slice(start, end + closing.length)));
    at = end + closing.length;
  }
  return pieces.join('') + jsx.slice(at);
};

/** A text in braces, which is the value of an attribute: `of={'troops/total'}`. */
const textInBraces = /=\{("[^"{}]*"|'[^'{}]*'|`[^`{}$]*`)\}/g;

/** JSX as HTML of the same length: comments in braces are blank, and a text in braces is the value of its attribute. */
export const jsxAsHtml = (jsx: string): string =>
  withoutComments(jsx).replace(textInBraces, (_, text: string) => `= ${text.replaceAll('`', '"')} `);
