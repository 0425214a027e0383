import { amountOf, inBaseUnits } from '../../model/amount.js';
import { formatter, isCurrency } from '../../format/number.js';
import type { Observation, Relation } from '../../model/observation.js';
import { asciiDigits } from '../../parse/digits.js';
import { parseAmount, type ParsedAmount } from '../../parse/amount.js';

/** How a text stands to a number: it agrees, is another number, has another hedge, or cannot be read as one number. */
export type Agreement = 'agrees' | 'differs' | 'other-hedge' | 'unreadable';

/** How a text is to be read. */
export interface Reading {
  locale: string;
  /** The element leaves the hedge to the sentence around it. */
  unhedged?: boolean;
}

/** A rounding that moves a number by a larger part of it makes another number. */
const maxRounding = 0.1;
/** No number takes more characters, and reading a text takes longer than its length grows. */
const maxLength = 300;

/** Reads a text as one number; `undefined` where it is none. @throws FigureError `unknown-locale` */
export const readNumber = (text: string, locale: string): ParsedAmount | undefined =>
  text.length > maxLength ? undefined : (parseAmount(text, locale) ?? undefined);

/** A text with the digits of ASCII, with single blanks, and without marks of writing direction. */
const plainText = (text: string): string =>
  asciiDigits(text)
    .replace(/[\u061c\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const isSameText = (a: string, b: string): boolean => plainText(a).toLowerCase() === plainText(b).toLowerCase();

const numerals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numeral = new RegExp(`\\b(${numerals.join('|')})\\b`, 'i');

/** "Four brigades" as "4 brigades": English writes small numbers in words. */
const withoutNumerals = (text: string, locale: string): string =>
  !/^en\b/i.test(locale) || /\d/.test(text)
    ? text
    : text.replace(numeral, (word) => String(numerals.indexOf(word.toLowerCase())));

/** Power of ten of the last digit that a text writes: 7 for "0.79 billion", 6 for "789,000,000". */
const lastDigitPower = (text: string, { value, unit }: ParsedAmount, locale: string): number => {
  const parts = formatter(locale, {}).formatToParts(1.5);
  const decimalSign = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  const decimals = new RegExp(`[${decimalSign}](\\d+)`).exec(text)?.[1]?.length ?? 0;
  const digits = text.replace(/\D/g, '');
  const amount = Math.abs(inBaseUnits(value, unit));
  const scale = Math.round(Math.log10(amount / Number(`${digits}e-${decimals}`)));
  // Written out in full, a number of millions is as exact as its last thousands that are not all zeros.
  const isInFull = scale === 0 && decimals === 0 && amount >= 1e6;
  const zeroThousands = isInFull ? (/(?:000)+$/.exec(digits)?.[0].length ?? 0) : 0;
  return scale - decimals + zeroThousands;
};

/** Whether one amount is the other, rounded at a power of ten in the direction that its hedge allows. */
const isRoundingOf = (rounded: number, amount: number, power: number, relation: Relation): boolean => {
  if (rounded === amount) return true;
  if (!rounded || Math.abs(rounded - amount) > maxRounding * Math.abs(amount)) return false;
  const inPower = (n: number): number => Number((n / 10 ** power).toPrecision(12));
  const [exact, got] = [inPower(amount), inPower(rounded)];
  if (relation === 'gt' || relation === 'ge') return got === Math.floor(exact);
  if (relation === 'lt' || relation === 'le') return got === Math.ceil(exact);
  return got === Math.floor(exact + 0.5) || got === Math.ceil(exact - 0.5);
};

const unitMatches = (code: string, { unit }: Observation): boolean =>
  code === '1' || code === unit.code || (code !== '%' && !isCurrency(code) && !isCurrency(unit.code));

/** Whether a hedge is true beside a number that is stated as exact: "nearly 790" of 788.5. */
const hedgeHolds = (relation: Relation, written: number, amount: number): boolean =>
  Math.abs(written - amount) <= maxRounding * Math.abs(amount) &&
  ((relation === 'lt' && amount < written) || (relation === 'gt' && amount > written));

/** The two ends of a range, each as it is written; in "3–5 million" the word for the power of ten stands once. */
const endsOfRange = (text: string, locale: string): [string, string] | undefined => {
  const halves = text.split(/\s*[–—]\s*|\s+-\s+|\s+(?:to|and|bis|und|à|et)\s+/);
  const [first = '', second = ''] = halves;
  if (halves.length !== 2) return undefined;
  const [lower, upper] = [readNumber(first, locale), readNumber(second, locale)];
  const sharesScale = lower && upper && !lower.unit.mult && upper.unit.mult;
  return [sharesScale ? first + second.replace(/^.*\d/, '') : first, second];
};

const rangeAgreement = (text: string, locale: string, observation: Observation): Agreement => {
  const { unit, low = NaN, high = NaN } = observation;
  const ends = endsOfRange(text, locale);
  if (!ends) return readNumber(text, locale) ? 'differs' : 'unreadable';
  const [lower, upper] = [readNumber(ends[0], locale), readNumber(ends[1], locale)];
  if (!lower || !upper) return 'unreadable';
  const agrees = (written: string, parsed: ParsedAmount, bound: number): boolean =>
    unitMatches(parsed.unit.code, observation) &&
    isRoundingOf(
      inBaseUnits(parsed.value, parsed.unit),
      inBaseUnits(bound, unit),
      lastDigitPower(written, parsed, locale),
      'eq',
    );
  return agrees(ends[0], lower, low) && agrees(ends[1], upper, high) ? 'agrees' : 'differs';
};

/** The hedge that a text carries; one that only the source uses is recognised by its word. */
const relationOf = (text: string, parsed: ParsedAmount, { hedge, relation }: Observation): Relation =>
  parsed.relation === 'eq' && hedge && text.toLowerCase().includes(hedge.toLowerCase()) ? relation : parsed.relation;

/**
 * Compares a text with a number, however the text rounds or writes it: "€789 million", "789m" and "€0.79 billion" are
 * one. A hedge that the number has must be there, and none that contradicts it.
 * @param printed What the element itself would print; a text that is the same to the letter always agrees.
 * @throws FigureError `unknown-locale`
 */
export const agreementOf = (
  written: string,
  observation: Observation,
  printed: readonly string[],
  { locale, unhedged = false }: Reading,
): Agreement => {
  if (printed.some((text) => isSameText(text, written))) return 'agrees';
  const text = withoutNumerals(plainText(written), locale);
  const { relation, low, high } = observation;
  const amount = amountOf(observation);
  if (amount === null) return /\d/.test(text) ? 'differs' : 'agrees';
  const isRange = relation === 'between' && low !== undefined && high !== undefined;
  if (isRange && !unhedged) return rangeAgreement(text, locale, observation);
  const parsed = readNumber(text, locale);
  if (!parsed) return 'unreadable';
  if (!unitMatches(parsed.unit.code, observation)) return 'differs';
  const got = inBaseUnits(parsed.value, parsed.unit);
  const hedge = relationOf(text, parsed, observation);
  const isExact = relation === 'eq' || relation === 'between';
  if (isExact && hedgeHolds(hedge, got, amount)) return 'agrees';
  if (!isRoundingOf(got, amount, lastDigitPower(text, parsed, locale), relation)) return 'differs';
  const mayHedge = isExact && (hedge === 'eq' || hedge === 'approx');
  const mayLackHedge = unhedged && hedge === 'eq';
  return hedge === relation || mayHedge || mayLackHedge ? 'agrees' : 'other-hedge';
};
