import { asciiDigits } from './digits.js';

/** What a reader does not see: zero widths, soft hyphens, marks of direction. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Signs that say the same, whatever keyboard they come from. */
const alike: readonly [RegExp, string][] = [
  [/[\u2010\u2011\u2212\ufe63]/g, '-'],
  [/\u2012/g, '–'],
  [/[’ʼ]/g, "'"],
  [/[٪﹪]/g, '%'],
  [/[￥]/g, '¥'],
  [/[￦]/g, '₩'],
  [/[￡]/g, '£'],
  [/[﹩]/g, '$'],
  // Spaces that keep groups of digits together, and all others.
  [/[\u202f\u2007\u2008\u2009]/g, '\u00a0'],
  [/[^\S\u00a0]+/g, ' '],
  [/\u00a0? [\u00a0 ]*|\u00a0{2,}/g, ' '],
];

/** A text as a reader sees it: digits and signs of ASCII, one blank between words, nothing invisible. */
export const plainText = (text: string): string => {
  let plain = asciiDigits(text.normalize('NFC').replace(invisible, '')).replace(/[！-～]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  for (const [signs, sign] of alike) plain = plain.replace(signs, sign);
  return plain.trim();
};
