import { expect, fixture, html } from '@open-wc/testing';
import { southKoreaAid } from '../../datasets/south-korea-aid/index.js';
import type { VintageInput } from '../../src/user-data/figure-data.js';
import { type Figure, give, make, registerAll, samples, tableOf } from './support/figures.js';
import { file } from './support/file.js';
import { inAll, inside, message, names, part, read } from './support/reading.js';
import { settled } from './support/waiting.js';
import { guardPage, listen, same, sound } from './support/watching.js';

guardPage();
before(registerAll);

describe('what all forms share', () => {
  describe('where the data come from', () => {
    for (const { tag, of, rows, otherRows, table } of samples) {
      describe(tag, () => {
        it('draws a registered dataset', async () => {
          const figure = await make(tag, { of });
          expect(message(figure)).to.equal('');
          expect(figure.describe()).not.to.equal('');
          sound(figure);
        });

        it('draws bare rows', async () => {
          const figure = await make(tag, { data: rows });
          expect(message(figure)).to.equal('');
          expect(names(figure)).to.contain('Bread');
          sound(figure);
        });

        it('draws the same rows as part of a dataset', async () => {
          const figure = await make(tag, { data: { title: 'Stores', observations: rows } });
          expect(names(figure)).to.contain('Bread');
        });

        it('lets data win over a file, a file over a reference, a reference over a table', async () => {
          const figure = await make(tag, { of }, { children: [tableOf(table)] });
          const fromReference = figure.describe();
          expect(names(figure)).not.to.contain('Wool');
          if (tag === 'figure-value') {
            figure.data = otherRows;
            await settled(figure);
            expect(names(figure)).to.contain('Iron');
            await give(figure, undefined);
            expect(figure.describe()).to.equal(fromReference);
            return;
          }
          figure.src = file('bread.json');
          await settled(figure);
          expect(names(figure)).to.contain('Bread');
          figure.data = otherRows;
          await settled(figure);
          expect(names(figure)).to.contain('Iron');
          await give(figure, undefined);
          expect(names(figure)).to.contain('Bread');
          figure.removeAttribute('src');
          await give(figure, undefined);
          Reflect.set(figure, 'src', undefined);
          await settled(figure);
          expect(figure.describe()).to.equal(fromReference);
          Reflect.set(figure, 'of', undefined);
          await settled(figure);
          expect(names(figure)).to.contain('Wool');
          sound(figure);
        });

        it('goes on working through many changes', async () => {
          const figure = await make(tag, { data: rows });
          for (let i = 0; i < 20; i++) {
            await give(figure, i % 3 === 2 ? 'nonsense' : i % 2 ? otherRows : rows);
            expect(message(figure) !== '').to.equal(i % 3 === 2);
          }
          await give(figure, rows);
          expect(names(figure)).to.contain('Bread');
          expect(figure.error).to.equal(null);
          sound(figure);
        });

        it('comes to rest where a script sets what equals nothing, not even itself', async () => {
          const figure = await make(tag, { data: rows, view: Number.NaN });
          expect(figure.describe() + message(figure)).not.to.equal('');
          expect(figure.isUpdatePending).to.equal(false);
        });

        it('draws properties that were set before the tag was known', async () => {
          const name = `early-${tag}`;
          const figure = document.createElement(name) as Figure;
          Reflect.set(figure, 'data', rows);
          const column = await fixture<HTMLElement>(html`<div>${figure}</div>`);
          same(figure.shadowRoot, null, 'a plain element');
          const Known = customElements.get(tag)!;
          customElements.define(name, class extends Known {});
          customElements.upgrade(column);
          await settled(figure);
          expect(names(figure)).to.contain('Bread');
        });

        it('draws where it was made by script and comes into the page later', async () => {
          const figure = document.createElement(tag);
          Reflect.set(figure, 'data', rows);
          figure.setAttribute('locale', 'de');
          await fixture(html`<div>${figure}</div>`);
          await settled(figure);
          expect(names(figure)).to.contain('Bread');
        });

        it('draws on after it moved in the page, in the language of its new place', async () => {
          const place = await fixture<HTMLElement>(
            html`<div>
              <div lang="en"></div>
              <div lang="de"></div>
            </div>`,
          );
          const figure = document.createElement(tag);
          figure.of = tag === 'figure-value' ? 'artillery-shells/eu-sent' : of;
          const [english, german] = place.children;
          english!.append(figure);
          await settled(figure);
          const heard = listen(figure);
          const before = read(inside(figure));
          german!.append(figure);
          await settled(figure);
          expect(read(inside(figure))).not.to.equal(before);
          expect(heard('figure-error')).to.deep.equal([]);
          english!.append(figure);
          await settled(figure);
          expect(read(inside(figure))).to.equal(before);
          Reflect.set(figure, 'data', otherRows);
          await settled(figure);
          expect(names(figure)).to.contain('Iron');
        });
      });
    }

    it('takes a whole vintage as data', async () => {
      const figure = await make('figure-parts', { data: southKoreaAid });
      expect(part(figure, 'credit')).to.contain('vintage 2024-10-22');
      expect(inAll(figure)).to.equal('€789');
    });

    it('leaves the page’s data as they are', async () => {
      const frozen = (value: unknown): unknown => {
        if (typeof value === 'object' && value) Object.values(value).forEach(frozen);
        return Object.freeze(value);
      };
      const data = frozen(structuredClone(southKoreaAid));
      for (const tag of ['figure-parts', 'figure-value'] as const) {
        const figure = await make(tag, { data: tag === 'figure-parts' ? data : frozen([{ label: 'A', value: 1 }]) });
        expect(message(figure)).to.equal('');
      }
    });

    it('picks a view of the data by name', async () => {
      const data: VintageInput = {
        observations: [
          { id: 'a', label: 'A', value: 1 },
          { id: 'b', label: 'B', value: 2 },
          { id: 'c', label: 'C', value: 3 },
        ],
        views: [
          { id: 'first', form: 'parts', title: 'First', parts: ['a', 'b'] },
          { id: 'second', form: 'parts', title: 'Second', parts: ['b', 'c'] },
        ],
      };
      const figure = await make('figure-parts', { data });
      expect(part(figure, 'heading')).to.equal('First');
      figure.setAttribute('view', 'second');
      await settled(figure);
      expect(part(figure, 'heading')).to.equal('Second');
      expect(inAll(figure)).to.equal('5');
    });
  });
});
