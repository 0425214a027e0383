import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/model/evidence.js';
import { type Rule, rules } from '../../../src/rules/index.js';
import { lockedText, locks } from '../../../src/rules/locks.js';
import { quotedNumbers } from '../../../src/rules/quoted-numbers.js';
import type { Vintage } from '../../../src/model/vintage.js';
import { anyText } from '../support/arbitrary/text.js';
import { evidenceFor, vintage } from '../support/arbitrary/vintage.js';
import { holds } from '../support/holds.js';

const everyRule: Readonly<Record<string, Rule>> = { ...rules, locks: locks({}, {}) };

/** References to what is there, to nothing, to anything. */
const ref = (own: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...own, '*', 'nowhere', 'aid/x', 'aid@2024-01-01/x', 'derived:sum(a/b, c/d)'), anyText);

/** What a vintage declares of its own numbers: some of it true, most of it not. */
const declared = (made: Vintage): fc.Arbitrary<Partial<Vintage>> => {
  const one = ref(made.observations.map(({ id }) => id));
  const many = fc.array(one, { maxLength: 4 });
  const n = fc.double();
  const check = fc.oneof(
    fc.record({ kind: fc.constant('sum'), why: anyText, total: one, parts: many, tolerance: n }),
    fc.record({
      kind: fc.constant('rank'),
      why: anyText,
      order: fc.array(one, { minLength: 1, maxLength: 3 }),
      adjacent: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('ratio'), why: anyText, part: one, whole: one, equals: n, tolerance: n }),
    fc.record({ kind: fc.constant('disjoint'), why: anyText, never: many }),
    fc.record({ kind: fc.constant('agrees'), why: anyText, a: one, b: one, tolerance: n }),
    fc.record({ kind: fc.constantFrom('nonsense', 'constructor'), why: anyText }),
  );
  const derivation = fc.record({
    id: one,
    label: anyText,
    kind: fc.constantFrom('share', 'ratio', 'rate', 'sum', 'difference'),
    from: many,
  });
  const view = fc.oneof(
    fc.record({ id: one, title: anyText, form: fc.constant('parts'), whole: one, parts: many }),
    fc.record({ id: one, title: anyText, form: fc.constant('ranking'), measure: one }),
    fc.record({ id: one, title: anyText, form: fc.constant('target'), promised: one, delivered: one }),
    fc.record({
      id: one,
      title: anyText,
      form: fc.constant('series'),
      by: fc.constantFrom('claims', 'vintages'),
      quantity: one,
      observation: one,
    }),
  );
  return fc.record(
    {
      checks: fc.array(check, { maxLength: 3 }),
      derivations: fc.array(derivation, { maxLength: 3 }),
      views: fc.array(view, { maxLength: 3 }),
      supersedes: anyText,
      errata: fc.array(
        fc.record({ observation: one, vintage: anyText, found: anyText, text: anyText, corrected: anyText }),
        {
          maxLength: 2,
        },
      ),
      revisions: fc.array(
        fc.record({ ids: many, text: anyText, basis: fc.constantFrom('reported', 'inferred'), source: one }),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Partial<Vintage>>;
};

const file = vintage({ maxLength: 4 }).chain((made) =>
  fc
    .tuple(declared(made), evidenceFor(made.observations.map(({ id }) => id)))
    .map(([given, evidence]: [Partial<Vintage>, Evidence[]]) => {
      const whole = { ...made, ...given };
      return { file: 'datasets/x.ts', vintage: whole, evidence, vintages: [whole] };
    }),
);

describe.each(Object.keys(everyRule))('the rule of %s, of any dataset', (name) => {
  it('says what is wrong by place, got and expected, and never breaks', () => {
    holds(
      fc.property(file, (given) => {
        for (const issue of everyRule[name]!(given)) {
          expect(issue.file).toBe('datasets/x.ts');
          expect(issue.code).toMatch(/^[a-z-]+$/);
          expect(typeof issue.got).toBe('string');
          expect(issue.expected).not.toBe('');
        }
      }),
      80,
    );
  });
});

describe('what is locked of any dataset', () => {
  it('is one text for the same data, and another for others', () => {
    holds(
      fc.property(file, (given) => {
        expect(lockedText(structuredClone(given))).toBe(lockedText(given));
        expect(lockedText({ ...given, vintage: { ...given.vintage, title: `${given.vintage.title}!` } })).not.toBe(
          lockedText(given),
        );
      }),
      30,
    );
  });
});

describe('numbers in any quote', () => {
  it('are finite', () => {
    holds(
      fc.property(
        fc.array(
          fc.oneof(anyText, fc.constantFrom('8 million', '1,500', '800여만', 'a ', 'twelve ', '1만 3000', '.5')),
        ),
        (pieces) => {
          for (const n of quotedNumbers(pieces.join(' '))) expect(Number.isFinite(n)).toBe(true);
        },
      ),
      300,
    );
  });
});
