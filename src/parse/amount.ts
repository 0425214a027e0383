import { formatter } from '../format/number.js';
import { hedgeTemplate } from '../format/hedge-words.js';
import type { Relation, Unit } from '../model/observation.js';
import { asciiDigits } from './digits.js';
import { scaleAt, withOne } from './scale-words.js';

/** A number read from text. */
export interface ParsedAmount {
  /** As written, in `unit.code × 10^unit.mult`. */
  value: number;
  /** ISO 4217 code, `%`, or `1` where the text names none; and the power of ten. */
  unit: Unit;
  /** What the hedge says: "about" is `approx`; `eq` without one. */
  relation: Relation;
  /** The word or sign that made it more or less than plain. */
  hedge?: string;
}

const currencies: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', '₴': 'UAH', '₩': 'KRW' };
const multipliers = [9, 6, 3, 0] as const;
const relations = ['approx', 'gt', 'ge', 'lt', 'le'] as const;
const signs: [string, Relation][] = [
  ['~', 'approx'],
  ['∼', 'approx'],
  ['≈', 'approx'],
  ['≃', 'approx'],
  ['>', 'gt'],
  ['≥', 'ge'],
  ['<', 'lt'],
  ['≤', 'le'],
];
/** What English writes beside the words of our own table. */
const english: [string, Relation][] = [
  ['no more than', 'le'],
  ['not more than', 'le'],
  ['at most', 'le'],
  ['no less than', 'ge'],
  ['not less than', 'ge'],
  ['no fewer than', 'ge'],
  ['not fewer than', 'ge'],
  ['around', 'approx'],
  ['roughly', 'approx'],
  ['some', 'approx'],
  ['approximately', 'approx'],
  ['circa', 'approx'],
  ['ca.', 'approx'],
  ['nearly', 'lt'],
  ['almost', 'lt'],
  ['over', 'gt'],
  ['under', 'lt'],
  ['fewer than', 'lt'],
  ['as many as', 'le'],
];

const escape = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a word stands in the text by itself, not inside another; signs, Chinese and Japanese leave no space. */
const holds = (text: string, word: string): boolean => {
  if (!/\p{L}/u.test(word) || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(word)) return text.includes(word);
  return new RegExp(`(?:^|[^\\p{L}])${escape(word)}(?:$|[^\\p{L}])`, 'iu').test(text);
};

/** What may stand between a hedge and its number: a currency, by sign or code, and a minus. */
const glue = /\s*[-−]?\s*(?:[€$£¥₴₩%]|\b[A-Z]{3})?\s*$/u;

/** Whether a word stands right before a number: "over" of "over 70", not of "over the year: 70". */
const endsWith = (before: string, word: string): boolean => {
  const end = before.replace(glue, '').toLowerCase();
  if (!end.endsWith(word.toLowerCase())) return false;
  return holds(end.slice(-word.length - 1), word);
};

const hedgeIn = (before: string, after: string, locale: string): { relation: Relation; hedge?: string } => {
  const own = [locale, 'en'].flatMap((l) =>
    relations.map((r): [string, string, Relation] => {
      const [front = '', back = ''] = (hedgeTemplate(r, l) ?? '').split('{}');
      return [front.trim(), back.trim(), r];
    }),
  );
  const other = [...english, ...signs].map(([word, r]): [string, string, Relation] => [word, '', r]);
  // The longest first: "no more than" holds "more than".
  const found = [...own, ...other]
    .filter(([front, back]) => front || back)
    .sort(([a, b], [c, d]) => (c + d).length - (a + b).length)
    .find(([front, back]) => (!front || endsWith(before, front)) && (!back || holds(after, back)));
  return found ? { relation: found[2], hedge: found[0] || found[1] } : { relation: 'eq' };
};

/** Codes of currencies that are words in English capitals. */
const words = new Set(['ALL', 'TOP', 'TRY', 'CUP', 'LAK', 'MOP', 'RON', 'SOS', 'GEL', 'BAM']);

/** The currency of a text by its sign, else by its ISO 4217 code; other capitals mean nothing. */
const currencyIn = (text: string): string | undefined => {
  const sign = Object.keys(currencies).find((s) => text.includes(s));
  if (sign) return currencies[sign];
  // Beside the number only, and no English word: "TOP 5" is not in Tongan money.
  const code = /\b([A-Z]{3})[\s~∼≈≃<>≥≤]*[-−]?[\d.,]/.exec(text)?.[1] ?? /\d\D*?\b([A-Z]{3})\b/.exec(text)?.[1];
  return code && !words.has(code) && Intl.supportedValuesOf('currency').includes(code) ? code : undefined;
};

/** Signs of a locale, for a pattern or as they are. */
interface Separators {
  group: string;
  decimal: string;
  /** How many digits a group has before the last: two in India. */
  size: number;
}

