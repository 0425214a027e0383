import { expect } from '@open-wc/testing';
import type { ObservationInput } from '../../src/user-data/figure-data.js';
import { contrast, markContrast, paperOf } from './support/colour.js';
import { inEachFace } from './support/faces.js';
import { give, make, registerAll } from './support/figures.js';
import { barsIn, box, shapeBox } from './support/layout.js';
import { data, donors, rowsOf, sizeOf, totals, words } from './support/ranking.js';
import {
  all,
  documented,
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

guardPage();
before(registerAll);

describe('figure-ranking', () => {
  inEachFace('rendering', () => {
    it('says in words where South Korea stands', async () => {
      const figure = await make('figure-ranking', donors, { width: 700 });
      expect(part(figure, 'heading')).to.equal('Who had given Ukraine most by August 2024');
      expect(part(figure, 'takeaway')).to.equal(
        'South Korea ranks 22nd of 41 donors with €788.5 million, between Austria and Slovakia.',
      );
      expect(words(figure)).to.deep.equal([
        '1 United States €84.7 billion',
        '2 EU institutions €43.8 billion',
        '3 Germany €15.1 billion',
        '4 United Kingdom €13.7 billion',
        '5 Japan €9.0 billion',
        '20 Australia €843.8 million',
        '21 Austria €789.3 million',
        '22 South Korea €788.5 million',
        '23 Slovakia €707.5 million',
        '24 Estonia €640.0 million',
      ]);
      expect(texts(figure, '.fold')).to.deep.equal(['Show ranks 6–19', 'Show ranks 25–41']);
      expect(texts(figure, '.notes li')[0]).to.equal(
        'The tracker’s own row for India is missing from the extraction we read, so 41 donors are ranked.',
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
      expect(shapeBox(mark).width).to.equal(24);
      expect(part(figure, 'key')).to.equal('dashed: not reported');
      expect(part(figure, 'takeaway')).to.equal('Only B has a number: 3.');
    });

    it('waves a thin bar by no more than 1.2 px', async () => {
      const figure = await make('figure-ranking', { data: [{ label: 'A', value: 3, relation: 'approx' }] });
      const tip = barsIn(rowsOf(figure)[0]!)[0] as SVGPathElement;
      expect(tip.getBBox().x + tip.getBBox().width - 4).to.be.within(0.8, 1.21);
    });

    it('paints hatched bars so that they can be seen', async () => {
      const rows: ObservationInput[] = [
        { label: 'A', value: 5, basis: 'estimated' },
        { label: 'B', value: 3, basis: 'claimed', by: 'x' },
        { label: 'C', value: 2, relation: 'gt' },
      ];
      const figure = await make('figure-ranking', {
        data: rows,
        highlight: 'A',
        hide: 'takeaway key notes credit table sources',
      });
      const marks = rowsOf(figure).flatMap(barsIn);
      expect(marks).to.have.length(3);
      marks.forEach((mark) => expect(markContrast(mark)).to.be.at.least(3));
    });

    it('starts a small number with a shaped end at zero, not before it', async () => {
      const rows: ObservationInput[] = [
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

    it('draws of 10,000 rows ten, in as few nodes as of 1,000', async () => {
      const figure = await make('figure-ranking', { data: data(10_000) });
      const fewer = await make('figure-ranking', { data: data(1000) });
      expect(all(figure, '*').length).to.equal(all(fewer, '*').length);
      expect(rowsOf(figure)).to.have.length(10);
      expect(texts(figure, '.fold')).to.deep.equal(['Show the other 9,990']);
      expect(all(figure, '*').length).to.be.lessThan(150);
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
      const rows: ObservationInput[] = [
        { label: 'A', value: 200, relation: 'approx' },
        ...'CDEFGHIJ'.split('').map((label) => ({ label, value: 3 })),
        { label: 'B', value: 1, note: 'Least.' },
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
});
