import { formatter } from '../format/number.js';
import { escapePattern } from './escape-pattern.js';

/** Signs between the digits of a locale. */
export interface Separators {
  group: string;
  decimal: string;
  /** How many digits a group has before the last: two in India. */
  size: number;
}

/** A number in a text: its digits as JavaScript writes them, and the text around it. */
export interface PrintedNumber {
  before: string;
  digits: string;
  after: string;
}

/** The separators of a locale; those for money are others in Austria and French Switzerland. */
export const separatorsOf = (locale: string, money: boolean): Separators => {
  const style = money ? ({ style: 'currency', currency: 'EUR' } as const) : {};
  const parts = formatter(locale, { numberingSystem: 'latn', ...style }).formatToParts(1234567.8);
  const of = (type: string): string[] => parts.filter((part) => part.type === type).map((part) => part.value);
  return { group: of('group')[0] ?? '', decimal: of('decimal')[0] ?? '', size: of('integer')[1]?.length ?? 3 };
};

/** A locale's sign between groups, inside a pattern: spaces of any width serve where it is one, and both apostrophes. */
const groupPattern = (group: string): string => {
  if (/\s/.test(group)) return '\\s';
  return /['’]/.test(group) ? "['’]" : escapePattern(group);
};

/** The one number of a text; nothing where there is none, or more than one. */
export const onlyNumberIn = (text: string, { group, decimal, size }: Separators): PrintedNumber | undefined => {
  const groups = groupPattern(group);
  const last = `(?:${groups}\\d{3})`;
  // Some write money and shares in threes where other numbers stand in twos.
  const integer = `(?:\\d+${last}+(?!${groups}?\\d)|\\d+(?:${groups}\\d{${size}}(?=${groups}))*${last}?)`;
  const pattern = new RegExp(`[-−]?${integer}(?:${escapePattern(decimal)}\\d+)?`, 'g');
  const [match, more] = text.matchAll(pattern);
  if (!match || more) return undefined;
  return {
    before: text.slice(0, match.index),
    digits: match[0].replace(new RegExp(groups, 'g'), '').replace(decimal, '.').replace('−', '-'),
    after: text.slice(match.index + match[0].length),
  };
};

/** A number with the decimal sign that it begins with: ".5" is a half, but "No.5" a five. */
export const withLeadingDecimal = (number: PrintedNumber, decimal: string): PrintedNumber => {
  if (!number.before.endsWith(decimal)) return number;
  const before = number.before.slice(0, -decimal.length);
  return /[\p{L}\d]$/u.test(before) ? number : { ...number, before, digits: `0.${number.digits}` };
};

/** A minus that stands apart, or before the sign of a currency or a share; in Chinese or Japanese no space parts it from a word. */
const minus = /(?:^|[\s~≈<>≤≥\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[-−]\s*(?:[€$£¥₴₩%]|[A-Z]{3})?\s*$/u;

/** A number with the minus that stands before it, also where a sign stands between the two. */
export const withMinus = (number: PrintedNumber): PrintedNumber =>
  minus.test(number.before) && !number.digits.startsWith('-') ? { ...number, digits: `-${number.digits}` } : number;