/** Group and decimal signs of the locale; those for money are others in Austria and French Switzerland. */
const separators = (locale: string, money: boolean): Separators => {
  const style = money ? ({ style: 'currency', currency: 'EUR' } as const) : {};
  const parts = formatter(locale, { numberingSystem: 'latn', ...style }).formatToParts(1234567.8);
  const of = (type: string): string[] => parts.filter((p) => p.type === type).map((p) => p.value);
  return { group: of('group')[0] ?? '', decimal: of('decimal')[0] ?? '', size: of('integer')[1]?.length ?? 3 };
};

/** A number in a text: where it stands, how long it is, and its digits as JavaScript has them. */
interface Digits {
  index: number;
  length: number;
  plain: string;
}

/** The one number of a text; nothing where there is none, or more than one. */
const digitsIn = (text: string, { group, decimal, size }: Separators): Digits | undefined => {
  // Spaces of any width serve as group signs where the locale groups by one, and both apostrophes.
  const groups = /\s/.test(group) ? '\\s' : /['’]/.test(group) ? "['’]" : escape(group);
  const last = `(?:${groups}\\d{3})`;
  // Some write money and shares in threes where other numbers stand in twos.
  const integer = `(?:\\d+${last}+(?!${groups}?\\d)|\\d+(?:${groups}\\d{${size}}(?=${groups}))*${last}?)`;
  const pattern = new RegExp(`[-−]?${integer}(?:${escape(decimal)}\\d+)?`, 'g');
  const [match, more] = text.matchAll(pattern);
  if (!match || more) return undefined;
  const plain = match[0].replace(new RegExp(groups, 'g'), '').replace(decimal, '.').replace('−', '-');
  return { index: match.index, length: match[0].length, plain };
};

/** Text in the digits and signs that the rest of this module reads: "٧٨٩٫٥" as "789.5"; marks of direction left out. */
const western = (text: string): string =>
  asciiDigits(text)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replaceAll('٬', ',')
    .replaceAll('٫', '.')
    .replaceAll('٪', '%');

/**
 * Reads "about €1,500 million" as a value, unit and relation, with the locale's separators and in any script's digits.
 * `null` where the text holds no number, or more than one.
 * @param written One number with its hedge and unit.
 * @param locale Language it is written in. Default `en`.
 * @throws FigureError `unknown-locale`
 * @example
 * ```ts
 * parseAmount('about €1,500 million'); // { value: 1500, unit: { code: 'EUR', mult: 6 }, relation: 'approx', hedge: 'about' }
 * ```
 */
export const parseAmount = (written: string, locale = 'en'): ParsedAmount | null => {
  const dollar = formatter(locale, { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find((p) => p.type === 'currency')!.value;
  // Where "US$" is the locale's own sign, it is nobody else's dollar.
  const own = western(written).replace(dollar, '$');
  const text = /\d/.test(own) ? own : withOne(own, locale);
  // Another country's dollar, or a number in brackets, which bookkeepers read as negative: not for us to guess.
  if (/[A-Z]\$|\(\s*[^\s\d()]?\s*\d[^)]*\)/.test(text)) return null;
  const currency = currencyIn(text);
  const plainly = separators(locale, false);
  const found = (currency && digitsIn(text, separators(locale, true))) ?? digitsIn(text, plainly);
  if (!found) return null;
  const { decimal } = plainly;
  const { index, length, plain } = found;
  const before = text.slice(0, index);
  // ".5" is a half, but "No.5" a five.
  const half = before.endsWith(decimal) && !/[\p{L}\d]$/u.test(before.slice(0, -decimal.length));
  const fraction = half ? `0.${plain}` : plain;
  const lead = half ? before.slice(0, -decimal.length) : before;
  // The minus may stand before the sign of the currency or of the share, or apart; no space parts it from a word in Chinese or Japanese.
  const minus = /(?:^|[\s~≈<>≤≥\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[-−]\s*(?:[€$£¥₴₩%]|[A-Z]{3})?\s*$/u.test(
    lead,
  );
  const digits = minus && !fraction.startsWith('-') ? `-${fraction}` : fraction;
  const after = text.slice(index + length);
  const percent = /^\s*%/.test(after) || /%$/.test(before);
  // A unit counts in thousands: 800만 is 8000 thousand.
  const scale = scaleAt(after, locale);
  // "5 thousand million", "5 hundred", "5 dozen": more than one scale, or one that a unit cannot hold.
  const rest = scale ? after.replace(/^\s*[\p{L}.]+/u, '') : after;
  if (
    /^\s*(hundred|dozen|score)/i.test(after) ||
    (scale > 0 && /^\s*(thousand|million|billion|trillion)s?\b/i.test(rest))
  )
    return null;
  const mult = multipliers.find((m) => m <= scale) ?? 0;
  return {
    value: Number(`${digits}e${scale - mult}`),
    unit: { code: percent ? '%' : (currency ?? '1'), mult },
    ...hedgeIn(lead, after, locale),
  };
};
