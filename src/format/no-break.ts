import { withoutControls } from './isolate.js';

/** Patterns of words that must stay on a line with the one before or after, in one alphabet. */
interface Rule {
  /** Ends in a digit. */
  digit: RegExp;
  /** Begins with what belongs to a number before it: a letter, a sign of money, "%". */
  counted: RegExp;
  /** Ends in a short word in small letters. */
  hedge: RegExp;
  /** Begins with a number of one or two digits, maybe money. */
  short: RegExp;
}

const ruleFor = (letter: string, small: string, digit: string, money: string): Rule => ({
  digit: new RegExp(`${digit}$`, 'u'),
  counted: new RegExp(`^(${letter}|${money}|%)`, 'u'),
  hedge: new RegExp(`(^|[\\s(])${small}{1,7}$`, 'u'),
  short: new RegExp(`^${money}?${digit}{1,2}(?!${digit}|[.,]${digit}{3})`, 'u'),
});

/** Most text has no other letters than these; the patterns for all alphabets take long to compile. */
const latin = /^[ -~\xa0×–—‘’“”…€£]*$/;
let latinRule: Rule | undefined;
let anyRule: Rule | undefined;

/**
 * Sets no-break spaces in a text: between a number and what it counts ("789 million", "31 Aug", "84,7 %"), and between a
 * short hedge and a short number ("some €15", "of 41"). The hedge of a long number may stand on the line before, because
 * both together would not fit a phone in large type. Direction controls are taken out, so that a name cannot reverse
 * the number after it.
 */
export const noBreak = (text: string): string => {
  const isLatin = latin.test(text);
  // Only numbers hold words together, and Latin text has no direction controls.
  if (isLatin && !/\d/.test(text)) return text;
  const { digit, counted, hedge, short } = isLatin
    ? (latinRule ??= ruleFor('[A-Za-z]', '[a-z]', '\\d', '[$€£]'))
    : (anyRule ??= ruleFor('\\p{L}', '\\p{Ll}', '\\p{Nd}', '\\p{Sc}'));
  const words = (isLatin ? text : withoutControls(text)).split(' ');
  let [before = ''] = words;
  let result = before;
  for (const word of words.slice(1)) {
    const stays = digit.test(before) ? counted.test(word) : short.test(word) && hedge.test(before);
    result += (stays ? '\u00a0' : ' ') + word;
    before = word;
  }
  return result;
};
