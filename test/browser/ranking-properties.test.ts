import { expect } from '@open-wc/testing';
import { aidToUkraine } from '../../datasets/aid-to-ukraine/2024-08-31.js';
import type { VintageInput, ObservationInput } from '../../src/user-data/figure-data.js';
import { make, registerAll, tableOf } from './support/figures.js';
import { barsIn, box, visible } from './support/layout.js';
import { data, donors, rowsOf, sizeOf, totals, words } from './support/ranking.js';
import { message, one, part, texts } from './support/reading.js';
import { itRefuses, type Refusal } from './support/refusal.js';
import { settled } from './support/waiting.js';
import { guardPage, listen } from './support/watching.js';

guardPage();
before(registerAll);

describe('figure-ranking', () => {
  describe('properties and attributes', () => {
    it('highlights by area code, id or name, from the attribute', async () => {
      const figure = await make('figure-ranking', donors);
      for (const [asked, name] of [
        ['DEU', 'Germany'],
        ['SVK-total', 'Slovakia'],
        ['EU institutions', 'EU institutions'],
      ]) {
        figure.setAttribute('highlight', asked!);
        await settled(figure);
        expect(part(figure, 'row-highlight')).to.contain(name);
        expect(part(figure, 'takeaway').startsWith(name!)).to.equal(true);
      }
      figure.removeAttribute('highlight');
      await settled(figure);
      expect(part(figure, 'row-highlight')).to.contain('South Korea');
    });

    it('shows as many rows from the top as it is told', async () => {
      const figure = await make('figure-ranking', { data: data(30), limit: 3 });
      expect(rowsOf(figure)).to.have.length(3);
      for (const [limit, shown] of [
        ['7', 7],
        ['2.5', 2],
        ['-4', 1],
        ['many', 10],
        ['1e9', 30],
      ] as const) {
        figure.setAttribute('limit', limit);
        await settled(figure);
        expect(message(figure)).to.equal('');
        expect(rowsOf(figure), `limit="${limit}"`).to.have.length(shown);
      }
    });

    it('splits each bar by kind, with a key, without changing its length', async () => {
      const figure = await make('figure-ranking', donors, { width: 700 });
      const whole = sizeOf(rowsOf(figure)[2]!);
      figure.setAttribute('stack', 'kind');
      await settled(figure);
      expect(texts(figure, '.kinds li')).to.deep.equal(['Financial', 'Humanitarian', 'Military']);
      const germany = rowsOf(figure)[2]!;
      const pieces = barsIn(germany).map((piece) => box(piece));
      expect(pieces).to.have.length(3);
      const axis = box(germany.querySelector('.bar')!);
      const parts = ['financial', 'humanitarian', 'military'].map(
        (kind) => aidToUkraine.observations.find((o) => o.id === `DEU-${kind}`)!.value! / totals[0]!,
      );
      pieces.forEach((piece, i) => expect(piece.width / axis.width).to.be.closeTo(parts[i]!, 0.0005));
      expect((pieces[2]!.right - axis.left) / axis.width).to.be.closeTo(whole, 0.0005);
    });

    it('draws a bar whole where its pieces do not make it, and warns', async () => {
      const row = (id: string, area: string, kind: string, value: number | null): ObservationInput => ({
        id,
        area,
        measure: 'aid',
        dimensions: { kind },
        value,
      });
      const own: VintageInput = {
        observations: [
          row('a-total', 'AAA', 'total', 10),
          row('a-one', 'AAA', 'one', 6),
          row('a-two', 'AAA', 'two', 3),
          row('b-total', 'BBB', 'total', 8),
          row('b-one', 'BBB', 'one', 4),
          row('b-two', 'BBB', 'two', 4),
        ],
        views: [{ id: 'v', form: 'ranking', title: 'Aid', measure: 'aid', dimensions: { kind: 'total' } }],
      };
      const heard = listen(document);
      const figure = await make('figure-ranking', { data: own });
      expect(heard('figure-warning')).to.deep.equal([]);
      figure.stack = 'kind';
      await settled(figure);
      expect(rowsOf(figure).map((r) => barsIn(r).length)).to.deep.equal([1, 2]);
      expect(heard('figure-warning')).to.deep.equal([
        { code: 'parts-do-not-sum', message: "Bars whose kind do not add up to the row's number are drawn whole." },
      ]);
    });

    it('does not warn of pieces where a row has no number at all', async () => {
      const heard = listen(document);
      const own: VintageInput = {
        observations: [
          { id: 'a', area: 'AAA', measure: 'aid', dimensions: { kind: 'total' }, value: 2 },
          { id: 'a1', area: 'AAA', measure: 'aid', dimensions: { kind: 'one' }, value: 2 },
          { id: 'b', area: 'BBB', measure: 'aid', dimensions: { kind: 'total' }, value: null },
        ],
        views: [{ id: 'v', form: 'ranking', title: 'Aid', measure: 'aid', dimensions: { kind: 'total' } }],
      };
      await make('figure-ranking', { data: own, stack: 'kind' });
      expect(heard('figure-warning')).to.deep.equal([]);
      expect(heard('figure-ready')).to.have.length(1);
    });

    it('names countries in the page’s language', async () => {
      const figure = await make('figure-ranking', { ...donors, locale: 'de' });
      expect(texts(figure, '.name').slice(0, 4)).to.deep.equal([
        'Vereinigte Staaten',
        'EU institutions',
        'Deutschland',
        'Vereinigtes Königreich',
      ]);
      expect(part(figure, 'takeaway')).to.contain('South Korea ranks 22nd of 41 donors with €788.5 million');
      expect(one(figure, '.takeaway').lang).to.equal('en');
    });

    it('takes colour and thickness from the page', async () => {
      const figure = await make('figure-ranking', donors, { width: 700 });
      figure.style.setProperty('--figure-color-accent', 'rgb(1, 2, 3)');
      figure.style.setProperty('--figure-bar-size', '9px');
      const mark = barsIn(one(figure, '[part~="row-highlight"]'))[0]!;
      expect(getComputedStyle(mark).fill).to.equal('rgb(1, 2, 3)');
      expect(box(mark).height).to.equal(9);
    });
  });

  describe('bad data', () => {
    const view = { id: 'v', form: 'ranking', title: 'T', measure: 'aid' };
    const refused: Refusal[] = [
      ['no rows', { data: [] }, 'no-rows', ['observations', 'at least one row with a number']],
      ['rows without any number', { data: [{ value: null }] }, 'no-rows', ['observations']],
      [
        'a negative number',
        { data: [{ value: 5 }, { id: 'b', value: -1 }] },
        'negative',
        ['"b"', 'observations[1].value', 'zero or more', '-1'],
      ],
      [
        'a negative number behind rows that are not ranked',
        {
          data: {
            observations: [{ value: 5 }, { id: 'b', measure: 'aid', value: -1 }, { id: 'c', measure: 'aid', value: 1 }],
            views: [view],
          },
        },
        'negative',
        ['"b"', 'observations[1].value'],
      ],
      [
        'two units',
        {
          data: [
            { value: 5, unit: { code: 'people', mult: 0 } },
            { id: 'b', value: 1 },
          ],
        },
        'mixed-units',
        ['"b"', 'observations', 'one unit', 'people and 1'],
      ],
      [
        'a dimension that is not there',
        { data: [{ label: 'A', value: 5 }], stack: 'colour' },
        'unknown-dimension',
        ['stack', '"colour"'],
      ],
      [
        'a view without a measure',
        { data: { observations: [{ value: 1 }], views: [{ id: 'v', form: 'ranking' }] } },
        'schema',
        ['views.v.measure'],
      ],
      [
        'a number too large to draw',
        { data: [{ id: 'a', value: 1e308, unit: { code: 'EUR', mult: 9 } }] },
        'too-large',
        ['"a"', 'observations[0].value'],
      ],
    ];

    itRefuses('figure-ranking', refused);
  });

  describe('fallback', () => {
    it('takes a table', async () => {
      const table = tableOf([
        ['Small', '1,000'],
        ['Large', 'over 2,000'],
        ['Unknown', '–'],
      ]);
      const figure = await make('figure-ranking', {}, { children: [table] });
      expect(message(figure)).to.equal('');
      expect(words(figure)).to.deep.equal(['1 Large over 2,000', '2 Small 1,000', 'Unknown not reported']);
      expect(visible(table)).to.equal(false);
      expect(part(figure, 'key')).to.contain('arrow: “more than”');
    });
  });
});
