import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../src/parse/read-amount.js';
import { read } from '../support/parsed-amount.js';

const reasonOf = (text: string, locale = 'en'): string => {
  const reading = readAmount(text, { locale });
  return reading.kind === 'refused' ? reading.reason : reading.kind;
};

describe('a minus is read', () => {
  it.each([
    ['–5.3', -5.3],
    ['-5.3', -5.3],
    ['−5.3', -5.3],
    ['‑12', -12],
    ['‐12', -12],
    ['－12', -12],
    ['﹣12', -12],
    ['- 12', -12],
    ['–€5', -5],
    ['€–5', -5],
    ['$-5m', -5],
    ['minus 5', -5],
    ['about -5', -5],
    ['-5%', -5],
    ['+5', 5],
  ])('%s', (text, value) => {
    expect(read(text)?.[0]).toBe(value);
  });

  it.each([
    ['minus 5', 'de'],
    ['moins 5', 'fr'],
    ['мінус 5', 'uk'],
    ['マイナス5', 'ja'],
    ['负5', 'zh'],
  ])('as a word: %s', (text, locale) => {
    expect(read(text, locale)?.[0]).toBe(-5);
  });
});

it.each([
  ['±5', 'sign'],
  ['+-5', 'sign'],
  ['--5', 'sign'],
  ['5-', 'sign'],
  ['5–', 'sign'],
  ['-about 5', 'sign'],
  ['EUR - 5', 'sign'],
  ['CHF –.50', 'sign'],
  ['(5)', 'brackets'],
  ['(€5 million)', 'brackets'],
  ['5–7', 'range'],
  ['5-7', 'range'],
  ['-5-7', 'range'],
  ['5 to 7', 'range'],
  ['between 5 and 7', 'range'],
  ['€5–7 million', 'range'],
  ['5% – 7%', 'range'],
  ['— 5', 'unknown-sign'],
])('a sign that may mean something else is refused: %s', (text, reason) => {
  expect(reasonOf(text)).toBe(reason);
});

it('a dash between a noun and a number is no minus', () => {
  expect(readAmount('rounds – 5', { locale: 'en', nouns: ['rounds'] })).toMatchObject({ reason: 'sign' });
});
