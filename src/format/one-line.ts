/** Marks that turn the direction of all that follows, in a line that is not theirs alone. */
export const bidiControls: RegExp = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text as one line: no breaks, no tabs, no control characters, one blank between words. A no-break space stays. */
export const oneLine = (text: string): string =>
  text
    .replace(bidiControls, '')
    .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
    .trim();
