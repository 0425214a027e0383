import { multipliers } from '../model/observation.js';
import { addCurrencies, addCurrencyNames, addCurrencySymbols } from './words/currencies.js';
import { judge, type Judged } from './grammar.js';
import { addHedges } from './words/hedges.js';
import { Lexicon, lowerCase } from './words/meaning.js';
import { missingSigns, missingWords } from './spellings/missing.js';
import { addPercents } from './words/percent.js';
import { isObjection, type Objection } from './placing.js';
import { plainText } from './plain-text.js';
import type { AmountReading, ParsedAmount, ReadingOptions } from './reading.js';
import { addScales } from './words/scales.js';
import { decimalSigns, hasBlankGroups } from './separators.js';
import { type Token, Tokenizer } from './tokens.js';

export type { AmountReading, ParsedAmount, ReadingOptions, RefusalReason } from './reading.js';

/** A longer text is no amount, whatever it holds. */
const maxLength = 200;
/** Digits of two scripts side by side are no number that anybody writes. */
const mixedDigits = /\d[.,]?(?![\d０-９])\p{Nd}|(?![\d０-９])\p{Nd}[.,]?\d/u;

interface Language {
  lexicon: Lexicon;
  decimals: string;
  blankGroups: boolean;
  /** Whether the signs of all currencies are in the lexicon. */
  hasSymbols: boolean;
}

const languages = new Map<string, Language>();

/** @throws FigureError `unknown-locale` */
const languageFor = (locale: string): Language => {
  const known = languages.get(locale);
  if (known) return known;
  const decimals = decimalSigns(locale);
  const lexicon = new Lexicon();
  addScales(lexicon, locale);
  addCurrencies(lexicon, locale);
  addPercents(lexicon, locale);
  addHedges(lexicon, locale);
  const language = { lexicon, decimals, blankGroups: hasBlankGroups(locale), hasSymbols: false };
  languages.set(locale, language);
  return language;
};

const isUnknown = ({ kind }: Token): boolean => kind === 'unknown';

/** Cuts a text into pieces. Only where one is left that is not known, every currency is looked through for it. */
const cut = (text: string, locale: string, nouns: readonly string[]): readonly Token[] => {
  const language = languageFor(locale);
  const tokenize = (): readonly Token[] => new Tokenizer(text, { ...language, nouns }).tokens;
  let tokens = tokenize();
  if (!tokens.some(isUnknown)) return tokens;
  if (!language.hasSymbols) {
    addCurrencySymbols(language.lexicon, locale);
    language.hasSymbols = true;
    tokens = tokenize();
  }
  const unknown = tokens.filter(isUnknown).map((token) => token.text);
  if (!unknown.length || !addCurrencyNames(language.lexicon, locale, unknown.join(' '))) return tokens;
  return tokenize();
};

/** Whether a text says that there is no number; a note may say why. */
const isMissing = (plain: string, tokens: readonly Token[]): boolean => {
  const end = tokens.findLast(({ kind }) => kind !== 'note')?.end ?? plain.length;
  return [plain, plain.slice(0, end)].map(lowerCase).some((text) => missingSigns.test(text) || missingWords.has(text));
};

const amountFrom = ({ digits, power, code, relation, hedge }: Judged): ParsedAmount => {
  // A unit counts in thousands: 800만 is 8000 thousand.
  const mult = multipliers.findLast((each) => each <= power) ?? 0;
  return {
    value: Number(`${digits}e${power - mult}`),
    unit: { code, mult },
    relation,
    ...(hedge !== undefined && { hedge }),
  };
};

const refusal = (text: string, { reason, token }: Objection): AmountReading => {
  if (reason === 'no-number') return { kind: 'refused', rest: text, reason };
  const read = text.slice(0, token.start).trim() || text.slice(token.end).trim();
  return { kind: 'refused', ...(read && { read }), rest: text.slice(token.start, token.end), reason };
};

/**
 * Reads a text as one amount, or says that it holds none, or what of it cannot be read without a doubt. Every character
 * counts: sign, currency, number, power of ten, per cent, hedge and marks of notes, in the language and in the spellings
 * that newsrooms use, English also within other languages. A word that is none of these and not among `nouns` is a reason
 * to refuse: it may be what makes the number another. A noun that all cells of a column share is what they are refused
 * for, as `rest` with the reason `unknown-words`; read them again with it.
 * @param text At most 200 characters; more are no amount.
 * @throws FigureError `unknown-locale`
 */
export const readAmount = (text: string, { locale, nouns = [] }: ReadingOptions): AmountReading => {
  if (text.length > maxLength) {
    return { kind: 'refused', rest: text.slice(0, maxLength), reason: 'too-long' };
  }
  if (mixedDigits.test(text)) return { kind: 'refused', rest: text, reason: 'separators' };
  const plain = plainText(text);
  const tokens = cut(
    plain,
    locale,
    nouns.map((noun) => lowerCase(plainText(noun)).replaceAll('\u00a0', ' ')),
  );
  if (isMissing(plain, tokens)) return { kind: 'missing' };
  const result = judge(tokens, locale);
  if (isObjection(result)) return refusal(plain, result);
  const notes = tokens.filter(({ kind }) => kind === 'note').map((token) => token.text);
  const decimals = result.digits.split('.')[1]?.length ?? 0;
  const amount = amountFrom(result);
  return { kind: 'amount', amount, lastDigit: result.power - decimals, ...(notes.length && { notes }) };
};
