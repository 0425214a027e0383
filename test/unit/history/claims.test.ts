import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../src/history/claims.js';
import type { Observation } from '../../../src/model/observation.js';
import type { Vintage } from '../../../src/model/vintage.js';
import { observation, refusal, vintage } from '../support/data.js';

const row = (id: string, stated: string | undefined, given: Partial<Observation> = {}): Observation =>
  observation({ id, quantity: 'rounds', ...(stated && { stated }), ...given });

const old = vintage({
  observations: [
    row('article', '2024-10-22/..', { repeats: 'agency' }),
    row('agency', '2024-10-18', { repeats: 'military' }),
    row('military', '2024-08-27', { value: 6, relation: 'gt', low: 6 }),
    row('minister', '2024-02', { value: 3 }),
    observation({ id: 'apart', quantity: 'other' }),
    observation({ id: 'none' }),
  ],
});
const next = vintage({
  vintage: '2024-11-18',
  observations: [...old.observations, row('later', '2024-11-18', { value: 9 })],
});

const told = (quantity: string, vintages = [next, old]): string[] =>
  claimsOf(quantity, vintages).map(({ observation: o, stated, vintage: v }) => `${stated} ${o.id} ${v.vintage}`);

describe('claims of a quantity', () => {
  it('come in the order they were said, each once, from the newest vintage that has it', () => {
    expect(told('rounds')).toEqual([
      '2024-02 minister 2024-11-18',
      '2024-08-27 military 2024-11-18',
      '2024-10-18 agency 2024-11-18',
      '2024-10-22/.. article 2024-11-18',
      '2024-11-18 later 2024-11-18',
    ]);
  });

  it('are found by the reference of any of them', () => {
    expect(told('shells/agency')).toEqual(told('rounds'));
  });

  it('see nothing that came after a pinned one', () => {
    expect(told('shells@2024-10-22/agency').map((line) => line.split(' ')[1])).toEqual([
      'minister',
      'military',
      'agency',
      'article',
    ]);
  });

  it('have a number that was misread as it was corrected, unless a pin holds the mistake', () => {
    const erratum = { observation: 'minister', vintage: '2024-10-22', found: '2024-10-30', text: 'It was four.' };
    const mended = old.observations.map((o) => (o.id === 'minister' ? { ...o, value: 4 } : o));
    const reissue = vintage({
      vintage: '2024-10-22.2',
      published: '2024-10-30',
      observations: mended,
      errata: [{ ...erratum, corrected: '2024-10-22.2' }],
    });
    const values = (quantity: string, vintages: Vintage[]): (number | null)[] =>
      claimsOf(quantity, vintages).flatMap(({ observation: o }) => (o.id === 'minister' ? [o.value] : []));
    expect(values('rounds', [old, reissue])).toEqual([4]);
    expect(values('shells@2024-10-22/minister', [old, reissue])).toEqual([3]);
    // A mistake that is only said, and mended nowhere yet, is still all there is.
    expect(values('rounds', [old, { ...next, errata: [erratum] }])).toEqual([3]);
  });

  it('see no re-issue of a pinned one either', () => {
    const reissue = vintage({
      ...old,
      vintage: '2024-10-22.2',
      published: '2024-10-22',
      observations: next.observations,
    });
    expect(told('shells@2024-10-22/agency', [old, reissue])).toHaveLength(4);
    expect(told('shells@2024-10-22.2/agency', [old, reissue])).toHaveLength(5);
  });

  it('say which earlier one they repeat', () => {
    const repeats = Object.fromEntries(claimsOf('rounds', [next]).map((c) => [c.observation.id, c.repeats?.id]));
    expect(repeats).toEqual({
      article: 'agency',
      agency: 'military',
      military: undefined,
      minister: undefined,
      later: undefined,
    });
  });

  it('are two where a later vintage revises the number, in whatever unit it is written', () => {
    const kiel = (value: number, mult: 6 | 9): Observation[] => [
      observation({ id: 'total', quantity: 'aid', value, unit: { code: 'EUR', mult } }),
    ];
    const tracker = (name: string, published: string, observations: Observation[]) =>
      vintage({ dataset: 'aid', vintage: name, published, through: name, observations });
    const first = tracker('2024-08-31', '2024-10-10', kiel(789, 6));
    const same = tracker('2024-12-31', '2025-02-01', kiel(0.789, 9));
    const revised = tracker('2026-04-30', '2026-06-04', kiel(0.647, 9));
    expect(told('aid', [revised, same, first])).toEqual(['2024-10-10 total 2024-12-31', '2026-06-04 total 2026-04-30']);
  });

  it('that tell no date were made not before the last day they cover', () => {
    const undated = (given: object) => vintage({ observations: [row('x', undefined)], ...given });
    expect(told('rounds', [undated({ through: '2024-08-31' })])).toEqual(['2024-08-31/.. x 2024-10-22']);
    expect(told('rounds', [undated({ through: '2024-08-31', published: '../2024-11-01' })])).toEqual([
      '2024-08-31/2024-11-01 x 2024-10-22',
    ]);
    expect(told('rounds', [undated({ vintage: '2024-10-22.2' })])).toEqual(['2024-10-22/.. x 2024-10-22.2']);
  });

  it.each([
    ['shell', 'unknown-quantity'],
    ['shells/none', 'no-quantity'],
    ['shells/nothing', 'unknown-id'],
    ['troops/x', 'unknown-dataset'],
  ])('of %s are refused: %s', (quantity, code) => {
    expect(refusal(() => claimsOf(quantity, [next, old])).code).toBe(code);
  });

  it('of a view are refused', () => {
    const views = [
      { id: 'pledge', form: 'target', title: 'Pledge', promised: 'agency', delivered: 'military' },
    ] as const;
    expect(refusal(() => claimsOf('shells/pledge', [vintage({ ...old, views: [...views] })])).code).toBe(
      'not-an-observation',
    );
  });
});
