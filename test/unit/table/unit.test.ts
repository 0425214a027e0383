import { describe, expect, it } from 'vitest';
import { type ColumnUnit, mergeUnits, unitIn, unitOfPhrase } from '../../../src/table/unit.js';

const said = (unit: ColumnUnit | undefined): string =>
  unit
    ? [unit.power && `e${unit.power}`, unit.code, unit.noun].filter((part) => part && part !== '1').join(' ')
    : 'none';

describe('the unit of a column', () => {
  it.each<[heading: string, unit: string, locale?: string]>([
    ['Aid (€ million)', 'e6 EUR'],
    ['Aid, € million', 'e6 EUR'],
    ['Aid in € bn', 'e9 EUR'],
    ['Aid in million euros', 'e6 EUR'],
    ['Aid, €m', 'e6 EUR'],
    ['€ million', 'e6 EUR'],
    ['Aid – $bn', 'e9 USD'],
    ['Aid [US$ millions]', 'e6 USD'],
    ['Aid (€ million, 2021 prices)', 'e6 EUR'],
    ['Aid (€ per capita)', 'EUR'],
    ['Troops (thousands)', 'e3'],
    ['Troops (’000)', 'e3'],
    ['Troops (000s)', 'e3'],
    ['Grain (thousand tonnes)', 'e3 tonnes'],
    ['Share (%)', '%'],
    ['Share, %', '%'],
    ['% of GDP', '%'],
    ['Share in per cent', '%'],
    ['Hilfe (Mio. €)', 'e6 EUR', 'de'],
    ['Hilfe in Mrd. Euro', 'e9 EUR', 'de'],
    ['Aide (M€)', 'e6 EUR', 'fr'],
    ['Aide en milliards d’euros', 'e9 EUR', 'fr'],
    ['금액 (억 원)', 'e8 KRW', 'ko'],
    ['金額（億円）', 'e8 JPY', 'ja'],
    ['単位：億円', 'e8 JPY', 'ja'],
    ['单位：亿元', 'e8 CNY', 'zh'],
    ['(단위: 억 원)', 'e8 KRW', 'ko'],
    ['Unit: €m', 'e6 EUR'],
    ['Angaben in Mio. Euro', 'e6 EUR', 'de'],
    ['En millions d’euros', 'e6 EUR', 'fr'],
    ['Cifras en millones de euros', 'e6 EUR', 'es'],
    ['Dati in milioni di euro', 'e6 EUR', 'it'],
    ['w mln zł', 'e6 PLN', 'pl'],
    ['млрд руб.', 'e9 RUB', 'ru'],
    ['Aid (2024)', 'none'],
    ['Won', 'none'],
    ['Aid', 'none'],
    ['Length (km)', 'none'],
    ['Width (m)', 'none'],
    ['M', 'none'],
    ['', 'none'],
    [`${'Aid '.repeat(10_000)}(€m)`, 'e6 EUR'],
  ])('is what its heading says: %s: %s', (heading, unit, locale = 'en') => {
    expect(said(unitIn(heading, locale))).toBe(unit);
  });

  it.each<[string, string]>([
    ['€', 'EUR'],
    ['EUR', 'EUR'],
    ['€m', 'e6 EUR'],
    ['thousand', 'e3'],
    ['Germany', 'none'],
    ['5 €', 'none'],
  ])('is a phrase that is nothing else: %s', (phrase, unit) => {
    expect(said(unitOfPhrase(phrase, 'en'))).toBe(unit);
  });

  it('is that of the nearest heading, with what a farther one adds', () => {
    const [euros, millions, dollars] = ['€', 'million', '$'].map((phrase) => unitOfPhrase(phrase, 'en'));
    expect(said(mergeUnits([euros, millions]))).toBe('e6 EUR');
    expect(said(mergeUnits([undefined, millions, dollars]))).toBe('e6 USD');
    expect(said(mergeUnits([euros, dollars]))).toBe('EUR');
    expect(said(mergeUnits([undefined]))).toBe('none');
  });
});
