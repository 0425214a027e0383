import { isEnglish } from '../format/language.js';
import { formatter } from '../format/number.js';

/** How a language sets apart the digits of a number. */
export interface Separators {
  group: string;
  decimal: string;
  /** How many digits a group has before the last: two in India. */
  size: number;
}

const english: Separators = { group: ',', decimal: '.', size: 3 };
const indian: Separators = { ...english, size: 2 };
/** Currencies of countries that count in lakhs, whatever the language. */
const lakhs = new Set(['INR', 'PKR', 'NPR', 'BDT', 'LKR']);

/** The separators of a locale; those for money are others in Austria and French Switzerland. */
const separatorsOf = (locale: string, money: boolean): Separators => {
  const style = money ? ({ style: 'currency', currency: 'EUR' } as const) : {};
  const parts = formatter(locale, { numberingSystem: 'latn', ...style }).formatToParts(1234567.8);
  const of = (type: string): string[] => parts.filter((part) => part.type === type).map((part) => part.value);
  const group = (of('group')[0] ?? '').replace('’', "'");
  return {
    group: /\s/.test(group) ? ' ' : group,
    decimal: of('decimal')[0] ?? '',
    size: of('integer')[1]?.length ?? 3,
  };
};

/** Every way in which a number may be written in a locale; where two of them read it differently, nobody knows. */
export const waysToWrite = (locale: string, currency: string | undefined): Separators[] => {
  const plain = separatorsOf(locale, false);
  const money = separatorsOf(locale, true);
  const ways = [plain];
  // Austria writes other numbers in the way of money as well.
  if (currency || money.decimal === plain.decimal) ways.push(money);
  // English with a decimal comma, as in South Africa, is also written with a point.
  if (isEnglish(locale) && plain.decimal === ',') ways.push(english);
  if (currency && lakhs.has(currency) && plain.decimal === '.') ways.push(indian);
  return ways;
};

/** Whether groups of digits have the lengths that they must: threes, or twos before the last three. */
const areGroups = ([first = '', ...rest]: readonly string[], size: number): boolean => {
  const last = rest.pop() ?? '';
  const fits = (n: number): boolean => first.length <= n && rest.every((group) => group.length === n);
  return last.length === 3 && first.length > 0 && (fits(3) || fits(size));
};

/** The digits of a whole number without its separators; nothing where they are mixed or in the wrong place. */
const withoutGroups = (whole: string, { group, size }: Separators): string | undefined => {
  const signs = new Set(whole.replace(/\d/g, '').replaceAll('\u00a0', ' '));
  if (signs.size === 0) return whole;
  const [sign] = signs;
  // A narrow space or an apostrophe never is a decimal sign, and serves for groups everywhere.
  const isGroup =
    sign === group || sign === '٬' || sign === "'" || (sign === ' ' && (group === ' ' || !whole.includes(' ')));
  if (signs.size > 1 || !isGroup) return undefined;
  const groups = whole.split(/\D/);
  return areGroups(groups, sign === group || sign === '٬' ? size : 3) ? groups.join('') : undefined;
};

const digitsIn = (run: string, way: Separators): string | undefined => {
  const [whole = '', fraction, ...more] = run.replace('٫', way.decimal).split(way.decimal);
  if (more.length || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const digits = whole === '' ? '0' : withoutGroups(whole, way);
  // "007" is a name and no number.
  if (digits === undefined || /^0\d/.test(digits)) return undefined;
  return fraction === undefined ? digits : `${digits}.${fraction}`;
};

/** The digits of a written number as JavaScript writes them; nothing where they can be read in no way, or in two. */
export const readDigits = (run: string, ways: readonly Separators[]): string | undefined => {
  const readings = new Set(ways.map((way) => digitsIn(run, way)).filter((digits) => digits !== undefined));
  const [only] = readings;
  return new Set([...readings].map(Number)).size === 1 ? only : undefined;
};

/** Whether a blank parts the groups of a number in a locale, so that "1 500" is one. */
export const hasBlankGroups = (locale: string): boolean =>
  separatorsOf(locale, false).group === ' ' || separatorsOf(locale, true).group === ' ';

/** The decimal sign of a locale that a number may begin with. */
export const decimalSigns = (locale: string): string =>
  [...new Set(waysToWrite(locale, 'EUR').map(({ decimal }) => decimal))].join('') + '٫';
