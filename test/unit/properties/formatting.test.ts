import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBaseUnits } from '../../../src/model/amount.js';
import { formatAmount, formatCount, formatShare, formatValue } from '../../../src/format/format.js';
import type { Relation, Unit } from '../../../src/model/observation.js';
import { parseAmount, type ParsedAmount } from '../../../src/parse/amount.js';
import { observation } from '../support/data.js';
import { holds } from '../support/holds.js';
import { locales } from '../support/locales.js';

/** A number as sources print it. */
const printed = fc
  .tuple(fc.integer({ min: -9999, max: 9_999_999 }), fc.integer({ min: -4, max: 0 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));
const unit: fc.Arbitrary<Unit> = fc.oneof(
  fc.record({ code: fc.constantFrom('1', 'EUR', 'USD', 'KRW', 'rounds'), mult: fc.constantFrom(0, 3, 6, 9) }),
  fc.constant({ code: '%', mult: 0 as const }),
);
const relation = fc.constantFrom<Relation>('eq', 'approx', 'gt', 'ge', 'lt', 'le');

const amountOf = ({ value, unit }: Pick<ParsedAmount, 'value' | 'unit'>): number => inBaseUnits(value, unit);

/** What four digits leave out, rounded to either side. */
const rounding = (value: number, { mult }: Unit): number => (mult ? 1e-3 * Math.abs(value) : 1e-12 * Math.abs(value));

/** Sums of money for which the platform writes the word of a smaller power. */
const miswritten = (tag: string, { code, mult }: Unit, value: number): boolean =>
  tag === 'bn' && mult > 0 && /^[A-Z]{3}$/.test(code) && Math.abs(inBaseUnits(value, { code, mult })) >= 9.9e9;

/** English with a decimal comma is written with a point as well: "1,001 trillion" may be one trillion or a thousand. */
const doubtful = (tag: string, text: string): boolean =>
  tag === 'en-ZA' && /(?<!\d\s?)[1-9]\d{0,2},\d{3}(?!\d)/.test(text);

it('are fifty locales', () => {
  expect(new Set(locales.map(({ tag }) => tag)).size).toBe(50);
  expect(Intl.NumberFormat.supportedLocalesOf(locales.map(({ tag }) => tag))).toHaveLength(50);
});

describe.each(locales)('any number in $what ($tag)', ({ tag }) => {
  it('is read back as it was, within its rounding, with its sign, hedge and unit', () => {
    holds(
      fc.property(printed, unit, relation, (value, of, word) => {
        fc.pre(!miswritten(tag, of, value));
        const text = formatValue(observation({ value, unit: of, relation: word }), { locale: tag });
        const found = parseAmount(text, tag);
        if (doubtful(tag, text)) {
          expect(found, text).toBeNull();
          return;
        }
        expect(found, text).not.toBeNull();
        expect(Math.abs(amountOf(found!) - inBaseUnits(value, of)), text).toBeLessThanOrEqual(
          inBaseUnits(rounding(value, of), of),
        );
        expect(found!.relation, text).toBe(word);
        expect(found!.unit.code, text).toBe(of.code === 'rounds' ? '1' : of.code);
      }),
      40,
    );
  });

  it('that is a bound stays true when it is rounded', () => {
    holds(
      fc.property(printed, unit, fc.constantFrom<Relation>('gt', 'ge', 'lt', 'le'), (value, of, word) => {
        fc.pre(!miswritten(tag, of, value));
        const text = formatValue(observation({ value, unit: of, relation: word }), { locale: tag });
        fc.pre(!doubtful(tag, text));
        const [written, stated] = [amountOf(parseAmount(text, tag)!), inBaseUnits(value, of)];
        if (word === 'gt' || word === 'ge') expect(written, text).toBeLessThanOrEqual(stated);
        else expect(written, text).toBeGreaterThanOrEqual(stated);
      }),
      20,
    );
  });

  it('is no smaller than a smaller one', () => {
    holds(
      fc.property(printed, printed, unit, (a, b, of) => {
        fc.pre(!miswritten(tag, of, a) && !miswritten(tag, of, b));
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre([low, high].every((value) => !doubtful(tag, formatAmount(value, of, { locale: tag }))));
        const read = (value: number): number => amountOf(parseAmount(formatAmount(value, of, { locale: tag }), tag)!);
        expect(read(low)).toBeLessThanOrEqual(read(high) + rounding(high, { code: '1', mult: 0 }));
      }),
      20,
    );
  });

  it('is one text, in the normal form and without what is no number', () => {
    holds(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), unit, relation, (value, of, word) => {
        const written = [
          formatValue(observation({ value, unit: of, relation: word }), { locale: tag }),
          formatValue(observation({ value: 1, low: 1, high: 2, unit: of, relation: 'between' }), { locale: tag }),
          formatShare(value, { locale: tag }),
          formatCount(value, tag),
        ];
        for (const text of written) {
          expect(text.normalize('NFC')).toBe(text);
          expect(text.trim()).not.toBe('');
          expect(text).not.toMatch(/NaN|undefined|\[object|\{\}/);
        }
      }),
      20,
    );
  });
});
