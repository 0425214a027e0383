import * as fc from 'fast-check';
import type { Observation } from '../../../../src/model/observation.js';
import type { Vintage } from '../../../../src/model/vintage.js';
import { observation, vintage } from '../data.js';
import { everyRelation, unit, wordedAs } from './amount.js';
import { day, period } from './period.js';
import { vintageName } from './vintage.js';

const row = (id: string): fc.Arbitrary<Observation> =>
  fc
    .tuple(
      wordedAs(everyRelation),
      fc.record(
        {
          unit,
          basis: fc.constantFrom('claimed', 'recorded'),
          by: fc.constantFrom('nis', 'kiel'),
          quantity: fc.constantFrom('rounds', 'people'),
          stated: period,
          status: fc.shuffledSubarray(['A', 'E', 'P']),
          note: fc.constantFrom('one', 'two'),
        },
        { requiredKeys: ['unit', 'basis', 'by'] },
      ),
    )
    .map(([worded, given]) => observation({ id, ...worded, ...(given as Partial<Observation>) }));

/** Ids of the rows. */
export const names: string[] = ['a', 'b', 'c', 'd', 'e'];

/** A vintage of one dataset; it may lack any of five rows. */
export const one = (name: fc.Arbitrary<string>): fc.Arbitrary<Vintage> =>
  fc
    .tuple(name, fc.shuffledSubarray(names), fc.option(period, { nil: undefined }), day)
    .chain(([own, ids, published, accessed]) =>
      fc
        .tuple(...ids.map(row))
        .map((observations) =>
          vintage({ vintage: own, observations, accessed, ...(published !== undefined && { published }) }),
        ),
    );

/** Up to four vintages of one dataset. */
export const several: fc.Arbitrary<Vintage[]> = fc
  .uniqueArray(vintageName, { minLength: 1, maxLength: 4 })
  .chain((all) => fc.tuple(...all.map((name) => one(fc.constant(name)))));

/** An older and a newer vintage of one dataset. */
export const pair: fc.Arbitrary<[Vintage, Vintage]> = fc.tuple(
  one(fc.constant('2024-01-01')),
  one(fc.constant('2025-01-01')),
);
