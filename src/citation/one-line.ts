import { bidiControls } from '../format/isolate.js';

/** Makes a text one line: no breaks, no tabs, no control characters, one blank between words. A no-break space stays. */
export const oneLine = (text: string): string =>
  text
    .replace(bidiControls, '')
    .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
    .trim();
