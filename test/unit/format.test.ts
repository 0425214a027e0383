import { describe, expect, it } from 'vitest';
import { formatAmount, formatCount, formatShare, formatValue, hedged } from '../../src/format.js';
import type { Observation, Relation, Unit } from '../../src/observation.js';
import { observation, plain, refusal } from './support/data.js';

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
    ['ko', '€7.89억', '800만', '650,000', '59.6%'],
    ['ar', '789 مليون €', '8 ملايين', '650,000', '59.6%'],
    ['hi', '€78.9 क॰', '80 लाख', '6,50,000', '59.6%'],
    ['uk', '789 млн €', '8 мільйонів', '650 000', '59,6%'],
    ['ja', '€7.89億', '800万', '650,000', '59.6%'],
    ['pl', '789 mln €', '8 milionów', '650 000', '59,6%'],
    ['tr', '€789 Mn', '8 milyon', '650.000', '%59,6'],
    ['es', '789 M €', '8 millones', '650.000', '59,6 %'],
    ['it', '789 Mln €', '8 milioni', '650.000', '59,6%'],
    ['pt-BR', '€ 789 mi', '8 milhões', '650.000', '59,6%'],
    ['sv', '789 mn €', '8 miljoner', '650 000', '59,6 %'],
    ['zh', '€7.89亿', '800万', '650,000', '59.6%'],
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
    expect(formatAmount(650_000, rounds(), { noun: true })).toBe('650,000 rounds');
    expect(formatAmount(8, rounds(6), { noun: true })).toBe('8 million rounds');
  });

  it('never follows a currency, a percentage or the unit one', () => {
    expect(formatAmount(789, euro(), { noun: true })).toBe('€789 million');
    expect(formatAmount(65, percent, { noun: true })).toBe('65%');
    expect(formatAmount(65, { code: '1', mult: 0 }, { noun: true })).toBe('65');
  });

  it('is English and stays out of other languages', () => {
    expect(formatAmount(650_000, rounds(), { noun: true, locale: 'de' })).toBe('650.000');
    expect(formatAmount(650_000, rounds(), { noun: true, locale: 'en-GB' })).toBe('650,000 rounds');
  });

  it('follows a hedged number and a range too', () => {
    const approx = observation({ relation: 'approx', hedge: 'around' });
    expect(formatValue(approx, { noun: true })).toBe('around 8 million rounds');
    expect(formatValue(approx, { noun: true, hedge: 'sign' })).toBe('~8 million rounds');
    expect(formatValue(observation({ relation: 'between', low: 3, high: 5, value: 4 }), { noun: true })).toBe(
      '3–5 million rounds',
    );
  });
});

describe('a hedge', () => {
  const worded = (relation: Relation, given: Partial<Observation> = {}): Observation =>
    observation({ relation, ...given });

  it('in English is the source’s own word', () => {
    expect(formatValue(worded('approx', { hedge: 'around' }))).toBe('around 8 million');
    expect(formatValue(worded('approx', { hedge: 'some', value: 15, unit: euro() }))).toBe('some €15 million');
    expect(formatValue(worded('gt', { hedge: 'over', value: 70, unit: rounds() }), { locale: 'en-US' })).toBe(
      'over 70',
    );
  });

  it('in English is our word where the source’s is not known', () => {
    const relations = ['approx', 'gt', 'ge', 'lt', 'le'] as const;
    expect(relations.map((relation) => formatValue(worded(relation)))).toEqual([
      'about 8 million',
      'more than 8 million',
      'at least 8 million',
      'less than 8 million',
      'up to 8 million',
    ]);
  });

  it.each([
    ['de', ['rund 8 Millionen', 'mehr als 8 Millionen', 'bis zu 8 Millionen']],
    ['fr', ['environ 8 millions', 'plus de 8 millions', 'jusqu’à 8 millions']],
    ['ko', ['약 800만', '800만 초과', '최대 800만']],
    ['ar', ['نحو 8 ملايين', 'أكثر من 8 ملايين', 'ما يصل إلى 8 ملايين']],
    ['uk', ['близько 8 мільйонів', 'понад 8 мільйонів', 'до 8 мільйонів']],
    ['ja', ['約800万', '800万超', '最大800万']],
    ['pl', ['około 8 milionów', 'ponad 8 milionów', 'do 8 milionów']],
    ['hi', ['~80 लाख', '>80 लाख', '≤80 लाख']],
    ['tr', ['~8 milyon', '>8 milyon', '≤8 milyon']],
  ])('in %s is the language’s own, the source’s word or not; a sign where we know no word', (locale, texts) => {
    const relations = ['approx', 'gt', 'le'] as const;
    for (const hedge of [undefined, 'around']) {
      expect(relations.map((relation) => plain(formatValue(worded(relation, { hedge }), { locale })))).toEqual(texts);
    }
  });

  it('as a sign is the locale’s own', () => {
    const sign = (relation: Relation, locale = 'en'): string =>
      plain(formatValue(worded(relation, { hedge: 'around' }), { locale, hedge: 'sign' }));
    expect(['approx', 'gt', 'ge', 'lt', 'le'].map((relation) => sign(relation as Relation))).toEqual([
      '~8 million',
      '>8 million',
      '≥8 million',
      '<8 million',
      '≤8 million',
    ]);
    expect(sign('approx', 'de')).toBe('≈8 Millionen');
    expect(sign('approx', 'fr')).toBe('≃8 millions');
    expect(sign('approx', 'ja')).toBe('約800万');
  });

  it('as a sign stands before the currency, in words too', () => {
    const some = worded('approx', { value: 15, unit: euro(), hedge: 'some' });
    expect(plain(formatValue(some, { hedge: 'sign' }))).toBe('~€15 million');
    expect(plain(formatValue(some, { hedge: 'sign', locale: 'de' }))).toBe('≈15 Mio. €');
  });

  it('that is a sign itself stands close to its number', () => {
    expect(formatValue(worded('approx', { hedge: '~' }))).toBe('~8 million');
    expect(formatValue(worded('gt', { hedge: '>' }))).toBe('>8 million');
  });

  it('is left out where asked for', () => {
    expect(formatValue(worded('approx', { hedge: 'around' }), { hedge: 'none' })).toBe('8 million');
    expect(formatValue(worded('gt'), { hedge: 'none', locale: 'de' })).toBe('8 Millionen');
  });

  it('is no part of a plain number, even where the source has a word beside it', () => {
    expect(formatValue(worded('eq', { hedge: 'the first', value: 1500, unit: rounds() }))).toBe('1,500');
  });

  it('keeps text that looks like a replacement pattern as it is', () => {
    expect(formatValue(worded('approx', { unit: { code: '$&', mult: 0 }, value: 5 }), { noun: true })).toBe(
      'about 5 $&',
    );
  });

  it('on finished text is the word, the sign, or nothing', () => {
    expect(hedged('65%', 'eq')).toBe('65%');
    expect(hedged('65%', 'approx')).toBe('about 65%');
    expect(hedged('65 %', 'lt', 'de')).toBe('weniger als 65 %');
    expect(hedged('%65', 'approx', 'tr')).toBe('~%65');
    expect(hedged('65%', 'ge', 'hi')).toBe('≥65%');
    expect(hedged('$&', 'approx')).toBe('about $&');
  });
});

