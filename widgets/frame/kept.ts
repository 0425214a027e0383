import { turning } from '../../src/one-line.js';

/** Text that has no other letters than these: most of it, and what follows is quicker than the classes of all alphabets. */
const latin = /^[ -~\xa0×–—‘’“”…€£]*$/;
const hedge = /(^|[\s(])[a-z]{1,7}$/;
const short = /^[$€£]?\d\d?(?!\d|[.,]\d{3})/;
const isDigit = (sign: string | undefined): boolean => sign! >= '0' && sign! <= '9';

const keptInLatin = (text: string): string => {
  let set = text;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const next = text[at + 1]!;
    const stays = isDigit(text[at - 1])
      ? /[A-Za-z%$€£]/.test(next)
      : (isDigit(next) || /[$€£]/.test(next)) &&
        short.test(text.slice(at + 1, at + 9)) &&
        hedge.test(text.slice(Math.max(0, at - 8), at));
    if (stays) set = `${set.slice(0, at)}\u00a0${set.slice(at + 1)}`;
  }
  return set;
};

/** The same in any alphabet: letters, small letters, digits, signs of money. */
const rules = [
  // A short word in small letters before a number of one or two digits: "some €15", "of 41".
  /(?<![^\s(])(\p{Ll}{1,7}) (?=\p{Sc}?\p{Nd}{1,2}(?!\p{Nd}|[.,]\p{Nd}{3}))/gu,
  // A number and the word or sign after it: "789 million", "31 Aug", "84,7 %".
  /(\p{Nd}) (?=\p{L}|\p{Sc}|%)/gu,
];

/**
 * Text as it is set: a number stays on a line with what it counts, and a short hedge with a short number. Never more
 * than fits a phone in large type, so the hedge of a long number may stand on the line before. No name turns the number
 * after it around.
 */
export const kept = (text: string): string =>
  latin.test(text)
    ? keptInLatin(text)
    : rules.reduce((set, rule) => set.replace(rule, '$1\u00a0'), text.replace(turning, ''));
