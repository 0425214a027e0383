import { expect } from '@open-wc/testing';
import { setViewport } from './support/engine.js';
import type { ObservationInput } from '../../src/user-data/figure-data.js';
import { inEachFace } from './support/faces.js';
import { type FramedTag, framed, make, registerAll, samples } from './support/figures.js';
import { box, clipped, overflow, overlaps, textBoxes, visible } from './support/layout.js';
import { all, inside, message, one, open, openTable, read } from './support/reading.js';
import { settled } from './support/waiting.js';
import { guardPage, sound } from './support/watching.js';

const widths = [280, 320, 480, 640, 700, 1400] as const;

const long = 'Ministry of Foreign Affairs, International Cooperation and Development of the Republic';
const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const own = (label: (i: number) => string, count = 2): ObservationInput[] =>
  Array.from({ length: count }, (_, i) => ({
    label: label(i),
    value: 1234.5 * (i + 1),
    unit: { code: 'EUR', mult: 6 as const },
    relation: 'approx',
    basis: 'claimed',
    by: long,
    note: `${label(i)} ${long}`,
  }));

/** Every figure that the datasets make, and some that try the layout. */
const figures: [name: string, tag: FramedTag, properties: Record<string, unknown>][] = [
  ['the breakdown', 'figure-parts', { of: 'south-korea-aid/breakdown' }],
  ['the donors of 2024', 'figure-ranking', { of: 'aid-to-ukraine@2024-08-31/ranking' }],
  ['the donors of 2026, by kind', 'figure-ranking', { of: 'aid-to-ukraine@2026-04-30/ranking', stack: 'kind' }],
  ['the pledge', 'figure-target', { of: 'artillery-shells/pledge' }],
  ['the shells', 'figure-units', { of: 'artillery-shells/flows' }],
  ['the troops', 'figure-units', { of: 'troops/contingents' }],
  ['what was said of the shells', 'figure-series', { of: 'artillery-shells/north-korea-rounds-claims' }],
  ['what was said of the EU’s shells', 'figure-series', { of: 'artillery-shells/eu-sent-claims' }],
  ['what was said of Russian troops', 'figure-series', { of: 'troops/russian-troops-claims' }],
  ['South Korea’s aid in each vintage', 'figure-series', { of: 'aid-to-ukraine/south-korea-vintages' }],
  ['the claim of eight million', 'figure-claim', { of: 'artillery-shells/north-korea-to-russia' }],
  ['long names in a series', 'figure-series', { data: own((i) => `${long} ${i}`, 4) }],
  ['long names in a claim', 'figure-claim', { data: own((i) => `${long} ${i}`, 4) }],
  ['a long word in a series', 'figure-series', { data: own((i) => `${word}${i}`, 3), heading: word }],
  ['a long word in a claim', 'figure-claim', { data: own((i) => `${word}${i}`, 3), heading: word }],
  ['long names in parts', 'figure-parts', { data: own((i) => `${long} ${i}`, 4) }],
  ['long names in a ranking', 'figure-ranking', { data: own((i) => `${long} ${i}`, 4), highlight: `${long} 1` }],
  ['long names in a target', 'figure-target', { data: own((i) => `${long} ${i}`) }],
  ['long names in units', 'figure-units', { data: own((i) => `${long} ${i}`) }],
  ['a long word in parts', 'figure-parts', { data: own((i) => `${word}${i}`, 3), heading: word }],
  ['a long word in a ranking', 'figure-ranking', { data: own((i) => `${word}${i}`, 3), heading: word }],
  ['a long word in a target', 'figure-target', { data: own((i) => `${word}${i}`), heading: word }],
  ['a long word in units', 'figure-units', { data: own((i) => `${word}${i}`), heading: word }],
];

guardPage();
before(registerAll);

/** Where each letter stands, from above, of what a text says somewhere in an element. */
const linesOf = (element: Element, said: RegExp): number[] => {
  const letters: { node: Text; at: number }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (let at = 0; at < (node as Text).length; at++) letters.push({ node: node as Text, at });
  const found = said.exec(letters.map(({ node, at }) => node.data[at]).join(''));
  return letters.slice(found?.index, found ? found.index + found[0].length : 0).map(({ node, at }) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return Math.round(range.getBoundingClientRect().top);
  });
};

