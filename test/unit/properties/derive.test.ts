import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf } from '../../../src/model/amount.js';
import { boundsOf } from '../../../src/model/bounds.js';
import { derive, lookupObservation } from '../../../src/derive/derive.js';
import type { DerivedObservation, Derivation } from '../../../src/model/derivation.js';
import { FigureError } from '../../../src/error/figure-error.js';
import type { Observation, Relation } from '../../../src/model/observation.js';
import type { Vintage } from '../../../src/model/vintage.js';
import { everyRelation, type Worded, wordedAs } from '../support/arbitrary/amount.js';
import { observation, refusal, vintage } from '../support/data.js';
import { computedByHand } from '../support/derivation.js';
import { refusedOr } from '../support/forms.js';
import { holds } from '../support/holds.js';

const unit = { code: 'EUR', mult: 6 } as const;

/** Numbers of unlike areas, which may be added. */
const home = (numbers: readonly Worded[], given: (i: number) => Partial<Observation> = () => ({})): Vintage =>
  vintage({
    dataset: 'aid',
    observations: numbers.map((worded, i) =>
      observation({ id: `n${i}`, area: `A${i}`, measure: 'aid', unit, ...worded, ...given(i) }),
    ),
  });

const computed = (kind: Derivation['kind'], from: string[], of: Vintage): DerivedObservation | FigureError =>
  refusedOr(() => derive({ id: 'd', label: 'D', kind, from }, of));

const ids = ({ observations }: Vintage): string[] => observations.map(({ id }) => id);
const kind = fc.constantFrom<Derivation['kind']>('share', 'ratio', 'rate', 'sum', 'difference');
const many = (relations: readonly Relation[] = everyRelation): fc.Arbitrary<Worded[]> =>
  fc.array(wordedAs(relations), { minLength: 2, maxLength: 6 });
const two = fc.tuple(wordedAs(everyRelation), wordedAs(everyRelation));

/** A number that an observation allows: at a fraction of the way between its bounds, or a little beyond where it is open. */
const within = (o: Observation, at: number): number => {
  const { low, high } = boundsOf(o)!;
  if (high === Infinity) return low * (1 + at) + at;
  return low + (high - low) * at;
};

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

describe('any computation', () => {
  it('is done or refused by name', () => {
    holds(
      fc.property(kind, many(), (how, numbers) => {
        const of = home(numbers);
        const result = computed(how, how === 'sum' ? ids(of) : ids(of).slice(0, 2), of);
        if (result instanceof FigureError)
          expect(result.code).toMatch(/^(?:no-number|part-exceeds-whole|undetermined)$/);
        else expect(Number.isFinite(result.value)).toBe(true);
      }),
      400,
    );
  });

  it('has bounds that hold what comes out for any numbers its inputs allow', () => {
    let count = 0;
    holds(
      fc.property(
        kind,
        two,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (how, numbers, x, y) => {
          const of = home(numbers);
          const result = computed(how, ids(of), of);
          if (result instanceof FigureError || result.relation === 'approx') return;
          const [a, b] = of.observations as [Observation, Observation];
          const truth = computedByHand(how, [within(a, x), within(b, y)]);
          if (!Number.isFinite(truth)) return;
          count++;
          const { low, high } = boundsOf(result)!;
          const least = result.relation === 'lt' || result.relation === 'le' ? -Infinity : low;
          expect(truth >= least || near(truth, least), `${truth} under ${least}`).toBe(true);
          expect(truth <= high || near(truth, high), `${truth} over ${high}`).toBe(true);
        },
      ),
      1000,
    );
    expect(count).toBeGreaterThan(200);
  });

  it('keeps its lineage, its hedge and what it rests on', () => {
    holds(
      fc.property(kind, two, fc.constantFrom('recorded', 'claimed', 'promised'), (how, numbers, basis) => {
        const of = home(numbers, (i) => (i ? { basis: basis } : {}));
        const result = computed(how, ids(of), of);
        if (result instanceof FigureError) return;
        expect(result.derivedFrom).toEqual(['aid@2024-10-22/n0', 'aid@2024-10-22/n1']);
        expect(result.restsOn).toEqual(['reported', basis]);
        expect(result.basis).toBe('derived');
        if (result.relation === 'eq') {
          const { low, high } = boundsOf(result)!;
          expect(low).toBe(high);
        }
        if (numbers.some(({ relation }) => relation === 'approx')) expect(result.relation).toBe('approx');
      }),
    );
  });

  it('mixes no units, but in a rate', () => {
    holds(
      fc.property(kind, two, (how, numbers) => {
        const of = home(numbers, (i) => (i ? { unit: { code: 'USD', mult: 6 } } : {}));
        const result = computed(how, ids(of), of);
        if (how !== 'rate') expect((result as FigureError).code).toBe('mixed-units');
        else if (result instanceof FigureError) expect(result.code).not.toBe('mixed-units');
      }),
    );
  });
});

