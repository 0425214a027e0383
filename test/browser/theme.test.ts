import { expect } from '@open-wc/testing';
import { paperOf } from './support/colour.js';
import { framed, korea, make, registerAll } from './support/figures.js';
import { barsIn } from './support/layout.js';
import { one } from './support/reading.js';
import { settled } from './support/waiting.js';
import { guardPage } from './support/watching.js';

guardPage();
before(registerAll);

describe('what all forms share', () => {
  describe('theme', () => {
    for (const { tag, of } of framed) {
      it(`of ${tag} follows the page unless it is told otherwise`, async () => {
        const figure = await make(tag, { of });
        expect(getComputedStyle(figure).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
        const colour = (): string => getComputedStyle(figure).color;
        const page = colour();
        figure.theme = 'dark';
        await settled(figure);
        expect(figure.getAttribute('theme')).to.equal('dark');
        const dark = [colour(), paperOf(figure)];
        figure.theme = 'light';
        await settled(figure);
        expect(getComputedStyle(figure).colorScheme).to.equal('light');
        expect([colour(), paperOf(figure)]).not.to.deep.equal(dark);
        figure.setAttribute('theme', 'purple');
        await settled(figure);
        expect(colour()).to.equal(page);
      });
    }

    it('of a number is that of its panel: the words are the page’s own', async () => {
      const figure = await make('figure-value', { of: 'south-korea-aid/total' });
      const panel = one(figure, '[part~="panel"]');
      const [text, light] = [getComputedStyle(figure).color, getComputedStyle(panel).backgroundColor];
      figure.theme = 'dark';
      await settled(figure);
      expect(getComputedStyle(figure).color).to.equal(text);
      expect(getComputedStyle(panel).backgroundColor).not.to.equal(light);
    });

    it('changes with the page’s own color-scheme, without being told', async () => {
      const figure = await make('figure-parts', korea);
      const fill = (): string => getComputedStyle(barsIn(one(figure, '.graphic'))[0]!).fill;
      const light = fill();
      document.documentElement.style.colorScheme = 'dark';
      expect(fill()).not.to.equal(light);
      document.documentElement.style.colorScheme = '';
    });
  });
});
