import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../src/history/claims.js';
import { isOneNumber, relatedClaims, type States } from '../../../src/history/states.js';
import type { Agent } from '../../../src/model/agent.js';
import type { Observation } from '../../../src/model/observation.js';
import { eu, sent } from '../support/claims.js';
import { vintage } from '../support/data.js';

const agents: Agent[] = [eu, { id: 'nobody', name: 'a source that is not named', party: 'unknown' }];

const ids = (claims: readonly { observation: Observation }[]): string => claims.map((c) => c.observation.id).join(' ');
const states = ({ claim, earlier, later, beside }: States): string =>
  `${ids(earlier)} < ${claim.observation.id}${beside.length ? ` = ${ids(beside)}` : ''} < ${ids(later)}`;

/** How the first row’s quantity stands around it: its own party’s states, then those of each other. */
const around = (...rows: Observation[]): string[] => {
  const shells = vintage({ agents, observations: rows });
  const { others, ...own } = relatedClaims(rows[0]!, shells, claimsOf('sent', [shells]));
  return [own, ...others].map(states);
};

describe('states of a quantity', () => {
  it('by one party stand before and after one of them, in order of time', () => {
    expect(
      around(
        sent('march', 500, '2024-03-25'),
        sent('november', 1000, '2024-11-18'),
        sent('january', 330, '2024-01-31'),
        sent('august', 700, '2024-08-30', { via: 'minister' }),
        sent('first', 224, '2023-08-11'),
      ),
    ).toEqual(['first january < march < august november']);
  });

  it('are told of each other party around what it said nearest in time', () => {
    expect(
      around(
        sent('article', 650, '2024-10-22/..', { by: 'nobody' }),
        sent('march', 500, '2024-03-25'),
        sent('august', 700, '2024-08-30'),
        sent('december', 1100, '2024-12-24'),
        sent('nis', 640, '2024-10', { by: 'nis' }),
      ),
    ).toEqual([' < article < ', 'march < august < december', ' < nis < ']);
  });

  it('are not joined where nobody is named: two unnamed sources may be two', () => {
    const unnamed = { by: 'nobody' };
    expect(around(sent('a', 650, '2024-10', unnamed), sent('b', 700, '2024-11', unnamed))).toEqual([
      ' < a < ',
      ' < b < ',
    ]);
    expect(around(sent('a', 650, '2024-10', { by: '' }), sent('b', 700, '2024-11', { by: '' }))).toHaveLength(2);
  });

  it('are neither earlier nor later where the dates are not exact enough', () => {
    expect(around(sent('a', 500, '2024-03'), sent('b', 600, '2024-03-25'), sent('c', 700, '../2024-12'))).toEqual([
      ' < a = b c < ',
    ]);
    expect(around(sent('a', 500, '2024-03'), sent('b', 600, 'soon'))).toEqual([' < a = b < ']);
    // By the end of 2023 was before March.
    expect(around(sent('a', 500, '2024-03'), sent('b', 400, '../2023'))).toEqual(['b < a < ']);
    // An interval reaches to its end.
    expect(around(sent('a', 500, '2024-03'), sent('b', 600, '2024-01/2024-06'))).toEqual([' < a = b < ']);
  });

  it('leave out the same number given again, rounded or not, but not one that comes back', () => {
    const exact = { unit: { code: 'rounds', mult: 0 } } as const;
    expect(around(sent('a', 650, '2024-10'), sent('b', 650_400, '2024-09', exact), sent('c', 650, '2024-11'))).toEqual([
      ' < a < ',
    ]);
    expect(
      around(
        sent('now', 900, '2024-12'),
        sent('a', 650, '2024-08'),
        sent('b', 650_400, '2024-09', exact),
        sent('c', 700, '2024-10'),
        sent('d', 650, '2024-11'),
      ),
    ).toEqual(['a c d < now < ']);
    expect(
      around(sent('now', 900, '2024-12'), sent('a', 900, '2024-08'), sent('b', 800, '2024-10'), sent('c', 900, '2025')),
    ).toEqual(['a b < now < ']);
  });

  it('hold for a number that no vintage at hand has', () => {
    const shells = vintage({ agents, observations: [sent('a', 650, '2024-10'), sent('b', 700, '2024-11')] });
    const own = sent('own', 500, '2024-03');
    const { others, ...related } = relatedClaims(own, vintage({ agents }), claimsOf('sent', [shells]));
    expect([states(related), others.length]).toEqual([' < own < a b', 0]);
  });
});

describe('one number', () => {
  const millions = { unit: { code: 'rounds', mult: 6 } } as const;
  const n = (value: number, given: Partial<Observation> = {}): Observation => sent('n', value, '2024', given);
  it.each<[string, boolean, Observation, Observation]>([
    ['in other units', true, n(650), n(0.65, millions)],
    ['rounded to the million', true, n(788_521), n(789, millions)],
    ['rounded to another million', false, n(788_400), n(789, millions)],
    ['with too few digits to tell', false, n(650), n(1, millions)],
    ['about the same', true, n(650, { relation: 'approx' }), n(650)],
    ['the least and the number itself', true, n(8, { relation: 'ge', low: 8 }), n(8, { relation: 'approx' })],
    ['the least and the most', false, n(8, { relation: 'gt', low: 8 }), n(8, { relation: 'le', high: 8 })],
    ['a bound near it', false, n(789, { ...millions, relation: 'gt', low: 789 }), n(788_521)],
    ['of two units', false, n(650), n(650, { unit: { code: 'people', mult: 3 } })],
    ['of two measures', false, n(650), n(650, { measure: 'shipments' })],
    ['of two kinds', false, n(500, { dimensions: { calibre: '122' } }), n(500, { dimensions: { calibre: '152' } })],
    ['of a kind and of no kind', true, n(500, { dimensions: { calibre: '122' } }), n(500)],
    ['zero', true, n(0), n(0)],
    ['nearly zero', false, n(0), n(0.4)],
    ['below zero', true, n(-788_521), n(-789, millions)],
    ['between others', false, n(8, { relation: 'between', low: 7, high: 9 }), n(8)],
  ])('%s: %s', (_what, expected, a, b) => {
    expect(isOneNumber(a, b)).toBe(expected);
    expect(isOneNumber(b, a)).toBe(expected);
  });

  it('is none where there is no number', () => {
    const none = sent('none', null, '2024', { status: ['M'] });
    expect(isOneNumber(none, none)).toBe(false);
  });
});
