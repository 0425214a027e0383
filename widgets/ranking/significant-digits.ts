import { shiftDecimal } from '../../src/model/amount.js';
import { isPlainEnglish } from '../../src/format/english-number.js';
import { cachedFormatter } from '../../src/format/intl-cache.js';
import { formatAmountWith, formatValueWith } from '../../src/format/number.js';
import type { Unit } from '../../src/model/observation.js';
import type { Ranked } from '../../src/derive/rank.js';
import type { Options } from '../scene/scene.js';

const powerOf = (amount: number): number => Math.floor(Math.log10(amount) / 3) * 3;

/** A small number of the same plural. */
const modelOf = (amount: number, locale: string): number => {
  const plural = cachedFormatter(Intl.PluralRules, locale, {});
  return [1, 2].find((n) => plural.select(n) === plural.select(amount)) ?? 5;
};

/** A number's text in another power of ten: "€84,700 million" for "€84.7 billion"; as it is where the locale does not count in that power. */
const inScale = (text: string, row: Ranked, locale: string, digits: number, scale: Unit['mult']): string => {
  const { value, unit, relation } = row.observation;
  const how = { locale, digits, bound: relation };
  const amount = shiftDecimal(row.amount!, -scale);
  const number = formatAmountWith(amount, { code: '1', mult: 0 }, how);
  // A small number shows how the locale puts currency and word around it.
  const model = modelOf(amount, locale);
  const around = formatAmountWith(model, { ...unit, mult: scale }, { locale }).split(/\p{Nd}/u);
  // More than one digit: the locale has no word for this power.
  return around.length === 2 ? text.replace(formatAmountWith(value!, unit, how), () => around.join(number)) : text;
};

/** A row's number with so many digits where it is short anyway, in a power of ten; one printed in full stays as it is. */
export const formatDigits = (
  row: Ranked,
  { locale, words }: Options,
  digits: number,
  scale: Unit['mult'] = 0,
): string => {
  const { observation, amount } = row;
  const { unit, relation } = observation;
  const how = { locale, words, ...(unit.mult && { digits }) };
  // A range has two numbers, and keeps its own power.
  const other = unit.mult && amount && scale && relation !== 'between' && powerOf(amount) !== scale;
  const plain = isPlainEnglish(locale);
  const text = formatValueWith(observation, other && plain ? { ...how, scale } : how);
  return other && !plain ? inScale(text, row, locale, digits, scale) : text;
};

/**
 * One power of ten for all numbers of a list, so that millions are not read beside billions: that of the smallest, as
 * long as the largest is not more than thousands of it. Nothing where numbers are printed in full or share one anyway.
 */
export const scaleFor = (rows: readonly Ranked[]): Unit['mult'] | undefined => {
  const amounts = rows.flatMap(({ amount, observation }) => (amount && observation.unit.mult ? [amount] : []));
  if (!amounts.length) return undefined;
  const [least, most] = [powerOf(Math.min(...amounts)), powerOf(Math.max(...amounts))];
  return ([3, 6, 9] as const).find((power) => power === Math.max(least, most - 3));
};

const differ = (a: Ranked, b: Ranked): boolean => b.amount !== null && a.amount !== b.amount;

/** The numbers of a list, with the fewest digits, from three, at which neighbours that differ also read differently. */
export const formatDistinct = (
  shown: readonly Ranked[],
  options: Options,
  scale?: Unit['mult'],
): { digits: number; texts: string[] } => {
  const write = (i: number, digits: number): string => formatDigits(shown[i]!, options, digits, scale);
  for (let digits = 3; ;) {
    const texts: string[] = [];
    const alike = shown.findIndex((row, i) => {
      texts.push(write(i, digits));
      return digits < 6 && texts[i] === texts[i - 1] && differ(shown[i - 1]!, row);
    });
    if (alike < 0) return { digits, texts };
    // The others are not written anew before these two read differently.
    do digits++;
    while (digits < 6 && write(alike - 1, digits) === write(alike, digits));
  }
};
