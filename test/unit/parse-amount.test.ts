import { describe, expect, it } from 'vitest';
import { inBaseUnits } from '../../src/amount.js';
import { formatValue } from '../../src/format.js';
import type { Relation, Unit } from '../../src/observation.js';
import { parseAmount, type ParsedAmount } from '../../src/parse-amount.js';
import { observation, refusal } from './support/data.js';

const read = (text: string, locale?: string): [number, string, Unit['mult'], Relation] | null => {
  const found: ParsedAmount | null = parseAmount(text, locale);
  return found && [found.value, found.unit.code, found.unit.mult, found.relation];
};

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
    ['650,000 rounds', [650_000, '1', 0, 'eq']],
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

describe('a unit is read', () => {
  it.each([
    ['€789', 'EUR'],
    ['789 €', 'EUR'],
    ['$300', 'USD'],
    ['£5', 'GBP'],
    ['₴5', 'UAH'],
    ['₩5', 'KRW'],
    ['¥5', 'JPY'],
    ['CHF 5', 'CHF'],
    ['5 SEK', 'SEK'],
    ['USD 5 million', 'USD'],
    ['65%', '%'],
    ['65 %', '%'],
    ['65\u200e%\u200e', '%'],
  ])('from “%s”', (text, code) => {
    expect(parseAmount(text)?.unit.code).toBe(code);
  });

  it('from a percent sign before the number, as Turkish writes it', () => {
    expect(read('%59,6', 'tr')).toEqual([59.6, '%', 0, 'eq']);
  });

  it('only from capitals beside the number', () => {
    expect(parseAmount('USD aid, in all 5')?.unit.code).toBe('1');
    expect(parseAmount('5 million CHF')?.unit.code).toBe('CHF');
  });

  it('as none from capitals that are an English word', () => {
    expect(['TOP 5', 'ALL 5'].map((text) => parseAmount(text)?.unit.code)).toEqual(['1', '1']);
  });

  it('not at all from another country’s dollar', () => {
    expect(['C$5', 'A$5', 'US$5'].map((text) => parseAmount(text))).toEqual([null, null, null]);
  });

  it('as none from capitals that are no currency', () => {
    expect(['USA 5', 'GDP: 5', 'NIS says 5', 'EU 5'].map((text) => parseAmount(text)?.unit.code)).toEqual([
      '1',
      '1',
      '1',
      '1',
    ]);
  });
});

describe('a magnitude is read', () => {
  it.each([
    ['15 thousand', 15, 3],
    ['15k', 15, 3],
    ['8 million', 8, 6],
    ['8 millions', 8, 6],
    ['8m', 8, 6],
    ['8 mn', 8, 6],
    ['8 Mio', 8, 6],
    ['€789 million in all', 789, 6],
    ['2 billion', 2, 9],
    ['2bn', 2, 9],
    ['2.5 trillion', 2500, 9],
  ])('in English: %s', (text, value, mult) => {
    expect(read(text)?.slice(0, 3)).toEqual([value, text.includes('€') ? 'EUR' : '1', mult]);
  });

  it.each([
    ['de', '8 Millionen', 8, 6],
    ['de', '789 Mio. €', 789, 6],
    ['de', '789 Mio €', 789, 6],
    ['de', '2,5 Milliarden', 2.5, 9],
    ['fr', '8 millions', 8, 6],
    ['fr', '789 M €', 789, 6],
    ['fr', '1,5 milliard', 1.5, 9],
    ['es', '15 mil €', 15, 3],
    ['pl', '1,5 miliona', 1.5, 6],
    ['pl', '2 miliony', 2, 6],
    ['pl', '5 mln €', 5, 6],
    ['uk', '8 мільйонів', 8, 6],
    ['uk', '789 млн €', 789, 6],
    ['pt-BR', '€ 789 mi', 789, 6],
    ['tr', '€15 B', 15, 3],
    ['ar', '8 ملايين', 8, 6],
    ['ko', '800만', 8000, 3],
    ['ko', '7.89억 원', 789, 6],
    ['ja', '800万円', 8000, 3],
    ['zh', '7.885亿', 788.5, 6],
    ['hi', '80 लाख', 8000, 3],
    ['en-IN', '3 crore', 30, 6],
  ])('in %s: %s', (locale, text, value, mult) => {
    const found = read(text, locale);
    expect([found?.[0], found?.[2]]).toEqual([value, mult]);
  });

  it('is not read from a lone letter after a space, which in English may be a metre', () => {
    expect([read('5 m'), read('5 b'), read('5 k')]).toEqual([
      [5, '1', 0, 'eq'],
      [5, '1', 0, 'eq'],
      [5, '1', 0, 'eq'],
    ]);
    expect(read('5m')?.[2]).toBe(6);
  });

  it('is not read from the beginning of another word', () => {
    for (const text of ['5 metres', '5 brigades', '5 kinds', '5 millionaires', '5 t', '5 tonnes', '5 bombs']) {
      expect(read(text)).toEqual([5, '1', 0, 'eq']);
    }
  });
});

