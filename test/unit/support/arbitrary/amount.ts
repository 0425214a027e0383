import * as fc from 'fast-check';
import { type Relation, type Unit, multipliers } from '../../../../src/model/observation.js';

/** A number as sources print it: few digits, a handful of decimals. */
const printed = fc
  .tuple(fc.nat({ max: 9999 }), fc.integer({ min: -4, max: 3 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));

/** A number that no source prints and data may hold all the same. */
const odd = fc.oneof(
  fc.constantFrom(0, -0, 1, 0.1 + 0.2, 1e21, 123456789012345680000, 5e-324, 2 ** 53, 1e-7, 0.001, 999.9999, 99.95),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Zero or more, as most things that are counted. */
export const count: fc.Arbitrary<number> = printed;

/** Any finite number. */
export const number: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: printed },
  { weight: 1, arbitrary: printed.map((n) => -n) },
  { weight: 2, arbitrary: odd },
);

/** A unit that numbers of one figure share. */
export const unit: fc.Arbitrary<Unit> = fc.record({
  code: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('1', 'EUR', 'USD', 'JPY', 'KRW', 'people', 'rounds', '%', 'times') },
    { weight: 1, arbitrary: fc.constantFrom('XXX', 'BTC', '', 'ÄÖÜ', '<b>', 'constructor') },
  ),
  mult: fc.constantFrom(...multipliers),
});

/** A number with its wording and the bounds that the wording states, and no others. */
export interface Worded {
  value: number;
  relation: Relation;
  low?: number;
  high?: number;
  hedge?: string;
}

const hedges: Partial<Record<Relation, readonly string[]>> = {
  approx: ['about', 'around', 'some', '~'],
  gt: ['more than', 'over'],
  ge: ['at least'],
  lt: ['less than', 'nearly'],
  le: ['up to', 'as many as'],
};

const worded = (value: number, relation: Relation, hedge: string | undefined, width: number): Worded => ({
  value,
  relation,
  ...((relation === 'gt' || relation === 'ge') && { low: value }),
  ...((relation === 'lt' || relation === 'le') && { high: value }),
  ...(relation === 'between' && { low: value, high: value + width }),
  ...(hedge && { hedge }),
});

/** A number in one of the wordings given. */
export const wordedAs = (relations: readonly Relation[], value: fc.Arbitrary<number> = count): fc.Arbitrary<Worded> =>
  fc
    .constantFrom(...relations)
    .chain((relation) =>
      fc
        .tuple(value, fc.constantFrom(...(hedges[relation] ?? [undefined])), fc.integer({ min: 1, max: 100 }))
        .map(([n, hedge, width]) => worded(n, relation, hedge, width)),
    );

export const everyRelation: readonly Relation[] = ['eq', 'approx', 'gt', 'ge', 'lt', 'le', 'between'];
