import { hedgeLanguages, hedgeTemplate } from './hedge.js';
import type { Relation, Unit } from './observation.js';

/** A number read from text. */
export interface ParsedAmount {
  value: number;
  unit: Unit;
  relation: Relation;
  /** The word or sign that made it more or less than plain. */
  hedge?: string;
}

const currencies: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', '₴': 'UAH', '₩': 'KRW' };
const magnitudes: [RegExp, 3 | 6 | 9][] = [
  [/^\s*(thousand|k)\b/i, 3],
  [/^\s*(million|mn|mio|m)\b/i, 6],
  [/^\s*(billion|bn|mrd|b)\b/i, 9],
];
const relations = ['approx', 'gt', 'ge', 'lt', 'le'] as const;
const signs: [string, Relation][] = [['~', 'approx'], ['≈', 'approx'], ['≃', 'approx'], ['>', 'gt'], ['≥', 'ge'], ['<', 'lt'], ['≤', 'le']];
/** What English writes beside the words of our own table. */
const english: [string, Relation][] = [
  ['around', 'approx'], ['roughly', 'approx'], ['some', 'approx'], ['approximately', 'approx'], ['nearly', 'lt'],
  ['over', 'gt'], ['under', 'lt'], ['fewer than', 'lt'], ['as many as', 'le'],
];

const hedgeIn = (before: string, locale: string): { relation: Relation; hedge?: string } => {
  const language = locale.split('-')[0]!;
  const own = (language === 'en' || hedgeLanguages.includes(language) ? [language, 'en'] : ['en']).flatMap((l) =>
    relations.map((r): [string, Relation] => [(hedgeTemplate(r, l) ?? '').replace('{}', '').trim(), r]),
  );
  const found = [...own, ...english, ...signs].find(([word]) => word && before.toLowerCase().includes(word));
  return found ? { relation: found[1], hedge: found[0] } : { relation: 'eq' };
};

/** Group and decimal signs of the locale; a currency or compact text never changes them. */
const separators = (locale: string): { group: string; decimal: string } => {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
  const of = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return { group: of('group'), decimal: of('decimal') };
};

/**
 * Reads "about €1,500 million" as a value, unit and relation, with the locale's separators. `null` where the text holds
 * no number, or more than one.
 */
export const parseAmount = (text: string, locale = 'en'): ParsedAmount | null => {
  const { group, decimal } = separators(locale);
  const escape = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // Spaces of any width serve as group signs where the locale groups by one.
  const groups = /\s/.test(group) ? '\\s' : escape(group);
  const pattern = new RegExp(`[-−]?\\d+(?:${groups}\\d{3})*(?:${escape(decimal)}\\d+)?`, 'g');
  const found = [...text.matchAll(pattern)];
  const match = found[0];
  if (found.length !== 1 || !match) return null;
  const digits = match[0].replace(new RegExp(groups, 'g'), '').replace(decimal, '.').replace('−', '-');
  const after = text.slice(match.index + match[0].length);
  // A leftover digit group means the separators were another locale's: "1.500" is not 1.5 followed by 00.
  if (/^[.,]\d/.test(after)) return null;
  const symbol = Object.keys(currencies).find((s) => text.includes(s));
  const code = symbol ? currencies[symbol]! : /^\s*%/.test(after) ? '%' : (/\b[A-Z]{3}\b/.exec(text)?.[0] ?? '1');
  return {
    value: Number(digits),
    unit: { code, mult: magnitudes.find(([word]) => word.test(after))?.[1] ?? 0 },
    ...hedgeIn(text.slice(0, match.index), locale),
  };
};
