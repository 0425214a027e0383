/** Whether a unit is a currency: its code is three capitals, where every other unit is a noun or `%`. */
export const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code);

/** Currencies whose short sign is that of others too: dollars, crowns, yuan, rupees. */
const sharing = /^(?:[A-Z]{2}D|MXN|ARS|CLP|COP|UYU|CNY|SEK|NOK|DKK|ISK|PKR|LKR|NPR|MUR|SCR)$/;
/** Countries where "$" is their own money. */
const dollarLands = /^(?:AR|AU|BB|BM|BN|BS|BZ|CA|CL|CO|DO|FJ|GY|HK|JM|KY|LR|MX|NA|NZ|SB|SG|SR|TT|TW|UY)$/;
/** Those of English that figures are mostly written in. */
const usual = /^en(?:-(?:US|GB|IE))?$/;

const regionOf = (locale: string): string => {
  try {
    return new Intl.Locale(locale).maximize().region ?? '';
  } catch {
    // A tag that is none is refused where the number is formatted.
    return '';
  }
};

/**
 * How a currency is written in a locale: with its short sign ("$"), or, where readers would take that for another
 * currency, with the sign that the locale gives it ("US$" in Canada, "A$" in the United States, "kr" in Sweden alone).
 */
export const currencyDisplay = (code: string, locale: string): 'symbol' | 'narrowSymbol' => {
  if (code === 'JPY') return locale.startsWith('zh') ? 'symbol' : 'narrowSymbol';
  if (!sharing.test(code)) return 'narrowSymbol';
  if (code !== 'USD') return 'symbol';
  if (usual.test(locale)) return 'narrowSymbol';
  return dollarLands.test(regionOf(locale)) ? 'symbol' : 'narrowSymbol';
};
