import { describe, expect, it } from 'vitest';
import { aidToUkraine } from '../../../datasets/aid-to-ukraine/2024-08-31.js';
import { artilleryShells } from '../../../datasets/artillery-shells/2024-10-22.js';
import { southKoreaAid } from '../../../datasets/south-korea-aid/2024-10-22.js';
import { troops } from '../../../datasets/troops/2024-10-22.js';
import { derive, lookupObservation } from '../../../src/derive/derive.js';
import type { DerivedObservation, Derivation } from '../../../src/model/derivation.js';
import { formatValue } from '../../../src/format/format.js';
import type { Vintage } from '../../../src/model/vintage.js';
import { observation, refusal, vintage } from '../support/data.js';
import { about, dataset, derivation, eq } from '../support/derivation.js';

describe('the figures of the article, computed from its rows', () => {
  const of = (data: Vintage, id: string): DerivedObservation => {
    const found = data.derivations?.find((d) => d.id === id);
    if (!found) throw new Error(`no derivation ${id}`);
    return derive(found, data);
  };
  it.each([
    ['south-korea-aid/share-financial', '59.6%'],
    ['south-korea-aid/share-humanitarian', '38.5%'],
    ['south-korea-aid/share-military', 'about 1.9%'],
    ['artillery-shells/sent-of-promised', 'about 65%'],
    ['artillery-shells/north-korea-to-eu-sent', 'about 12 times'],
    ['artillery-shells/north-korea-to-promise', 'about 8 times'],
    ['troops/russia-to-first', 'about 400 times'],
    ['troops/per-brigade', '3,000 people'],
  ])('%s is %s', (reference, text) => {
    const found = lookupObservation(reference, [southKoreaAid, artilleryShells, troops]);
    expect(formatValue(found, { counted: true })).toBe(text);
  });

  it('keep who says it, on what it rests, and how it was computed', () => {
    expect(of(southKoreaAid, 'share-military')).toEqual({
      id: 'share-military',
      label: 'Military share of all aid',
      measure: 'aid-allocated',
      area: 'KOR',
      counterpart: 'UKR',
      period: '2022-01-24/2024-08-31',
      value: 1.90114068441,
      unit: { code: '%', mult: 0 },
      relation: 'approx',
      hedge: 'about',
      basis: 'derived',
      by: 'kiel',
      source: 'european-conservative-article',
      derivedFrom: ['south-korea-aid@2024-10-22/military', 'south-korea-aid@2024-10-22/total'],
      restsOn: ['recorded'],
      formula: 'military ÷ total',
    });
  });

  it('name no single claimant where there are two, and every basis they rest on', () => {
    const o = of(artilleryShells, 'north-korea-to-promise');
    expect(o.by).toBe('derived');
    expect(o.restsOn).toEqual(['claimed', 'promised']);
    expect(o.note).toBe('Periods differ: the year to 22 Oct 2024; until Apr 2024.');
  });
});

describe('a derivation of derivations', () => {
  const rows = [eq(470), eq(304), about(15)];
  const chain: Derivation[] = [
    { id: 'civil', label: 'Civil', kind: 'sum', from: ['a', 'b'] },
    { id: 'all', label: 'All', kind: 'sum', from: ['civil', 'c'] },
    { id: 'part', label: 'Part', kind: 'share', from: ['civil', 'all'] },
  ];
  const data = dataset(rows, { derivations: chain });

  it('is computed through to the end', () => {
    expect(formatValue(lookupObservation('part', data))).toBe('about 98.1%');
  });

  it('rests on what its inputs rest on, each once', () => {
    const claimed = dataset([{ ...eq(1), basis: 'claimed' }, { ...eq(2), basis: 'promised' }, eq(3)], {
      derivations: chain,
    });
    expect(derive(chain[2]!, claimed).restsOn).toEqual(['claimed', 'promised', 'reported']);
    expect(derive(chain[2]!, claimed).derivedFrom).toEqual(['shells@2024-10-22/civil', 'shells@2024-10-22/all']);
  });

  it('keeps a note of its own before what it finds itself', () => {
    const apart = dataset([{ ...eq(1), period: '2023' }, eq(2)]);
    expect(derive({ ...derivation('sum'), note: 'Mind the gap.' }, apart).note).toBe(
      'Mind the gap. Periods differ: 2023; 2024.',
    );
    expect(derive({ ...derivation('sum'), note: 'Mind the gap.' }, dataset(rows)).note).toBe('Mind the gap.');
    expect(derive(derivation('sum'), dataset(rows))).not.toHaveProperty('note');
  });

  it('that leads back to itself is refused, with the way it took', () => {
    const round = dataset(rows, {
      derivations: [
        { id: 'p', label: 'P', kind: 'sum', from: ['q', 'a'] },
        { id: 'q', label: 'Q', kind: 'sum', from: ['p', 'a'] },
      ],
    });
    const error = refusal(() => lookupObservation('p', round));
    expect(error.issues).toEqual([
      {
        code: 'cyclic-derivation',
        id: 'p',
        path: 'derivations.p',
        got: '"shells@2024-10-22/p → shells@2024-10-22/q → shells@2024-10-22/p"',
        expected: 'a derivation that does not lead back to itself',
      },
    ]);
    const self = { ...derivation('sum', ['d', 'a']) };
    expect(refusal(() => derive(self, dataset(rows, { derivations: [self] }))).code).toBe('cyclic-derivation');
  });

  it('of the same name in another dataset is no circle', () => {
    const inner = dataset(
      [
        { ...eq(2), area: 'RUS' },
        { ...eq(3), area: 'RUS' },
      ],
      { dataset: 'other', derivations: [derivation('sum')] },
    );
    const outer: Derivation = { ...derivation('sum'), from: ['a', 'other@2024-10-22/d'] };
    expect(derive(outer, dataset([eq(1)]), [inner]).value).toBe(6);
  });
});

describe('an observation is found', () => {
  it('by its id in a vintage, or by a whole reference among the others', () => {
    expect(lookupObservation('total', southKoreaAid)).toBe(southKoreaAid.observations[0]);
    const tracked = lookupObservation('aid-to-ukraine@2024-08-31/KOR-total', southKoreaAid, [
      southKoreaAid,
      aidToUkraine,
    ]);
    expect(tracked.value).toBe(0.788521);
  });

  it('by an id in its own vintage, even where another vintage of the dataset is given', () => {
    const newer = vintage({ vintage: '2025-01-01', observations: [observation({ id: 'a', value: 99 })] });
    const older = vintage({ observations: [observation({ id: 'a', value: 1 })] });
    expect(lookupObservation('a', older, [newer, older]).value).toBe(1);
  });

  it('computed, where only a derivation is declared', () => {
    expect(formatValue(lookupObservation('troops/russia-to-first', [troops]))).toBe('about 400');
  });

  it('and refused where a view or a whole dataset is named', () => {
    for (const reference of ['troops/contingents', 'troops']) {
      expect(refusal(() => lookupObservation(reference, [troops])).issues).toEqual([
        {
          code: 'not-an-observation',
          path: 'of',
          got: JSON.stringify(reference),
          expected: 'a reference that ends in the id of one observation',
        },
      ]);
    }
  });
});
