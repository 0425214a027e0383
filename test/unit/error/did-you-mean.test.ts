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
          { lable: 'A', value: 1 },
          { lable: 'B', value: 2, basics: 'claimed' },
        ],
        views: [{ id: 'v', form: 'parts', part: ['a'] }],
      }),
    ).toEqual([
      'titel is not looked at; did you mean “title”?',
      'observations[0].lable is not looked at; did you mean “label”?',
      'observations[1].basics is not looked at; did you mean “basis”?',
      'views[0].part is not looked at; did you mean “parts”?',
    ]);
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
