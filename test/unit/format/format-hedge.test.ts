import { describe, expect, it } from 'vitest';
import { formatValue, formatHedged } from '../../../src/format/format.js';
import type { Observation, Relation, Unit } from '../../../src/model/observation.js';
import { observation, plain } from '../support/data.js';

const euro = (mult: Unit['mult'] = 6): Unit => ({ code: 'EUR', mult });
const rounds = (mult: Unit['mult'] = 0): Unit => ({ code: 'rounds', mult });
const percent: Unit = { code: '%', mult: 0 };

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
    expect(formatValue(worded('approx', { unit: { code: '$&', mult: 0 }, value: 5 }), { counted: true })).toBe(
      'about 5 $&',
    );
  });

  it('on finished text is the word, the sign, or nothing', () => {
    expect(formatHedged('65%', 'eq')).toBe('65%');
    expect(formatHedged('65%', 'approx')).toBe('about 65%');
    expect(formatHedged('65 %', 'lt', 'de')).toBe('weniger als 65 %');
    expect(formatHedged('%65', 'approx', 'tr')).toBe('~%65');
    expect(formatHedged('65%', 'ge', 'hi')).toBe('≥65%');
    expect(formatHedged('$&', 'approx')).toBe('about $&');
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
