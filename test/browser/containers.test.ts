import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from './support/engine.js';
import { type FramedTag, framed, korea, make, registerAll } from './support/figures.js';
import { box } from './support/layout.js';
import { settled } from './support/waiting.js';
import { guardPage } from './support/watching.js';

guardPage();
before(registerAll);

/** What pages put a figure in, as markup around it; `flow` says how wide it then is in a column of 700 px. */
const containers: [name: string, before: string, after: string, widths: [least: number, most: number]][] = [
  ['the flow', '', '', [700, 700]],
  ['a flex row', '<div style="display: flex">', '</div>', [700, 700]],
  ['a flex row that wraps', '<div style="display: flex; flex-wrap: wrap">', '</div>', [700, 700]],
  ['a flex row beside a word', '<div style="display: flex"><p>Word</p>', '</div>', [500, 700]],
  ['a flex row that centres', '<div style="display: flex; justify-content: center">', '</div>', [700, 700]],
  ['a flex column', '<div style="display: flex; flex-direction: column">', '</div>', [700, 700]],
  [
    'a flex column that centres',
    '<div style="display: flex; flex-flow: column; align-items: center">',
    '</div>',
    [280, 700],
  ],
  ['an inline flex', '<div style="display: inline-flex">', '</div>', [280, 700]],
  ['a grid', '<div style="display: grid">', '</div>', [700, 700]],
  [
    'a grid of auto columns',
    '<div style="display: grid; grid-template-columns: auto auto"><p>Word</p>',
    '</div>',
    [280, 700],
  ],
  [
    'a grid of a smallest column',
    '<div style="display: grid; grid-template-columns: min-content 1fr">',
    '</div>',
    [280, 700],
  ],
  ['a grid that centres', '<div style="display: grid; place-items: center">', '</div>', [280, 700]],
  ['a float', '<div style="float: left">', '</div>', [280, 700]],
  ['an inline block', '<div style="display: inline-block">', '</div>', [280, 700]],
  ['a box that fits its content', '<div style="width: fit-content">', '</div>', [280, 700]],
  ['a box out of the flow', '<div style="position: absolute">', '</div>', [280, 700]],
  ['a table cell', '<table><tr><td>', '</td></tr></table>', [280, 700]],
  ['a table cell beside a word', '<table style="width: 100%"><tr><td>Word</td><td>', '</td></tr></table>', [280, 700]],
  ['a list', '<ul><li>', '</li></ul>', [600, 700]],
  ['a dialog', '<dialog open style="position: static">', '</dialog>', [280, 700]],
  ['a fieldset', '<fieldset>', '</fieldset>', [600, 700]],
];

/** What pages make of a figure itself. */
const styles: [name: string, style: string, widths: [least: number, most: number]][] = [
  ['floats', 'float: right', [280, 700]],
  ['is an inline block', 'display: inline-block', [280, 700]],
  ['fits its content', 'width: fit-content', [280, 700]],
  ['is out of the flow', 'position: absolute', [280, 700]],
  ['has margins', 'margin-inline: 20px', [660, 660]],
  ['bleeds out of its column', 'margin-inline: -40px', [780, 780]],
  ['has padding and a border', 'padding-inline: 20px; border: 2px solid', [700, 700]],
  ['has a width', 'width: 40%', [280, 280]],
  ['is centred and narrow', 'max-width: 300px; margin-inline: auto', [300, 300]],
];

const parse = (markup: string, width: number): HTMLElement => {
  const column = document.createElement('div');
  column.style.cssText = `width: ${width}px; position: relative`;
  column.append(new DOMParser().parseFromString(markup, 'text/html').body.firstChild ?? '');
  return column;
};

/** A figure where a page has put it, drawn; one per tag. */
const put = async (tag: FramedTag, of: string, markup: string, width: number): Promise<HTMLElement[]> => {
  const place = await fixture<HTMLElement>(
    html`<div>${parse(markup.replaceAll('FIGURE', `<${tag} of="${of}"></${tag}>`), width)}</div>`,
  );
  const figures = [...place.querySelectorAll(tag)];
  for (const figure of figures) await settled(figure);
  return figures;
};

/** Figures are read, not scrolled for: the tallest, of many squares and notes, is not higher than this. */
const tallest = 4000;

describe('a figure', () => {
  before(() => setViewport({ width: 1000, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [name, start, end, [least, most]] of containers)
    it(`in ${name} has a width to be read in`, async () => {
      for (const { tag, of } of framed) {
        const [figure] = await put(tag, of, `${start}FIGURE${end}`, 700);
        const { width, height } = box(figure!);
        expect(width, `${tag}, width`).to.be.within(least - 1, most + 1);
        expect(height, `${tag}, height`).to.be.within(50, tallest);
      }
    });

  for (const [name, style, [least, most]] of styles)
    it(`that ${name} has a width to be read in`, async () => {
      for (const { tag, of } of framed) {
        const [figure] = await put(tag, of, '<div>FIGURE</div>', 700);
        figure!.style.cssText = style;
        const { width, height } = box(figure!);
        expect(width, `${tag}, width`).to.be.within(least - 1, most + 1);
        expect(height, `${tag}, height`).to.be.within(50, tallest);
      }
    });

  it('shares a flex row with another, and a grid’s columns', async () => {
    for (const style of ['display: flex; gap: 20px', 'display: grid; grid-template-columns: 1fr 1fr; gap: 20px']) {
      for (const column of [700, 340]) {
        const figures = await put('figure-parts', korea.of, `<div style="${style}">FIGUREFIGURE</div>`, column);
        expect(
          figures.map((figure) => box(figure).width),
          `${style} of ${column} px`,
        ).to.deep.equal([(column - 20) / 2, (column - 20) / 2]);
      }
    }
  });

  it('shares a flex row with a long text, and is not squeezed to nothing', async () => {
    const text = `<p>${'words '.repeat(200)}</p>`;
    const [figure] = await put('figure-parts', korea.of, `<div style="display: flex">${text}FIGURE</div>`, 700);
    expect(box(figure!).width).to.be.at.least(140);
    expect(box(figure!).height).to.be.at.most(tallest);
  });

  it('on a phone is no wider than its place, whatever that is', async () => {
    await setViewport({ width: 320, height: 640 });
    for (const [name, start, end] of containers) {
      // Beside a word in a table nothing can shrink.
      if (name.includes('beside a word')) continue;
      const [figure] = await put('figure-ranking', 'aid-to-ukraine@2024-08-31/ranking', `${start}FIGURE${end}`, 320);
      expect(box(figure!).right - box(figure!.closest('body > div') ?? document.body).left, name).to.be.at.most(
        320 + 1,
      );
      expect(box(figure!).width, name).to.be.at.least(200);
    }
    await setViewport({ width: 1000, height: 800 });
  });

  it('leaves room to the next in the flow', async () => {
    const first = await make('figure-parts', korea);
    const second = document.createElement('figure-parts');
    Object.assign(second, korea);
    first.after(second);
    await settled(second);
    expect(box(second).top - box(first).bottom).to.be.at.least(16);
  });
});
