import { expect } from '@open-wc/testing';
import { contrast, paperOf } from './support/colour.js';
import { framed, make, registerAll, samples } from './support/figures.js';
import { box, clipped, overflow, overlaps, textBoxes } from './support/layout.js';
import { openSources, openTable } from './support/reading.js';
import { settled } from './support/waiting.js';
import { guardPage } from './support/watching.js';

guardPage();
before(registerAll);

/** Pages by their ground and their text; none says which color-scheme it has. */
const pages: [name: string, ground: string, text: string][] = [
  ['white', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
  ['white, with grey text', 'rgb(255, 255, 255)', 'rgb(68, 68, 68)'],
  ['cream', 'rgb(255, 241, 229)', 'rgb(51, 48, 46)'],
  ['black', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(24, 26, 27)', 'rgb(215, 212, 207)'],
  ['blue', 'rgb(16, 42, 67)', 'rgb(240, 244, 248)'],
  ['of a middle grey', 'rgb(128, 128, 128)', 'rgb(0, 0, 0)'],
  ['of another middle grey', 'rgb(102, 102, 102)', 'rgb(255, 255, 255)'],
  ['red', 'rgb(139, 30, 30)', 'rgb(255, 255, 255)'],
];

/** What a page says of its own text. */
const inherited: Record<string, string> = {
  'white-space': 'pre',
  'text-transform': 'uppercase',
  'letter-spacing': '0.3em',
  'word-spacing': '2em',
  'text-indent': '6em',
  'text-align': 'center',
  'line-height': '4',
  'font-variant': 'small-caps',
  'font-style': 'italic',
  'font-stretch': 'expanded',
  'font-weight': '700',
  'text-wrap': 'nowrap',
  'text-shadow': '2px 2px red',
  hyphens: 'auto',
  'word-break': 'break-all',
  'border-spacing': '20px',
  'list-style': 'upper-roman inside',
  'caption-side': 'bottom',
};

describe('on the page of somebody else', () => {
  for (const [name, ground, text] of pages)
    it(`that is ${name} every word stands out by 4.5 : 1`, async () => {
      for (const { tag, of } of samples) {
        const figure = await make(tag, { of }, { width: 640 });
        const column = figure.parentElement!;
        column.style.cssText += `; background: ${ground}; color: ${text}`;
        if (tag !== 'figure-value') await openSources(figure);
        for (const { owner, text: words } of textBoxes(figure)) {
          const under = owner.closest('.within') ? paperOf(owner) : ground;
          expect(contrast(getComputedStyle(owner).color, under), `“${words}” of ${tag}`).to.be.at.least(4.5);
        }
      }
    });

  for (const [property, value] of Object.entries(inherited))
    it(`that sets ${property} a figure looks as on any other`, async () => {
      for (const { tag, of } of framed) {
        const figure = await make(tag, { of }, { width: 400 });
        await openTable(figure);
        await openSources(figure);
        const size = (): [number, number] => [box(figure).height, textBoxes(figure).length];
        const before = size();
        figure.parentElement!.style.setProperty(property, value);
        await settled(figure);
        expect(size(), tag).to.deep.equal(before);
        expect(overflow(figure), tag).to.equal(0);
        expect(clipped(figure), tag).to.deep.equal([]);
        expect(overlaps(figure), tag).to.deep.equal([]);
        figure.parentElement!.style.removeProperty(property);
      }
    });
});
