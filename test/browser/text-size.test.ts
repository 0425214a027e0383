import { expect } from '@open-wc/testing';
import { setViewport } from './support/engine.js';
import { inEachFace } from './support/faces.js';
import { framed, make, registerAll, samples } from './support/figures.js';
import { clipped, overflow, overlaps, visible } from './support/layout.js';
import { all, one, openTable } from './support/reading.js';
import { guardPage } from './support/watching.js';

guardPage();
before(registerAll);

inEachFace('text of another size', () => {
  before(() => setViewport({ width: 1500, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('fits with text twice as large', async () => {
    for (const { tag, of } of framed) {
      const figure = await make(tag, { of }, { width: 640 });
      const style = document.createElement('style');
      style.append(`${tag}::part(figure) { font-size: 28px }`);
      figure.after(style);
      expect(getComputedStyle(one(figure, 'figure')).fontSize).to.equal('28px');
      expect(overflow(figure), tag).to.equal(0);
      expect(clipped(figure), tag).to.deep.equal([]);
      expect(overlaps(figure), tag).to.deep.equal([]);
    }
  });

  it('grows with the text size that the reader has set', async () => {
    for (const { tag, of } of samples) {
      const figure = await make(tag, { of }, { width: 640 });
      const sizes = (): number[] =>
        all(figure, tag === 'figure-value' ? '[part~="panel"]' : 'figure, .takeaway, button').map((e) =>
          // In WebKit with the digits that a number of four bytes has beyond its precision.
          Math.fround(parseFloat(getComputedStyle(e).fontSize)),
        );
      const before = sizes();
      document.documentElement.style.fontSize = '32px';
      const after = sizes();
      document.documentElement.style.fontSize = '';
      expect(before.length).to.be.greaterThan(0);
      expect(after, tag).to.deep.equal(before.map((size) => 2 * size));
    }
  });

  it('has dots that grow with it', async () => {
    for (const [width, dots] of [
      [1400, '.canvas circle'],
      [600, '.strip circle'],
    ] as const) {
      const figure = await make('figure-series', { of: 'artillery-shells/north-korea-rounds-claims' }, { width });
      const size = (): number => all(figure, dots, Element)[0]!.getBoundingClientRect().width;
      const before = size();
      document.documentElement.style.fontSize = '32px';
      const after = size();
      document.documentElement.style.fontSize = '';
      expect(after / before, dots).to.be.closeTo(2, 0.1);
    }
  });

  it('is laid out for a narrow column where enlarged text makes it one', async () => {
    const figure = await make('figure-parts', { of: 'south-korea-aid/breakdown' }, { width: 700 });
    expect(visible(one(figure, '.strip', Element))).to.equal(true);
    document.documentElement.style.fontSize = '32px';
    expect(visible(one(figure, '.strip', Element))).to.equal(false);
    document.documentElement.style.fontSize = '';
  });

  it('with text twice as large on a phone needs no scrolling sideways, also with the table open', async () => {
    await setViewport({ width: 320, height: 640 });
    document.documentElement.style.fontSize = '32px';
    try {
      for (const { tag, of } of samples) {
        const figure = await make(tag, { of, ...(tag === 'figure-value' && { counted: true }) });
        if (tag !== 'figure-value') await openTable(figure);
        expect(document.documentElement.scrollWidth, tag).to.be.at.most(320);
        expect(clipped(figure, document.documentElement), tag).to.deep.equal([]);
        expect(overlaps(figure), tag).to.deep.equal([]);
      }
      const figure = await make('figure-value', { of: 'artillery-shells/north-korea-to-russia', counted: true });
      expect(document.documentElement.scrollWidth, 'a long number').to.be.at.most(320);
      expect(clipped(figure, document.documentElement)).to.deep.equal([]);
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport({ width: 1500, height: 900 });
    }
  });
});
