import { describe, expect, it } from 'vitest';
import { formatAmount, formatCount, formatShare, formatValue } from '../../../src/format/format.js';
import type { Unit } from '../../../src/model/observation.js';
import { observation, plain, refusal } from '../support/data.js';

const euro = (mult: Unit['mult'] = 6): Unit => ({ code: 'EUR', mult });
const rounds = (mult: Unit['mult'] = 0): Unit => ({ code: 'rounds', mult });
const percent: Unit = { code: '%', mult: 0 };

describe('an amount in English', () => {
  it.each([
    [789, euro(), '€789 million'],
    [470.376, euro(), '€470.4 million'],
    [0.788521, euro(9), '€788.5 million'],
    [84.726919, euro(9), '€84.73 billion'],
    [1500, euro(), '€1.5 billion'],
    [1500, euro(9), '€1.5 trillion'],
    [15, euro(3), '€15 thousand'],
    [470_000_000, euro(0), '€470,000,000'],
    [3.5, euro(0), '€3.50'],
    [3, euro(0), '€3'],
    [1234.56, euro(0), '€1,234.56'],
    [0.125, euro(0), '€0.125'],
    [3.5, rounds(), '3.5'],
    [-15.5, euro(), '-€15.5 million'],
    [0, euro(), '€0'],
    [0, euro(0), '€0'],
    [300, { code: 'USD', mult: 6 }, '$300 million'],
    [5, { code: 'KRW', mult: 9 }, '₩5 billion'],
    [8, rounds(6), '8 million'],
    [650_000, rounds(), '650,000'],
    [1500, rounds(), '1,500'],
    [-3, rounds(), '-3'],
    [2.5, rounds(), '2.5'],
    [12.307692307692308, { code: 'times', mult: 0 }, '12'],
    [1.9, { code: 'times', mult: 0 }, '1.9'],
  ] as const)('%d of %o is %s', (value, unit, text) => {
    expect(plain(formatAmount(value, unit))).toBe(text);
  });

  it('printed in full stays full, printed in millions stays short', () => {
    expect(formatAmount(8_000_000, rounds(0))).toBe('8,000,000');
    expect(formatAmount(8, rounds(6))).toBe('8 million');
  });

  it('shows no more than four digits where it is short, and as many as asked for', () => {
    expect(formatAmount(0.788521, euro(9), { digits: 3 })).toBe('€789 million');
    expect(formatAmount(0.788521, euro(9), { digits: 6 })).toBe('€788.521 million');
    expect(formatAmount(12_345, rounds(), { digits: 3 })).toBe('12,300');
    expect(formatAmount(12_345, rounds(), { digits: 1 })).toBe('10,000');
    expect(formatAmount(0.78796, euro(9), { digits: 4 })).toBe('€788.0 million');
    expect(formatAmount(0.788, euro(9), { digits: 4 })).toBe('€788 million');
  });

  it('takes a number of digits that Intl does not as the nearest it does, and zero as none asked for', () => {
    expect(formatAmount(12_345, rounds(), { digits: 0 })).toBe('12,345');
    expect(formatAmount(12_345.678, rounds(), { digits: 99 })).toBe('12,345.678');
  });

  it('shows what binary fractions add no more than the number itself', () => {
    expect(formatAmount(0.1 + 0.2, rounds())).toBe('0.3');
    expect(formatAmount(0.1 + 0.7, rounds())).toBe('0.8');
    expect(formatAmount(0.1 + 0.7, percent)).toBe('0.8%');
  });
});

describe('an amount in other languages', () => {
  const million = euro();
  it.each([
    ['en-GB', '€789 million', '8 million', '650,000', '59.6%'],
    ['en-IN', '€78.9 crore', '80 lakh', '6,50,000', '59.6%'],
    ['de', '789 Mio. €', '8 Millionen', '650.000', '59,6 %'],
    ['fr', '789 M €', '8 millions', '650 000', '59,6 %'],
    ['ko', '€7.89억', '800만', '65만', '59.6%'],
    ['ar', '789 مليون €', '8 ملايين', '650,000', '59.6%'],
    ['hi', '€78.9 क॰', '80 लाख', '6,50,000', '59.6%'],
    ['uk', '789 млн €', '8 мільйонів', '650 000', '59,6%'],
    ['ja', '€7.89億', '800万', '65万', '59.6%'],
    ['pl', '789 mln €', '8 milionów', '650 000', '59,6%'],
    ['tr', '€789 Mn', '8 milyon', '650.000', '%59,6'],
    ['es', '789 M €', '8 millones', '650.000', '59,6 %'],
    ['it', '789 Mln €', '8 milioni', '650.000', '59,6%'],
    ['pt-BR', '€ 789 mi', '8 milhões', '650.000', '59,6%'],
    ['sv', '789 mn €', '8 miljoner', '650 000', '59,6 %'],
    ['zh', '€7.89亿', '800万', '65万', '59.6%'],
  ])('%s: %s, %s, %s, %s', (locale, currency, short, full, share) => {
    expect(plain(formatAmount(789, million, { locale }))).toBe(currency);
    expect(plain(formatAmount(8, rounds(6), { locale }))).toBe(short);
    expect(plain(formatAmount(650_000, rounds(), { locale }))).toBe(full);
    expect(plain(formatShare(0.596, { locale }))).toBe(share);
  });

  it('writes the locale’s own digits where it has them', () => {
    expect(plain(formatAmount(650_000, rounds(), { locale: 'ar-EG' }))).toBe('٦٥٠٬٠٠٠');
  });
});

