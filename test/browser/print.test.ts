import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { contrast, markContrast, paperOf } from './support/colour.js';
import { inEachFace } from './support/faces.js';
import { framed, make, registerAll } from './support/figures.js';
import { where } from './support/incapacities.js';
import { barsIn, overflow, textBoxes, visible } from './support/layout.js';
import { all, one, openTable, read } from './support/reading.js';
import { guardPage } from './support/watching.js';

guardPage();
before(registerAll);

where('media').describe('print', () =>
  inEachFace('on paper', () => {
    before(() => emulateMedia({ media: 'print' }));
    after(() => emulateMedia({ media: null as unknown as 'screen' }));

    for (const { tag, of } of framed) {
      it(`${tag} keeps marks and words visible, also from a dark page`, async () => {
        for (const theme of ['auto', 'light', 'dark'] as const) {
          const figure = await make(tag, { of, theme }, { width: 640 });
          expect(getComputedStyle(figure).colorScheme).to.contain('light');
          // Printers leave backgrounds out: what is not drawn by fill or stroke is not there.
          const paper = 'rgb(255, 255, 255)';
          const marks = barsIn(one(figure, '.graphic')).filter(visible);
          expect(marks.length).to.be.greaterThan(0);
          for (const mark of marks)
            expect(markContrast(mark, paper), `${theme} ${mark.classList.value}`).to.be.at.least(3);
          for (const { owner, text } of textBoxes(figure)) {
            const under = owner.closest('.within') ? paperOf(owner) : paper;
            expect(contrast(getComputedStyle(owner).color, under), `${theme}: “${text}”`).to.be.at.least(4.5);
          }
          expect(overflow(figure)).to.equal(0);
        }
      });

      it(`${tag} prints a table that is open and no button for one that is not`, async () => {
        const figure = await make(tag, { of }, { width: 640 });
        expect(all(figure, 'button').filter(visible).map(read)).to.deep.equal([]);
        expect(getComputedStyle(figure).breakInside).to.equal('avoid');
        await emulateMedia({ media: 'screen' });
        await openTable(figure);
        await emulateMedia({ media: 'print' });
        expect(visible(one(figure, 'table'))).to.equal(true);
        expect(all(figure, 'button').filter(visible).map(read)).to.deep.equal([]);
      });
    }

    it('figure-value prints its number as the sentence has it, and no panel', async () => {
      const figure = await make('figure-value', { of: 'south-korea-aid/military', theme: 'dark' });
      expect(visible(one(figure, '[part~="value"]'))).to.equal(true);
      expect(visible(one(figure, '[part~="panel"]'))).to.equal(false);
      expect(contrast(getComputedStyle(one(figure, '[part~="value"]')).color, 'rgb(255, 255, 255)')).to.be.at.least(
        4.5,
      );
      expect(paperOf(figure)).to.match(/rgba?\(255, 255, 255/);
    });
  }),
);
