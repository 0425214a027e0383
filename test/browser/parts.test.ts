import { expect } from '@open-wc/testing';
import type { ObservationInput } from '../../src/user-data/figure-data.js';
import { markContrast } from './support/colour.js';
import { inEachFace } from './support/faces.js';
import { give, korea, make, registerAll, tableOf } from './support/figures.js';
import { barsIn, box, numberAt, visible, shapeBox } from './support/layout.js';
import { drawnIn, euros } from './support/parts.js';
import {
  all,
  documented,
  message,
  one,
  openSources,
  openTable,
  part,
  partsIn,
  read,
  tableCells,
  texts,
} from './support/reading.js';
import { guardPage, listen, sound } from './support/watching.js';

const shares = [470 / 789, 304 / 789, 15 / 789] as const;

guardPage();
before(registerAll);

describe('figure-parts', () => {
  inEachFace('rendering', () => {
    it('says in words what South Korea gave', async () => {
      const figure = await make('figure-parts', korea, { width: 700 });
      expect(part(figure, 'heading')).to.equal(
        'South Korea gave Ukraine money and relief, and hardly any military aid',
      );
      expect(part(figure, 'takeaway')).to.equal(
        'The largest part is Financial: €470 million, 59.6% of €789 million; then Humanitarian €304 million (38.5%) and Military, non-lethal some €15 million (about 1.9%).',
      );
      expect(texts(figure, '.parts li')).to.deep.equal([
        'Financial€470 million59.6%',
        'Humanitarian€304 million38.5%',
        'Military, non-lethalsome €15 millionabout 1.9%',
      ]);
      expect(part(figure, 'key')).to.equal('wavy end: “about”');
      expect(texts(figure, '.notes li:not(.beside)')).to.have.length(2);
      expect(part(figure, 'credit')).to.equal(
        'Source: Kiel Institute for the World Economy, via The European Conservative · data through 31 Aug 2024 · vintage 2024-10-22',
      );
      expect(figure.describe()).to.equal(part(figure, 'takeaway'));
      sound(figure);
    });

    it('draws one strip where there is room, each part as long as its share', async () => {
      const figure = await make('figure-parts', korea, { width: 700 });
      const strip = one(figure, '.strip');
      const { left, width, height } = box(strip);
      expect(width).to.equal(700);
      expect(height).to.equal(44);
      const numbers = drawnIn(strip).map((mark) => (numberAt(mark) - left) / width);
      expect(numbers[0]).to.be.closeTo(shares[0], 0.0005);
      expect(numbers[1]).to.be.closeTo(shares[0] + shares[1], 0.0005);
      // The wave at the end stays within the frame.
      expect(numbers[2]).to.be.closeTo(1 - 3 / 700, 0.0005);
      expect(box(drawnIn(strip)[1]!).left).to.be.closeTo(left + shares[0] * width, 0.05);
    });

    it('draws a row for each part on a phone, all on one axis from zero', async () => {
      const figure = await make('figure-parts', korea, { width: 320 });
      expect(visible(one(figure, '.strip'))).to.equal(false);
      all(figure, '.parts li').forEach((row, i) => {
        const track = box(row.querySelector('.track')!);
        const [mark, ...more] = barsIn(row).filter(visible);
        expect(more).to.have.length(0);
        expect(track.width).to.equal(320);
        expect((numberAt(mark!) - track.left) / track.width).to.be.closeTo(shares[i]!, 0.0005);
      });
    });

    it('keeps the words of the smallest part whole at 320 px', async () => {
      const figure = await make('figure-parts', korea, { width: 320 });
      const smallest = all(figure, '.parts li').at(-1)!;
      for (const [selector, text] of [
        ['.label', 'Military, non-lethal'],
        ['b', 'some €15 million'],
        ['.word', 'about 1.9%'],
      ] as const) {
        const words = smallest.querySelector<HTMLElement>(selector)!;
        expect(read(words)).to.equal(text);
        expect(visible(words), selector).to.equal(true);
        expect(words.scrollWidth, selector).to.be.at.most(Math.max(words.clientWidth, words.offsetWidth));
        expect(box(words).right, selector).to.be.at.most(box(figure).right);
      }
      expect(barsIn(smallest).filter(visible)).to.have.length(1);
    });

    it('shows the strip from 560 px, and only the swatches of its key beside the words', async () => {
      for (const [width, wide] of [
        [559, false],
        [560, true],
      ] as const) {
        const figure = await make('figure-parts', korea, { width });
        expect(visible(one(figure, '.strip')), `strip at ${width} px`).to.equal(wide);
        expect(all(figure, '.swatch').map(visible)).to.deep.equal([wide, wide, wide]);
        expect(all(figure, '.track').map(visible)).to.deep.equal([!wide, !wide, !wide]);
      }
    });

    it('leaves a gap of the paper between the parts', async () => {
      const figure = await make('figure-parts', korea, { width: 700 });
      const gaps = all(figure, '.strip .gap').reverse();
      expect(gaps).to.have.length(2);
      // Firefox has either edge at a sixtieth of a px.
      for (const gap of gaps) expect(box(gap).width).to.be.closeTo(2, 2.01 / 60);
      expect(box(gaps[0]!).left).to.be.closeTo(box(one(figure, '.strip')).left + shares[0] * 700, 0.05);
    });

    it('draws the end of a hedged number over the part that follows, as the key says', async () => {
      const data: ObservationInput[] = [
        { label: 'Rice', value: 40, relation: 'approx' },
        { label: 'Salt', value: 20, relation: 'gt' },
        { label: 'Tea', value: 40 },
      ];
      const figure = await make('figure-parts', { data }, { width: 700 });
      const strip = one(figure, '.strip');
      const { left } = box(strip);
      const [rice, salt, tea] = drawnIn(strip);
      expect([rice, salt, tea].map((mark) => mark!.localName)).to.deep.equal(['path', 'path', 'rect']);
      expect(numberAt(rice!)).to.be.closeTo(left + 280, 0.05);
      expect(numberAt(salt!)).to.be.closeTo(left + 420, 0.05);
      // On top of what follows, and set off from it by paper.
      expect(Boolean(rice!.compareDocumentPosition(salt!) & Node.DOCUMENT_POSITION_PRECEDING)).to.equal(true);
      expect(rice!.previousElementSibling?.getAttribute('class')).to.equal('gap');
      expect(texts(figure, '[part~="key"] li')).to.have.members(['wavy end: “about”', 'arrow: “more than”']);
    });

    it('draws rows alone for more than four parts', async () => {
      const data = [1, 2, 3, 4, 5].map((value) => ({ label: `Part ${value}`, value }));
      const figure = await make('figure-parts', { data }, { width: 700 });
      expect(all(figure, '.strip')).to.have.length(0);
      const widths = all(figure, '.parts li').map((row) => box(barsIn(row).filter(visible)[0]!).width / 700);
      widths.forEach((width, i) => expect(width).to.be.closeTo((i + 1) / 15, 0.0005));
    });

    it('draws a part without a number as a short dashed bar, and says so', async () => {
      const data = [
        { label: 'Known', value: 4 },
        { id: 'all', label: 'All', value: 10 },
        { label: 'Rest', value: null },
      ];
      const figure = await make('figure-parts', { data, whole: 'all' }, { width: 320 });
      expect(message(figure)).to.equal('');
      expect(all(figure, '.strip')).to.have.length(0);
      const rest = all(figure, '.parts li')[1]!;
      expect(read(rest)).to.equal('Restnot reported');
      const mark = rest.querySelector('.unknown')!;
      expect(getComputedStyle(mark).strokeDasharray).not.to.equal('none');
      expect(shapeBox(mark as SVGGraphicsElement).width).to.equal(24);
      expect(part(figure, 'key')).to.equal('dashed: not reported');
    });

    it('takes the sum of the rows for the whole where none is named', async () => {
      const figure = await make('figure-parts', {
        data: [
          { label: 'A', value: 3 },
          { label: 'B', value: 1 },
        ],
      });
      expect(part(figure, 'takeaway')).to.equal('The largest part is A: 3, 75% of 4; then B 1 (25%).');
    });

    it('notes a sum that differs from the whole by rounding alone', async () => {
      const data = [
        ...['A', 'B', 'C'].map((label): ObservationInput => ({ label, value: 33.3, unit: euros })),
        { id: 'all', value: 100, unit: euros },
      ];
      const figure = await make('figure-parts', { data, whole: 'all' });
      expect(part(figure, 'notes')).to.equal(
        'The parts add up to €99.9 million, the stated total is €100 million: the difference is rounding.',
      );
    });

    for (const width of [320, 700]) {
      it(`paints an estimate and a claim so that they can be seen at ${width} px`, async () => {
        const data: ObservationInput[] = [
          { label: 'Sure', value: 5 },
          { label: 'Estimate', value: 3, basis: 'estimated' },
          { label: 'Claim', value: 2, basis: 'claimed', by: 'someone' },
        ];
        const figure = await make('figure-parts', { data, hide: 'takeaway key notes credit table sources' }, { width });
        const marks = barsIn(one(figure, '.graphic')).filter(visible);
        expect(marks).to.have.length(3);
        marks.forEach((mark) => expect(markContrast(mark), mark.classList.value).to.be.at.least(3));
        expect(texts(figure, '.parts .word')).to.deep.equal(['50%', '30% · estimated', '20% · according to someone']);
      });
    }

    it('paints hatched rows also where no strip is drawn', async () => {
      const data = [1, 2, 3, 4, 5].map((value) => ({ label: `Part ${value}`, value, basis: 'estimated' }));
      const figure = await make(
        'figure-parts',
        { data, hide: 'takeaway key notes credit table sources' },
        { width: 320 },
      );
      const marks = barsIn(one(figure, '.graphic')).filter(visible);
      expect(marks).to.have.length(5);
      marks.forEach((mark) => expect(markContrast(mark)).to.be.at.least(3));
    });

    it('stays small: three bars, two with their names, in at most 48 elements', async () => {
      const figure = await make('figure-parts', korea);
      expect(all(figure, '.graphic *').length).to.be.at.most(48);
    });
  });

  describe('events', () => {
    it('tells of the drawing, with dataset and vintage', async () => {
      const heard = listen(document);
      await make('figure-parts', korea);
      expect(heard('figure-ready')).to.deep.equal([{ dataset: 'south-korea-aid', vintage: '2024-10-22' }]);
      expect(heard('figure-error')).to.deep.equal([]);
      expect(heard('figure-warning')).to.deep.equal([]);
    });

    it('tells of the table', async () => {
      const figure = await make('figure-parts', korea);
      const heard = listen(document);
      await openTable(figure);
      expect(heard('figure-toggle')).to.deep.equal([{ panel: 'table', open: true }]);
    });
  });

  describe('parts', () => {
    it('has every part that its description names, and no other', async () => {
      const figure = await make('figure-parts', korea);
      await openTable(figure);
      await openSources(figure);
      const used = partsIn(figure);
      await give(figure, [{ value: 'x' }]);
      const named = await documented('parts', 'csspart');
      expect([...new Set([...used, ...partsIn(figure)])]).to.have.members(named);
    });

    it('names every mark, also one with a shaped end', async () => {
      const figure = await make('figure-parts', korea);
      const marks = barsIn(one(figure, '.graphic'));
      expect(marks.map((mark) => mark.getAttribute('part'))).to.deep.equal(marks.map(() => 'mark'));
    });

    it('has a table with the share of each part and the whole', async () => {
      const figure = await make('figure-parts', korea);
      await openTable(figure);
      const who = 'Kiel Institute for the World Economy, via The European Conservative (recorded)';
      const when = '24 Jan 2022 – 31 Aug 2024';
      expect(tableCells(figure)).to.deep.equal([
        ['What', 'Value', 'Share', 'Who says so', 'Period'],
        ['Financial', '€470 million', '59.6%', who, when],
        ['Humanitarian', '€304 million', '38.5%', who, when],
        ['Military, non-lethal', 'some €15 million', 'about 1.9%', who, when],
        ['All aid', '€789 million', '100%', who, when],
      ]);
    });
  });

  describe('fallback', () => {
    it('takes a table with its foot as the whole', async () => {
      const table = tableOf([
        ['Grain', '€30 million'],
        ['Oil', 'about €10 million'],
      ]);
      const foot = table.createTFoot().insertRow();
      foot.insertCell().append('All');
      foot.insertCell().append('€40 million');
      const figure = await make('figure-parts', {}, { children: [table] });
      expect(part(figure, 'heading')).to.equal('From a table');
      expect(part(figure, 'takeaway')).to.equal(
        'The largest part is Grain: €30 million, 75% of €40 million; then Oil about €10 million (about 25%).',
      );
      expect(visible(table)).to.equal(false);
    });

    it('shows the table again where its foot is not the sum', async () => {
      const table = tableOf([
        ['Grain', '30'],
        ['Oil', '10'],
      ]);
      const foot = table.createTFoot().insertRow();
      foot.insertCell().append('All');
      foot.insertCell().append('50');
      const figure = await make('figure-parts', {}, { children: [table] });
      expect(message(figure))
        .to.contain('row “All”, column “column 2”')
        .and.to.contain('30 + 10 = 40')
        .and.to.contain('50, to within rounding');
      expect(visible(table)).to.equal(true);
    });
  });
});
