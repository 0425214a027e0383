import { expect } from '@open-wc/testing';
import { contrast, paperOf } from './support/colour.js';
import { make, registerAll } from './support/figures.js';
import { barsIn, box, textBoxes } from './support/layout.js';
import { all, one } from './support/reading.js';
import { guardPage } from './support/watching.js';

guardPage();
before(registerAll);

const strip = { of: 'south-korea-aid/breakdown' };
const stacked = { of: 'aid-to-ukraine/ranking', stack: 'kind' };

/** Words in pieces that are seen. */
const seen = (figure: Element): { text: string; rect: DOMRect; owner: Element }[] =>
  textBoxes(figure).filter(({ owner }) => owner.closest('.within'));
const texts = (figure: Element): string[] => seen(figure).map(({ text }) => text.replaceAll('\u00a0', ' '));

describe('words in the pieces of a bar', () => {
  it('are the names of parts, where there is one strip', async () => {
    expect(texts(await make('figure-parts', strip, { width: 900 })).sort()).to.deep.equal([
      'Financial',
      'Humanitarian',
    ]);
    expect(texts(await make('figure-parts', strip, { width: 500 }))).to.deep.equal([]);
  });

  it('are numbers, written as their column, in a stacked ranking', async () => {
    const found = texts(await make('figure-ranking', stacked, { width: 1200 }));
    expect(found).to.include.members(['€431 million', '€81.2 billion']);
  });

  it('are whole, or not seen, at any width', async () => {
    for (const width of [330, 530, 600, 760, 1000, 1400]) {
      const figures = [await make('figure-parts', strip, { width }), await make('figure-ranking', stacked, { width })];
      for (const figure of figures)
        for (const { text, rect, owner } of seen(figure)) {
          const piece = box(owner.closest('foreignObject')!);
          expect(rect.left, `“${text}” at ${width}`).to.be.at.least(piece.left);
          expect(rect.right, `“${text}” at ${width}`).to.be.at.most(piece.right);
          expect(rect.height, `“${text}” at ${width}`).to.be.at.most(piece.height + 4);
        }
    }
  });

  it('do not stand in a bar that is thinner than they are', async () => {
    const figure = await make('figure-ranking', stacked, { width: 1200 });
    figure.style.setProperty('--figure-bar-size', '8px');
    expect(texts(figure)).to.deep.equal([]);
    figure.style.setProperty('--figure-bar-size', '16px');
    figure.style.setProperty('--figure-font-size', '28px');
    expect(texts(figure)).to.deep.equal([]);
  });

  it('are read on every colour, also on a page’s own', async () => {
    for (const theme of ['light', 'dark'] as const)
      for (const own of ['', '#ffd700', '#000080', '#777', '#1a7ae0']) {
        const figure = await make('figure-parts', { ...strip, theme }, { width: 900 });
        if (own) for (const name of ['1', '2']) figure.style.setProperty(`--figure-color-${name}`, own);
        expect(seen(figure)).to.have.length(2);
        for (const { text, owner } of seen(figure))
          expect(contrast(getComputedStyle(owner).color, paperOf(owner)), `${text} on ${own || theme}`).to.be.at.least(
            4.5,
          );
      }
  });

  it('are not on hatching', async () => {
    const figure = await make('figure-parts', {}, { width: 900 });
    figure.data = [
      { label: 'Guessed', value: 6, basis: 'estimated' },
      { label: 'Counted', value: 4 },
    ];
    await figure.updateComplete;
    expect(texts(figure)).to.deep.equal(['Counted']);
  });

  it('run from their start also on a page from right to left', async () => {
    const figure = await make('figure-parts', strip, { width: 900 });
    figure.dir = 'rtl';
    const pieces = barsIn(one(figure, '.strip')).map(box);
    const words = seen(figure);
    expect(words.map(({ text }) => text).sort()).to.deep.equal(['Financial', 'Humanitarian']);
    for (const { text, rect } of words) {
      const around = pieces.find(({ left, right }) => left < rect.left && right > rect.right);
      expect(around, text).not.to.equal(undefined);
      expect(around!.right - rect.right, text).to.be.within(2, 14);
    }
    expect(box(one(figure, '.strip')).right - Math.max(...pieces.map(({ right }) => right))).to.be.lessThan(2);
    expect(all(figure, '.within').length).to.equal(2);
  });
});
