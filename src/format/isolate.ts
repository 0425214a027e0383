/** Control characters that set the direction of all text after them. */
export const bidiControls: RegExp = /[\u202a-\u202e\u2066-\u2069]/g;

/** A letter that is written from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and the scripts beside them. */
const letter = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]';
const rightToLeft = new RegExp(letter);
/** Words from right to left, and what stands between them inside a name; no digit, for it may be a number of the sentence. */
const run = new RegExp(`\\u2068[^\\u2066-\\u2069]*\\u2069|${letter}+(?:[ \\u00a0'"’״׳־/&-]${letter}+)*`, 'g');
/** A text that is set apart already, or a control that is not part of one. */
const setApart = /\u2068([^\u202a-\u202e\u2066-\u2069]*)\u2069|[\u202a-\u202e\u2066-\u2069]/g;

/** Whether a text has letters from right to left. */
export const isRightToLeft = (text: string): boolean => rightToLeft.test(text);

/** Takes out control characters of direction, but for pairs that only set a name apart: such a pair turns nothing outside it. */
export const withoutControls = (text: string): string =>
  text.replace(setApart, (_, inner?: string) => (inner === undefined ? '' : `\u2068${inner}\u2069`));

/** Sets a text of the data apart from the sentence around it, which runs from left to right. */
export const isolate = (text: string): string =>
  isRightToLeft(text) ? `\u2068${text.replace(bidiControls, '')}\u2069` : text;

/** Sets every name apart that runs from right to left in a sentence of ours; those that are apart stay so. */
export const isolateNames = (sentence: string): string =>
  isRightToLeft(sentence)
    ? sentence.replace(run, (found) => (found.startsWith('\u2068') ? found : `\u2068${found}\u2069`))
    : sentence;
