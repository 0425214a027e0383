import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBaseUnits } from '../../../src/model/amount.js';
import { readAmount } from '../../../src/parse/read-amount.js';
import { writtenAmount } from '../support/arbitrary/written-amount.js';
import { holds } from '../support/holds.js';
import { locales } from '../support/locales.js';

/** Words that no grammar of ours has; some look like one. */
const strangers = [
  'zorp',
  'zillion',
  'brigaden',
  'Quux',
  'mega',
  'ζορπ',
  'зорп',
  '砲弾',
  'per',
  'kg',
  'dozen',
  '×',
  '/',
];

describe.each(locales.filter(({ tag }) => tag !== 'en-ZA'))('an amount written in $what ($tag)', ({ tag }) => {
  it('comes back as it was meant, each part of it', () => {
    holds(
      fc.property(writtenAmount(tag), ({ pieces, base, code, relation, notes }) => {
        const text = pieces.join('');
        const reading = readAmount(text, { locale: tag });
        expect(reading, text).toMatchObject({ kind: 'amount', ...(notes.length && { notes }) });
        if (reading.kind !== 'amount') return;
        const { value, unit, relation: read } = reading.amount;
        expect([inBaseUnits(value, unit) + 0, unit.code, read], text).toEqual([base + 0, code, relation]);
      }),
      25,
    );
  });

  it('is refused with a word that is neither grammar nor a noun that is given', () => {
    holds(
      fc.property(writtenAmount(tag), fc.constantFrom(...strangers), fc.nat({ max: 8 }), ({ pieces }, stranger, at) => {
        const text = [...pieces.slice(0, at), ` ${stranger} `, ...pieces.slice(at)].join('');
        const reading = readAmount(text, { locale: tag });
        expect(reading.kind, text).toBe('refused');
        expect('reason' in reading && reading.rest, text).toContain(stranger);
      }),
      15,
    );
  });

  it('is read with a noun behind it that is given', () => {
    holds(
      fc.property(writtenAmount(tag), fc.constantFrom('zorp', 'зорп', 'air-to-air missiles'), ({ pieces }, noun) => {
        const text = pieces.join('');
        const alone = readAmount(text, { locale: tag });
        expect(readAmount(`${text} ${noun}`, { locale: tag, nouns: [noun] }), text).toEqual(alone);
      }),
      15,
    );
  });
});
