/** Spellings of powers of ten: `3: 'tsd|tausend'`; a final dot is never written. */
export type ScaleSpellings = Readonly<Record<number, string>>;

/** Written for the same power of ten in every language that does not use them for another. */
export const commonScales: ScaleSpellings = {
  3: 'thousand|thousands',
  6: 'million|millions|mn|mio|mln',
  9: 'bn|mrd|mld',
};

/** English, which long-scale languages would read as something else. */
export const englishScales: ScaleSpellings = {
  5: 'lakh|lakhs|lac|lacs',
  7: 'crore|crores',
  9: 'billion|billions|bln',
  12: 'trillion|trillions|trn|tn|lakh crore',
};

/** Letters and words that mean a power of ten only right behind a number, or beside money; elsewhere a metre, a tonne, a name. */
export const closeScales: ScaleSpellings = { 3: 'k|K', 6: 'M' };
export const englishCloseScales: ScaleSpellings = { 9: 'B', 12: 'T' };

/** Words and letters that mean a power of ten beside money alone: behind a bare number they are millimetres, mils, tonnes. */
export const moneyScales: ScaleSpellings = { 6: 'm|mm|MM' };
export const englishMoneyScales: ScaleSpellings = { 5: 'L', 6: 'mil|mill', 7: 'cr|Cr', 9: 'b', 12: 't|tr' };

/** A letter that is a million in English alone, close to its number: "5m" is five metres everywhere else. */
export const englishMillion: ScaleSpellings = { 6: 'm' };

/** What newsrooms of a language write beside what Intl does. */
export const ownScales: Readonly<Record<string, ScaleSpellings>> = {
  cs: { 3: 'tis', 6: 'mil', 12: 'bil' },
  da: { 3: 'tus', 6: 'mio|mill', 9: 'mia|mdr|mrd' },
  de: { 3: 'tsd|tausend', 6: 'mio|mill', 9: 'mrd|mia|milld', 12: 'bio' },
  el: { 3: 'χιλ', 6: 'εκ|εκατ', 9: 'δισ|δις', 12: 'τρισ|τρις' },
  es: { 3: 'mil', 6: 'mill|millón|millones', 9: 'millardo|millardos|mil mill|miles de millones|mil millones' },
  fi: { 3: 'tuh', 6: 'milj|mio', 9: 'mrd|mljrd' },
  fr: { 3: 'millier|milliers', 6: 'mio', 9: 'md|mds|mrd|mrds|mia' },
  hu: { 3: 'ezer', 6: 'millió', 9: 'milliárd|mrd' },
  it: { 3: 'mila|mille|migliaia', 6: 'mln|mio', 9: 'mld|mrd|mia' },
  nb: { 3: 'tus', 6: 'mill|mio', 9: 'mrd|milliard|milliarder' },
  nl: { 3: 'duizend|dzd', 6: 'mln|mio', 9: 'mld|mrd' },
  pl: { 3: 'tys', 6: 'mln', 9: 'mld', 12: 'bln' },
  pt: { 3: 'mil', 6: 'mi|mio|milhão|milhões', 9: 'bi|mil milhões', 12: 'tri' },
  ro: { 3: 'mii', 6: 'mil|mln|milioane', 9: 'mld|miliarde' },
  ru: { 3: 'тыс', 6: 'млн|миллиона', 9: 'млрд', 12: 'трлн' },
  sk: { 3: 'tis', 6: 'mil', 9: 'mld' },
  sv: { 3: 'tusen', 6: 'milj|mn', 9: 'md|mdr|mrd' },
  tr: { 3: 'bin', 6: 'mn|milyon', 9: 'mr|mlr|milyar', 12: 'trilyon' },
  uk: { 3: 'тис', 6: 'млн', 9: 'млрд', 12: 'трлн' },
};

/** Powers of ten that Chinese, Japanese and Korean build numbers of: `7억8900만`, `3千万`. 兆 is left to the locale: a million in some. */
export const eastAsianScales: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  仟: 3,
  万: 4,
  萬: 4,
  億: 8,
  亿: 8,
  십: 1,
  백: 2,
  천: 3,
  만: 4,
  억: 8,
  조: 12,
};

/** Words that change a number as no unit of ours can, powers of ten in another language among them, and ends of ordinals. */
export const neverNouns =
  'hundred|hundreds|dozen|dozens|score|gross|grand|half|quarter|third|quadrillion|zillion|hundert|dutzend|cent|cents|douzaine|th|st|nd|rd|tsd|tausend|mille|mia|mdr|mds|tys|milliard|milliards|milliarde|milliarden|millionen|millones|milioni|miliardi|miljoen|miljard|miljoner|miljarder|billionen|billones|biljoen|тыс|тис|млн|млрд|трлн';

/** Words between a power of ten and what is counted: "millones de euros". */
export const links: Readonly<Record<string, string>> = {
  ca: "de|d'",
  es: 'de',
  fr: "de|d'",
  gl: 'de',
  it: 'di',
  pt: 'de',
  ro: 'de',
};
