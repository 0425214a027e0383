import { englishNumber } from '../format/english-number.js';

const ordinals: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** "1,500" */
export const number = (n: number): string => englishNumber(n, {}) ?? String(n);

/** "22nd" */
export const ordinal = (n: number): string =>
  number(n) + ordinals[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)]!;

/** "a, b and c" */
export const and = (items: string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}` : items.join('');

/** Small counts in words. */
export const small: readonly string[] = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A text with a capital at its head. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A count as a sentence has it: in words up to twelve. */
export const counted = (n: number, one: string, many: string): string =>
  `${small[n] ?? number(n)} ${n === 1 ? one : many}`;

/** A text as a sentence. */
export const sentence = (text: string): string => `${capital(text)}.`;
