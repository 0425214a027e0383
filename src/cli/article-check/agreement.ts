import { amountOf, inBaseUnits } from '../../model/amount.js';
import { formatter, isCurrency } from '../../format/number.js';
import type { Observation, Relation } from '../../model/observation.js';
import { asciiDigits } from '../../parse/digits.js';
import { parseAmount, type ParsedAmount } from '../../parse/amount.js';

/** How a text stands to a number: it says it, says another, hedges it otherwise, or cannot be read as one. */
export type Agreement = 'agrees' | 'differs' | 'other-hedge' | 'unreadable';

/** How a text is to be read. */
export interface Reading {
  locale: string;
  /** The element was asked to leave the hedge to the sentence around it. */
  unhedged?: boolean;
}

/** A rounding that moves a number by more is another number. */
const furthest = 0.1;

/** Digits of other scripts as those of ASCII; blanks as one; marks of writing direction away. */
const plain = (text: string): string =>
  asciiDigits(text)
    .replace(/[\u061c\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const same = (a: string, b: string): boolean => plain(a).toLowerCase() === plain(b).toLowerCase();

const numerals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "Four brigades" as "4 brigades": English writes small numbers in words. */
const inDigits = (text: string, locale: string): string =>
  !/^en\b/i.test(locale) || /\d/.test(text)
    ? text
    : text.replace(new RegExp(`\\b(${numerals.join('|')})\\b`, 'i'), (word) =>
        String(numerals.indexOf(word.toLowerCase())),
      );

/** Power of ten of the last digit that a text writes: 7 for "0.79 billion", 6 for "789,000,000". */
const lastPlace = (text: string, { value, unit }: ParsedAmount, locale: string): number => {
  const decimal =
    formatter(locale, {})
      .formatToParts(1.5)
      .find((p) => p.type === 'decimal')?.value ?? '.';
  const written = new RegExp(`[${decimal}](\\d+)`).exec(text)?.[1]?.length ?? 0;
  const digits = text.replace(/\D/g, '');
  const amount = Math.abs(inBaseUnits(value, unit));
  const scale = Math.round(Math.log10(amount / Number(`${digits}e-${written}`)));
  // Written out in full, a number of millions is as exact as its last thousands that are not all zeros.
  const full = scale === 0 && written === 0 && amount >= 1e6 ? (/(?:000)+$/.exec(digits)?.[0].length ?? 0) : 0;
  return scale - written + full;
};

/** Whether one amount is the other, rounded at a place in the direction that its hedge allows. */
const rounds = (text: number, amount: number, place: number, relation: Relation): boolean => {
  if (text === amount) return true;
  if (!text || Math.abs(text - amount) > furthest * Math.abs(amount)) return false;
  const [at, said] = [amount, text].map((n) => Number((n / 10 ** place).toPrecision(12))) as [number, number];
  if (relation === 'gt' || relation === 'ge') return said === Math.floor(at);
  if (relation === 'lt' || relation === 'le') return said === Math.ceil(at);
  return said === Math.floor(at + 0.5) || said === Math.ceil(at - 0.5);
};

const unitFits = (code: string, { unit }: Observation): boolean =>
  code === '1' || code === unit.code || (code !== '%' && !isCurrency(code) && !isCurrency(unit.code));

/** The hedges that a text may carry beside a number stated as exact, where they are true of it. */
const trueOfExact = (relation: Relation, text: number, amount: number): boolean =>
  Math.abs(text - amount) <= furthest * Math.abs(amount) &&
  ((relation === 'lt' && amount < text) || (relation === 'gt' && amount > text));

const ofRange = (text: string, low: number, high: number, locale: string, observation: Observation): Agreement => {
  const halves = text.split(/\s*[–—]\s*|\s+-\s+|\s+(?:to|and|bis|und|à|et)\s+/);
  const [first = '', second = ''] = halves;
  if (halves.length !== 2) return parseAmount(text, locale) ? 'differs' : 'unreadable';
  const upper = parseAmount(second, locale);
  // "3–5 million": the word for the power of ten stands once.
  const tail = second.replace(/^.*\d/, '');
  const alone = parseAmount(first, locale);
  const lower = alone && upper && !alone.unit.mult && upper.unit.mult ? parseAmount(first + tail, locale) : alone;
  if (!upper || !lower) return 'unreadable';
  const { unit } = observation;
  const fits = (parsed: ParsedAmount, written: string, at: number): boolean =>
    unitFits(parsed.unit.code, observation) &&
    rounds(inBaseUnits(parsed.value, parsed.unit), inBaseUnits(at, unit), lastPlace(written, parsed, locale), 'eq');
  const withScale = lower === alone ? first : first + tail;
  return fits(lower, withScale, low) && fits(upper, second, high) ? 'agrees' : 'differs';
};

/** The hedge a text carries; one that only its source uses is known by its word. */
const relationIn = (text: string, parsed: ParsedAmount, { hedge, relation }: Observation): Relation =>
  parsed.relation === 'eq' && hedge && text.toLowerCase().includes(hedge.toLowerCase()) ? relation : parsed.relation;

/**
 * Whether a text still says a number, however it rounds or writes it: "€789 million", "789m" and "€0.79 billion" are
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
  if (printed.some((text) => same(text, written))) return 'agrees';
  const text = inDigits(plain(written), locale);
  const { relation, low, high } = observation;
  const amount = amountOf(observation);
  if (amount === null) return /\d/.test(text) ? 'differs' : 'agrees';
  if (relation === 'between' && low !== undefined && high !== undefined && !unhedged)
    return ofRange(text, low, high, locale, observation);
  const parsed = parseAmount(text, locale);
  if (!parsed) return 'unreadable';
  if (!unitFits(parsed.unit.code, observation)) return 'differs';
  const said = inBaseUnits(parsed.value, parsed.unit);
  const hedge = relationIn(text, parsed, observation);
  const exact = relation === 'eq' || relation === 'between';
  if (exact && trueOfExact(hedge, said, amount)) return 'agrees';
  if (!rounds(said, amount, lastPlace(text, parsed, locale), relation)) return 'differs';
  if (hedge === relation || (exact && (hedge === 'eq' || hedge === 'approx')) || (unhedged && hedge === 'eq'))
    return 'agrees';
  return 'other-hedge';
};
