/** Letters of other alphabets that look like Latin ones: `СZM39` in a release began with a Cyrillic letter. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['аеорсухіјѕһԁ', 'aeopcyxijshd'],
    ['вкмнт', 'bkmht'],
    ['αβεηικμνορτυχ', 'abehikmnoptux'],
  ].flatMap(([from = '', to = '']) => from.split('').map((letter, i) => [letter, to[i]!])),
);

/**
 * Makes a name comparable: without marks, case, look-alike letters, kinds of dashes and blanks, and blanks at its ends.
 * `Türkiye ` is `turkiye`.
 */
export const canonical = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .toLowerCase()
    .replace(/[\u0370-\u052f]/g, (letter) => lookAlikes[letter] ?? letter)
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Words of a header: `tot_activity_value_EUR` has four. A currency sign is a word of its own. */
export const wordsOf = (header: string): string[] =>
  canonical(header)
    .replace(/us ?\$/g, ' usd ')
    .replace(/[€$£%]/g, ' $& ')
    .split(/[^\p{L}\p{N}€$£%]+/u)
    .filter(Boolean);
