import { turning } from '../../src/one-line.js';

/** What a line must not break after, in one alphabet: letters, small letters, digits, signs of money. */
const rules = (letter: string, small: string, digit: string, money: string): readonly RegExp[] => [
  // A short word in small letters before a number of one or two digits: "some €15", "of 41".
  new RegExp(`(?<![^\\s(])(${small}{1,7}) (?=${money}?${digit}{1,2}(?!${digit}|[.,]${digit}{3}))`, 'gu'),
  // A number and the word or sign after it: "789 million", "31 Aug", "84,7 %".
  new RegExp(`(${digit}) (?=${letter}|${money}|%)`, 'gu'),
];

/** Text that has no other letters than these: most of it, and the classes of all alphabets take long to compile. */
const latin = /^[ -~\xa0×–—‘’“”…€£]*$/;
let own: readonly RegExp[] | undefined;
let all: readonly RegExp[] | undefined;

/**
 * Text as it is set: a number stays on a line with what it counts, and a short hedge with a short number. Never more
 * than fits a phone in large type, so the hedge of a long number may stand on the line before. No name turns the number
 * after it around.
 */
export const kept = (text: string): string => {
  const isLatin = latin.test(text);
  if (isLatin && !/ .*\d|\d.* /.test(text)) return text;
  const [lead, follow] = isLatin
    ? (own ??= rules('[A-Za-z]', '[a-z]', '\\d', '[$€£]'))
    : (all ??= rules('\\p{L}', '\\p{Ll}', '\\p{Nd}', '\\p{Sc}'));
  const plain = isLatin ? text : text.replace(turning, '');
  return plain.replace(lead!, '$1\u00a0').replace(follow!, '$1\u00a0');
};
