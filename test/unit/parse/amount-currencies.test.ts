import { describe, expect, it } from 'vitest';
import { formatAmount } from '../../../src/format/format.js';
import { parseAmount } from '../../../src/parse/amount.js';

const codeOf = (text: string, locale = 'en'): string | undefined => parseAmount(text, locale)?.unit.code;

describe('a currency is read', () => {
  it.each([
    ['en', '₹12,34,567', 'INR'],
    ['en', '5 zł', 'PLN'],
    ['en', '₺5', 'TRY'],
    ['en', 'Rp 5', 'IDR'],
    ['en', 'R$ 5', 'BRL'],
    ['en', 'US$3.4m', 'USD'],
    ['en', 'US $5', 'USD'],
    ['en', 'A$5', 'AUD'],
    ['en', 'C$5', 'CAD'],
    ['en', 'HK$5', 'HKD'],
    ['en', 'NT$5', 'TWD'],
    ['en', '₱5', 'PHP'],
    ['en', '5 lei', 'RON'],
    ['en', '5 Kč', 'CZK'],
    ['en', '5 euros', 'EUR'],
    ['en', '5 US dollars', 'USD'],
    ['en', '5 million Swiss francs', 'CHF'],
    ['en', '5 Norwegian kroner', 'NOK'],
    ['en', '5 won', 'KRW'],
    ['en', '5 pounds sterling', 'GBP'],
    ['en', '$5 CAD', 'CAD'],
    ['en', '5 kr SEK', 'SEK'],
    ['de', '1,2 Mrd. Euro', 'EUR'],
    ['de', '5 britische Pfund', 'GBP'],
    ['hu', '5 Ft', 'HUF'],
    ['uk', '5 млн грн', 'UAH'],
    ['ru', '5 тыс. ₽', 'RUB'],
    ['th', '5 ล้านบาท', 'THB'],
    ['ja', '5円', 'JPY'],
    ['zh', '5元', 'CNY'],
    ['zh-TW', '5元', 'TWD'],
    ['zh', '¥5', 'CNY'],
    ['ja', '¥5', 'JPY'],
    ['en-ZA', 'R5', 'ZAR'],
  ])('in %s: %s', (locale, text, code) => {
    expect(codeOf(text, locale)).toBe(code);
  });

  it.each([
    ['sv', '5 kr', 'SEK'],
    ['da', '5 kr.', 'DKK'],
    ['nb', '5 kr', 'NOK'],
    ['en', '$5', 'USD'],
    ['en-GB', '$5', 'USD'],
    ['de', '5 $', 'USD'],
    ['en-CA', '$5', 'CAD'],
    ['en-AU', '5 dollars', 'AUD'],
    ['es-MX', '$5', 'MXN'],
    ['zh-Hant', '$5', 'TWD'],
    ['en-IN', 'Rs.500', 'INR'],
    ['en-PK', 'Rs 500', 'PKR'],
  ])('whose sign others share, by where it is at home: %s, %s', (locale, text, code) => {
    expect(codeOf(text, locale)).toBe(code);
  });

  it.each(['5 kr', '1.234 kr', 'Rs 5', '5 pounds', 'R5', '5 Ft', '5 KM', '€5 USD', '€5%', '12,34,567', 'USD.5'])(
    'or refused, where it may be several, or a unit: %s',
    (text) => {
      expect(parseAmount(text)).toBeNull();
    },
  );

  it.each(['5 percentage points', '5% points', '5 pp', '5‰', '5%p'])('and %s is no per cent', (text) => {
    expect(parseAmount(text)).toBeNull();
  });

  it.each([
    ['en', '12.5 percent'],
    ['en', '12.5 per cent'],
    ['en', '12.5 pct'],
    ['de', '12,5 Prozent'],
    ['fr', '12,5 pour cent'],
    ['es', '12,5 por ciento'],
    ['ru', '12,5 процента'],
    ['tr', 'yüzde 12,5'],
    ['ja', '12.5パーセント'],
    ['zh', '百分之12.5'],
    ['fa', '۱۲٫۵٪'],
  ])('per cent as a word, in %s: %s', (locale, text) => {
    expect(parseAmount(text, locale)).toMatchObject({ value: 12.5, unit: { code: '%', mult: 0 } });
  });
});

describe('a currency is written so that it is taken for no other', () => {
  it.each([
    ['en', 'AUD', 'A$5'],
    ['en', 'CNY', 'CN¥5'],
    ['en', 'USD', '$5'],
    ['en-GB', 'USD', '$5'],
    ['en-CA', 'USD', 'US$5'],
    ['zh-Hant', 'USD', 'US$5'],
    ['zh', 'JPY', 'JP¥5'],
    ['sv', 'NOK', '5 NOK'],
  ])('in %s, %s: %s', (locale, code, text) => {
    const written = formatAmount(5, { code, mult: 0 }, { locale }).replaceAll('\u00a0', ' ');
    expect(written.replace('Nkr', 'NOK')).toBe(text);
    expect(codeOf(written, locale)).toBe(code);
  });

  it.each(['en', 'en-CA', 'en-AU', 'de', 'sv', 'nb', 'zh', 'zh-Hant', 'ja', 'es-MX', 'fr-CA', 'hi', 'uk'])(
    'and is read back in %s',
    (locale) => {
      const codes = 'USD EUR GBP JPY CNY KRW UAH RUB CAD AUD NZD MXN TWD HKD SEK NOK DKK INR PLN CHF BRL TRY'.split(
        ' ',
      );
      for (const code of codes)
        expect(codeOf(formatAmount(1234, { code, mult: 0 }, { locale }), locale), `${code} in ${locale}`).toBe(code);
    },
  );
});
