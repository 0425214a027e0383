import { describe, expect, it } from 'vitest';
import { derive, lookupObservation } from '../../src/derive/derive.js';
import { isDerivedObservation } from '../../src/model/derivation.js';
import { derived } from '../../src/rules/derived.js';
import { measures } from '../../src/rules/measures.js';
import { broken, files, pick } from './dataset-files.js';

describe('derived numbers are computed, with their lineage and hedges', () => {
  it.each(files)('$file keeps the basis apart from what it rests on', ({ vintage, vintages }) => {
    for (const derivation of vintage.derivations ?? []) {
      const result = derive(derivation, vintage, vintages);
      const inputs = derivation.from.map((ref) => lookupObservation(ref, vintage, vintages));
      expect(result.basis).toBe('derived');
      expect(result.restsOn).not.toContain('derived');
      expect(result.restsOn).toEqual([
        ...new Set(inputs.flatMap((o) => (isDerivedObservation(o) ? o.restsOn : [o.basis]))),
      ]);
    }
  });

  it('finds a derived number that was typed in', () => {
    const file = broken('south-korea-aid@2024-10-22', ({ vintage }) => {
      pick(vintage.observations, 'total').basis = 'derived';
    });
    expect(derived(file)).toEqual([
      {
        code: 'typed-in',
        file: 'datasets/south-korea-aid/2024-10-22.ts',
        id: 'total',
        path: 'observations[0].basis',
        got: 'derived',
        expected: 'a derivation that computes it',
      },
    ]);
  });

  it('finds a derivation from something that is not there', () => {
    const file = broken('troops@2024-10-22', ({ vintage }) => {
      pick(vintage.derivations, 'russia-to-first').from = ['north-korea-first', 'russia-in-russia'];
    });
    expect(derived(file)).toEqual([
      {
        code: 'unknown-id',
        file: 'datasets/troops/2024-10-22.ts',
        id: 'russia-to-first',
        path: 'derivations[0]',
        got: '"troops@2024-10-22/russia-in-russia"',
        expected:
          'an id of troops@2024-10-22: russia-in-ukraine, russia-to-first, russia-in-ukraine-putin-2023-12-14, russia-in-ukraine-putin-2024-06-14, russia-in-ukraine-syrskyi-2024-07 and 15 more',
      },
    ]);
  });

  it('finds a derivation from a missing number', () => {
    const file = broken('south-korea-aid@2024-10-22', ({ vintage }) => {
      Object.assign(pick(vintage.observations, 'military'), { value: null, status: ['O'] });
    });
    expect(derived(file)).toEqual([
      {
        code: 'no-number',
        file: 'datasets/south-korea-aid/2024-10-22.ts',
        id: 'share-military',
        path: 'derivations[2]',
        got: '"no value in \\"military\\""',
        expected: 'a number',
      },
    ]);
  });

  it.each<[string, string, string[], object]>([
    [
      'months added to the donors’ totals',
      'aid-to-ukraine@2026-04-30',
      ['KOR-total', '2024-08-total'],
      { code: 'mixed-measures', got: '"aid-allocated and aid-allocated-monthly"', expected: 'one measure' },
    ],
    [
      'two counts of the same rounds added',
      'artillery-shells@2024-11-18',
      ['eu-sent-2024-11-11', 'eu-sent-2024-11-18'],
      { code: 'overlap', got: '"eu-sent-2024-11-11 and eu-sent-2024-11-18"', expected: 'each amount once' },
    ],
    [
      'a donor added to the total of all',
      'aid-to-ukraine@2026-04-30',
      ['ALL-total', 'KOR-total'],
      { code: 'overlap', got: '"KOR-total and KOR-total"', expected: 'each amount once' },
    ],
  ])('finds %s where it is computed, and nowhere again', (_, name, from, issue) => {
    const file = broken(name, ({ vintage }) => {
      vintage.derivations = [...(vintage.derivations ?? []), { id: 'both', label: 'Both', kind: 'sum', from }];
    });
    expect([...derived(file), ...measures(file)]).toEqual([expect.objectContaining({ id: 'both', ...issue })]);
  });

  it('takes a whole reference that leads to the latest vintage', () => {
    const file = broken('troops@2024-12-28', ({ vintage }) => {
      vintage.derivations = [
        { id: 'twice', label: 'Twice', kind: 'ratio', from: ['north-korea-first', 'troops/north-korea-further'] },
      ];
    });
    expect(derived(file)).toEqual([]);
  });

  it('lets a member state and the EU institutions be added, and asks what the sum is about', () => {
    const sum = { id: 'both', label: 'Both', kind: 'sum' as const, from: ['EU-total', 'DEU-total'] };
    const withArea = (area?: string): object[] =>
      derived(
        broken(
          'aid-to-ukraine@2026-04-30',
          ({ vintage }) => (vintage.derivations = [{ ...sum, ...(area && { area }) }]),
        ),
      );
    expect(withArea('XEU')).toEqual([]);
    expect(withArea()).toEqual([
      expect.objectContaining({ code: 'no-area', path: 'derivations[0].area', expected: 'an area for EU and DEU' }),
    ]);
  });
});
