import { expect } from '@open-wc/testing';
import { aidToUkraine } from '../../datasets/aid-to-ukraine/2024-08-31.js';
import type { FigureData, FigureRow } from '../../src/figure-data.js';
import { contrast, markContrast, paperOf } from './support/colour.js';
import { give, make, registerAll, tableOf } from './support/figures.js';
import { barsIn, box, numberAt, visible } from './support/layout.js';
import {
  all,
  documented,
  message,
  one,
  open,
  openSources,
  openTable,
  part,
  partsIn,
  read,
  tableCells,
  texts,
  inside,
  isOpen,
} from './support/reading.js';
import { settled } from './support/waiting.js';
import { guardPage, listen, sound } from './support/watching.js';

const donors = { of: 'aid-to-ukraine@2024-08-31/ranking' };

/** Totals of the dataset in € billion, largest first. */
const totals = aidToUkraine.observations
  .filter((o) => o.dimensions?.['kind'] === 'total')
  .map((o) => o.value ?? 0)
  .sort((a, b) => b - a);

/** Rows of a figure that stand in the picture now. */
const rowsOf = (figure: Element): HTMLElement[] => all(figure, '.rows li').filter(visible);

/** Rank, name and number of every row that stands in the picture now. */
const words = (figure: Element): string[] =>
  rowsOf(figure).map((row) => [...row.querySelectorAll('.rank, .name, b')].map(read).join(' ').trim());

/** Length of a row's bar as a fraction of its axis. */
const sizeOf = (row: Element): number => {
  const axis = box(row.querySelector('.bar')!);
  const [mark] = barsIn(row);
  return (numberAt(mark!) - axis.left) / axis.width;
};

const data = (count: number): FigureRow[] =>
  Array.from({ length: count }, (_, i) => ({ label: `Row ${i + 1}`, value: count - i }));

guardPage();
before(registerAll);

