import { amountOf, inBaseUnits } from '../../model/amount.js';
import { isEnglish } from '../../format/language.js';
import { isCurrency } from '../../format/currency-display.js';
import type { Observation, Relation, Unit } from '../../model/observation.js';
import { parseAmount, type ParsedAmount } from '../../parse/amount.js';
import { plainText } from '../../parse/plain-text.js';
import { type AmountReading, readAmount } from '../../parse/read-amount.js';

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
/** A longer text is no number. */
const maxLength = 300;
/** How many stretches of prose may stand around a number. */
const maxProse = 4;

/** A number in a text, and the power of ten of the last digit that is written. */
type WrittenNumber = Extract<AmountReading, { kind: 'amount' }>;

/** Reads a text as one number and nothing else; `undefined` where it is none. @throws FigureError `unknown-locale` */
export const readNumber = (text: string, locale: string): ParsedAmount | undefined =>
  parseAmount(text, locale) ?? undefined;

/** Words of a sentence around a number; what is shorter may be a unit or a power of ten that we do not know. */
const isProse = (text: string): boolean => /\p{L}{3}/u.test(text) && /^[\p{L}\p{M}\s.,;:'-]+$/u.test(text);

/**
 * Reads a number as a sentence has it, "over 70 large shipments": words that nobody knows may stand around it, in any
 * language, where its unit is known without them. Where money or per cent is meant, the text must say so, since a word
 * may be another currency.
 */
const readInProse = (text: string, locale: string, { code }: Unit): WrittenNumber | undefined => {
  const nouns = [code];
  let reading = readAmount(text, { locale, nouns });
  for (let i = 0; i < maxProse && reading.kind === 'refused'; i++) {
    // "57 t" of a count of tonnes: beside money the letter would be a power of ten.
    const isLetter = reading.reason === 'scale' && reading.rest.length === 1 && !isCurrency(code);
    if (!isLetter && !(reading.reason === 'unknown-words' && isProse(reading.rest))) return undefined;
    nouns.push(reading.rest);
    reading = readAmount(text, { locale, nouns });
  }
  if (reading.kind !== 'amount') return undefined;
  const mayBeAnother = nouns.length > 1 && (isCurrency(code) || code === '%') && reading.amount.unit.code === '1';
  return mayBeAnother ? undefined : reading;
};

const folded = (text: string): string => plainText(text).replace(/\s+/g, ' ').toLowerCase();

const numerals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numeral = new RegExp(`\\b(${numerals.join('|')})\\b`, 'i');

/** "Four brigades" as "4 brigades": English writes small numbers in words. */
const withoutNumerals = (text: string, locale: string): string =>
  !isEnglish(locale) || /\d/.test(text)
    ? text
    : text.replace(numeral, (word) => String(numerals.indexOf(word.toLowerCase())));

/** Power of ten at which a number is rounded: written out in full, that of millions is as exact as its last thousands that are not zeros. */
const roundedAt = ({ amount: { value, unit }, lastDigit }: WrittenNumber): number => {
  const isInFull = lastDigit === 0 && unit.mult === 0 && Math.abs(value) >= 1e6;
  const zeros = /(?<!0)0*$/.exec(String(value))![0].length;
  return isInFull ? zeros - (zeros % 3) : lastDigit;
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
const endsOfRange = (text: string, locale: string, unit: Unit): [string, string] | undefined => {
  const halves = text.replace(/\s+/g, ' ').split(/ ?[–—] ?| - | (?:to|and|bis|und|à|et) /);
  const [first = '', second = ''] = halves;
  if (halves.length !== 2) return undefined;
  const [lower, upper] = [readInProse(first, locale, unit), readInProse(second, locale, unit)];
  const sharesScale = lower && upper && !lower.amount.unit.mult && upper.amount.unit.mult;
  return [sharesScale ? first + second.replace(/^.*\d/, '') : first, second];
};

const rangeAgreement = (text: string, locale: string, observation: Observation): Agreement => {
  const { unit, low = NaN, high = NaN } = observation;
  const ends = endsOfRange(text, locale, unit);
  if (!ends) return readInProse(text, locale, unit) ? 'differs' : 'unreadable';
  const [lower, upper] = [readInProse(ends[0], locale, unit), readInProse(ends[1], locale, unit)];
  if (!lower || !upper) return 'unreadable';
  const agrees = (written: WrittenNumber, bound: number): boolean =>
    unitMatches(written.amount.unit.code, observation) &&
    isRoundingOf(
      inBaseUnits(written.amount.value, written.amount.unit),
      inBaseUnits(bound, unit),
      roundedAt(written),
      'eq',
    );
  return agrees(lower, low) && agrees(upper, high) ? 'agrees' : 'differs';
};

/** The hedge that a text carries; one that only the source uses is recognised by its word. */
const relationOf = (text: string, parsed: ParsedAmount, { hedge, relation }: Observation): Relation => {
  if (parsed.relation === 'eq' && hedge && text.toLowerCase().includes(hedge.toLowerCase())) return relation;
  // "70+" says "over 70" to some and "70 or more" to others.
  return parsed.relation === 'ge' && relation === 'gt' && /^\+\P{N}*$/u.test(text.slice(text.lastIndexOf('+')))
    ? 'gt'
    : parsed.relation;
};

/**
 * Compares a text with a number, however the text rounds or writes it: "€789 million", "789m" and "€0.79 billion" are
 * one. A hedge that the number has must be there, and none that contradicts it.
 * @param printed What the element itself would print; a text that is the same to the letter always agrees.
 * @throws FigureError `unknown-locale`
 */
export const agreementOf = (
  got: string,
  observation: Observation,
  printed: readonly string[],
  { locale, unhedged = false }: Reading,
): Agreement => {
  if (got.length > maxLength) return amountOf(observation) === null ? 'differs' : 'unreadable';
  if (printed.some((text) => folded(text) === folded(got))) return 'agrees';
  const text = withoutNumerals(plainText(got), locale);
  const { relation, low, high } = observation;
  const amount = amountOf(observation);
  if (amount === null) return /\d/.test(text) ? 'differs' : 'agrees';
  const isRange = relation === 'between' && low !== undefined && high !== undefined;
  if (isRange && !unhedged) return rangeAgreement(text, locale, observation);
  const written = readInProse(text.replace(/(?<![\s.,;:!?])[\s.,;:!?]+$/, ''), locale, observation.unit);
  if (!written) return 'unreadable';
  const { amount: parsed } = written;
  if (!unitMatches(parsed.unit.code, observation)) return 'differs';
  const value = inBaseUnits(parsed.value, parsed.unit);
  const hedge = relationOf(text, parsed, observation);
  const isExact = relation === 'eq' || relation === 'between';
  if (isExact && hedgeHolds(hedge, value, amount)) return 'agrees';
  if (!isRoundingOf(value, amount, roundedAt(written), relation)) return 'differs';
  const mayHedge = isExact && (hedge === 'eq' || hedge === 'approx');
  const mayLackHedge = unhedged && hedge === 'eq';
  return hedge === relation || mayHedge || mayLackHedge ? 'agrees' : 'other-hedge';
};
