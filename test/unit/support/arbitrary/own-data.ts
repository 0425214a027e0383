import * as fc from 'fast-check';
import type { VintageInput, ObservationInput } from '../../../../src/user-data/figure-data.js';
import type { ViewInput } from '../../../../src/user-data/view-input.js';
import { count } from './amount.js';
import { noPeriod, period } from './period.js';
import { rows, type RowsOptions } from './row.js';
import { anyText, words } from './text.js';

const listOf = <T>(one: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> => fc.array(one, { maxLength });

/** All that stands beside the rows. */
const around = (text: fc.Arbitrary<string>, hostile: boolean): fc.Arbitrary<Omit<VintageInput, 'observations'>> => {
  const known = (...ids: string[]): fc.Arbitrary<string> => fc.oneof(fc.constantFrom(...ids), text);
  const date = hostile ? fc.oneof(period, noPeriod, text) : period;
  return fc.record(
    {
      dataset: fc.constantFrom('', 'aid', 'shells'),
      vintage: fc.constantFrom('', '2024-10-22', '2024-10-22.2'),
      title: text,
      description: text,
      through: hostile ? date : fc.constantFrom('2024-08-31', '2024'),
      published: date,
      accessed: date,
      notes: listOf(text),
      agents: listOf(
        fc.record(
          {
            id: known('nis', 'kiel', 'paper'),
            name: text,
            mention: text,
            short: text,
            party: known('ally', 'constructor'),
            description: text,
          },
          { requiredKeys: ['id', 'name'] },
        ),
      ),
      areas: listOf(
        fc.record(
          { code: known('KOR', 'EU', 'DEU'), name: text, alpha2: known('KR', 'EU', 'ZZ', 'x'), within: known('EU') },
          { requiredKeys: ['code', 'name'] },
        ),
      ),
      measures: listOf(fc.record({ id: known('aid', 'rounds'), title: text, definition: text })),
      sources: listOf(
        fc.record(
          {
            id: known('paper', 'tracker'),
            credit: text,
            licence: fc.record({ name: text, url: text }, { requiredKeys: [] }),
            csl: fc.record(
              {
                type: known('webpage', 'dataset', 'report'),
                title: text,
                URL: fc.oneof(
                  fc.webUrl(),
                  fc.constantFrom('javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example'),
                  text,
                ),
                publisher: text,
                language: known('ko', 'en'),
                issued: fc.oneof(fc.constant({ 'date-parts': [[2024, 10, 22]] }), fc.anything()),
                accessed: fc.anything(),
                author: fc.oneof(listOf(fc.record({ family: text, given: text }, { requiredKeys: [] })), fc.anything()),
                note: text,
              },
              { requiredKeys: [] },
            ),
          },
          { requiredKeys: ['id', 'credit'] },
        ),
      ),
      terms: fc.dictionary(known('kind', '__proto__'), fc.dictionary(text, text, { maxKeys: 2 }), { maxKeys: 2 }),
      positions: listOf(
        fc.record(
          { id: text, holder: known('nis'), stance: text, date, via: known('paper'), note: text },
          { requiredKeys: ['holder', 'stance'] },
        ),
      ),
      errata: listOf(fc.record({ observation: text, text, found: text }, { requiredKeys: ['observation', 'text'] })),
    },
    { requiredKeys: [] },
  );
};

/** Rows with what stands around them, and no view. */
export const ownData = (options: RowsOptions = {}): fc.Arbitrary<VintageInput> => {
  const { hostile = false } = options;
  return fc
    .tuple(rows(options), around(hostile ? anyText : words, hostile))
    .map(([observations, given]) => ({ ...given, observations }));
};

/** A view that these ids could have, of the form given; one or the other key may be missing or name nothing. */
const viewOf = (form: string, ids: readonly string[], text: fc.Arbitrary<string>): fc.Arbitrary<ViewInput> => {
  const one = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...ids, 'nowhere') }, { weight: 1, arbitrary: text });
  return fc.record(
    {
      id: fc.constantFrom('view', 'other'),
      form: fc.constant(form),
      title: text,
      takeaway: text,
      notes: listOf(text),
      whole: one,
      parts: fc.oneof(fc.shuffledSubarray([...ids]), fc.array(one, { maxLength: 5 })),
      measure: fc.constantFrom('value', 'aid', 'rounds'),
      dimensions: fc.dictionary(fc.constantFrom('kind', '__proto__'), text, { maxKeys: 1 }),
      ranked: text,
      stack: fc.constantFrom('kind', 'unit', '__proto__'),
      highlight: fc.oneof(fc.constantFrom('KOR', 'EU'), one),
      promised: one,
      delivered: one,
      unitSize: fc.oneof(count, fc.constantFrom(0, -1, 1500, 1e-9)),
      groups: fc.array(fc.record({ observation: one, within: one }, { requiredKeys: ['observation'] }), {
        maxLength: 4,
      }),
      by: fc.constantFrom('claims', 'vintages', 'nonsense'),
      quantity: one,
      observation: one,
    },
    { requiredKeys: ['id', 'form'] },
  );
};

/** Data with a view of this form, sound or nearly so. */
export const viewedData = (form: string, options: RowsOptions = {}): fc.Arbitrary<VintageInput> => {
  const text = options.hostile ? anyText : words;
  return ownData({ minLength: 1, ...options }).chain((given) => {
    const data = {
      ...given,
      observations: given.observations.map((row, i) => ({ ...row, id: row.id ?? `made-${i}` })),
    };
    const ids = data.observations.map(({ id }) => id);
    return viewOf(form, ids, text).map((view): VintageInput => ({ ...data, views: [view] }));
  });
};

/** Parts with the whole that they make, by construction: whole numbers of one unit. */
export const partsOfWhole = (hostile = false): fc.Arbitrary<ObservationInput[]> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 100_000 }), hostile ? anyText : words), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.constantFrom(0, 3, 6, 9),
    )
    .map(([parts, mult]) => {
      const unit = { code: 'EUR', mult: mult };
      const sum = parts.reduce((all, [n]) => all + n, 0);
      return [
        ...parts.map(([value, label], i): ObservationInput => ({ id: `part-${i}`, label, value, unit })),
        { id: 'whole', label: 'Whole', value: sum, unit },
      ];
    });

/** A promise and its delivery. */
export const twoRows = (options: RowsOptions = {}): fc.Arbitrary<ObservationInput[]> =>
  rows({ ...options, minLength: 2, maxLength: 2 });
