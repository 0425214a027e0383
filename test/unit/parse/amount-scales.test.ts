import { describe, expect, it } from 'vitest';
import { inBaseUnits } from '../../../src/model/amount.js';
import { readAmount } from '../../../src/parse/read-amount.js';

const baseOf = (text: string, locale = 'en'): [number, string] | string => {
  const reading = readAmount(text, { locale });
  if (reading.kind !== 'amount') return reading.kind === 'refused' ? reading.reason : reading.kind;
  const { value, unit } = reading.amount;
  return [inBaseUnits(value, unit), unit.code];
};

describe('a power of ten is read as newsrooms write it', () => {
  it.each<[string, string, number, string]>([
    ['en', '£1.2tn', 1.2e12, 'GBP'],
    ['en', '$2.1T', 2.1e12, 'USD'],
    ['en', '$1.2 trn', 1.2e12, 'USD'],
    ['en', '$3.4 M', 3.4e6, 'USD'],
    ['en', '€5 m', 5e6, 'EUR'],
    ['en', '5 MEUR', 5e6, 'EUR'],
    ['en', 'EURm 5', 5e6, 'EUR'],
    ['en', 'TEUR 5', 5e3, 'EUR'],
    ['en', '5 k€', 5e3, 'EUR'],
    ['en', '€bn 2.3', 2.3e9, 'EUR'],
    ['en', '$5mm', 5e6, 'USD'],
    ['en', '$5 mil', 5e6, 'USD'],
    ['en', '£900bn', 9e11, 'GBP'],
    ['en', '15K', 15e3, '1'],
    ['en', '5T', 5e12, '1'],
    ['en', '3 lakh', 3e5, '1'],
    ['en', '1½', 1.5, '1'],
    ['en', '2 ½ million', 2.5e6, '1'],
    ['en', '¾', 0.75, '1'],
    ['en-IN', '₹5 Cr', 5e7, 'INR'],
    ['en-IN', '1 lakh crore', 1e12, '1'],
    ['de', '5 Tsd. €', 5e3, 'EUR'],
    ['de', '5 T€', 5e3, 'EUR'],
    ['de', '5 Mill. €', 5e6, 'EUR'],
    ['de-CH', 'CHF 5 Mia.', 5e9, 'CHF'],
    ['sv', '1,2 mdr kr', 1.2e9, 'SEK'],
    ['sv', '5 mkr', 5e6, 'SEK'],
    ['da', '5 mia. kr.', 5e9, 'DKK'],
    ['nb', '5 mill. kroner', 5e6, 'NOK'],
    ['es', '5 mill.', 5e6, '1'],
    ['es', '5 mil millones de euros', 5e9, 'EUR'],
    ['fr', '5 Mds €', 5e9, 'EUR'],
    ['fr', '1,2 milliard d’euros', 1.2e9, 'EUR'],
    ['it', '5 mld di euro', 5e9, 'EUR'],
    ['pt-BR', 'R$ 1,2 mi', 1.2e6, 'BRL'],
    ['pl', '5 tys. zł', 5e3, 'PLN'],
    ['fi', '5 t. €', 5e3, 'EUR'],
    ['sw', 'milioni 8', 8e6, '1'],
    ['ko', '7억8900만', 789e6, '1'],
    ['ko', '1조 2천억 원', 1.2e12, 'KRW'],
    ['ko', '5천만', 5e7, '1'],
    ['ja', '1兆2000億円', 1.2e12, 'JPY'],
    ['ja', '3万5000円', 35e3, 'JPY'],
    ['ja', '5百万', 5e6, '1'],
    ['zh', '1.2万亿元', 1.2e12, 'CNY'],
    ['zh-TW', '1兆2000億', 1.2e12, '1'],
  ])('in %s: %s', (locale, text, value, code) => {
    expect(baseOf(text, locale)).toEqual([value, code]);
  });
});

describe('what may be another power, or none, is refused', () => {
  it.each([
    ['en', '5 m', 'scale'],
    ['en', '5 M', 'scale'],
    ['en', '5t', 'scale'],
    ['en', '5 k', 'scale'],
    ['en', '155mm', 'scale'],
    ['en', '5 thousand million', 'scale'],
    ['en', 'million 5', 'scale'],
    ['en', '5 MEUR million', 'scale'],
    ['en', '5 million %', 'unit'],
    ['en', '5 zillion', 'scale'],
    ['en', '5 hundred', 'scale'],
    ['en', '5 Tsd.', 'scale'],
    ['en', '⅓', 'unknown-sign'],
    ['en', '1 1/2', 'several-numbers'],
    ['en', '5e6', 'several-numbers'],
    ['en', '10^6', 'several-numbers'],
    ['en', '1.5×10⁶', 'several-numbers'],
    ['en', '500²', 'raised-digits'],
    ['en', '$5 m²', 'raised-digits'],
    ['de', '5 billion', 'unknown-words'],
    ['de', '5m', 'scale'],
    ['fi', '5 t', 'scale'],
    ['fr', '5 m', 'scale'],
    ['ja', '5m', 'scale'],
    ['zh', '1兆', 'unknown-words'],
    ['ko', '1억5000', 'several-numbers'],
    ['ko', '7.5억8900만', 'several-numbers'],
    ['ja', '2000億1兆', 'several-numbers'],
  ])('in %s: %s', (locale, text, reason) => {
    expect(baseOf(text, locale)).toBe(reason);
  });
});
