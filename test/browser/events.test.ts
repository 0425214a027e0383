import { expect, fixture, html } from '@open-wc/testing';
import { give, korea, make, registerAll, samples, tableOf } from './support/figures.js';
import { documented } from './support/reading.js';
import { settled } from './support/waiting.js';
import { guardPage, listen, same } from './support/watching.js';

guardPage();
before(registerAll);

describe('what all forms share', () => {
  describe('events', () => {
    for (const { tag, of, rows, otherRows } of samples) {
      it(`${tag} tells of each new drawing once, and of no redraw`, async () => {
        const heard = listen(document);
        const figure = await make(tag, { data: rows });
        expect(heard('figure-ready')).to.deep.equal([{ dataset: '', vintage: '' }]);
        figure.requestUpdate();
        await settled(figure);
        figure.setAttribute('heading', 'Another heading');
        figure.toggleAttribute('strict', true);
        await settled(figure);
        expect(heard('figure-ready')).to.have.length(1);
        await give(figure, otherRows);
        expect(heard('figure-ready')).to.have.length(2);
        await give(figure, undefined);
        figure.of = of;
        await settled(figure);
        expect(heard('figure-ready')).to.have.length(3);
        expect(heard('figure-error')).to.deep.equal([]);
      });

      it(`${tag} tells of each error once, and again after it was well`, async () => {
        const figure = await make(tag, { data: rows });
        const heard = listen(figure);
        await give(figure, 'nonsense');
        figure.requestUpdate();
        await settled(figure);
        expect(heard('figure-error')).to.have.length(1);
        expect(heard('figure-error')[0]).to.deep.equal({ code: figure.error!.code, issues: figure.error!.issues });
        await give(figure, rows);
        await give(figure, 'nonsense');
        expect(heard('figure-error')).to.have.length(2);
        expect(heard('figure-ready')).to.have.length(1);
      });

      it(`${tag} tells the page outside the shadow roots around it`, async () => {
        const host = await fixture<HTMLElement>(html`<section></section>`);
        const figure = document.createElement(tag);
        figure.of = of;
        const heard = listen(document);
        let path: EventTarget[] = [];
        document.addEventListener('figure-ready', (event) => (path = event.composedPath()), { once: true });
        host.attachShadow({ mode: 'open' }).append(figure);
        await settled(figure);
        expect(heard('figure-ready')).to.have.length(1);
        same(path[0], figure, 'target');
        same(path.includes(host), true, 'on its way');
      });
    }

    it('tells of a number that changed in a row the sentence does not name', async () => {
      const rows = Array.from({ length: 8 }, (_, i) => ({ label: `Row ${i}`, value: 100 - i }));
      const figure = await make('figure-ranking', { data: rows });
      const heard = listen(figure);
      await give(
        figure,
        rows.map((row, i) => (i === 5 ? { ...row, value: 94.5 } : row)),
      );
      expect(heard('figure-ready')).to.have.length(1);
    });

    it('is silent where another dataset registers', async () => {
      const figures = await Promise.all([
        make('figure-parts', korea),
        make('figure-ranking', {}, { children: [tableOf([['A', '1']])] }),
        make('figure-value', { of: 'south-korea-aid/share-military' }),
      ]);
      const heard = listen(document);
      registerAll();
      await Promise.all(figures.map(settled));
      expect(heard('figure-ready')).to.deep.equal([]);
    });

    it('has every event that the descriptions name, and no other', async () => {
      for (const { tag } of samples) {
        expect(await documented(tag.replace('figure-', ''), 'fires')).to.have.members([
          'figure-ready',
          'figure-warning',
          'figure-error',
          'figure-toggle',
        ]);
      }
    });
  });
});
