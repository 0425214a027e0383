import { shiftDecimal } from '../model/amount.js';
import { multipliers, type Unit } from '../model/observation.js';
import { readAmount } from '../parse/read-amount.js';
import type { ParsedAmount } from '../parse/reading.js';

/** What a heading, a caption or an attribute says of all numbers below it. */
export interface ColumnUnit {
  /** ISO 4217 code or `%`; `1` where only a power or a noun is named. */
  code: string;
  /** Power of ten: 6 for "€ million". */
  power: number;
  /** The noun that is counted: "tonnes". */
  noun?: string;
}

/** Words that join a unit to its name and say nothing of it. */
const joints = /^(?:in|en|em|i|w|v|в|у)\s|\b(?:of|de|von|di|van|af|av)\b|\bd['’]/giu;
const afterUnit = / (?:per|pro|par|por|a) .*$| (?:at )?(?:constant|current|\d{4}) prices$/i;

/** A phrase with a number put where one can stand in it. */
const withOne = (phrase: string): string[] => {
  const places = [...phrase.matchAll(/\s+|(?<=\p{Sc})(?=\p{L})/gu)].map(({ index }) => index);
  return [
    `1 ${phrase}`,
    `1${phrase}`,
    ...places.flatMap((at) => [
      `${phrase.slice(0, at)}1 ${phrase.slice(at).trim()}`,
      `${phrase.slice(0, at)}1${phrase.slice(at).trim()}`,
      `${phrase.slice(0, at)} 1 ${phrase.slice(at).trim()}`,
    ]),
    `${phrase}1`,
    `${phrase} 1`,
  ];
};

const powerOf = ({ value, unit }: ParsedAmount): number => Math.round(Math.log10(shiftDecimal(value, unit.mult)));

const readPhrase = (phrase: string, locale: string, nouns: readonly string[]): ColumnUnit | undefined => {
  const units = withOne(phrase).flatMap((text) => {
    const reading = readAmount(text, { locale, nouns });
    if (reading.kind !== 'amount' || reading.amount.relation !== 'eq' || !(reading.amount.value > 0)) return [];
    return [{ code: reading.amount.unit.code, power: powerOf(reading.amount) }];
  });
  return units.find(({ power }) => power > 0) ?? units[0];
};

/** The noun that a phrase ends in, after a power of ten: "tonnes" of "thousand tonnes". */
const nounOf = (phrase: string, locale: string): string | undefined => {
  const reading = readAmount(`1 ${phrase}`, { locale });
  const isNoun = reading.kind === 'refused' && reading.reason === 'unknown-words' && /^[\p{L} ]+$/u.test(reading.rest);
  return isNoun && reading.rest.length < phrase.length && phrase.endsWith(reading.rest.trim())
    ? reading.rest.trim()
    : undefined;
};

/** Units of phrases that were read before, by language: figures of a page are headed alike. */
const known = new Map<string, ColumnUnit | undefined>();

/** The unit that a phrase is, and nothing else: "€ million", "%", "thousand tonnes"; nothing for a name. */
export const unitOfPhrase = (written: string, locale: string): ColumnUnit | undefined => {
  const key = `${locale} ${written}`;
  if (known.has(key)) return known.get(key);
  if (known.size > 500) known.clear();
  const unit = readUnit(written, locale);
  known.set(key, unit);
  return unit;
};

const readUnit = (written: string, locale: string): ColumnUnit | undefined => {
  if (written.length > 60) return undefined;
  const phrase = written
    .replace(/\s+/g, ' ')
    .replace(joints, ' ')
    .replace(afterUnit, '')
    .replace(/['’‘]?\b000s?\b/g, ' thousand')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^%(?:\s|$)/.test(phrase)) return { code: '%', power: 0 };
  // A letter alone is a metre or a name; so is any phrase without letters and signs.
  if (!phrase || /^\p{L}$/u.test(phrase) || /^[\p{P}\d\s]*$/u.test(phrase) || /\d/.test(phrase)) return undefined;
  const noun = nounOf(phrase, locale);
  const unit = readPhrase(phrase, locale, noun ? [noun] : []);
  if (!unit || (unit.code === '1' && unit.power === 0)) return undefined;
  return { ...unit, ...(noun && { noun }) };
};

/** Names of currencies that are also plain words, such as "Won", need a bracket around them, a sign or a power. */
const isSaid = (phrase: string, unit: ColumnUnit | undefined): boolean =>
  unit !== undefined && (unit.power > 0 || /[\p{Sc}%]|^[A-Z]{3}$/u.test(phrase));

/** The last words of a heading, where a sign is in them: "€ million" and "million €". */
const signedEnds = (heading: string): string[] => {
  const words = heading.split(/\s+/);
  return [words.slice(-2), words.slice(-1)]
    .filter(([first = '']) => /[\p{Sc}%]/u.test(first))
    .map((all) => all.join(' '));
};

/** A heading with the brackets, commas and colons of Chinese and Japanese as the others have them. */
const withPlainSigns = (heading: string): string =>
  heading
    .replace(/[（［【〔]/g, ' (')
    .replace(/[）］】〕]/g, ')')
    .replace(/[，、；：]/g, ', ');

/** The unit that a heading ends in: in brackets, after a comma or "in", by its signs, or as all that it says. */
export const unitIn = (written: string, locale: string): ColumnUnit | undefined => {
  const heading = withPlainSigns(written);
  const bracketed = [...heading.matchAll(/[([]([^()[\]]{1,80})[)\]]/g)].map(([, inside = '']) => inside).reverse();
  for (const inside of bracketed) {
    const unit = [inside, ...inside.split(/[,;:]/)].map((each) => unitOfPhrase(each, locale)).find(Boolean);
    if (unit) return unit;
  }
  const bare = heading.replace(/[([][^()[\]]*[)\]]/g, ' ').trim();
  const tails = [
    ...bare
      .split(/[,;:]|\s[–—-]\s/)
      .slice(1)
      .reverse(),
    ...bare
      .split(/\s(?:in|en|em)\s/iu)
      .slice(1)
      .slice(-1),
    ...signedEnds(bare),
    ...(isSaid(bare, unitOfPhrase(bare, locale)) ? [bare] : []),
  ];
  return tails.map((tail) => unitOfPhrase(tail, locale)).find(Boolean);
};

/** One unit of several that are said of a column, the nearest first; a farther one adds what the nearer leaves open. */
export const mergeUnits = (units: readonly (ColumnUnit | undefined)[]): ColumnUnit | undefined => {
  const [nearest, ...others] = units.filter((unit) => unit !== undefined);
  if (!nearest) return undefined;
  const merged = { ...nearest };
  for (const other of others) {
    if (merged.code === '%' || other.code === '%') continue;
    if (merged.code === '1' && other.code !== '1') merged.code = other.code;
    if (merged.power === 0 && nearest.code !== '%') merged.power = other.power;
  }
  return merged;
};

/** An amount in the unit of its column; nothing where the two contradict each other. */
export const inColumnUnit = (amount: ParsedAmount, unit: ColumnUnit | undefined): ParsedAmount | undefined => {
  if (!unit) return amount;
  const { code, mult } = amount.unit;
  if (code !== '1' && unit.code !== '1' && code !== unit.code) return undefined;
  if (code === '%' && unit.power > 0) return undefined;
  const named = code === '1' ? unit.code : code;
  if (mult > 0) {
    const own = powerOf({ ...amount, value: 1 });
    return unit.power > 0 && unit.power !== own ? undefined : { ...amount, unit: { code: named, mult } };
  }
  const times = multipliers.findLast((each) => each <= unit.power) ?? 0;
  return {
    ...amount,
    value: shiftDecimal(amount.value, unit.power - times),
    unit: { code: named, mult: times } satisfies Unit,
  };
};
