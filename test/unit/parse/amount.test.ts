import { describe, expect, it } from 'vitest';
import { inBaseUnits } from '../../../src/model/amount.js';
import { formatValue } from '../../../src/format/format.js';
import type { Relation, Unit } from '../../../src/model/observation.js';
import { parseAmount } from '../../../src/parse/amount.js';
import { observation, refusal } from '../support/data.js';
import { read } from '../support/parsed-amount.js';

describe('a number in a text is read', () => {
  it.each([
    ['470', [470, '1', 0, 'eq']],
    ['  470 ', [470, '1', 0, 'eq']],
    ['1,500', [1500, '1', 0, 'eq']],
    ['1,234,567.8', [1_234_567.8, '1', 0, 'eq']],
    ['1.500', [1.5, '1', 0, 'eq']],
    ['0.5', [0.5, '1', 0, 'eq']],
    ['-15.5', [-15.5, '1', 0, 'eq']],
    ['−15.5', [-15.5, '1', 0, 'eq']],
    ['a total of 789', [789, '1', 0, 'eq']],
    ['0', [0, '1', 0, 'eq']],
    ['.5', [0.5, '1', 0, 'eq']],
    ['about .5 million', [0.5, '1', 6, 'approx']],
    ['-.5', [-0.5, '1', 0, 'eq']],
    ['-€5', [-5, 'EUR', 0, 'eq']],
    ['€-5', [-5, 'EUR', 0, 'eq']],
    ['−EUR 5 million', [-5, 'EUR', 6, 'eq']],
  ])('%s', (text, result) => {
    expect(read(text)).toEqual(result);
  });

  it.each([
    ['de', '1.234.567,8'],
    ['fr', '1 234 567,8'],
    ['fr', '1\u202f234\u202f567,8'],
    ['fr', '1\u00a0234\u00a0567,8'],
    ['pl', '1 234 567,8'],
    ['uk', '1 234 567,8'],
    ['es', '1.234.567,8'],
    ['hi', '12,34,567.8'],
    ['de-CH', '1’234’567.8'],
    ['de-CH', "1'234'567.8"],
    ['tr', '1.234.567,8'],
    ['ko', '1,234,567.8'],
  ])('with the separators of %s: %s', (locale, text) => {
    expect(read(text, locale)).toEqual([1_234_567.8, '1', 0, 'eq']);
  });
});

describe('what other languages write is read as it was meant', () => {
  it.each([
    ['de-AT', '€ 15.000', [15_000, 'EUR', 0, 'eq']],
    ['de-AT', '€ 15 000', [15_000, 'EUR', 0, 'eq']],
    ['fr-CH', '1 234.50 €', [1234.5, 'EUR', 0, 'eq']],
    ['mr', '€१,२३४,५६७.५०', [1_234_567.5, 'EUR', 0, 'eq']],
    ['bn', '১,২৩৪,৫৬৭.৫%', [1_234_567.5, '%', 0, 'eq']],
    ['fr', 'plus de mille', [1, '1', 3, 'gt']],
    ['it', 'mille', [1, '1', 3, 'eq']],
    ['it', '5 mille', [5, '1', 3, 'eq']],
    ['lt', '650 trilijonų', [650_000, '1', 9, 'eq']],
    ['ro', '1235 de trilioane', [1_235_000, '1', 9, 'eq']],
    ['hi', '65 नील', [650_000, '1', 9, 'eq']],
    ['bn', '১.৫ কো$', [15, 'USD', 6, 'eq']],
    ['ja', '1京', [10_000_000, '1', 9, 'eq']],
    ['ar', '‏300 مليون US$', [300, 'USD', 6, 'eq']],
  ] as const)('%s: %s', (locale, text, result) => {
    expect(read(text, locale)).toEqual(result);
  });

  it.each([
    ['tr', '-%12,5'],
    ['ar', '‎-‏12.5 مليار ₩'],
    ['he', '‎-‏12.5 אלף'],
    ['fa', '‎−‎€۱۲٫۵۰'],
    ['ur', '‎-€12.50'],
    ['ja', '約-€12.50'],
    ['zh', '至少-₩12.50'],
  ])('a minus in %s: %s', (locale, text) => {
    expect(read(text, locale)?.[0]).toBe(-12.5);
  });

  it('a hedge before marks of direction', () => {
    expect(read('>‎−‎₩۱۲٫۵۰', 'fa')?.[3]).toBe('gt');
  });

  it('but no number in groups that do not fit together', () => {
    expect(read('1,234,5')).toBeNull();
    expect(read('12,34,56,7', 'hi')).toBeNull();
  });
});

describe('a full stop before a number belongs to the word before it', () => {
  it.each([
    ['approx.5', 5],
    ['ca.5', 5],
  ])('%s', (text, value) => {
    expect(parseAmount(text)?.value).toBe(value);
  });
});