describe('a hedge is read', () => {
  it.each([
    ['about 8', 'approx', 'about'],
    ['around 8', 'approx', 'around'],
    ['roughly 600,000', 'approx', 'roughly'],
    ['some €15 million', 'approx', 'some'],
    ['approximately 8', 'approx', 'approximately'],
    ['ca. 8', 'approx', 'ca.'],
    ['~8', 'approx', '~'],
    ['≈ 8', 'approx', '≈'],
    ['over 70', 'gt', 'over'],
    ['more than 70', 'gt', 'more than'],
    ['>70', 'gt', '>'],
    ['>€70', 'gt', '>'],
    ['at least 70', 'ge', 'at least'],
    ['no less than 70', 'ge', 'no less than'],
    ['no fewer than 70', 'ge', 'no fewer than'],
    ['≥70', 'ge', '≥'],
    ['under 70', 'lt', 'under'],
    ['less than 70', 'lt', 'less than'],
    ['fewer than 70', 'lt', 'fewer than'],
    ['nearly 70', 'lt', 'nearly'],
    ['almost 70', 'lt', 'almost'],
    ['<70', 'lt', '<'],
    ['up to 4.8 million', 'le', 'up to'],
    ['as many as 70', 'le', 'as many as'],
    ['at most 70', 'le', 'at most'],
    ['no more than 70', 'le', 'no more than'],
    ['Not more than 70', 'le', 'not more than'],
    ['≤70', 'le', '≤'],
    ['About 8', 'approx', 'about'],
    ['a total of about 8', 'approx', 'about'],
  ])('“%s” as %s', (text, relation, hedge) => {
    expect(parseAmount(text)).toMatchObject({ relation, hedge });
  });

  it.each([
    ['de', 'rund 8', 'approx', 'rund'],
    ['de', 'bis zu 8', 'le', 'bis zu'],
    ['de-AT', 'mindestens 8', 'ge', 'mindestens'],
    ['de', 'about 8', 'approx', 'about'],
    ['no', 'rundt 8', 'approx', 'rundt'],
    ['uk', 'понад 8', 'gt', 'понад'],
    ['uk', 'до 8', 'le', 'до'],
    ['ko', '약 8', 'approx', '약'],
    ['ko', '8 이상', 'ge', '이상'],
    ['ja', '総額約8', 'approx', '約'],
    ['ja', '800万以上', 'ge', '以上'],
    ['zh', '超过8', 'gt', '超过'],
    ['ar', 'نحو 8', 'approx', 'نحو'],
  ])('in %s: “%s” as %s', (locale, text, relation, hedge) => {
    expect(parseAmount(text, locale)).toMatchObject({ relation, hedge });
  });

  it('is not read from inside another word', () => {
    for (const [text, locale] of [
      ['Overall 5', 'en'],
      ['something 5', 'en'],
      ['thunder 5', 'en'],
      ['roundabout 5', 'en'],
      ['dodatkowo 5', 'pl'],
      ['totaal 5', 'nl'],
      ['계약 5', 'ko'],
    ] as const) {
      const found = parseAmount(text, locale);
      expect(found?.relation).toBe('eq');
      expect(found).not.toHaveProperty('hedge');
    }
  });

  it('is read only right before the number, a currency or a minus between', () => {
    expect(['over the year: 70', 'some say 70', 'about this, 70'].map((text) => parseAmount(text)?.relation)).toEqual([
      'eq',
      'eq',
      'eq',
    ]);
    expect(['over EUR 70', 'over € 70', 'over -70'].map((text) => parseAmount(text)?.relation)).toEqual([
      'gt',
      'gt',
      'gt',
    ]);
  });

  it('is not read from what follows an English number', () => {
    expect(parseAmount('5, about which nothing is known')).toMatchObject({ relation: 'eq' });
  });

  it('leaves a plain number without one', () => {
    expect(parseAmount('8 million')).toEqual({ value: 8, unit: { code: '1', mult: 6 }, relation: 'eq' });
  });
});

describe('a sign before a number belongs to it only where no letter stands before the sign', () => {
  it.each([
    ['No.5', 5],
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