describe('a share', () => {
  it('of itself is all of it', () => {
    holds(
      fc.property(
        wordedAs(['eq']).filter(({ value }) => value > 0),
        (number) => {
          const of = home([number]);
          expect(computed('share', ['n0', 'n0'], of)).toMatchObject({ value: 100, relation: 'eq' });
        },
      ),
    );
  });
});

describe('a sum', () => {
  it('is the same in any order', () => {
    holds(
      fc.property(many(), fc.nat(), (numbers, turn) => {
        const of = home(numbers);
        const all = ids(of);
        const turned = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)].reverse();
        const [a, b] = [computed('sum', all, of), computed('sum', turned, of)];
        if (a instanceof FigureError) {
          expect((b as FigureError).code).toBe(a.code);
          return;
        }
        const other = b as DerivedObservation;
        expect(near(a.value!, other.value!)).toBe(true);
        expect(a.relation).toBe(other.relation);
        expect(near(a.low ?? 0, other.low ?? 0) && near(a.high ?? 0, other.high ?? 0)).toBe(true);
      }),
    );
  });

  it('of sums is the sum of all', () => {
    holds(
      fc.property(many(['eq', 'between', 'ge', 'gt']), (numbers) => {
        const flat = home(numbers);
        const nested = {
          ...flat,
          derivations: [{ id: 'rest', label: 'Rest', kind: 'sum' as const, from: ids(flat).slice(1) }],
        };
        fc.pre(numbers.length > 2);
        const [whole, steps] = [computed('sum', ids(flat), flat), computed('sum', ['n0', 'rest'], nested)];
        if (whole instanceof FigureError) throw whole;
        const stepped = steps as DerivedObservation;
        expect(near(whole.value!, stepped.value!)).toBe(true);
        expect(near(whole.low ?? 0, stepped.low ?? 0)).toBe(true);
        expect(near(whole.high ?? 0, stepped.high ?? 0)).toBe(true);
      }),
    );
  });

  it('of hundreds of hedged numbers takes no longer than that', () => {
    const numbers = Array.from({ length: 400 }, (_, i): Worded => ({
      value: i,
      relation: 'between',
      low: i,
      high: i + 1,
    }));
    const of = home(numbers);
    expect(computed('sum', ids(of), of)).toMatchObject({
      relation: 'between',
      low: 79_800,
      high: 80_200,
      unit: { mult: 6 },
    });
  });
});

describe('a difference', () => {
  it('and what was taken away make what was there', () => {
    holds(
      fc.property(wordedAs(['eq']), wordedAs(['eq']), (a, b) => {
        const of = home([a, b]);
        const less = computed('difference', ['n0', 'n1'], of) as DerivedObservation;
        expect(near(amountOf(less)! + amountOf(of.observations[1]!)!, amountOf(of.observations[0]!)!)).toBe(true);
      }),
    );
  });
});

describe('a computation that a reference spells out', () => {
  it('is the same as one that is declared', () => {
    holds(
      fc.property(kind, two, (how, numbers) => {
        const of = home(numbers);
        const spelled = refusedOr(() => lookupObservation(`derived:${how}(aid/n0, aid@2024-10-22/n1)`, [of]));
        const declared = computed(how, ids(of), of);
        if (declared instanceof FigureError || spelled instanceof FigureError) {
          expect((spelled as FigureError).code).toBe((declared as FigureError).code);
          return;
        }
        const { value, relation, low, high, derivedFrom } = declared;
        expect(spelled).toMatchObject({ value, relation, ...(low && { low }), ...(high && { high }), derivedFrom });
        // Its id is a reference of its own, and leads to the same.
        expect(lookupObservation(spelled.id, [of])).toEqual(spelled);
      }),
    );
  });

  it('refuses what is none with what it expected', () => {
    holds(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 3 }), (how, operands) => {
        const reference = `derived:${how}(${operands.join(',')})`;
        expect(refusal(() => lookupObservation(reference, [])).issues[0]!.expected).not.toBe('');
      }),
    );
  });
});
