import type { Relation } from '../../model/observation.js';

/** A word or sign as one part of an amount. */
export type Meaning =
  | { as: 'hedge'; relation: Relation; side: 'front' | 'back' }
  /**
   * `needs`: a letter that is a metre or a name elsewhere has to stand close to the number, or beside money.
   * `alone`: it is one of its kind without a number, as "mille" is; `leads`: it stands before its number, as in Swahili.
   */
  | { as: 'scale'; power: number; needs?: 'close' | 'money'; alone?: boolean; leads?: boolean }
  /** `power`: "MEUR" is a million of them. `elsewhere`: whose a shared sign is where nobody's home is. */
  | { as: 'currency'; codes: readonly string[]; elsewhere?: string; power?: number; side?: 'front' }
  /** `never`: it changes the number in a way that a unit cannot hold, and so is no noun either: a dozen. */
  | { as: 'percent' | 'minus' | 'plus' | 'link' | 'filler' | 'noun' | 'never' };

/** A word or sign of the grammar, in small letters, and as it must be written where capitals make a difference. */
export interface Entry {
  key: string;
  exact?: string;
  meaning: Meaning;
}

/** Small letters, sign for sign, so that places stay the same. */
export const lowerCase = (text: string): string => {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/./gsu, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign));
};

/** Letters of scripts that put no blank between words. */
export const unspaced: RegExp =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Whether a sign is a letter of a script that puts blanks between words, or a mark on one. */
export const isLetter = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{M}]/u.test(sign) && !unspaced.test(sign);

/** The words and signs that may stand beside a number in a language. */
export class Lexicon {
  private readonly byFirst = new Map<string, Entry[]>();

  /**
   * Adds spellings of one meaning, `|` between them; those that were added first count first. A full stop at the end of a
   * word may be there or not, but "t." is no "t".
   */
  add(spellings: string | undefined, meaning: Meaning, asWritten = false): void {
    for (const written of (spellings ?? '').split('|')) {
      const exact = written
        .replaceAll('’', "'")
        .replaceAll('\u00a0', ' ')
        .replace(/(?<=..)\.$/, '');
      const key = lowerCase(exact);
      if (!key) continue;
      const entries = this.byFirst.get(key[0]!) ?? [];
      entries.push({ key, meaning, ...(asWritten && { exact }) });
      this.byFirst.set(key[0]!, entries);
    }
  }

  /** What the longest word or sign at a place of a text may mean, and its length. */
  find(text: string, lower: string, at: number): { length: number; meanings: Meaning[] } {
    let length = 0;
    let meanings: Meaning[] = [];
    for (const { key, exact, meaning } of this.byFirst.get(lower[at]!) ?? []) {
      if (key.length < length || !lower.startsWith(key, at)) continue;
      if (exact !== undefined && !text.startsWith(exact, at)) continue;
      // "m" does not begin "metres".
      if (isLetter(key.at(-1)) && isLetter(text[at + key.length])) continue;
      if (key.length > length) meanings = [];
      length = key.length;
      meanings.push(meaning);
    }
    return { length, meanings };
  }
}
