import { expect } from '@open-wc/testing';
import type { ObservationInput } from '../../src/user-data/figure-data.js';
import { markContrast } from './support/colour.js';
import { inEachFace } from './support/faces.js';
import { give, make, registerAll, tableOf } from './support/figures.js';
import { box, shapeBox, visible } from './support/layout.js';
import { all, documented, openSources, openTable, part, partsIn, tableCells, texts } from './support/reading.js';
import { settled } from './support/waiting.js';
import { contingents, counts, flows, grids } from './support/units.js';
import { guardPage, listen, sound } from './support/watching.js';

/** Side of one whole square on the screen, in px, wherever the grid has one. */
const sides = (figure: Element): number[] =>
  grids(figure).map((grid) => {
    const scale = box(grid).width / grid.viewBox.baseVal.width;
    return Number((Number(/h([\d.]+)v/.exec(grid.innerHTML)?.[1] ?? NaN) * scale).toFixed(3));
  });

guardPage();
before(registerAll);

describe('figure-units', () => {
  inEachFace('rendering', () => {
    it('says in words how unlike the numbers are', async () => {
      const figure = await make('figure-units', contingents, { width: 700 });
      expect(part(figure, 'heading')).to.equal('North Korea’s soldiers are few beside Russia’s');
      expect(part(figure, 'takeaway')).to.equal(
        'Russian soldiers in Ukraine: roughly 600,000 (estimated), about 400 times “North Korean special forces already in Russia” ' +
          '(1,500, according to the NIS); North Korean troops still expected: 12,000.',
      );
      expect(texts(figure, '.line')).to.deep.equal([
        'North Korean special forces already in Russia (according to the NIS)1,500',
        'North Korean troops still expected12,000',
        'Russian soldiers in Ukraine (estimated)roughly 600,000',
      ]);
      expect(part(figure, 'rule')).to.equal('one square is 1,500 people');
      expect(texts(figure, '[part~="key"] li')).to.have.members([
        'hatched, dotted edge: a claim',
        'pale, outlined: expected, not yet seen',
        'hatched: an estimate',
        'wavy end: “about”',
      ]);
      sound(figure);
    });

    it('draws one square for every 1,500 people: 1, 8 and 400', async () => {
      for (const width of [320, 700]) {
        expect(counts(await make('figure-units', contingents, { width }))).to.deep.equal([[1], [8], [400]]);
      }
    });

    it('draws one square for every 50,000 rounds: 13 within 20, and 160', async () => {
      for (const width of [320, 700]) {
        expect(counts(await make('figure-units', flows, { width }))).to.deep.equal([[20, 13], [160]]);
      }
    });

    it('shows beside a label which squares are its own, where a grid holds several numbers', async () => {
      const figure = await make('figure-units', { of: 'artillery-shells/flows' }, { width: 400 });
      const looks = all(figure, '.line').map((line) => line.querySelector('.one .mark')?.getAttribute('class'));
      expect(looks).to.deep.equal(['mark outline accent', 'mark solid accent', undefined]);
      const marks = [...all(figure, '.grid')[0]!.querySelectorAll('.squares .mark')].map((m) =>
        m.getAttribute('class'),
      );
      for (const look of looks.slice(0, 2)) expect(marks).to.include(look);
    });

    it('draws squares of one size in all grids of a figure, at every width', async () => {
      for (const of of [contingents, flows]) {
        for (const width of [280, 320, 559, 560, 700, 1400]) {
          const figure = await make('figure-units', of, { width });
          const all = grids(figure).map((grid) => box(grid).width / grid.viewBox.baseVal.width);
          expect(new Set(all.map((scale) => scale.toFixed(4))).size, `scales at ${width} px`).to.equal(1);
          const whole = sides(figure).filter((side) => !Number.isNaN(side));
          expect(new Set(whole).size, `sizes at ${width} px`).to.equal(1);
          const grid = grids(figure)[0]!;
          expect(box(grid).height / box(grid).width).to.be.closeTo(
            grid.viewBox.baseVal.height / grid.viewBox.baseVal.width,
            0.001,
          );
        }
      }
    });

    it('puts twenty squares in a row on a phone and forty where there is room', async () => {
      for (const [width, columns, rows] of [
        [320, 20, 20],
        [559, 20, 20],
        [560, 40, 10],
      ] as const) {
        const largest = grids(await make('figure-units', contingents, { width })).at(-1)!;
        const { width: across, height: down } = largest.viewBox.baseVal;
        expect([across / 10, down / 10], `at ${width} px`).to.deep.equal([columns, rows]);
        expect(box(largest).width).to.equal(width);
      }
    });

    it('fills the squares of the whole with those of its part, from the first square on', async () => {
      const figure = await make('figure-units', flows, { width: 700 });
      const [promised, sent] = [...grids(figure)[0]!.querySelectorAll<SVGGraphicsElement>('.mark')];
      expect(getComputedStyle(promised!).fill).to.equal('none');
      const [whole, filled] = [shapeBox(promised!), shapeBox(sent!)];
      expect(filled.left).to.be.closeTo(whole.left, 1);
      expect(filled.top).to.be.closeTo(whole.top, 1);
      expect(filled.width / whole.width).to.be.closeTo(13 / 20, 0.01);
      expect(texts(figure, '.notes li')).to.include(
        '“EU to Ukraine, sent” is part of “EU to Ukraine, promised”: its squares fill those of the whole.',
      );
    });

    it('draws a part of a square as a narrower one', async () => {
      const figure = await make('figure-units', { data: [{ label: 'A', value: 25 }], unitSize: 10 }, { width: 320 });
      expect(counts(figure)).to.deep.equal([[3]]);
      const [grid] = grids(figure);
      const pitch = 320 / 20;
      expect((box(grid!.querySelector('.mark')!).right - box(grid!).left) / pitch).to.be.closeTo(2.5, 0.01);
    });

    it('shows every look so that it can be seen', async () => {
      for (const of of [contingents, flows]) {
        const figure = await make(
          'figure-units',
          { ...of, hide: 'takeaway key notes credit table sources' },
          { width: 320 },
        );
        const marks = grids(figure).flatMap((grid) => [...grid.querySelectorAll('.mark')]);
        marks.forEach((mark) => expect(markContrast(mark), mark.classList.value).to.be.at.least(3));
      }
    });

    it('says of a number nobody reports that there is none, and draws no square for it', async () => {
      const rows: ObservationInput[] = [
        { label: 'A', value: 3 },
        { label: 'B', value: null },
      ];
      const figure = await make('figure-units', { data: rows }, { width: 320 });
      expect(texts(figure, '.line')[1]).to.contain('not reported');
      const [, unknown] = counts(figure);
      expect(unknown ?? []).to.deep.equal(unknown ? [0] : []);
      // A key to a mark that is not in the picture would puzzle.
      const dashed = all(figure, '.squares .unknown').filter(visible);
      expect(part(figure, 'key')).to.equal(dashed.length ? 'dashed: not reported' : '');
    });

    it('stays small: four hundred squares are one outline', async () => {
      const figure = await make('figure-units', contingents);
      expect(all(figure, '.graphic *').length).to.be.at.most(60);
    });
  });

  describe('events', () => {
    it('tells of the drawing and of the table', async () => {
      const heard = listen(document);
      const figure = await make('figure-units', contingents);
      expect(heard('figure-ready')).to.deep.equal([{ dataset: 'troops', vintage: '2024-10-22' }]);
      await openTable(figure);
      expect(heard('figure-toggle')).to.deep.equal([{ panel: 'table', open: true }]);
      expect(heard('figure-warning')).to.deep.equal([]);
    });

    it('warns of a number that is next to nothing at the size asked for', async () => {
      const figure = await make('figure-units', contingents);
      const heard = listen(document);
      figure.unitSize = 100_000;
      await settled(figure);
      expect(heard('figure-warning')).to.deep.equal([
        {
          code: 'mark-too-small',
          message: 'A number is less than a twentieth of one square (100,000 people); choose a smaller unit-size.',
        },
      ]);
      figure.strict = true;
      await settled(figure);
      expect(figure.error?.code).to.equal('mark-too-small');
      expect(heard('figure-error')).to.have.length(1);
    });
  });

  describe('parts', () => {
    it('has every part that its description names, and no other', async () => {
      const figure = await make('figure-units', contingents);
      await openTable(figure);
      await openSources(figure);
      const used = partsIn(figure);
      await give(figure, [{ value: 'x' }]);
      expect([...new Set([...used, ...partsIn(figure)])]).to.have.members(await documented('units', 'csspart'));
    });

    it('has a table with every number', async () => {
      const figure = await make('figure-units', flows);
      await openTable(figure);
      expect(tableCells(figure).map((row) => row.slice(0, 2))).to.deep.equal([
        ['What', 'Value'],
        ['EU to Ukraine, promised', '1 million rounds'],
        ['EU to Ukraine, sent', 'about 650,000 rounds'],
        ['North Korea to Russia', 'around 8 million rounds'],
      ]);
    });
  });

  describe('fallback', () => {
    it('takes a table', async () => {
      const table = tableOf([
        ['Few', '10'],
        ['Many', 'some 2,000'],
      ]);
      const figure = await make('figure-units', {}, { children: [table] });
      expect(counts(figure)).to.deep.equal([[1], [200]]);
      expect(part(figure, 'takeaway')).to.equal('Many: some 2,000, about 200 times “Few” (10).');
      expect(visible(table)).to.equal(false);
    });
  });
});
