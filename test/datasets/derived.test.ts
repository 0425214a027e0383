import { describe, expect, it } from 'vitest';
import { derive, lookupObservation } from '../../src/derive/derive.js';
import { derived } from '../../src/rules/derived.js';
import { broken, files, pick } from './dataset-files.js';

describe('derived numbers are computed, with their lineage and hedges', () => {
  it.each(files)('$file keeps the basis apart from what it rests on', ({ vintage, vintages }) => {
    for (const derivation of vintage.derivations ?? []) {
      const result = derive(derivation, vintage, vintages);
      const inputs = derivation.from.map((ref) => lookupObservation(ref, vintage, vintages));
      expect(result.basis).toBe('derived');
      expect(result.restsOn).toEqual([...new Set(inputs.map((input) => input.basis))]);
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
          'an id of troops@2024-10-22: contingents, north-korea-troops-claims, russian-troops-claims, russia-to-first, per-brigade, north-korea-first, north-korea-further, north-korea-brigades, russia-in-ukraine, north-korea-first-nis-2024-10-18, north-korea-expected-zelensky-2024-10-17, north-korea-expected-nis-2024-10-18 and 4 more',
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
});
