const words: Record<string, number> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

const powers: Record<string, number> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  k: 3,
  m: 6,
  mn: 6,
  bn: 9,
};

/** Digits in groups of three with one sign between, or plain, with decimals; or a word; then perhaps a magnitude, close by or after a blank or hyphen. */
const pattern = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(\d{1,3}(?:([,\u0020\u00a0\u2009\u202f’'])\d{3}(?:\2\d{3})*)(?!\d)|\d+)(\.\d+)?|(${Object.keys(words).join('|')})(?=[\s-]))` +
    String.raw`(?:[\s-]?(${Object.keys(powers).join('|')})(?!\p{L}))?`,
  'giu',
);

/** Korean counts in ten thousands; 여 after the digits is "odd": "1만 3000여" is 13,000 and some. */
const koreanUnits: Record<string, number> = { 천: 1e3, 만: 1e4, 억: 1e8 };
const koreanNumber = /(?<!\d)\d[\d,]*여?\s?[천만억](?:\s?\d[\d,]*여?\s?[천만억]?)*/gu;
const koreanPart = /(?<!\d)(\d[\d,]*)여?\s?([천만억]?)/gu;

const koreanAmount = (text: string): number => {
  let amount = 0;
  for (const [, digits = '', unit = ''] of text.matchAll(koreanPart))
    amount += Number(digits.replace(/,/g, '')) * (koreanUnits[unit] ?? 1);
  return amount;
};

/** Reads every number that a text states, in full: "around 8 million" is 8000000, "four brigades" 4, "1,500" 1500, "800여만" 8000000. */
export const quotedNumbers = (text: string): number[] => {
  const korean = [...text.matchAll(koreanNumber)].map(([number]) => koreanAmount(number));
  const rest = [...text.replace(koreanNumber, ' ').matchAll(pattern)].flatMap(
    ([, digits, , decimals = '', word, magnitude]) => {
      const power = magnitude ? (powers[magnitude.toLowerCase()] ?? 0) : 0;
      // "a" counts only before a magnitude: "a million".
      if (word?.toLowerCase() === 'a' && !power) return [];
      const mantissa = digits ? digits.replace(/\D/g, '') + decimals : String(words[word?.toLowerCase() ?? '']);
      return [Number(`${mantissa}e${power}`)];
    },
  );
  return [...korean, ...rest];
};
