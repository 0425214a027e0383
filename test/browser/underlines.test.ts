import { expect } from '@open-wc/testing';
import { framed, make, registerAll } from './support/figures.js';
import { all, one, openSources, openTable, read } from './support/reading.js';
import { guardPage } from './support/watching.js';

guardPage();
before(registerAll);

const lineOf = (element: Element): string[] => {
  const { textDecorationLine, textDecorationStyle, textDecorationThickness } = getComputedStyle(element);
  return [textDecorationLine, textDecorationStyle, textDecorationThickness];
};

describe('the line under what can be pressed', () => {
  for (const [of, style] of [
    ['south-korea-aid/total', 'solid'],
    ['artillery-shells/north-korea-to-russia', 'dotted'],
    ['artillery-shells/eu-promised', 'dashed'],
  ] as const) {
    it(`is ${style} under ${of}, and 2 px thick in the accent colour`, async () => {
      const figure = await make('figure-value', { of });
      figure.style.setProperty('--figure-color-accent', 'rgb(1, 2, 3)');
      const value = one(figure, '[part~="value"]');
      expect(lineOf(value)).to.deep.equal(['underline', style, '2px']);
      expect(getComputedStyle(value).textDecorationColor).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(figure.parentElement!).textDecorationLine).to.equal('none');
    });
  }

  it('stands under every button of every form, and of the list that one opens', async () => {
    for (const { tag, of } of framed) {
      const figure = await make(tag, { of });
      await openTable(figure);
      await openSources(figure);
      const buttons = all(figure, 'button, summary');
      expect(buttons.length, tag).to.be.at.least(2);
      for (const button of buttons)
        expect(lineOf(button).slice(0, 2), `${read(button)} of ${tag}`).to.deep.equal(['underline', 'solid']);
    }
  });
});