describe('a range', () => {
  const range = (given: Partial<Observation> = {}): Observation =>
    observation({ relation: 'between', low: 3, high: 5, value: 4, ...given });

  it.each([
    ['en', '3–5 million', '€3–5 million', '3% – 5%'],
    ['de', '3–5 Millionen', '3–5 Mio. €', '3–5 %'],
    ['fr', '3–5 millions', '3–5 M €', '3–5 %'],
    ['uk', '3 мільйони – 5 мільйонів', '3–5 млн €', '3% – 5%'],
    ['es', '3-5 millones', '3-5 M €', '3-5 %'],
  ])('in %s is written as the locale writes ranges', (locale, short, currency, share) => {
    expect(plain(formatValue(range(), { locale }))).toBe(short);
    expect(plain(formatValue(range({ unit: euro() }), { locale }))).toBe(currency);
    expect(plain(formatValue(range({ unit: percent }), { locale }))).toBe(share);
  });

  it('across magnitudes names both', () => {
    expect(plain(formatValue(range({ low: 0.5, high: 3 })))).toBe('500 thousand – 3 million');
  });

  it('shows as many digits as the longer of its ends has', () => {
    expect(plain(formatValue(range({ low: 3.25, high: 5 })))).toBe('3.25–5 million');
    expect(plain(formatValue(range({ low: 3, high: 4.75 })))).toBe('3–4.75 million');
  });

  it('is its number alone where the hedge is left out', () => {
    expect(formatValue(range(), { hedge: 'none' })).toBe('4 million');
  });

  it('is its number alone where the bounds are not stated', () => {
    expect(formatValue(range({ low: undefined, high: undefined }))).toBe('4 million');
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

describe('a bound that is rounded stays true', () => {
  const computed = (relation: Relation, value: number): string =>
    formatValue(observation({ relation, value, unit: percent, basis: 'derived' }));

  it('“more than” is rounded down', () => {
    expect(computed('gt', 66.66)).toBe('more than 66.6%');
    expect(computed('ge', 66.66)).toBe('at least 66.6%');
  });

  it('“less than” is rounded up', () => {
    expect(computed('lt', 66.61)).toBe('less than 66.7%');
    expect(computed('le', 66.61)).toBe('up to 66.7%');
  });

  it('the others are rounded to the nearest', () => {
    expect(computed('eq', 66.66)).toBe('66.7%');
    expect(computed('approx', 66.61)).toBe('about 66.6%');
  });

  it('in amounts and in times too', () => {
    const euros = (relation: Relation): string => formatValue(observation({ relation, value: 0.78859, unit: euro(9) }));
    expect([euros('gt'), euros('lt'), euros('eq')]).toEqual([
      'more than €788.5 million',
      'less than €788.6 million',
      '€788.6 million',
    ]);
    const times = observation({ relation: 'gt', value: 12.39, unit: { code: 'times', mult: 0 }, basis: 'derived' });
    expect(formatValue(times)).toBe('more than 12');
  });
});

describe('what there is no number for', () => {
  it('is not reported, whatever its hedge', () => {
    expect(formatValue(observation({ value: null, status: ['O'] }))).toBe('not reported');
    expect(formatValue(observation({ value: null, relation: 'between', low: 1, high: 2 }), { noun: true })).toBe(
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
