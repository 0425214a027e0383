import { expect } from '@open-wc/testing';
import type { ObservationInput } from '../../src/user-data/figure-data.js';
import { markContrast } from './support/colour.js';
import { inEachFace } from './support/faces.js';
import { give, make, registerAll, tableOf } from './support/figures.js';
import { barsIn, box, numberAt, shapeBox, visible } from './support/layout.js';
import {
  all,
  documented,
  one,
  openSources,
  openTable,
  part,
  partsIn,
  read,
  tableCells,
  texts,
} from './support/reading.js';
import { itRefuses, type Refusal } from './support/refusal.js';
import { settled } from './support/waiting.js';
import { guardPage, listen, sound } from './support/watching.js';

const pledge = { of: 'artillery-shells/pledge' };
const promise = { id: 'promise', label: 'Promised', value: 10, basis: 'promised' } as const;

/** Where the two bars end, as fractions of the axis: the promise, then the delivery. */
const sizes = (figure: Element): number[] => {
  const axis = box(one(figure, '.bar.axis'));
  return barsIn(one(figure, '.bar.axis')).map((mark) => (numberAt(mark) - axis.left) / axis.width);
};

guardPage();
before(registerAll);

describe('figure-target', () => {
  inEachFace('rendering', () => {
    it('says in words what became of the promise', async () => {
      const figure = await make('figure-target', pledge, { width: 700 });
      expect(part(figure, 'heading')).to.equal('What became of the EU’s million rounds');
      expect(part(figure, 'takeaway')).to.equal(
        'EU to Ukraine, sent: about 650,000 rounds of 1 million rounds promised, about 65%.',
      );
      expect(texts(figure, '.line')).to.deep.equal([
        'EU to Ukraine, sentabout 650,000 rounds about 65%',
        'EU to Ukraine, promised1 million rounds',
      ]);
      expect(texts(figure, '[part~="key"] li')).to.have.members(['outline only: promised', 'wavy end: “about”']);
      expect(texts(figure, '.notes li:not(.beside)')).to.have.length(2);
      expect(part(figure, 'credit')).to.equal(
        'Source: European Union; a source the article does not name, via The European Conservative · as of 22 Oct 2024 · vintage 2024-10-22',
      );
      sound(figure);
    });

    it('draws the promise as an outline over the axis and the delivery within it, both from zero', async () => {
      for (const width of [280, 700]) {
        const figure = await make('figure-target', pledge, { width });
        const axis = one(figure, '.bar.axis');
        expect(box(axis).width).to.equal(width);
        const [promised, delivered] = sizes(figure);
        expect(promised).to.be.closeTo(1, 0.0005);
        expect(delivered).to.be.closeTo(0.65, 0.0005);
        const outline = barsIn(axis)[0]!;
        expect(getComputedStyle(outline).fill).to.equal('none');
        expect(markContrast(outline)).to.be.at.least(3);
        expect(box(axis.querySelector('.clip .mark')!).left).to.be.closeTo(box(axis).left - 4, 0.5);
      }
    });

    it('stretches the axis to a delivery that is more than was promised', async () => {
      const figure = await make('figure-target', { data: [promise, { label: 'Sent', value: 15 }] });
      expect(sizes(figure).map((size) => Number(size.toFixed(3)))).to.deep.equal([0.667, 1]);
      expect(part(figure, 'takeaway')).to.equal('Sent: 15, 50% more than the 10 promised.');
    });

    for (const [value, share, side] of [
      [12.5, 0.8, 'right'],
      [100, 0.1, 'left'],
    ] as const) {
      it(`of a promise exceeded writes the promise at its end, where that is ${share} of the axis`, async () => {
        for (const width of [320, 700]) {
          const figure = await make('figure-target', { data: [promise, { label: 'Sent', value }] }, { width });
          const axis = box(one(figure, '.bar.axis', Element));
          const end = axis.left + share * axis.width;
          const tick = box(one(figure, '.tick', Element));
          expect((tick.left + tick.right) / 2, 'tick').to.be.closeTo(end, 1);
          expect(tick.bottom, 'tick').to.be.greaterThan(axis.bottom);
          const words = [...all(figure, '.under [part]')].map((text) => box(text));
          expect(words).to.have.length(2);
          if (side === 'right') expect(Math.max(...words.map((w) => w.right))).to.be.closeTo(end, 1);
          else expect(Math.min(...words.map((w) => w.left))).to.be.closeTo(end + 6, 1);
        }
      });
    }

    it('writes from right to left the share after the number, and mirrors the samples of the key', async () => {
      for (const [dir, sign] of [
        ['ltr', 1],
        ['rtl', -1],
      ] as const) {
        const figure = await make('figure-target', { of: 'artillery-shells/pledge', locale: 'ar' }, { width: 400 });
        figure.parentElement!.dir = dir;
        const [number, share] = [...all(figure, '.number')[0]!.children].map(box);
        expect(Math.sign(share!.left - number!.left), dir).to.equal(sign);
        const sample = all(figure, '.sample', SVGSVGElement).at(-1)!;
        const tip = box(one(figure, '.sample path', SVGPathElement));
        expect(Math.sign(tip.left + tip.right - box(sample).left - box(sample).right), dir).to.equal(sign);
      }
    });

    it('draws a delivery nobody reports as a short dashed bar, and invents no share', async () => {
      const figure = await make('figure-target', { data: [promise, { label: 'Sent', value: null }] });
      const [, delivered] = barsIn(one(figure, '.bar.axis'));
      expect(delivered!.classList.contains('unknown')).to.equal(true);
      expect(shapeBox(delivered!).width).to.equal(24);
      expect(part(figure, 'takeaway')).to.equal('Sent: not reported; promised: 10.');
      expect(texts(figure, '.number')[0]).to.equal('not reported');
    });

    for (const [relation, words, tip] of [
      ['approx', 'about 4', 'wavy end: “about”'],
      ['gt', 'more than 4', 'arrow: “more than”'],
      ['ge', 'at least 4', 'arrow: “more than”'],
      ['lt', 'less than 4', 'notch: “less than”'],
      ['le', 'up to 4', 'notch: “less than”'],
    ] as const) {
      it(`draws “${words}” with an end of its own`, async () => {
        const figure = await make('figure-target', { data: [promise, { label: 'Sent', value: 4, relation }] });
        expect(texts(figure, 'b')[0]).to.equal(words);
        expect(texts(figure, '[part~="key"] li')).to.contain(tip);
        const [, delivered] = barsIn(one(figure, '.bar.axis'));
        expect(delivered!.localName).to.equal('path');
        expect(sizes(figure)[1]).to.be.closeTo(0.4, 0.0005);
        expect(texts(figure, '.number')[0]).to.match(/(about|more than|at least|less than|up to) 40%/);
      });
    }

    it('tells claim and estimate from fact by fill and word', async () => {
      for (const [basis, word] of [
        ['claimed', 'according to them'],
        ['estimated', 'estimated'],
      ] as const) {
        const figure = await make('figure-target', {
          data: [promise, { label: 'Sent', value: 4, basis, by: 'them' }],
        });
        const [, delivered] = barsIn(one(figure, '.bar.axis'));
        expect(getComputedStyle(delivered!).fill).to.contain('url(');
        expect(markContrast(delivered!)).to.be.at.least(3);
        expect(texts(figure, '.line')[0]).to.contain(`(${word})`);
      }
    });
  });

  describe('properties and attributes', () => {
    it('takes the first row for the promise unless it is told which', async () => {
      const rows: ObservationInput[] = [
        { id: 'a', label: 'A', value: 4 },
        { id: 'b', label: 'B', value: 8 },
      ];
      const figure = await make('figure-target', { data: rows });
      expect(part(figure, 'takeaway')).to.equal('B: 8, 100% more than the 4 promised.');
      figure.setAttribute('promised', 'b');
      await settled(figure);
      expect(part(figure, 'takeaway')).to.equal('A: 4 of 8 promised, 50%.');
    });

    it('writes numbers in the page’s language and its own sentence in English', async () => {
      const figure = await make('figure-target', { ...pledge, locale: 'fr' });
      expect(texts(figure, 'b')[0]!.replace(/\s/g, ' ')).to.equal('environ 650 000');
      expect(texts(figure, '.number .word')[0]!.replace(/\s/g, ' ')).to.equal('environ 65 %');
      expect(read(one(figure, '.takeaway'))).to.equal(
        'EU to Ukraine, sent: about 650,000 rounds of 1 million rounds promised, about 65%.',
      );
      expect(one(figure, '.takeaway').lang).to.equal('en');
    });

    it('takes colour and thickness from the page', async () => {
      const figure = await make('figure-target', pledge);
      figure.style.setProperty('--figure-color-accent', 'rgb(1, 2, 3)');
      figure.style.setProperty('--figure-bar-size', '21px');
      expect(box(one(figure, '.bar.axis')).height).to.equal(21);
      expect(getComputedStyle(barsIn(one(figure, '.bar.axis'))[1]!).fill).to.equal('rgb(1, 2, 3)');
    });
  });

  describe('events', () => {
    it('tells of the drawing and of the table', async () => {
      const heard = listen(document);
      const figure = await make('figure-target', pledge);
      expect(heard('figure-ready')).to.deep.equal([{ dataset: 'artillery-shells', vintage: '2024-10-22' }]);
      await openTable(figure);
      expect(heard('figure-toggle')).to.deep.equal([{ panel: 'table', open: true }]);
      expect(heard('figure-error')).to.deep.equal([]);
    });
  });

  describe('parts', () => {
    it('has every part that its description names, and no other', async () => {
      const figure = await make('figure-target', pledge);
      await openTable(figure);
      await openSources(figure);
      const used = partsIn(figure);
      await give(figure, [{ value: 'x' }]);
      expect([...new Set([...used, ...partsIn(figure)])]).to.have.members(await documented('target', 'csspart'));
    });

    it('has a table with both numbers', async () => {
      const figure = await make('figure-target', pledge);
      await openTable(figure);
      expect(tableCells(figure)).to.deep.equal([
        ['What', 'Value', 'Share', 'Who says so', 'Period'],
        [
          'EU to Ukraine, sent',
          'about 650,000 rounds',
          'about 65%',
          'a source the article does not name, via The European Conservative (reported)',
          'until 22 Oct 2024',
        ],
        [
          'EU to Ukraine, promised',
          '1 million rounds',
          '100%',
          'European Union, via The European Conservative (promised)',
          'until Apr 2024',
        ],
      ]);
    });
  });

  describe('fallback', () => {
    it('takes a table of two rows, the promise first', async () => {
      const table = tableOf([
        ['Pledged', '$2,000'],
        ['Paid', 'nearly $1,000'],
      ]);
      const figure = await make('figure-target', {}, { children: [table] });
      expect(part(figure, 'takeaway')).to.equal('Paid: nearly $1,000 of $2,000 promised, less than 50%.');
      expect(visible(table)).to.equal(false);
    });
  });

  describe('bad data', () => {
    const refused: Refusal[] = [
      [
        'one row',
        { data: [promise] },
        'two-rows',
        ['observations', 'two: the promise and what was delivered', '1 rows'],
      ],
      ['three rows', { data: [promise, { value: 1 }, { value: 2 }] }, 'two-rows', ['3 rows']],
      [
        'a promise of nothing',
        { data: [{ ...promise, value: 0 }, { value: 1 }] },
        'no-promise',
        ['"promise"', 'above zero', '0'],
      ],
      [
        'a promise without a number',
        { data: [{ ...promise, value: null }, { value: 1 }] },
        'no-promise',
        ['"promise"', 'null'],
      ],
      [
        'a negative delivery',
        { data: [promise, { id: 'b', value: -2 }] },
        'negative',
        ['"b"', 'observations[1].value', '-2'],
      ],
      [
        'two units',
        { data: [promise, { id: 'b', value: 2, unit: { code: 'people', mult: 0 } }] },
        'mixed-units',
        ['observations', 'one unit'],
      ],
      [
        'a promise that is not there',
        { data: [promise, { id: 'b', value: 2 }], promised: 'c' },
        'unknown-id',
        ['promised', 'one of promise, b', '"c"'],
      ],
      [
        'a view without its two rows',
        { data: { observations: [{ id: 'a', value: 1 }], views: [{ id: 'v', form: 'target' }] } },
        'unknown-id',
        ['promised', 'one of a', 'undefined'],
      ],
    ];

    itRefuses('figure-target', refused, (figure) => expect(all(figure, 'figure')).to.have.length(0));
  });
});