describe('figure-ranking', () => {
  describe('rendering', () => {
    it('says in words where South Korea stands', async () => {
      const figure = await make('figure-ranking', donors, { width: 700 });
      expect(part(figure, 'heading')).to.equal('Who had given Ukraine most by August 2024');
      expect(part(figure, 'takeaway')).to.equal(
        'South Korea ranks 22nd of 41 donors with €788.5 million, between Austria and Slovakia.',
      );
      expect(words(figure)).to.deep.equal([
        '1 United States €84,700 million',
        '2 EU institutions1 €43,800 million',
        '3 Germany €15,100 million',
        '4 United Kingdom €13,700 million',
        '5 Japan €9,020 million',
        '20 Australia €843.8 million',
        '21 Austria €789.3 million',
        '22 South Korea €788.5 million',
        '23 Slovakia €707.5 million',
        '24 Estonia €640.0 million',
      ]);
      expect(texts(figure, '.fold')).to.deep.equal(['Show ranks 6–19', 'Show ranks 25–41']);
      expect(texts(figure, '.notes li')[0]).to.equal(
        '1 EU institutions: overlaps with what its members give; the two must never be added.',
      );
      expect(part(figure, 'credit')).to.equal(
        'Source: Kiel Institute, Ukraine Support Tracker · data through 31 Aug 2024 · vintage 2024-08-31',
      );
      expect(part(figure, 'key')).to.equal('');
      expect(figure.describe()).to.equal(part(figure, 'takeaway'));
      sound(figure);
    });

    it('draws every bar from zero, as long as its number on the axis of its panel', async () => {
      for (const width of [320, 700]) {
        const figure = await make('figure-ranking', donors, { width });
        const rows = rowsOf(figure);
        rows.forEach((row, i) => {
          const rank = i < 5 ? i : i + 14;
          const largest = i < 5 ? totals[0]! : totals[19]!;
          expect(box(barsIn(row)[0]!).left, `start of row ${rank + 1}`).to.equal(box(row.querySelector('.bar')!).left);
          expect(sizeOf(row), `row ${rank + 1}`).to.be.closeTo(totals[rank]! / largest, 0.0005);
        });
      }
    });

    it('says that the neighbours have a scale of their own, and by how much', async () => {
      const figure = await make('figure-ranking', donors, { width: 700 });
      const scale = one(figure, '.scale');
      expect(read(scale)).to.equal('From here on a scale of its own: bars are drawn 100 times as long as above.');
      expect(Math.round(totals[0]! / totals[19]!)).to.equal(100);
      const [japan, australia] = [rowsOf(figure)[4]!, rowsOf(figure)[5]!];
      expect(box(scale).top).to.be.greaterThan(box(japan).bottom);
      expect(box(scale).bottom).to.be.at.most(box(australia).top);
      expect(Number(getComputedStyle(scale).fontWeight)).to.be.at.least(600);
    });

    it('sets the scale of their own apart by rules on both sides, and its axis is as long', async () => {
      const figure = await make('figure-ranking', donors, { width: 700 });
      const own = one(figure, '[part="own-scale"]');
      const [japan, australia] = [rowsOf(figure)[4]!, rowsOf(figure)[5]!];
      expect(own.contains(japan)).to.equal(false);
      expect(own.contains(australia)).to.equal(true);
      const { borderBlockStartWidth, borderBlockEndWidth, borderBlockStartColor } = getComputedStyle(own);
      expect([borderBlockStartWidth, borderBlockEndWidth]).to.deep.equal(['2px', '2px']);
      expect(contrast(borderBlockStartColor, paperOf(figure))).to.be.at.least(3);
      const axis = (row: Element): number => box(row.querySelector('.bar')!).width;
      expect(axis(australia)).to.equal(axis(japan));
    });

    it('highlights one row by colour, weight and words', async () => {
      const figure = await make('figure-ranking', donors, { width: 700 });
      const [highlighted, ...more] = all(figure, '[part~="row-highlight"]');
      expect(more).to.have.length(0);
      expect(read(highlighted!)).to.contain('South Korea');
      const other = rowsOf(figure)[5]!;
      const look = (row: Element): string[] => [
        getComputedStyle(row.querySelector('.name')!).fontWeight,
        getComputedStyle(barsIn(row)[0]!).fill,
      ];
      expect(look(highlighted!)[0]).to.equal('700');
      expect(look(highlighted!)[1]).not.to.equal(look(other)[1]);
    });

    it('puts name, bar and number in a line where there is room, else the bar under both', async () => {
      const wide = rowsOf(await make('figure-ranking', donors, { width: 700 }))[0]!;
      const bar = (row: Element): DOMRect => box(row.querySelector('.bar')!);
      const name = (row: Element): DOMRect => box(row.querySelector('.name')!);
      expect(bar(wide).left).to.be.at.least(name(wide).right);
      expect(bar(wide).right).to.be.at.most(box(wide.querySelector('b')!).left);
      const narrow = rowsOf(await make('figure-ranking', donors, { width: 320 }))[0]!;
      expect(bar(narrow).top).to.be.at.least(name(narrow).bottom);
      expect(bar(narrow).width).to.be.greaterThan(240);
    });

    it('unfolds the rest, on the axis of the rows around it', async () => {
      const figure = await make('figure-ranking', donors, { width: 700 });
      const [between, below] = all(figure, '.fold', HTMLButtonElement);
      expect(rowsOf(figure)).to.have.length(5 + 5);
      await open(between!, figure);
      await open(below!, figure);
      const rows = rowsOf(figure);
      expect(rows.map((row) => Number(read(row.querySelector('.rank')!)))).to.deep.equal(
        Array.from({ length: 41 }, (_, i) => i + 1),
      );
      expect(sizeOf(rows[5]!)).to.be.closeTo(totals[5]! / totals[0]!, 0.0005);
      expect(sizeOf(rows[24]!)).to.be.closeTo(totals[24]! / totals[19]!, 0.0005);
      await open(between!, figure);
      expect(rowsOf(figure)).to.have.length(41 - 14);
    });

    it('gives equal numbers one rank, and says so', async () => {
      const figure = await make('figure-ranking', {
        data: [
          { label: 'A', value: 5 },
          { label: 'B', value: 3 },
          { label: 'C', value: 3 },
          { label: 'D', value: 1 },
        ],
        highlight: 'C',
      });
      expect(texts(figure, '.rank')).to.deep.equal(['1', '2', '2', '4']);
      expect(part(figure, 'takeaway')).to.equal('C ranks 2nd of 4 with 3, level with B, between A and D.');
    });

    it('lists a row without a number last, dashed and unranked, and says so', async () => {
      const figure = await make('figure-ranking', {
        data: [
          { label: 'A', value: null },
          { label: 'B', value: 3 },
        ],
      });
      expect(words(figure)).to.deep.equal(['1 B 3', 'A not reported']);
      expect(part(figure, 'notes')).to.contain('One row has no number and no rank.');
      const mark = barsIn(rowsOf(figure)[1]!)[0]!;
      expect(mark.classList.contains('unknown')).to.equal(true);
      expect(box(mark).width).to.equal(24);
      expect(part(figure, 'key')).to.equal('dashed: not reported');
      expect(part(figure, 'takeaway')).to.equal('B comes first of 1, with 3.');
    });

    it('waves a thin bar by no more than 1.2 px', async () => {
      const figure = await make('figure-ranking', { data: [{ label: 'A', value: 3, relation: 'approx' }] });
      const tip = barsIn(rowsOf(figure)[0]!)[0] as SVGPathElement;
      expect(tip.getBBox().x + tip.getBBox().width - 4).to.be.within(0.8, 1.21);
    });

    it('paints hatched bars so that they can be seen', async () => {
      const rows: FigureRow[] = [
        { label: 'A', value: 5, basis: 'estimated' },
        { label: 'B', value: 3, basis: 'claimed', by: 'x' },
        { label: 'C', value: 2, relation: 'gt' },
      ];
      const figure = await make('figure-ranking', { data: rows, highlight: 'A', show: 'heading' });
      const marks = rowsOf(figure).flatMap(barsIn);
      expect(marks).to.have.length(3);
      marks.forEach((mark) => expect(markContrast(mark)).to.be.at.least(3));
    });

    it('starts a small number with a shaped end at zero, not before it', async () => {
      const rows: FigureRow[] = [
        { label: 'A', value: 1000 },
        { label: 'B', value: 1, relation: 'approx' },
        { label: 'C', value: 1, relation: 'gt' },
      ];
      const figure = await make('figure-ranking', { data: rows }, { width: 320 });
      for (const row of rowsOf(figure).slice(1)) {
        const { left, top, height } = box(row.querySelector('.bar')!);
        const markAt = (x: number): boolean =>
          inside(figure)
            .elementsFromPoint(x, top + height / 4)
            .some((node) => node.classList.contains('mark'));
        expect(markAt(left + 0.7)).to.equal(true);
        expect(markAt(left - 2)).to.equal(false);
      }
    });

    it('draws 10,000 rows in well under two seconds, ten of them shown', async () => {
      const start = performance.now();
      const figure = await make('figure-ranking', { data: data(10_000) });
      expect(performance.now() - start).to.be.lessThan(2000);
      expect(rowsOf(figure)).to.have.length(10);
      expect(texts(figure, '.fold')).to.deep.equal(['Show the other 9,990']);
      expect(all(figure, '*').length).to.be.lessThan(150);
    });
  });

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
      const row = (id: string, area: string, kind: string, value: number | null): FigureRow => ({
        id,
        area,
        measure: 'aid',
        dimensions: { kind },
        value,
      });
      const own: FigureData = {
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
      const own: FigureData = {
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
        'EU institutions1',
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

  describe('events', () => {
    it('tells of the drawing, with dataset and vintage', async () => {
      const heard = listen(document);
      await make('figure-ranking', donors);
      expect(heard('figure-ready')).to.deep.equal([{ dataset: 'aid-to-ukraine', vintage: '2024-08-31' }]);
      expect(heard('figure-error')).to.deep.equal([]);
    });

    it('tells of each fold', async () => {
      const figure = await make('figure-ranking', donors);
      const heard = listen(document);
      const [between, below] = all(figure, '.fold', HTMLButtonElement);
      await open(between!, figure);
      await open(below!, figure);
      await open(between!, figure);
      expect(heard('figure-toggle')).to.deep.equal([
        { panel: 'Show ranks 6–19', open: true },
        { panel: 'Show ranks 25–41', open: true },
        { panel: 'Show ranks 6–19', open: false },
      ]);
      expect(heard('figure-ready')).to.deep.equal([]);
    });

    it('opens one fold of two that read the same', async () => {
      const rows = Array.from({ length: 20 }, (_, i) => ({ label: `Row ${i}`, value: 1 }));
      const figure = await make('figure-ranking', { data: rows, highlight: 'Row 12' });
      const folds = all(figure, '.fold', HTMLButtonElement);
      expect(folds.map(read)).to.deep.equal(['Show rank 1', 'Show rank 1']);
      await open(folds[0]!, figure);
      figure.requestUpdate();
      await settled(figure);
      expect(all(figure, '.fold', HTMLButtonElement).map(isOpen)).to.deep.equal([true, false]);
      expect(rowsOf(figure)).to.have.length(5 + 5 + 5);
    });
  });

  describe('parts', () => {
    it('has every part that its description names, and no other', async () => {
      const rows: FigureRow[] = [
        { label: 'A', value: 200, relation: 'approx' },
        ...'CDEFGHIJ'.split('').map((label) => ({ label, value: 3 })),
        { label: 'B', value: 1 },
      ];
      const figure = await make('figure-ranking', { data: rows, highlight: 'B' });
      await give(figure, { title: 'Rows', observations: [...rows, { label: 'Z', value: 0.5, note: 'Small.' }] });
      await openTable(figure);
      const used = partsIn(figure);
      const tracker = await make('figure-ranking', { of: 'aid-to-ukraine@2024-08-31/ranking' });
      await openSources(tracker);
      await give(figure, [{ value: 'x' }]);
      // The tracker is read in the cells of a table, so there is nothing to quote.
      const named = (await documented('ranking', 'csspart')).filter((name) => name !== 'quote');
      expect([...new Set([...used, ...partsIn(tracker), ...partsIn(figure)])]).to.have.members(named);
    });

    it('has a table with every row and its rank, the highlighted one marked', async () => {
      const figure = await make('figure-ranking', donors);
      await openTable(figure);
      const cells = tableCells(figure);
      expect(cells[0]).to.deep.equal(['What', 'Value', 'Rank', 'Who says so', 'Period']);
      expect(cells).to.have.length(42);
      expect(cells[22]!.slice(0, 3)).to.deep.equal(['South Korea, All aid', '€788.5 million', '22']);
      const current = all(figure, 'tr[aria-current="true"]');
      expect(current.map((row) => read(row.querySelector('th')!))).to.deep.equal(['South Korea, All aid']);
    });
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

  describe('bad data', () => {
    const view = { id: 'v', form: 'ranking', title: 'T', measure: 'aid' };
    const refused: [what: string, properties: Record<string, unknown>, code: string, said: string[]][] = [
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
        'a highlight that is not there',
        { data: [{ label: 'A', value: 5 }], highlight: 'ZZZ' },
        'unknown-highlight',
        ['highlight', '"ZZZ"'],
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

    for (const [what, properties, code, said] of refused) {
      it(`refuses ${what}`, async () => {
        const heard = listen(document);
        const fallback = document.createElement('p');
        fallback.append('as text');
        const figure = await make('figure-ranking', properties, { children: [fallback] });
        expect(figure.error?.code).to.equal(code);
        for (const words of said) expect(message(figure)).to.contain(words);
        expect(heard('figure-error')).to.have.length(1);
        expect(heard('figure-ready')).to.have.length(0);
        expect(visible(fallback)).to.equal(true);
        sound(figure);
      });
    }
  });
});
