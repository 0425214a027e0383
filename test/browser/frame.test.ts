import { expect, fixture, html } from '@open-wc/testing';
import { framed, korea, make, registerAll, samples } from './support/figures.js';
import { barsIn, visible } from './support/layout.js';
import { all, documented, inside, one, openTable, part, partsIn } from './support/reading.js';
import { settled } from './support/waiting.js';
import { guardPage, same } from './support/watching.js';

guardPage();
before(registerAll);

describe('what all forms share', () => {
  describe('the frame', () => {
    for (const { tag, of } of framed) {
      describe(tag, () => {
        it('has a slot for each piece of the frame, which the page may fill', async () => {
          const slots = ['heading', 'takeaway', 'notes', 'credit', 'actions'];
          const figure = await make(tag, { of });
          const named = await documented(tag.replace('figure-', ''), 'slot');
          expect(named).to.have.members(slots);
          for (const name of slots) {
            const own = document.createElement('p');
            own.slot = name;
            own.append(`Own ${name}`);
            figure.append(own);
            await settled(figure);
            expect(visible(own), name).to.equal(true);
            same(own.assignedSlot!.name, name, `slot of ${name}`);
            expect(all(figure, `.${name}`).filter(visible), `our own ${name}`).to.have.length(0);
          }
          for (const own of [...figure.children]) own.remove();
          await settled(figure);
          for (const name of slots.slice(0, -1))
            expect(all(figure, `.${name}`).map(visible), name).to.deep.equal([true]);
        });

        it('writes heading and sentence of the page’s own', async () => {
          const figure = await make(tag, { of, heading: 'Mine', takeaway: 'It is so.' });
          expect(part(figure, 'heading')).to.equal('Mine');
          expect(part(figure, 'takeaway')).to.equal('It is so.');
          expect(figure.describe()).to.equal('It is so.');
          figure.setAttribute('takeaway', '');
          figure.setAttribute('heading', '');
          await settled(figure);
          expect(part(figure, 'takeaway')).not.to.equal('');
          expect(part(figure, 'heading')).to.equal('');
        });

        it('hides the pieces that are named, and no other', async () => {
          const figure = await make(tag, { of });
          const pieces = ['heading', 'takeaway', 'notes', 'credit', 'button'];
          const shown = (): string[] => pieces.filter((name) => all(figure, `[part~="${name}"]`).some(visible));
          expect(shown()).to.deep.equal(pieces);
          for (const [hide, expected] of [
            ['heading', ['takeaway', 'notes', 'credit', 'button']],
            [' credit   takeaway ', ['heading', 'notes', 'button']],
            ['table', ['heading', 'takeaway', 'notes', 'credit']],
            ['heading takeaway key notes credit table sources', []],
            ['all', []],
            ['nonsense', pieces],
            ['', pieces],
          ] as const) {
            figure.setAttribute('hide', hide);
            await settled(figure);
            expect(shown(), `hide="${hide}"`).to.deep.equal(expected);
            expect(visible(one(figure, '[part~="graphic"]'))).to.equal(true);
          }
          figure.removeAttribute('hide');
          Reflect.set(figure, 'hide', undefined);
          await settled(figure);
          expect(shown()).to.deep.equal(pieces);
        });

        it('makes a heading of the level that is asked for', async () => {
          const figure = await make(tag, { of });
          const level = (): string | null => one(figure, '[role="heading"]').getAttribute('aria-level');
          expect(level()).to.equal('3');
          for (const [asked, got] of [
            ['2', '2'],
            ['0', '3'],
            ['9', '6'],
            ['-1', '1'],
            ['2.4', '2'],
            ['large', '3'],
          ]) {
            figure.setAttribute('heading-level', asked!);
            await settled(figure);
            expect(level(), `heading-level="${asked}"`).to.equal(got);
          }
        });

        it('hides when told to', async () => {
          const figure = await make(tag, { of });
          figure.hidden = true;
          expect(visible(figure)).to.equal(false);
        });
      });
    }

    it('writes no credit where none is stated but says so', async () => {
      const figure = await make('figure-parts', { data: [{ label: 'A', value: 1 }] });
      expect(part(figure, 'credit')).to.equal('Source not stated');
    });

    it('has no empty heading where the data have no title', async () => {
      const figure = await make('figure-parts', { data: [{ label: 'A', value: 1 }] });
      expect(all(figure, '[role="heading"]')).to.have.length(0);
    });
  });

  describe('parts and slots', () => {
    it('name nothing twice that a page would want to tell apart', async () => {
      for (const { tag, of } of framed) {
        const figure = await make(tag, { of });
        await openTable(figure);
        for (const name of ['figure', 'heading', 'takeaway', 'graphic', 'notes', 'credit', 'button', 'table']) {
          expect(all(figure, `[part~="${name}"]`), `${name} of ${tag}`).to.have.length(1);
        }
        expect(partsIn(figure).has('error')).to.equal(false);
      }
    });

    it('uses every custom property that the descriptions name', async () => {
      for (const { tag, of } of samples) {
        const figure = await make(tag, { of });
        const css = inside(figure)
          .adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
          .join();
        const named = await documented(tag.replace('figure-', ''), 'cssprop');
        expect(named.length, tag).to.be.greaterThan(0);
        for (const name of named) expect(css, `${name} of ${tag}`).to.contain(`var(${name}`);
      }
    });

    it('lets a page style a part from outside', async () => {
      await fixture(html`<style>
        figure-parts::part(takeaway) {
          color: rgb(1, 2, 3);
        }
        figure-parts::part(mark) {
          fill: rgb(4, 5, 6);
        }
      </style>`);
      const figure = await make('figure-parts', korea);
      expect(getComputedStyle(one(figure, '.takeaway')).color).to.equal('rgb(1, 2, 3)');
      for (const mark of barsIn(one(figure, '.graphic'))) expect(getComputedStyle(mark).fill).to.equal('rgb(4, 5, 6)');
    });
  });
});
