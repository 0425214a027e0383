import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBaseUnits } from '../../../src/model/amount.js';
import type { Relation } from '../../../src/model/observation.js';
import type { ObservationInput } from '../../../src/user-data/figure-data.js';
import { renderToHTML, renderToTable } from '../../../widgets/static.js';
import { holds } from '../support/holds.js';
import { read } from '../support/table.js';

const locales = ['en', 'en-IN', 'de', 'de-CH', 'fr', 'es', 'it', 'nl', 'pl', 'pt-BR', 'ru', 'uk', 'sv', 'tr'];
const farther = ['ar', 'fa', 'he', 'hi', 'ja', 'ko', 'zh', 'th', 'el', 'hu', 'fi', 'cs'];

/** Numbers that are printed without rounding. */
const exact = fc.integer({ min: 1, max: 999 }).chain((n) => fc.constantFrom(n, n / 10, n * 10));
const relation = fc.constantFrom<Relation>('eq', 'eq', 'approx', 'gt', 'ge', 'lt', 'le');
const unit = fc.constantFrom(
  { code: 'EUR', mult: 6 },
  { code: 'USD', mult: 9 },
  { code: 'GBP', mult: 0 },
  { code: 'UAH', mult: 3 },
  { code: '%', mult: 0 },
  { code: 'tanks', mult: 0 },
  { code: '1', mult: 0 },
  { code: '1', mult: 6 },
);
/** At most three, since a fourth that is the sum of the others is no row. */
const rows = unit.chain((of) =>
  fc
    .array(fc.record({ value: exact, relation }), { minLength: 2, maxLength: 3 })
    .map((list) => list.map((row, i): ObservationInput => ({ label: `Row ${'ABC'.charAt(i)}`, unit: of, ...row }))),
);

/** Names, relations, amounts and units. */
const facts = (list: readonly ObservationInput[], hasCode: boolean): string[] =>
  list
    .map(({ label, value, relation = 'eq', unit: of = { code: '1', mult: 0 } }) => {
      const amount = value === null ? 'none' : Number(inBaseUnits(value, of).toPrecision(12));
      return `${label} ${relation} ${amount}${hasCode ? ` ${of.code}` : ''}`;
    })
    .sort();

/** The unit of a currency and of per cent is read back in any language, a noun only where it is printed. */
const isRead = ([first]: readonly ObservationInput[]): boolean => /^(?:[A-Z]{3}|%)$/.test(first?.unit?.code ?? '');

describe('a table that we print', () => {
  it('is read back as what it was made from, in every language', () => {
    holds(
      fc.property(rows, fc.constantFrom(...locales, ...farther), (data, locale) => {
        const table = renderToTable('ranking', { data, locale });
        const back = read(table, locale).rows.map(({ observation }) => observation);
        expect(facts(back, isRead(data)), table).toEqual(facts(data, isRead(data)));
      }),
      200,
    );
  });

  it('is read back from the element around it too', () => {
    holds(
      fc.property(rows, (data) => {
        const html = renderToHTML('ranking', { data });
        const inside = /<figure>[^]*<\/figure>/.exec(html)![0];
        const back = read(inside).rows.map(({ observation }) => observation);
        expect(facts(back, isRead(data)), html).toEqual(facts(data, isRead(data)));
      }),
      50,
    );
  });
});