inEachFace('layout', () => {
  before(() => setViewport({ width: 1500, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [name, tag, properties] of figures) {
    it(`of ${name} fits its column at every width, nothing cut off and no words on words`, async () => {
      const figure = await make(tag, properties);
      expect(message(figure)).to.equal('');
      await openTable(figure);
      for (const fold of all(figure, '.fold', HTMLButtonElement)) await open(fold, figure);
      for (const width of widths) {
        figure.parentElement!.style.width = `${width}px`;
        expect(figure.clientWidth, 'width').to.equal(width);
        expect(overflow(figure), `overflow at ${width} px`).to.equal(0);
        expect(clipped(figure), `cut off at ${width} px`).to.deep.equal([]);
        expect(overlaps(figure), `overlaps at ${width} px`).to.deep.equal([]);
        expect(textBoxes(figure).length).to.be.greaterThan(5);
      }
      sound(figure);
    });
  }

  for (const locale of ['de', 'ko', 'ar', 'uk']) {
    it(`fits in ${locale}, in the direction of its script`, async () => {
      for (const { tag, of } of framed) {
        const figure = await make(tag, { of, locale });
        figure.parentElement!.dir = locale === 'ar' ? 'rtl' : 'ltr';
        for (const width of [280, 700]) {
          figure.parentElement!.style.width = `${width}px`;
          expect(overflow(figure), `${tag} at ${width} px`).to.equal(0);
          expect(clipped(figure), `${tag} at ${width} px`).to.deep.equal([]);
          expect(overlaps(figure), `${tag} at ${width} px`).to.deep.equal([]);
        }
      }
    });
  }

  it('on a phone needs no scrolling sideways', async () => {
    await setViewport({ width: 320, height: 640 });
    for (const { tag, of } of samples) {
      const figure = await make(tag, { of });
      expect(document.documentElement.scrollWidth, tag).to.be.at.most(320);
      expect(clipped(figure, document.documentElement), tag).to.deep.equal([]);
    }
    await setViewport({ width: 1500, height: 900 });
  });

  it('keeps its size while it is drawn again', async () => {
    for (const { tag, of } of framed) {
      const figure = await make(tag, { of }, { width: 480 });
      const { height } = box(figure);
      figure.requestUpdate();
      await settled(figure);
      expect(box(figure).height, tag).to.equal(height);
    }
  });

  it('breaks no date or vintage in the credit line', async () => {
    for (const { tag, of } of framed) {
      for (let width = 260; width <= 340; width += 10) {
        const credit = one(await make(tag, { of }, { width }), '[part~="credit"]');
        for (const text of [/(data\sthrough|as\sof)\s[^·]+\d/, /vintage\s\S+/]) {
          const tops = new Set(linesOf(credit, text));
          expect(tops.size, `${text} of ${tag} at ${width}`).to.equal(1);
        }
      }
    }
  });

  it('writes no text below 12 px and offers no target below 24 px', async () => {
    for (const { tag, of } of samples) {
      const figure = await make(tag, { of }, { width: 320 });
      for (const { owner, text } of textBoxes(figure)) {
        if (owner.localName === 'sup') continue;
        expect(parseFloat(getComputedStyle(owner).fontSize), `“${text}” of ${tag}`).to.be.at.least(12);
      }
      for (const button of all(figure, 'figure button')) {
        expect(box(button).height, `${read(button)} of ${tag}`).to.be.at.least(24);
      }
    }
  });

  it('keeps a label and its number on one line on a phone, the label in two lines where it must', async () => {
    const figure = await make('figure-units', { of: 'troops/contingents' }, { width: 320 });
    const lines = all(figure, '.line');
    expect(lines).to.have.length(3);
    for (const line of lines) {
      const [label, value] = [...line.children].map(box);
      expect(value!.left, read(line)).to.be.at.least(label!.right);
      expect(value!.top, read(line)).to.be.lessThan(label!.top + 12);
    }
  });

  it('keeps a number on one line with what it counts', async () => {
    const figure = await make('figure-target', { of: 'artillery-shells/pledge' }, { width: 320 });
    expect(one(figure, '.takeaway').textContent).to.contain('650,000\u00a0rounds of\u00a01\u00a0million');
    const value = await make('figure-value', { of: 'south-korea-aid/military' });
    expect(one(value, '[part~="value"]').textContent).to.equal('some\u00a0€15\u00a0million');
  });

  it('measures nothing: the picture re-fits without a redraw', async () => {
    for (const { tag, of } of framed) {
      const figure = await make(tag, { of }, { width: 400 });
      const markup = inside(figure).innerHTML;
      const before = all(figure, '.axis', Element)
        .filter(visible)
        .map((axis) => box(axis).width);
      figure.parentElement!.style.width = '300px';
      const after = all(figure, '.axis', Element)
        .filter(visible)
        .map((axis) => box(axis).width);
      expect(inside(figure).innerHTML).to.equal(markup);
      after.forEach((width, i) => expect(before[i]! - width, tag).to.be.closeTo(100, 1));
    }
  });
});