describe('the noun that is counted', () => {
  it('follows the number only where asked for', () => {
    expect(formatAmount(650_000, rounds())).toBe('650,000');
    expect(formatAmount(650_000, rounds(), { counted: true })).toBe('650,000 rounds');
    expect(formatAmount(8, rounds(6), { counted: true })).toBe('8 million rounds');
  });

  it('never follows a currency, a percentage or the unit one', () => {
    expect(formatAmount(789, euro(), { counted: true })).toBe('€789 million');
    expect(formatAmount(65, percent, { counted: true })).toBe('65%');
    expect(formatAmount(65, { code: '1', mult: 0 }, { counted: true })).toBe('65');
  });

  it('is English and stays out of other languages', () => {
    expect(formatAmount(650_000, rounds(), { counted: true, locale: 'de' })).toBe('650.000');
    expect(formatAmount(650_000, rounds(), { counted: true, locale: 'en-GB' })).toBe('650,000 rounds');
  });

  it('follows a hedged number and a range too', () => {
    const approx = observation({ relation: 'approx', hedge: 'around' });
    expect(formatValue(approx, { counted: true })).toBe('around 8 million rounds');
    expect(formatValue(approx, { counted: true, hedge: 'sign' })).toBe('~8 million rounds');
    expect(formatValue(observation({ relation: 'between', low: 3, high: 5, value: 4 }), { counted: true })).toBe(
      '3–5 million rounds',
    );
  });
});

describe('a percentage', () => {
  it('that somebody states is written as printed', () => {
    expect(formatValue(observation({ value: 12.25, unit: percent }))).toBe('12.25%');
    expect(formatValue(observation({ value: 0.044, unit: percent }))).toBe('0.044%');
    expect(formatAmount(7, percent)).toBe('7%');
    expect(plain(formatValue(observation({ value: -2.5, unit: percent }), { locale: 'fr' }))).toBe('-2,5 %');
  });

  it('that is computed has one decimal', () => {
    expect(formatShare(0.5957)).toBe('59.6%');
    expect(formatShare(0.019)).toBe('1.9%');
    expect(formatShare(0.65)).toBe('65%');
    expect(formatValue(observation({ value: 59.569074778200246, unit: percent, basis: 'derived' }))).toBe('59.6%');
  });

  it('that is computed and small is never written as nothing', () => {
    expect(formatShare(0.0004)).toBe('0.04%');
    expect(formatShare(0.00000123)).toBe('0.0001%');
    expect(formatShare(0)).toBe('0%');
    expect(formatShare(0.0005)).toBe('0.1%');
    expect(formatShare(0.0006)).toBe('0.1%');
    expect(formatShare(0.00049)).toBe('0.05%');
  });

  it('has the digits asked for', () => {
    expect(formatShare(0.59569, { digits: 4 })).toBe('59.57%');
    expect(formatAmount(12.25, percent, { digits: 2 })).toBe('12%');
  });
});

describe('what there is no number for', () => {
  it('is not reported, whatever its hedge', () => {
    expect(formatValue(observation({ value: null, status: ['O'] }))).toBe('not reported');
    expect(formatValue(observation({ value: null, relation: 'between', low: 1, high: 2 }), { counted: true })).toBe(
      'not reported',
    );
  });
});

describe('a count', () => {
  it('is written in full', () => {
    expect(formatCount(1500)).toBe('1,500');
    expect(plain(formatCount(10_000, 'pl'))).toBe('10 000');
    expect(formatCount(41)).toBe('41');
  });
});

describe('a locale that is no language tag is refused', () => {
  it.each(['not a locale', 'en_US', '', 'e'])('“%s”', (locale) => {
    for (const write of [
      () => formatAmount(1, rounds(), { locale }),
      () => formatValue(observation(), { locale }),
      () => formatShare(0.5, { locale }),
      () => formatCount(1, locale),
    ]) {
      expect(refusal(write).issues).toEqual([
        {
          code: 'unknown-locale',
          path: 'locale',
          got: JSON.stringify(locale),
          expected: 'a BCP 47 language tag such as "en" or "pt-BR"',
        },
      ]);
    }
  });

  it('and one that is well made but unknown is not', () => {
    expect(formatAmount(1, rounds(), { locale: 'xx' })).toBe('1');
  });
});