describe('nothing is read', () => {
  it.each([
    ['no number', ''],
    ['no number', 'not reported'],
    ['no number', '—'],
    ['two numbers', '5 of 10'],
    ['two numbers', '5 and 6'],
    ['a range', '3–5 million'],
    ['a range', '3-5 million'],
    ['a date', '2024-10-22'],
    ['a number and a year', '470 (2024)'],
    ['a number in brackets, which bookkeepers read as negative', '(470)'],
    ['a number in brackets, which bookkeepers read as negative', '(€470 million)'],
    ['a scale that a unit cannot hold', '5 hundred'],
    ['a scale that a unit cannot hold', '5 dozen'],
    ['two scales', '5 thousand million'],
    ['a word that nobody knows', '650,000 rounds'],
    ['a name', 'No.5'],
  ])('from %s: “%s”', (_, text) => {
    expect(parseAmount(text)).toBeNull();
  });

  it.each([
    ['en', '1,5'],
    ['en', '12,34'],
    ['en', '1.500.000'],
    ['en', '1 500'],
    ['en', '1,5000'],
    ['de', '1.5'],
    ['de', '1,500,000'],
    ['de', '12.34'],
    ['fr', '1.500.000'],
    ['fr', '1.5'],
    ['pl', '1,500,000'],
    ['es', '1,500,000'],
  ])('where the separators are another locale’s: %s, %s', (locale, text) => {
    expect(parseAmount(text, locale)).toBeNull();
  });
});

it('a noun that is given may stand beside the number', () => {
  expect(parseAmount('650,000 rounds', 'en', ['rounds'])).toEqual({
    value: 650_000,
    unit: { code: '1', mult: 0 },
    relation: 'eq',
  });
  expect(parseAmount('650,000 large rounds', 'en', ['rounds'])).toBeNull();
});

it('a locale that is no language tag is refused', () => {
  expect(refusal(() => parseAmount('5', 'not a locale')).code).toBe('unknown-locale');
});

describe('what formatValue writes, parseAmount reads', () => {
  const units: Unit[] = [
    { code: 'EUR', mult: 0 },
    { code: 'EUR', mult: 3 },
    { code: 'EUR', mult: 6 },
    { code: 'EUR', mult: 9 },
    { code: '1', mult: 0 },
    { code: '1', mult: 6 },
    { code: '1', mult: 9 },
    { code: '%', mult: 0 },
  ];
  const relations: Relation[] = ['eq', 'approx', 'gt', 'ge', 'lt', 'le'];
  const locales = 'en en-IN de de-CH fr es it pt-BR nl sv no da fi pl cs ro uk el hu lt tr he ar hi ja ko zh'.split(
    ' ',
  );

  it.each(locales)('in %s: amount, unit and hedge, as a word and as a sign', (locale) => {
    const wrong: string[] = [];
    for (const unit of units)
      for (const relation of relations)
        for (const hedge of ['word', 'sign'] as const)
          for (const value of [1, 2, 5, 15, 470, 788.5]) {
            const text = formatValue(observation({ value, unit, relation }), { locale, hedge });
            const found = parseAmount(text, locale);
            const same =
              found?.unit.code === unit.code &&
              found.relation === relation &&
              inBaseUnits(found.value, found.unit) === inBaseUnits(value, unit);
            if (!same) wrong.push(`${text} → ${JSON.stringify(found)}`);
          }
    expect(wrong).toEqual([]);
  });
});

describe('the digits of any script are read', () => {
  it.each([
    ['ar-EG', 'نحو ٧٨٩٫٥ مليون €', { value: 789.5, unit: { code: 'EUR', mult: 6 }, relation: 'approx', hedge: 'نحو' }],
    ['fa', '۱٬۵۰۰', { value: 1500, unit: { code: '1', mult: 0 }, relation: 'eq' }],
    ['fa', '۱۲٪', { value: 12, unit: { code: '%', mult: 0 }, relation: 'eq' }],
    ['ar', '٤٧٠', { value: 470, unit: { code: '1', mult: 0 }, relation: 'eq' }],
    ['bn', '১২,৩৪,৫৬৭', { value: 1_234_567, unit: { code: '1', mult: 0 }, relation: 'eq' }],
  ])('%s: %s', (locale, text, amount) => {
    expect(parseAmount(text, locale)).toEqual(amount);
  });

  it.each(['ar-EG', 'fa', 'ne', 'my'])('as Intl writes them in %s', (locale) => {
    const text = new Intl.NumberFormat(locale).format(1234.5);
    expect(text).not.toMatch(/\d/);
    expect(parseAmount(text, locale)?.value).toBe(1234.5);
  });

  it('and beside one another they are still two numbers', () => {
    expect(parseAmount('٤٧٠ ٣٠٤', 'ar-EG')).toBe(null);
  });
});
