import { formatter } from '../format/number.js';

const currencies: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', '₴': 'UAH', '₩': 'KRW' };

/** Codes of currencies that are words in English capitals. */
const englishWords = new Set(['ALL', 'TOP', 'TRY', 'CUP', 'LAK', 'MOP', 'RON', 'SOS', 'GEL', 'BAM']);

/** A text with the locale's own sign of the dollar as "$"; "US$" where it is not stays, as does "A$". */
export const withPlainDollar = (text: string, locale: string): string => {
  const dollar = formatter(locale, { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find((part) => part.type === 'currency')!.value;
  return text.replace(dollar, '$');
};

/** Whether a dollar is that of a country that its sign names: "A$5". Which one is not for us to guess. */
export const hasForeignDollar = (text: string): boolean => /[A-Z]\$/.test(text);

/** The ISO 4217 code of a text's currency, by its sign or by the code beside the number; other capitals mean nothing. */
export const currencyIn = (text: string): string | undefined => {
  const sign = Object.keys(currencies).find((s) => text.includes(s));
  if (sign) return currencies[sign];
  const code = /\b([A-Z]{3})[\s~∼≈≃<>≥≤]*[-−]?[\d.,]/.exec(text)?.[1] ?? /\d\D*?\b([A-Z]{3})\b/.exec(text)?.[1];
  return code && !englishWords.has(code) && Intl.supportedValuesOf('currency').includes(code) ? code : undefined;
};
