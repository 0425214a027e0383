/** Marks that turn the direction of all that follows, in a line that is not theirs alone. */
export const bidiControls: RegExp = /[\u202a-\u202e\u2066-\u2069]/g;

/** What a line must not break after, in one alphabet. */
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

const rule = (letter: string, small: string, digit: string, money: string): Rule => ({
  digit: new RegExp(`${digit}$`, 'u'),
  counted: new RegExp(`^(${letter}|${money}|%)`, 'u'),
  hedge: new RegExp(`(^|[\\s(])${small}{1,7}$`, 'u'),
  short: new RegExp(`^${money}?${digit}{1,2}(?!${digit}|[.,]${digit}{3})`, 'u'),
});

/** Text that has no other letters than these: most of it, and the classes of all alphabets take long to compile. */
const latin = /^[ -~\xa0×–—‘’“”…€£]*$/;
let own: Rule | undefined;
let all: Rule | undefined;

/**
 * Text as it is set: a number stays on a line with what it counts ("789 million", "31 Aug", "84,7 %"), and a short hedge
 * with a short number ("some €15", "of 41"). Never more than fits a phone in large type, so the hedge of a long number
 * may stand on the line before. No name turns the number after it around.
 */
export const noBreak = (text: string): string => {
  const isLatin = latin.test(text);
  // Only numbers hold words together, and letters alone turn nothing around.
  if (isLatin && !/\d/.test(text)) return text;
  const { digit, counted, hedge, short } = isLatin
    ? (own ??= rule('[A-Za-z]', '[a-z]', '\\d', '[$€£]'))
    : (all ??= rule('\\p{L}', '\\p{Ll}', '\\p{Nd}', '\\p{Sc}'));
  const words = (isLatin ? text : text.replace(bidiControls, '')).split(' ');
  return words.reduce((set, word, i) => {
    const before = words[i - 1]!;
    const stays = digit.test(before) ? counted.test(word) : short.test(word) && hedge.test(before);
    return `${set}${stays ? '\u00a0' : ' '}${word}`;
  });
};
