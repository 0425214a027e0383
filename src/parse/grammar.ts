import type { Relation } from '../model/observation.js';
import { currencyOf } from './words/currencies.js';
import { isObjection, type Objection, type Placed, placeTokens } from './placing.js';
import type { Meaning } from './words/meaning.js';
import { objectionToSeveral, quantityOf } from './quantity.js';
import type { Token } from './tokens.js';

/** What a text amounts to: its digits as JavaScript writes them, times ten to a power. */
export interface Judged {
  digits: string;
  power: number;
  code: string;
  relation: Relation;
  hedge?: string;
}

type As<K extends Meaning['as']> = Extract<Meaning, { as: K }>;

const placedAs = <K extends Meaning['as']>(placed: readonly Placed[], as: K): Placed<As<K>>[] =>
  placed.filter((each): each is Placed<As<K>> => each.meaning.as === as);

/** Whether a number is negative; its sign stands before it and before its currency, and no word between. */
const signOf = (placed: readonly Placed[], number: Token): Objection | { negative: boolean } => {
  const signs = placed.filter(({ meaning, front }) => meaning.as === 'minus' || (meaning.as === 'plus' && front));
  const [sign, second] = signs;
  if (!sign) return { negative: false };
  if (second) return { reason: 'sign', token: second.token };
  const at = placed.indexOf(sign);
  const [before, after] = [placed[at - 1], placed[at + 1]];
  const next = after?.front ? after.token : number;
  // "rounds – 5" and "EUR - 5" have a dash between; "Fr. –.50" has no francs.
  const isDash =
    before && (before.meaning.as === 'noun' || (before.token.end < sign.token.start && sign.token.end < next.start));
  const isEmpty = sign.token.text === '–' && /^[.,]/.test(number.text);
  const comesLate = placed
    .slice(at + 1)
    .some(({ meaning, front }) => front && !['currency', 'percent', 'scale'].includes(meaning.as));
  if (!sign.front || isDash || isEmpty || comesLate) return { reason: 'sign', token: sign.token };
  return { negative: sign.meaning.as === 'minus' };
};

/** The one hedge of a number; a plus behind it says "or more". */
const hedgeOf = (placed: readonly Placed[]): Objection | Pick<Judged, 'relation' | 'hedge'> => {
  const plus = placedAs(placed, 'plus').filter(({ front }) => !front);
  const hedges = placedAs(placed, 'hedge');
  const [, second] = [...hedges, ...plus];
  if (second) return { reason: 'hedge', token: second.token };
  const [hedge] = hedges;
  if (!hedge) return { relation: plus.length ? 'ge' : 'eq' };
  return { relation: hedge.meaning.relation, ...(hedge.front && { hedge: hedge.token.text.toLowerCase() }) };
};

/** What is counted: a currency, per cent, or nothing that is named. */
const unitOf = (placed: readonly Placed[], locale: string): Objection | { code: string; power: number } => {
  const [percent, secondPercent] = placedAs(placed, 'percent');
  const money = placedAs(placed, 'currency');
  const scale = placedAs(placed, 'scale')[0];
  const scaled = money.filter(({ meaning }) => meaning.power);
  if (percent) {
    const odd = secondPercent ?? money[0] ?? scale;
    return odd ? { reason: 'unit', token: odd.token } : { code: '%', power: 0 };
  }
  if (!money.length) return { code: '1', power: 0 };
  const code = currencyOf(
    money.map(({ meaning }) => meaning),
    locale,
  );
  if (!code || money.length > 2) return { reason: 'unit', token: money.at(-1)!.token };
  const odd = scaled[1] ?? (scaled[0] && scale);
  return odd ? { reason: 'scale', token: odd.token } : { code, power: scaled[0]?.meaning.power ?? 0 };
};

/** What a piece that nobody knows is, as far as its first sign tells. */
const objectionTo = (token: Token): Objection => {
  if (token.text.startsWith('±')) return { reason: 'sign', token };
  if (/^[([{<]/.test(token.text)) return { reason: 'brackets', token };
  if (/^[⁰¹²³⁴-⁹]/.test(token.text)) return { reason: 'raised-digits', token };
  return { reason: /[\p{L}\p{M}]/u.test(token.text) ? 'unknown-words' : 'unknown-sign', token };
};

/** Reads the pieces of a text as one amount, or says which of them does not fit. There is at least one. */
export const judge = (tokens: readonly Token[], locale: string): Judged | Objection => {
  const alone = tokens.findIndex(({ meanings }) => meanings.some((each) => each.as === 'scale' && each.alone));
  const first = tokens.findIndex(({ kind }) => kind === 'number');
  const numberAt = first < 0 ? alone : first;
  const several = objectionToSeveral(tokens);
  if (several) return several;
  const unknown = tokens.find(({ kind }) => kind === 'unknown');
  if (unknown) return objectionTo(unknown);
  if (numberAt < 0) return { reason: 'no-number', token: tokens[0]! };
  const placed = placeTokens(tokens, numberAt);
  if (isObjection(placed)) return placed;
  const sign = signOf(placed, tokens[numberAt]!);
  if (isObjection(sign)) return sign;
  const hedge = hedgeOf(placed);
  if (isObjection(hedge)) return hedge;
  const unit = unitOf(placed, locale);
  if (isObjection(unit)) return unit;
  const quantity = quantityOf(tokens, placed, unit.code, locale);
  if (isObjection(quantity)) return quantity;
  const { digits, power } = quantity;
  return { digits: sign.negative ? `-${digits}` : digits, power: power + unit.power, code: unit.code, ...hedge };
};
