import { expect } from '@open-wc/testing';
import type { VintageInput } from '../../src/user-data/figure-data.js';
import { give, make, registerAll } from './support/figures.js';
import { one, part, read, texts } from './support/reading.js';
import { itRefuses, type Refusal } from './support/refusal.js';
import { settled } from './support/waiting.js';
import { contingents, counts, flows, grids } from './support/units.js';
import { guardPage } from './support/watching.js';

guardPage();
before(registerAll);

describe('figure-units', () => {
  describe('properties and attributes', () => {
    it('takes what one square stands for from its attribute', async () => {
      const figure = await make('figure-units', flows, { width: 320 });
      figure.setAttribute('unit-size', '100000');
      await settled(figure);
      expect(counts(figure)).to.deep.equal([[10, 7], [80]]);
      expect(part(figure, 'rule')).to.equal('one square is 100,000 rounds');
    });

    it('finds a size that suits rows of your own', async () => {
      const figure = await make('figure-units', {
        data: [
          { label: 'A', value: 3 },
          { label: 'B', value: 1200 },
        ],
      });
      expect(part(figure, 'rule')).to.equal('one square is 3');
      await give(figure, [
        { label: 'A', value: 1 },
        { label: 'B', value: 1e6 },
      ]);
      expect(part(figure, 'rule')).to.equal('one square is 5,000');
    });

    it('writes numbers in the page’s language', async () => {
      const figure = await make('figure-units', { ...contingents, locale: 'de' });
      expect(texts(figure, 'b')).to.deep.equal(['1.500', '12.000', 'rund 600.000']);
    });

    it('takes the colour of the squares from the page', async () => {
      const figure = await make('figure-units', { data: [{ label: 'A', value: 3 }] });
      figure.style.setProperty('--figure-color-accent', 'rgb(1, 2, 3)');
      expect(getComputedStyle(grids(figure)[0]!.querySelector('.mark')!).fill).to.equal('rgb(1, 2, 3)');
    });
  });

  describe('bad data', () => {
    const grouped = (groups: unknown): VintageInput => ({
      observations: [
        { id: 'a', label: 'A', value: 5 },
        { id: 'b', label: 'B', value: 9 },
        { id: 'c', label: 'C', value: 2 },
      ],
      views: [{ id: 'v', form: 'units', title: 'T', groups: groups as never }],
    });
    const refused: Refusal[] = [
      ['no rows', { data: [] }, 'no-rows', ['observations', 'above zero']],
      ['rows of nothing', { data: [{ value: 0 }, { value: null }] }, 'no-rows', ['observations']],
      [
        'a negative number',
        { data: [{ value: 1 }, { id: 'b', value: -5 }] },
        'negative',
        ['"b"', 'observations[1].value', '-5'],
      ],
      [
        'two units',
        { data: [{ value: 1 }, { id: 'b', value: 5, unit: { code: 'EUR', mult: 0 } }] },
        'mixed-units',
        ['"b"', '1 and EUR'],
      ],
      ['a size of nothing', { ...contingents, unitSize: 0 }, 'unit-size', ['unit-size', 'a number above zero', '0']],
      ['a size below nothing', { ...contingents, unitSize: -5 }, 'unit-size', ['-5']],
      ['a size that is no number', { ...contingents, unitSize: NaN }, 'unit-size', ['NaN']],
      [
        'more squares than anybody can count',
        { ...contingents, unitSize: 1 },
        'too-many-squares',
        ['unit-size', 'at most 4000 squares', '613500 squares at 1'],
      ],
      [
        '10,000 rows',
        { data: Array.from({ length: 10_000 }, () => ({ value: 1 })) },
        'too-many-rows',
        ['observations', 'at most 50', '10000 rows'],
      ],
      [
        'more squares of rows of your own than fit, at the size asked for',
        { data: [{ value: 5000 }, { value: 7 }], unitSize: 1 },
        'too-many-squares',
        ['5007 squares at 1', 'one of 20 would do'],
      ],
      [
        'a part larger than what it is part of',
        { data: grouped([{ observation: 'a' }, { observation: 'b', within: 'a' }]) },
        'part-exceeds-whole',
        ['"b"', 'no more than 5', '9'],
      ],
      [
        'a group that is not there',
        { data: grouped([{ observation: 'z' }]) },
        'unknown-id',
        ['groups', 'one of a, b, c', '"z"'],
      ],
      [
        'a group within one that is not there',
        { data: grouped([{ observation: 'a' }, { observation: 'c', within: 'z' }]) },
        'unknown-id',
        ['within', '"z"'],
      ],
      [
        'a group within a group that is within another: it would not be drawn',
        { data: grouped([{ observation: 'b' }, { observation: 'a', within: 'b' }, { observation: 'c', within: 'a' }]) },
        'unknown-id',
        ['within', '"a"'],
      ],
      ['a view without groups', { data: grouped(undefined) }, 'no-rows', ['views.v.groups', 'a list of ids']],
    ];

    itRefuses('figure-units', refused, (figure) =>
      expect(read(one(figure, '.error'))).to.match(/^This figure cannot be drawn\. [A-Z][^.]*\./),
    );
  });
});
