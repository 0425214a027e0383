import { expect } from '@open-wc/testing';
import { give, korea, make, registerAll } from './support/figures.js';
import { box } from './support/layout.js';
import { drawnIn, euros } from './support/parts.js';
import { all, isOpen, one, open, openTable, part, read, tableCells, texts } from './support/reading.js';
import { itRefuses, type Refusal } from './support/refusal.js';
import { until } from './support/waiting.js';
import { guardPage, listen } from './support/watching.js';

guardPage();
before(registerAll);

describe('figure-parts', () => {
  describe('properties and attributes', () => {
    it('reads the whole from its attribute', async () => {
      const data = [
        { label: 'A', value: 3 },
        { id: 'all', label: 'C', value: 4 },
        { label: 'B', value: 1 },
      ];
      const figure = await make('figure-parts', { data });
      expect(part(figure, 'takeaway')).to.contain('of 8;');
      figure.setAttribute('whole', 'all');
      await figure.updateComplete;
      expect(part(figure, 'takeaway')).to.equal('The largest part is A: 3, 75% of 4; then B 1 (25%).');
      figure.removeAttribute('whole');
      await figure.updateComplete;
      expect(part(figure, 'takeaway')).to.contain('of 8;');
    });

    it('writes numbers in the page’s language and its own sentence in English', async () => {
      const figure = await make('figure-parts', { ...korea, locale: 'de' });
      expect(texts(figure, 'b').map((text) => text.replace(/\s/g, ' '))).to.deep.equal([
        '470 Mio. €',
        '304 Mio. €',
        'rund 15 Mio. €',
      ]);
      expect(texts(figure, '.word').map((text) => text.replace(/\s/g, ' '))).to.deep.equal([
        '59,6 %',
        '38,5 %',
        'rund 1,9 %',
      ]);
      const takeaway = one(figure, '.takeaway');
      expect(takeaway.lang).to.equal('en');
      expect(read(takeaway)).to.equal(
        'The largest part is Financial: €470 million, 59.6% of €789 million; then Humanitarian €304 million (38.5%) and Military, non-lethal some €15 million (about 1.9%).',
      );
    });

    it('takes the thickness of the strip from the page', async () => {
      const figure = await make('figure-parts', korea, { width: 700 });
      figure.style.setProperty('--figure-bar-size', '20px');
      expect(box(one(figure, '.strip')).height).to.equal(20);
    });

    it('takes the colours of the parts from the page', async () => {
      const figure = await make('figure-parts', korea, { width: 700 });
      figure.style.setProperty('--figure-color-1', 'rgb(1, 2, 3)');
      expect(getComputedStyle(drawnIn(one(figure, '.strip'))[0]!).fill).to.equal('rgb(1, 2, 3)');
    });
  });

  describe('bad data', () => {
    const refused: Refusal[] = [
      [
        'a part larger than the whole',
        {
          data: [
            { id: 'a', value: 12 },
            { id: 'all', value: 10 },
          ],
          whole: 'all',
        },
        'part-exceeds-whole',
        ['"a"', 'no more than the whole, 10', '12'],
      ],
      [
        'parts that do not make the whole',
        { data: [{ value: 3 }, { value: 4 }, { id: 'all', value: 10 }], whole: 'all' },
        'parts-do-not-sum',
        ['"all"', '10, to within rounding', '3 + 4 = 7'],
      ],
      [
        'two currencies',
        {
          data: [
            { value: 3, unit: euros },
            { value: 4, unit: { code: 'USD', mult: 6 } },
          ],
        },
        'mixed-units',
        ['observations', 'one unit', 'EUR and USD'],
      ],
      [
        'a whole of nothing',
        { data: [{ id: 'all', value: 0 }, { value: 1 }], whole: 'all' },
        'no-whole',
        ['a whole above zero', '0'],
      ],
      [
        'a whole without a number',
        { data: [{ value: 1 }, { id: 'all', value: null }], whole: 'all' },
        'no-whole',
        ['"all"', 'null'],
      ],
      [
        'a negative part',
        { data: [{ id: 'a', value: -1 }, { value: 2 }] },
        'negative',
        ['"a"', 'observations[0].value', 'zero or more', '-1'],
      ],
      ['no parts', { data: [] }, 'no-rows', ['observations', 'at least one part', '0']],
      [
        'more parts than a reader can tell apart',
        { data: Array.from({ length: 13 }, () => ({ value: 1 })) },
        'too-many-rows',
        ['observations', 'at most 12', '13 parts'],
      ],
      [
        'a whole that is not there',
        { data: [{ id: 'a', value: 1 }], whole: 'all' },
        'unknown-id',
        ['whole', 'one of a', '"all"'],
      ],
      [
        'a view without parts',
        { data: { observations: [{ value: 1 }], views: [{ id: 'mine', form: 'parts' }] } },
        'no-rows',
        ['views.mine.parts', 'a list of ids'],
      ],
      [
        'a view with a part that is not there',
        { data: { observations: [{ id: 'a', value: 1 }], views: [{ id: 'mine', form: 'parts', parts: ['b'] }] } },
        'unknown-id',
        ['views.mine.parts', 'one of a', '"b"'],
      ],
      [
        'numbers whose sum is too large to draw',
        { data: [{ value: 1e308 }, { value: 1e308 }] },
        'too-large',
        ['observations'],
      ],
    ];

    itRefuses('figure-parts', refused);

    it('opens nothing that is not there: the table goes with the figure and comes back as the reader left it', async () => {
      const figure = await make('figure-parts', korea);
      await openTable(figure);
      await give(figure, [{ value: -1 }]);
      expect(all(figure, 'table')).to.have.length(0);
      await give(figure, null);
      expect(isOpen(one(figure, '[part~="button"]'))).to.equal(true);
      await until(() => tableCells(figure).length === 5, 'the table is empty');
      const heard = listen(figure);
      await open(one(figure, '[part~="button"]', HTMLButtonElement), figure);
      expect(heard('figure-toggle')).to.deep.equal([{ panel: 'table', open: false }]);
    });
  });
});
