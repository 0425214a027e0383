import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../../src/error/did-you-mean.js';
import { unknownKeys } from '../../../widgets/data/unknown-keys.js';
import type { VintageInput } from '../../../src/user-data/figure-data.js';

const known = ['label', 'value', 'unit', 'by', 'derivedFrom', 'unitSize', '--as-of', 'figure-parts'];

describe('the name that was meant', () => {
  it.each([
    ['lable', 'label'],
    ['Label', 'label'],
    ['vlaue', 'value'],
    ['values', 'value'],
    ['derived_from', 'derivedFrom'],
    ['unit-size', 'unitSize'],
    ['unt', 'unit'],
    ['--asof', '--as-of'],
    ['--sa-of', '--as-of'],
    ['figure-prats', 'figure-parts'],
    ['FIGURE_PRATS', 'figure-parts'],
  ])('%s: %s', (name, meant) => {
    expect(didYouMean(name, known)).toBe(meant);
  });

  it.each(['label', 'colour', 'x', 'note', ''])('is not guessed for %s', (name) => {
    expect(didYouMean(name, known)).toBe(undefined);
  });
});

describe('keys of a page’s own data', () => {
  const said = (data: unknown): string[] => unknownKeys(data as VintageInput).map(({ message }) => message);

  it('that look like one that is known are told, each kind once', () => {
    expect(
      said({
        titel: 'Aid',
        observations: [
          { label: 'A', value: 1, hegde: 'about' },
          { label: 'B', value: 2, hegde: 'about', basics: 'claimed' },
        ],
        views: [{ id: 'v', form: 'parts', part: ['a'] }],
      }),
    ).toEqual([
      'titel is not looked at; did you mean “title”?',
      'observations[0].hegde is not looked at; did you mean “hedge”?',
      'observations[1].basics is not looked at; did you mean “basis”?',
      'views[0].part is not looked at; did you mean “parts”?',
    ]);
  });

  it('that leave rows without their names are refused, all at once', () => {
    const rows = [
      { lable: 'A', value: 1 },
      { Label: 'B', value: 2 },
    ];
    expect(() => said({ observations: rows })).toThrow(
      'observations[0].lable: expected another key: did you mean “label”?, got "A"\nobservations[1].Label',
    );
  });

  it('that are missing in some rows are told', () => {
    expect(said({ observations: [{ label: 'A', value: 1 }, { value: 2 }] })).toEqual([
      'observations[1] has no label; it is drawn as “row-2”.',
    ]);
    expect(said({ observations: [{ value: 1 }, { value: 2 }] })).toEqual([]);
  });

  it('that are very long are told apart from ours at once', () => {
    const rows = Array.from({ length: 40 }, (_, i) => ({ value: 1, [`${i}`.padEnd(100_000, 'label')]: 1 }));
    expect(said({ observations: rows })).toEqual([]);
  });

  it('that are known, or a page’s own, are left alone', () => {
    expect(
      said({ title: 'Aid', observations: [{ label: 'A', value: 1, colour: 'red', labels: 'both are there' }] }),
    ).toEqual([]);
    expect(said({ dataset: 'x', vintage: 'y', terms: {}, errata: [], through: '', observations: [] })).toEqual([]);
  });
});
