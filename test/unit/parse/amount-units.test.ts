import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../src/parse/amount.js';
import { read } from '../support/parsed-amount.js';

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
    expect(read('%,5', 'tr')).toEqual([0.5, '%', 0, 'eq']);
  });

  it('only from capitals that are a currency', () => {
    expect(parseAmount('5 million CHF')?.unit.code).toBe('CHF');
    const others = ['USD aid, in all 5', 'USA 5', 'GDP: 5', 'NIS says 5', 'EU 5', 'TOP 5', 'ALL 5'];
    expect(others.map((text) => parseAmount(text))).toEqual(others.map(() => null));
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

  it('is refused where a lone letter after a space may be a metre', () => {
    expect([read('5 m'), read('5 b'), read('5 k')]).toEqual([null, null, null]);
    expect([read('5m')?.[2], read('€5 m')?.[2]]).toEqual([6, 6]);
  });

  it('is not read from the beginning of another word', () => {
    for (const text of ['5 metres', '5 brigades', '5 kinds', '5 millionaires', '5 t', '5 tonnes', '5 bombs']) {
      expect(read(text)).toBeNull();
      expect(parseAmount(text, 'en', [text.slice(2)])?.unit).toEqual({ code: '1', mult: 0 });
    }
  });
});
