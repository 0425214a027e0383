import * as fc from 'fast-check';
import type { ObservationInput } from '../../../../src/user-data/figure-data.js';
import { type Relation, type Unit, bases } from '../../../../src/model/observation.js';
import { count, everyRelation, number, unit, wordedAs } from './amount.js';
import { noPeriod, period } from './period.js';
import { anyText, words } from './text.js';

/** How a page's rows are made up. */
export interface RowsOptions {
  /** Texts of any kind, numbers of any size, dates that are none. */
  hostile?: boolean;
  minLength?: number;
  maxLength?: number;
  /** Instead of those that go with the texts. */
  numbers?: fc.Arbitrary<number>;
  relations?: readonly Relation[];
  units?: fc.Arbitrary<Unit>;
}

const missing: { value: null } = { value: null };

const amount = ({
  hostile = false,
  relations = everyRelation,
  numbers,
}: RowsOptions): fc.Arbitrary<Omit<ObservationInput, 'label'>> =>
  fc.oneof(
    { weight: 8, arbitrary: wordedAs(relations, numbers ?? (hostile ? number : count)) },
    { weight: 1, arbitrary: fc.constant(missing) },
  );

const more = (text: fc.Arbitrary<string>, hostile: boolean): fc.Arbitrary<Partial<ObservationInput>> =>
  fc.record(
    {
      id: text,
      label: text,
      basis: fc.constantFrom(...bases),
      by: fc.oneof(fc.constantFrom('nis', 'kiel', 'derived'), text),
      via: fc.oneof(fc.constantFrom('paper', 'nis'), text),
      stated: hostile ? fc.oneof(period, noPeriod, text) : period,
      repeats: fc.oneof(fc.constantFrom('Bread', 'salt', 'row-1'), text),
      source: fc.oneof(fc.constantFrom('paper', 'tracker'), text),
      measure: fc.constantFrom('aid', 'rounds'),
      area: fc.oneof(fc.constantFrom('KOR', 'EU', 'DEU'), text),
      dimensions: fc.dictionary(fc.oneof(fc.constantFrom('kind', '__proto__', 'unit'), text), text, { maxKeys: 2 }),
      period: hostile ? fc.oneof(period, noPeriod, text) : period,
      derivedFrom: fc.array(text, { maxLength: 2 }),
      note: text,
      ...(hostile && { hedge: text, quantity: text, status: fc.array(text, { maxLength: 2 }) }),
    },
    { requiredKeys: ['label'] },
  );

/** Ids that rows came with, each once; a second one goes. */
const each = (rows: readonly ObservationInput[]): ObservationInput[] => {
  const seen = new Set<string>();
  return rows.map(({ id, ...row }) => {
    if (id === undefined || seen.has(id)) return row;
    seen.add(id);
    return { id, ...row };
  });
};

/** Rows of a page's own: mostly of one unit and one measure, with ids that are each there once. */
export const rows = (options: RowsOptions = {}): fc.Arbitrary<ObservationInput[]> => {
  const { hostile = false, minLength = 0, maxLength = 8, units = unit } = options;
  const text = hostile ? anyText : words;
  const row = fc
    .tuple(amount(options), more(text, hostile))
    .map(([worded, given]): ObservationInput => ({ ...worded, ...given }));
  return fc
    .tuple(fc.array(row, { minLength, maxLength }), units, fc.boolean(), fc.boolean())
    .map(([all, shared, alike, bare]) =>
      each(all).map(({ measure, quantity: of, ...row }) => ({
        ...row,
        ...(!alike && { measure, of }),
        ...(!bare && { unit: shared }),
      })),
    );
};
