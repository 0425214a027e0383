import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { southKoreaAid } from '../../datasets/south-korea-aid/index.js';
import type { FigureData } from '../../src/figure-data.js';
import { register } from '../../widgets/register.js';
import { paperOf } from './support/colour.js';
import { type Figure, framed, give, make, registerAll, samples, tableOf } from './support/figures.js';
import { barsIn, box, textBoxes, visible } from './support/layout.js';
import {
  all,
  documented,
  focused,
  inside,
  isOpen,
  message,
  names,
  one,
  open,
  openTable,
  part,
  partsIn,
  read,
  tableCells,
  texts,
} from './support/reading.js';
import { settled, until } from './support/waiting.js';
import { guardPage, listen, same, sound } from './support/watching.js';

const file = (name: string): string => new URL(`./files/${name}`, import.meta.url).pathname;

/** Requests for a file that this page has made. */
const requests = (name: string): number => performance.getEntriesByName(new URL(file(name), location.href).href).length;

const korea = { of: 'south-korea-aid/breakdown' };
const inAll = (figure: Element): string => /% of ([^ ;]+)/.exec(part(figure, 'takeaway'))?.[1] ?? '';

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
      const data: FigureData = {
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

  describe('a file', () => {
    it('is fetched once, however often the figure is drawn again', async () => {
      performance.clearResourceTimings();
      const figure = await make('figure-parts', { src: file('salt.json') });
      expect(part(figure, 'heading')).to.equal('Salt and nothing else');
      expect(part(figure, 'credit')).to.contain('vintage 2025-01-01');
      for (const heading of ['one', 'two', 'three']) {
        figure.heading = heading;
        figure.requestUpdate();
        await settled(figure);
      }
      expect(requests('salt.json')).to.equal(1);
    });

    it('is not asked for where there is none, or where data are given', async () => {
      performance.clearResourceTimings();
      await make('figure-parts', korea);
      await make('figure-parts', { data: [{ value: 1 }], src: file('bread.json') });
      expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('.json'))).to.deep.equal([]);
    });

    it('is read again from another address', async () => {
      const figure = await make('figure-parts', { src: file('bread.json') });
      expect(inAll(figure)).to.equal('40');
      figure.src = file('salt.json');
      await settled(figure);
      expect(inAll(figure)).to.equal('10');
    });

    it('that comes late does not take the place of what was asked for after it', async () => {
      const figure = await make('figure-parts', korea);
      figure.src = file('bread.json');
      figure.requestUpdate();
      await Promise.resolve();
      figure.src = file('salt.json');
      await settled(figure);
      expect(inAll(figure)).to.equal('10');
      figure.src = file('bread.json');
      await Promise.resolve();
      await give(figure, [{ label: 'Iron', value: 1 }]);
      expect(names(figure)).to.contain('Iron');
    });

    it('comes also where the element moves while it is on its way', async () => {
      const place = await fixture<HTMLElement>(html`<div><p></p><p></p></div>`);
      const figure = document.createElement('figure-parts');
      figure.src = file('bread.json');
      const heard = listen(figure);
      place.firstElementChild!.append(figure);
      await Promise.resolve();
      place.lastElementChild!.append(figure);
      await until(() => figure.describe() !== '', 'nothing was drawn');
      expect(heard('figure-error')).to.deep.equal([]);
      expect(inAll(figure)).to.equal('40');
    });

    const refused: [what: string, src: string, code: string, said: string[]][] = [
      ['is not there', file('none.json'), 'unreachable', ['src', 'a file that can be read', 'none.json', '404']],
      ['is not JSON', file('rows.csv'), 'not-json', ['src', 'a JSON file', 'rows.csv']],
      [
        'has another shape',
        file('quoted.json'),
        'schema',
        ['quoted.json', 'observations[0].value', 'a number', '"30"'],
      ],
      ['lies on a host that does not answer', 'http://127.0.0.1:1/bread.json', 'unreachable', ['src', '127.0.0.1:1']],
      ['is a script', 'javascript:globalThis.stolen=1', 'unsafe-address', ['src', 'http or https', 'javascript:']],
      [
        'is in its own address',
        'data:application/json,[{"value":1}]',
        'unsafe-address',
        ['src', 'http or https', 'data:'],
      ],
      ['lies on the reader’s own disk', 'file:///etc/hosts', 'unsafe-address', ['src', 'file:']],
      ['has no address at all', 'http://', 'unsafe-address', ['src', 'http or https']],
    ];
    for (const [what, src, code, said] of refused) {
      it(`that ${what} is refused, and the next one drawn`, async () => {
        const fallback = document.createElement('p');
        fallback.append('as text');
        const figure = document.createElement('figure-parts');
        figure.append(fallback);
        figure.src = src;
        const heard = listen(document);
        const told = oneEvent(figure, 'figure-error');
        await fixture(html`<div>${figure}</div>`);
        await told;
        await settled(figure);
        expect(figure.error?.code).to.equal(code);
        for (const words of said) expect(message(figure)).to.contain(words);
        expect(visible(fallback)).to.equal(true);
        figure.requestUpdate();
        await settled(figure);
        expect(heard('figure-error')).to.have.length(1);
        sound(figure);
        figure.src = file('bread.json');
        await settled(figure);
        expect(figure.error).to.equal(null);
        expect(inAll(figure)).to.equal('40');
        expect(visible(fallback)).to.equal(false);
      });
    }
  });

  describe('a table among the children', () => {
    const rows: [string, string][] = [
      ['Wool', '60'],
      ['Silk', '40'],
    ];

    for (const { tag } of framed) {
      it(`feeds ${tag}, also when it comes later and changes`, async () => {
        const figure = await make(tag);
        expect(figure.describe()).to.equal('');
        const table = tableOf(rows);
        figure.append(table);
        await until(() => names(figure).includes('Wool'), 'the table is not seen');
        expect(part(figure, 'heading')).to.equal('From a table');
        table.tBodies[0]!.rows[0]!.cells[0]!.textContent = 'Linen';
        await until(() => names(figure).includes('Linen'), 'a changed cell is not seen');
        table.tBodies[0]!.rows[0]!.cells[0]!.firstChild!.nodeValue = 'Hemp';
        await until(() => names(figure).includes('Hemp'), 'a changed text is not seen');
        table.caption!.textContent = 'Another name';
        await until(() => part(figure, 'heading') === 'Another name', 'a changed caption is not seen');
        sound(figure);
      });
    }

    it('gives its exact numbers by <data value>, also when they change', async () => {
      const table = tableOf([['Silk', '']]);
      const exact = document.createElement('data');
      exact.value = '40.5';
      exact.append('about forty');
      table.tBodies[0]!.rows[0]!.cells[1]!.append(exact);
      const figure = await make('figure-ranking', {}, { children: [table] });
      expect(texts(figure, 'b')).to.deep.equal(['40.5']);
      exact.value = '41';
      await until(() => texts(figure, 'b')[0] === '41', 'a changed value is not seen');
      exact.value = 'much';
      await oneEvent(figure, 'figure-error');
      await settled(figure);
      expect(message(figure))
        .to.contain('table row 1')
        .and.to.contain('a number in the value of <data>')
        .and.to.contain('"much"');
      exact.value = '7';
      await until(() => texts(figure, 'b')[0] === '7', 'it does not recover');
    });

    it('is read in the language of the page', async () => {
      const place = await fixture<HTMLElement>(html`<div lang="de"></div>`);
      const figure = document.createElement('figure-ranking');
      figure.append(
        tableOf([
          ['Brot', 'rund 1.234,5 Mio. €'],
          ['Salz', '3 €'],
        ]),
      );
      place.append(figure);
      await settled(figure);
      expect(texts(figure, 'b').map((text) => text.replace(/\s/g, ' '))[0]).to.equal('rund 1,23 Mrd. €');
    });

    it('says which row holds no number', async () => {
      const figure = await make(
        'figure-ranking',
        {},
        {
          children: [
            tableOf([
              ['A', '1'],
              ['B', '1.2.3'],
            ]),
          ],
        },
      );
      expect(message(figure))
        .to.contain('table row 2')
        .and.to.contain('one number, written as in "en"')
        .and.to.contain('"1.2.3"');
    });

    it('stays the page’s own: it is neither moved nor changed', async () => {
      const table = tableOf(rows);
      const before = table.outerHTML;
      const figure = await make('figure-parts', {}, { children: [table] });
      same(table.parentNode, figure, 'its place');
      expect(table.outerHTML).to.equal(before);
    });
  });

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

        it('shows the pieces that are named, and no other', async () => {
          const figure = await make(tag, { of });
          const pieces = ['heading', 'takeaway', 'notes', 'credit', 'button'];
          const shown = (): string[] => pieces.filter((name) => all(figure, `[part~="${name}"]`).some(visible));
          expect(shown()).to.deep.equal(pieces);
          for (const [show, expected] of [
            ['heading', ['heading']],
            [' credit   takeaway ', ['takeaway', 'credit']],
            ['table', ['button']],
            ['nonsense', []],
            ['', []],
          ] as const) {
            figure.setAttribute('show', show);
            await settled(figure);
            expect(shown(), `show="${show}"`).to.deep.equal(expected);
            expect(visible(one(figure, '[part~="graphic"]'))).to.equal(true);
          }
          figure.removeAttribute('show');
          Reflect.set(figure, 'show', undefined);
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
      figure.parentElement!.style.colorScheme = 'dark';
      expect(fill()).not.to.equal(light);
    });
  });

  describe('language', () => {
    it('is that of the nearest lang', async () => {
      const place = await fixture<HTMLElement>(
        html`<div lang="de"><figure-parts of="south-korea-aid"></figure-parts></div>`,
      );
      const figure = place.querySelector('figure-parts')!;
      await settled(figure);
      expect(texts(figure, 'b')[0]!.replace(/\s/g, ' ')).to.equal('470 Mio. €');
    });

    it('is that of the nearest lang outside a shadow root', async () => {
      const host = await fixture<HTMLElement>(html`<div lang="fr"><section></section></div>`);
      const figure = document.createElement('figure-parts');
      figure.of = 'south-korea-aid';
      host.firstElementChild!.attachShadow({ mode: 'open' }).append(figure);
      await settled(figure);
      expect(texts(figure, 'b')[0]!.replace(/\s/g, ' ')).to.equal('470 M €');
      expect(one(figure, '.takeaway').lang).to.equal('en');
    });

    it('is its own where it has one, and the attribute wins over all', async () => {
      const figure = document.createElement('figure-parts');
      figure.of = 'south-korea-aid';
      figure.lang = 'de';
      await fixture(html`<div lang="fr">${figure}</div>`);
      await settled(figure);
      expect(texts(figure, 'b')[0]).to.contain('Mio.');
      figure.setAttribute('locale', 'en-GB');
      await settled(figure);
      expect(texts(figure, 'b')[0]).to.equal('€470 million');
    });

    for (const { tag, of } of samples) {
      it(`that is none makes ${tag} write English and warn`, async () => {
        const heard = listen(document);
        const figure = await make(tag, { of, locale: 'xx-invalid!!' });
        expect(figure.error).to.equal(null);
        expect(heard('figure-warning')).to.deep.equal([
          { code: 'unknown-locale', message: '"xx-invalid!!" is no BCP 47 language tag; English is used.' },
        ]);
        expect(heard('figure-ready')).to.have.length(1);
        figure.strict = true;
        await settled(figure);
        expect(figure.error?.code).to.equal('unknown-locale');
        expect(message(figure)).to.contain('no warning').and.to.contain('xx-invalid!!');
        figure.locale = 'de';
        await settled(figure);
        expect(figure.error).to.equal(null);
      });

      it(`that becomes none later makes ${tag} warn too`, async () => {
        const figure = await make(tag, { of });
        const heard = listen(document);
        figure.locale = 'xx-invalid!!';
        await settled(figure);
        expect(heard('figure-warning')).to.have.length(1);
      });
    }
  });

  describe('right to left', () => {
    for (const { tag, of } of framed) {
      it(`mirrors the marks of ${tag} and no words`, async () => {
        const place = await fixture<HTMLElement>(html`<div dir="rtl" style="width: 320px"></div>`);
        const figure = document.createElement(tag);
        figure.of = of;
        place.append(figure);
        await settled(figure);
        const axes = all(figure, '.axis', Element).filter(visible);
        // A claim has words alone.
        expect(axes.length > 0).to.equal(tag !== 'figure-claim');
        for (const axis of axes) {
          expect(getComputedStyle(axis).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
          const [mark] = barsIn(axis);
          // A dot does not begin at zero.
          if (mark && mark.localName !== 'circle') expect(box(mark).right).to.be.closeTo(box(axis).right, 4.5);
        }
        for (const { owner, text } of textBoxes(figure)) {
          for (let at: Element | null = owner; at; at = at.parentElement) {
            expect(getComputedStyle(at).transform, text).to.equal('none');
          }
        }
        const heading = one(figure, '.heading');
        expect(getComputedStyle(heading).textAlign).to.match(/right|start/);
        expect(box(figure).right).to.equal(box(place).right);
      });
    }
  });

  describe('the table', () => {
    for (const { tag, of } of framed) {
      it(`of ${tag} is a real one, drawn when a reader opens it`, async () => {
        const figure = await make(tag, { of });
        expect(all(figure, 'table')).to.have.length(0);
        await openTable(figure);
        const table = one(figure, 'table', HTMLTableElement);
        expect(visible(table)).to.equal(true);
        expect(read(table.caption!)).not.to.equal('');
        expect(table.tHead!.rows).to.have.length(1);
        for (const cell of table.tHead!.rows[0]!.cells) expect(cell.outerHTML).to.match(/^<th scope="col"/);
        for (const row of table.tBodies[0]!.rows) {
          expect(row.cells[0]!.outerHTML).to.match(/^<th scope="row"/);
          expect([...row.cells].slice(1).every((cell) => cell.localName === 'td')).to.equal(true);
          expect(row.cells.length).to.equal(table.tHead!.rows[0]!.cells.length);
        }
        sound(figure);
      });
    }

    it('follows the data while it is open, and stays open', async () => {
      const figure = await make('figure-parts', { data: [{ label: 'A', value: 1 }] });
      await openTable(figure);
      await give(figure, [{ label: 'B', value: 2 }]);
      await until(() => tableCells(figure)[1]?.[0] === 'B', 'the table stays behind');
      expect(isOpen(one(figure, '[part~="button"]'))).to.equal(true);
    });

    it('is there again, and tells so, after it was hidden', async () => {
      const figure = await make('figure-parts', korea);
      await openTable(figure);
      figure.show = 'heading';
      await settled(figure);
      Reflect.set(figure, 'show', undefined);
      await settled(figure);
      const button = one(figure, '[part~="button"]', HTMLButtonElement);
      expect(isOpen(button)).to.equal(true);
      await until(() => tableCells(figure).length === 5, 'the table is empty');
      const heard = listen(figure);
      await open(button, figure);
      expect(heard('figure-toggle')).to.deep.equal([{ panel: 'table', open: false }]);
    });

    it('opens and closes by keyboard', async () => {
      const figure = await make('figure-parts', korea);
      const heard = listen(document);
      await sendKeys({ press: 'Tab' });
      same(focused(figure), one(figure, '[part~="button"]'), 'focus on the button');
      await sendKeys({ press: 'Enter' });
      await until(() => all(figure, 'table').length === 1, 'Enter does not open it');
      await until(() => heard('figure-toggle').length === 1, 'opening is not told');
      // The table scrolls in a narrow column, so it can be reached.
      await sendKeys({ press: 'Tab' });
      same(focused(figure), one(figure, '[role="region"]'), 'focus on the table');
      await sendKeys({ press: 'Shift+Tab' });
      await sendKeys({ press: 'Space' });
      await until(() => heard('figure-toggle').length === 2, 'Space does not close it');
      expect(isOpen(one(figure, '[part~="button"]'))).to.equal(false);
    });

    it('keeps the focus of a reader while the figure is drawn again', async () => {
      const figure = await make('figure-parts', korea);
      await openTable(figure);
      for (const [selector, name] of [
        ['[part~="button"]', 'the button'],
        ['[role="region"]', 'the table'],
      ] as const) {
        const place = one(figure, selector);
        place.focus();
        await give(figure, name === 'the table' ? null : [{ label: 'A', value: 1 }]);
        await until(() => all(figure, 'table').length === 1, 'the table is gone');
        same(focused(figure), one(figure, selector), `focus on ${name}`);
      }
    });

    it('stays as it is when nothing that is drawn has changed', async () => {
      const figure = await make('figure-parts', korea);
      await openTable(figure);
      const [picture, table] = [one(figure, 'figure'), one(figure, 'table')];
      register({ ...structuredClone(southKoreaAid), dataset: 'quite-another' });
      figure.requestUpdate();
      await settled(figure);
      await nextFrame();
      same(one(figure, 'figure'), picture, 'the picture');
      same(one(figure, 'table'), table, 'the table');
    });

    it('takes no focus that a reader has put elsewhere', async () => {
      const figure = await make('figure-parts', korea);
      await openTable(figure);
      one(figure, '[role="region"]').focus();
      const field = document.createElement('input');
      figure.after(field);
      // At the moment it is drawn anew.
      const drawn = new MutationObserver(() => field.focus());
      drawn.observe(inside(figure), { childList: true, characterData: true, subtree: true });
      figure.setAttribute('heading', 'Another');
      await settled(figure);
      await until(() => all(figure, 'table').length === 1, 'the table is gone');
      await nextFrame();
      drawn.disconnect();
      same(document.activeElement, field, 'focus on the field');
    });

    it('of a ranking comes after its folds in the order of the keyboard', async () => {
      const figure = await make('figure-ranking', { of: 'aid-to-ukraine@2024-08-31/ranking' });
      const reached: string[] = [];
      for (let i = 0; i < 3; i++) {
        await sendKeys({ press: 'Tab' });
        reached.push(read(focused(figure)!));
      }
      expect(reached).to.deep.equal(['Show ranks 6–19', 'Show ranks 25–41', 'Table']);
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
