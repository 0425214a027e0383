import { decimalsOf, shiftDecimal } from '../../src/model/amount.js';
import { isPlainEnglish } from '../../src/format/english-number.js';
import { cachedFormatter } from '../../src/format/intl-cache.js';
import { formatAmountWith, formatValueWith } from '../../src/format/number.js';
import type { Observation, Unit } from '../../src/model/observation.js';
import type { Ranked } from '../../src/derive/rank.js';
import type { Options } from '../scene/scene.js';

/** How the numbers of a list are written: in one power of ten, with one number of decimals. */
export interface Column {
  scale: Unit['mult'];
  decimals: number;
  /** How many decimals a row is known to have in that power: none is written that nobody gave. */
  known: (row: Ranked) => number;
}

const powerOf = (amount: number): number => Math.floor(Math.log10(amount) / 3) * 3;

/** A small number of the same plural. */
const modelOf = (amount: number, locale: string): number => {
  const plural = cachedFormatter(Intl.PluralRules, locale, {});
  return [1, 2].find((n) => plural.select(n) === plural.select(amount)) ?? 5;
};

/** What stands around a number of a power of ten: "€" and " million"; nothing where the locale does not count in that power. */
const wordsAround = (amount: number, unit: Unit, scale: Unit['mult'], locale: string): string[] | undefined => {
  const model = modelOf(shiftDecimal(amount, -scale), locale);
  const around = formatAmountWith(model, { ...unit, mult: scale }, { locale }).split(/\p{Nd}/u);
  // More than one digit: the locale has no word for this power.
  return around.length === 2 ? around : undefined;
};

/** Whether a number is written as all of its column: one printed in full stays as it is, a range has two numbers and its own power. */
const isInColumn = ({ amount, observation: { unit, relation } }: Ranked): boolean =>
  Boolean(amount && unit.mult && relation !== 'between');

/** A row's number as its column has it. */
export const formatInColumn = (row: Ranked, options: Options, { scale, decimals, known }: Column): string => {
  const { observation, amount } = row;
  const { value, unit, relation } = observation;
  const { locale } = options;
  if (!isInColumn(row)) return formatValueWith(observation, options);
  const how = { ...options, decimals: Math.min(decimals, known(row)) };
  if (isPlainEnglish(locale)) return formatValueWith(observation, { ...how, scale });
  const around = wordsAround(amount!, unit, scale, locale);
  if (!around) {
    const digits = Math.floor(Math.log10(shiftDecimal(amount!, -scale))) + 1 + decimals;
    return formatValueWith(observation, { ...options, digits: Math.max(3, digits) });
  }
  if (powerOf(amount!) === scale) return formatValueWith(observation, how);
  const number = { locale, bound: relation, decimals: how.decimals };
  const inScale = formatAmountWith(shiftDecimal(amount!, -scale), { code: '1', mult: 0 }, number);
  const own = formatAmountWith(value!, unit, number);
  return formatValueWith(observation, how).replace(own, () => around.join(inScale));
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

const decimalsGiven = ({ observation: { value, unit } }: Ranked, scale: number): number =>
  decimalsOf(shiftDecimal(value ?? 0, unit.mult - scale));

const seriesOf = ({ measure, source, by, unit: { mult } }: Observation): string =>
  [measure, source, by, mult].join('\n');

/**
 * The decimals that rows are known to have. A source prints all of one column alike, and a zero at the end is lost when a
 * number is read: so its rows have as many as any of them. What is hedged has its own.
 */
const knownDecimals = (rows: readonly Ranked[], scale: number): ((row: Ranked) => number) => {
  const own = (row: Ranked): number => decimalsGiven(row, scale);
  const isOfColumn = ({ observation: { relation } }: Ranked): boolean => relation === 'eq';
  const most = new Map<string, number>();
  for (const row of rows.filter(isOfColumn)) {
    const key = seriesOf(row.observation);
    most.set(key, Math.max(most.get(key) ?? 0, own(row)));
  }
  return (row) => (isOfColumn(row) ? most.get(seriesOf(row.observation)) : undefined) ?? own(row);
};

const maxDecimals = 20;

/** With more, zeros at the end would be all that is read. */
const maxPadded = 6;

/** As few decimals as tell the smallest number in three digits, or in two or one where the largest would get long. */
const usualDecimals = (amounts: readonly number[]): number => {
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const need = (amount: number, digits: number): number => Math.max(0, digits - 1 - Math.floor(Math.log10(amount)));
  const usual = Math.min(need(least, 3), Math.max(need(least, 2), need(most, 3), Math.min(need(most, 4), 1)));
  return Math.min(usual, Math.max(need(least, 1), need(most, 5)));
};

/** The numbers of a list and how they are written: neighbours that differ also read differently. `all` are the rows of the data. */
export const formatColumn = (
  shown: readonly Ranked[],
  options: Options,
  scale: Unit['mult'],
  all: readonly Ranked[],
): { column: Column; texts: string[] } => {
  const known = knownDecimals(all, scale);
  const sized = shown.filter(isInColumn);
  const amounts = sized.map(({ amount }) => shiftDecimal(amount!, -scale));
  const given = (row: Ranked): number => decimalsGiven(row, scale);
  const columnOf = (decimals: number): Column => ({ scale, decimals, known: decimals > maxPadded ? given : known });
  const write = (decimals: number): string[] => shown.map((row) => formatInColumn(row, options, columnOf(decimals)));
  // By number and not by text, so that a sentence is the same whatever the language of the page.
  const isClear = (decimals: number): boolean =>
    !amounts.some(
      (amount, i) => i && amount !== amounts[i - 1] && amount.toFixed(decimals) === amounts[i - 1]!.toFixed(decimals),
    );
  if (!sized.length) return { column: columnOf(0), texts: write(0) };
  // A zero that ends every number in sight tells nothing.
  const most = Math.min(maxDecimals, Math.max(...sized.map(given)));
  let decimals = Math.min(usualDecimals(amounts), most);
  while (decimals < most && !isClear(decimals)) decimals++;
  return { column: columnOf(decimals), texts: write(decimals) };
};
