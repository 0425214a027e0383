import { type Part, powerOf, sumOf } from './east-asian.js';
import type { Objection, Placed } from './placing.js';
import { readDigits, type Separators, waysToWrite } from './separators.js';
import type { Token } from './tokens.js';

/** Signs of Chinese, Japanese and Korean, which build numbers of several. */
const eastAsian = /^[\p{sc=Han}\p{sc=Hangul}]+$/u;
/** What stands between the ends of a range. */
const rangeSign = /^(?:-|–|—|~|to|and|bis|und|à|et|a|al|y|e|til|till|tot|do|до|по|から|至|到|에서|부터)$/iu;
/** No number that anybody prints has more digits that count, and JavaScript holds no more. */
const maxDigits = 17;

const isScale = ({ meanings, text }: Token): boolean =>
  eastAsian.test(text) && meanings.some(({ as }) => as === 'scale');

/** What is wrong with a text that holds several numbers, other than those that build one: 7억 8900만. */
export const objectionToSeveral = (tokens: readonly Token[]): Objection | undefined => {
  const numbers = tokens.flatMap(({ kind }, i) => (kind === 'number' ? [i] : []));
  const [first, second] = numbers;
  if (first === undefined || second === undefined) return undefined;
  const between = tokens.slice(first + 1, numbers.at(-1));
  const isOne = between.every((token) => token.kind === 'number' || isScale(token));
  const isApart = between.every((token, i) => token.kind !== 'number' || isScale(between[i - 1] ?? tokens[first]!));
  if (between.length && isOne && isApart && isScale(tokens[numbers.at(-1)! - 1]!)) return undefined;
  const [sign, ...more] = tokens
    .slice(first + 1, second)
    .filter(({ meanings }) => !meanings.some(({ as }) => ['currency', 'percent', 'scale'].includes(as)));
  const isGlued = /[a-z]/i.test(sign?.text ?? '') && sign?.start === tokens[first]!.end;
  const isRange = numbers.length === 2 && sign && !more.length && rangeSign.test(sign.text) && !isGlued;
  return { reason: isRange ? 'range' : 'several-numbers', token: sign ?? tokens[second]! };
};

const digitsOf = ({ text, fraction }: Token, ways: readonly Separators[]): string | undefined => {
  if (text === '') return `0.${fraction ?? '0'}`;
  const digits = readDigits(text, ways);
  if (digits === undefined || !fraction) return digits;
  return digits.includes('.') ? undefined : `${digits}.${fraction}`;
};

/** The number of a text and the power of ten that its words give it. */
export const quantityOf = (
  tokens: readonly Token[],
  placed: readonly Placed[],
  code: string,
  locale: string,
): Part | Objection => {
  const ways = waysToWrite(locale, /^[A-Z]{3}$/.test(code) ? code : undefined);
  const parts: { number?: Token; digits: string; scales: { power: number; token: Token }[] }[] = [];
  const early: { power: number; token: Token }[] = [];
  for (const token of tokens) {
    const meaning = placed.find((each) => each.token === token)?.meaning;
    if (token.kind === 'number') {
      const digits = digitsOf(token, ways);
      if (digits === undefined || digits.replace(/^[0.]+|\D/g, '').length > maxDigits)
        return { reason: 'separators', token };
      parts.push({ number: token, digits, scales: [] });
    } else if (meaning?.as === 'scale') {
      if (!tokens.some(({ kind }) => kind === 'number')) parts.push({ digits: '1', scales: [] });
      (parts.at(-1)?.scales ?? early).push({ power: meaning.power, token });
    }
  }
  const results: Part[] = [];
  for (const { digits, scales } of parts) {
    const all = [...early, ...scales];
    const builds = all.length < 2 || all.every(({ token }) => eastAsian.test(token.text));
    const power = builds ? powerOf(all.map((scale) => scale.power)) : undefined;
    if (power === undefined) return { reason: 'scale', token: all.at(-1)!.token };
    results.push({ digits, power });
  }
  const sum = results.length > 1 ? sumOf(results) : results[0];
  return sum ?? { reason: 'several-numbers', token: parts.at(-1)!.number! };
};
