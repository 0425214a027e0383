/** Writes a text as blanks, with its length and its lines. */
export const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');
