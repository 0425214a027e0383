import * as fc from 'fast-check';
import { hedgedRelations, hedgeSigns } from '../../../../src/format/hedge.js';
import { hedgeTemplate } from '../../../../src/format/hedge-words.js';
import type { Relation } from '../../../../src/model/observation.js';

/** An amount as somebody writes it, and what is meant. */
export interface WrittenAmount {
  /** Its pieces in order, blanks included; the last is the marks of notes. */
  pieces: readonly string[];
  base: number;
  code: string;
  relation: Relation;
  notes: readonly string[];
}

/** The word of a locale for a power of ten, as it stands behind a five; none where another count would stand there. */
const scaleWord = (locale: string, power: number): string | undefined => {
  const intl = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', numberingSystem: 'latn' });
  const parts = intl.formatToParts(5 * 10 ** power);
  const of = (type: string): string | undefined => parts.find((part) => part.type === type)?.value;
  return of('integer') === '5' ? of('compact') : undefined;
};

const money = fc.constantFrom(
  { code: 'EUR', sign: '€' },
  { code: 'GBP', sign: '£' },
  { code: 'UAH', sign: '₴' },
  { code: 'CHF', sign: 'CHF' },
  { code: 'SEK', sign: 'SEK' },
  { code: '1', sign: '' },
);
const notes = fc.constantFrom<string[]>([], [], ['*'], ['[1]'], ['[a]', '†'], ['[note 2]']);
const minus = fc.constantFrom('', '', '', '-', '−', '–', '‑');
const relation = fc.constantFrom<Relation>('eq', ...hedgedRelations);

/** The hedge around a number, as a word where the language has one of ours, else a sign. */
const hedgesOf = (locale: string, worded: Relation, asWord: boolean): [front: string, back: string] => {
  if (worded === 'eq' || worded === 'between') return ['', ''];
  const sign = worded === 'approx' ? '~' : hedgeSigns[worded];
  const [front = '', back = ''] = ((asWord ? hedgeTemplate(worded, locale) : undefined) ?? `${sign}{}`).split('{}');
  return [front, back];
};

/** An amount written in a locale from every part of the grammar. */
export const writtenAmount = (locale: string): fc.Arbitrary<WrittenAmount> =>
  fc
    .record({
      digits: fc.nat({ max: 99_999_999 }),
      decimals: fc.nat({ max: 2 }),
      power: fc.constantFrom(0, 3, 6, 9),
      isShare: fc.nat({ max: 5 }).map((n) => n === 0),
      isFirst: fc.boolean(),
      asWord: fc.boolean(),
      blank: fc.constantFrom(' ', '\u00a0'),
      money,
      minus,
      relation,
      notes,
    })
    .map(
      ({ digits, decimals, power, isShare, isFirst, asWord, blank, money: { code, sign }, minus: before, ...rest }) => {
        const value = Number(`${digits}e-${decimals}`);
        const word = isShare || power === 0 ? undefined : scaleWord(locale, power);
        const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
        const unit = isShare ? '%' : sign;
        const scale = word === undefined ? '' : blank + word;
        const gap = /[A-Z]/.test(unit) ? blank : '';
        const [front, back] = hedgesOf(locale, rest.relation, asWord);
        return {
          pieces: [
            front,
            before,
            unit && isFirst && !isShare ? unit + gap : '',
            number,
            scale,
            unit && (isShare || !isFirst) ? blank + unit : '',
            back,
            rest.notes.join(''),
          ],
          base: Number(`${before ? '-' : ''}${digits}e${(word === undefined ? 0 : power) - decimals}`),
          code: isShare ? '%' : code,
          relation: rest.relation,
          notes: rest.notes,
        };
      },
    );
