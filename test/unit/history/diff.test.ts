import { describe, expect, it } from 'vitest';
import { aidToUkraine as before } from '../../../datasets/aid-to-ukraine/2024-08-31.js';
import { aidToUkraine as after } from '../../../datasets/aid-to-ukraine/2026-04-30.js';
import { compare, diff } from '../../../src/history/diff.js';
import type { Observation } from '../../../src/model/observation.js';
import { observation, refusal, vintage } from '../support/data.js';

const euros = (value: number | null, mult: 6 | 9 = 6): Partial<Observation> => ({ value, unit: { code: 'EUR', mult } });

describe('one number in two vintages', () => {
  const kind = (a: Partial<Observation>, b: Partial<Observation>): [string, string[], number | undefined] => {
    const { kind, fields, difference } = compare(observation(a), observation(b));
    return [kind, fields, difference];
  };

  it.each<[string, Partial<Observation>, Partial<Observation>, ReturnType<typeof kind>]>([
    ['another amount', euros(789), euros(647), ['revised', ['value'], -142e6]],
    ['the same amount in another unit', euros(789), euros(0.789, 9), ['same', [], 0]],
    ['a difference without a tail of binary digits', euros(0.3, 9), euros(0.1, 9), ['revised', ['value'], -2e8]],
    ['another wording', euros(15), { ...euros(15), relation: 'approx' }, ['revised', ['relation'], 0]],
    ['another bound', { ...euros(15), low: 10 }, { ...euros(15), low: 12 }, ['revised', ['low'], 0]],
    ['a bound in another unit', { ...euros(500), low: 100 }, { ...euros(0.5, 9), low: 0.1 }, ['same', [], 0]],
    [
      'a number where there was none',
      { ...euros(null), status: ['M'] },
      euros(1),
      ['revised', ['value', 'status'], undefined],
    ],
    ['another basis', {}, { basis: 'claimed' }, ['reflagged', ['basis'], 0]],
    ['another claimant and who passes it on', {}, { by: 'eu', via: 'borrell' }, ['reflagged', ['by', 'via'], 0]],
    ['another hedge', { hedge: 'some' }, { hedge: 'about' }, ['reflagged', ['hedge'], 0]],
    ['statuses in another order', { status: ['E', 'P'] }, { status: ['P', 'E'] }, ['same', [], 0]],
    ['a wider period and another note', {}, { period: '2025', note: 'New.', label: 'New' }, ['same', [], 0]],
  ])('%s', (_what, a, b, expected) => {
    expect(kind(a, b)).toEqual(expected);
  });
});

describe('two vintages', () => {
  const older = vintage({
    observations: [observation({ id: 'gone' }), observation({ id: 'stays' }), observation({ id: 'unit' })],
  });
  const newer = vintage({
    vintage: '2025-01-01',
    observations: [
      observation({ id: 'new' }),
      observation({ id: 'unit', unit: { code: 'shells', mult: 6 } }),
      observation({ id: 'stays', value: 9 }),
    ],
  });

  it('differ line by line; another thing under an old id is one gone and one come', () => {
    expect(diff(older, newer).map(({ kind, id }) => `${id} ${kind}`)).toEqual([
      'gone removed',
      'stays revised',
      'unit removed',
      'new added',
      'unit added',
    ]);
  });

  it('are the same where they are one', () => {
    expect(new Set(diff(older, older).map((c) => c.kind))).toEqual(new Set(['same']));
  });

  it('of two datasets are refused', () => {
    expect(refusal(() => diff(older, vintage({ dataset: 'troops' })))).toMatchObject({
      code: 'unrelated-vintages',
      message: 'diff: expected two vintages of one dataset, got "shells and troops"',
    });
  });

  it('show South Korea and Austria in the tracker’s two releases', () => {
    const changes = Object.fromEntries(diff(before, after).map((c) => [c.id, c]));
    const line = (id: string): unknown[] => {
      const { kind, before: was, after: is, difference } = changes[id]!;
      return [kind, was?.value, is?.value, difference];
    };
    expect(line('KOR-total')).toEqual(['revised', 0.788521, 0.64663, -141_891_000]);
    expect(line('KOR-financial')).toEqual(['revised', 0.470376, 0.200887, -269_489_000]);
    expect(line('KOR-humanitarian')).toEqual(['revised', 0.303638, 0.431237, 127_599_000]);
    expect(line('KOR-military')).toEqual(['same', 0.014506, 0.014506, 0]);
    expect(line('AUT-total').slice(0, 2)).toEqual(['revised', 0.789315]);
    expect(changes['IND-total']?.kind).toBe('added');
  });
});
