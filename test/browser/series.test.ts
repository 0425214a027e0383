import { expect } from '@open-wc/testing';
import { setViewport } from './support/engine.js';
import { artilleryShells } from '../../datasets/artillery-shells/2024-11-18.js';
import type { ObservationInput } from '../../src/user-data/figure-data.js';
import { register } from '../../widgets/register.js';
import { markContrast } from './support/colour.js';
import { inEachFace } from './support/faces.js';
import { give, make, registerAll, tableOf } from './support/figures.js';
import { box, clipped, overflow, overlaps, visible, shapeBox } from './support/layout.js';
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
} from './support/reading.js';
import { settled } from './support/waiting.js';
import { guardPage, listen, sound } from './support/watching.js';

const rounds = { of: 'artillery-shells@2024-10-22/north-korea-rounds-claims' };
const aid = { of: 'aid-to-ukraine/south-korea-vintages' };
const row = (label: string, value: number | null, given: Partial<ObservationInput> = {}): ObservationInput => ({
  label,
  value,
  ...given,
});

/** Where the middle of a dot lies on its axis, from zero. */
const places = (figure: Element): number[] =>
  all(figure, '.strip', SVGElement).map((strip) => {
    const [axis, dot] = [box(strip), box(strip.querySelector('.mark')!)];
    return (dot.left + dot.width / 2 - axis.left) / axis.width;
  });

guardPage();
before(registerAll);

describe('figure-series', () => {
  inEachFace('rendering', () => {
    it('lists who said what, in the order it was said, each over a strip of one axis', async () => {
      const figure = await make('figure-series', rounds, { width: 320 });
      expect(texts(figure, '.when')).to.deep.equal([
        '1 Nov 2023',
        '29 Dec 2023',
        '29 Dec 2023',
        '26 Feb 2024',
        '26 Feb 2024',
        '14 Jun 2024',
        '27 Aug 2024',
        '18 Oct 2024',
        '22 Oct 2024 or later',
      ]);
      expect(texts(figure, '[part~="value"]').slice(-2)).to.deep.equal(['at least 8 million', 'around 8 million']);
      expect(texts(figure, '.who')[7]).to.equal(
        'the NIS (claimed)Same count as Seoul’s military intelligence, 27 Aug 2024: no second count.',
      );
      const expected = [1, 2, 0.4, 3, 0.5, 4.8, 6, 8, 8].map((millions) => millions / 8);
      places(figure).forEach((place, i) => expect(place).to.be.closeTo(expected[i]!, 0.002));
      expect(all(figure, '.plot').filter(visible)).to.have.length(0);
      sound(figure);
    });

    it('has one plot over true time in place of the strips where there is room', async () => {
      const figure = await make('figure-series', rounds, { width: 700 });
      expect(all(figure, '.strip', Element).filter(visible)).to.have.length(0);
      const canvas = box(one(figure, '.canvas', Element));
      const dots = all(figure, '.canvas circle', Element).map(box);
      const [first, , , , , , , eighth] = dots.map((dot) => dot.left + dot.width / 2);
      const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
      const ticks = all(figure, '.tick').map(box);
      const perDay = (ticks[1]!.left - ticks[0]!.left) / days('2024-01-01', '2024-04-01');
      expect(eighth! - first!).to.be.closeTo(days('2023-11-01', '2024-10-18') * perDay, 1);
      expect((canvas.bottom - dots[5]!.top - 6) / canvas.height).to.be.closeTo(0.6, 0.005);
      expect(texts(figure, '.scale span')).to.deep.equal(['8 million', '6 million', '4 million', '2 million', '0']);
      const circles = all(figure, '.canvas circle', SVGCircleElement).map((circle) => shapeBox(circle).width);
      expect(circles.map(Math.round)).to.deep.equal([12, 12, 12, 12, 12, 12, 12, 8, 8]);
      expect(part(figure, 'plot')).to.contain('more than 6 million');
      sound(figure);
    });

    it('joins statements by no line', async () => {
      const figure = await make('figure-series', rounds, { width: 700 });
      for (const line of all(figure, '.canvas line:not(.grid, .when-line, .leader)', Element))
        expect.fail(line.outerHTML);
      // One that leads to a label goes straight up or down from its dot.
      for (const { attributes } of all(figure, '.leader', Element))
        expect([...attributes].map(({ name }) => name)).to.have.members(['class', 'y1', 'y2']);
    });

    it('draws each vintage of a number as a bar from zero, with what changed and why', async () => {
      for (const width of [320, 700]) {
        const figure = await make('figure-series', aid, { width });
        const [before, after] = all(figure, '.strip', Element).map((strip) => {
          const [axis, bar] = [box(strip), box(strip.querySelector('.mark')!)];
          expect(bar.left).to.be.closeTo(axis.left, 0.5);
          return bar.width / axis.width;
        });
        expect(before).to.be.closeTo(0.788521 / 0.8, 0.002);
        expect(after).to.be.closeTo(0.6466 / 0.8, 0.002);
        expect(texts(figure, '.aside')).to.deep.equal(['€142 million less than in the vintage before']);
        expect(texts(figure, '.notes li').join()).to.match(
          /Vintage 2026-04-30, our inference, about €276.1 million of the change: A loan/,
        );
      }
    });

    it('tells claim, promise and estimate apart by fill and by word', async () => {
      const figure = await make('figure-series', {
        data: [
          row('A', 4, { basis: 'claimed', by: 'them' }),
          row('B', 5, { basis: 'promised' }),
          row('C', 6, { basis: 'estimated', relation: 'between', low: 5, high: 7 }),
          row('D', null),
        ],
      });
      expect(texts(figure, '.word')).to.deep.equal(['(claimed)', '(promised)', '(estimated)']);
      expect(part(figure, 'key')).to.contain('a claim').and.to.contain('promised').and.to.contain('not reported');
      for (const mark of all(figure, '.mark', Element)) expect(markContrast(mark)).to.be.at.least(3);
      const range = box(all(figure, '.strip', Element)[2]!.querySelector('.mark')!);
      const axis = box(all(figure, '.strip', Element)[2]!);
      expect((range.left - axis.left) / axis.width).to.be.closeTo(5 / 8, 0.005);
      expect(range.width / axis.width).to.be.closeTo(2 / 8, 0.005);
    });

    it('folds what is more than a dozen, and shows it on demand', async () => {
      const data = Array.from({ length: 200 }, (_, i) =>
        row(`P${i}`, i + 1, { stated: `2024-01-${String((i % 28) + 1).padStart(2, '0')}` }),
      );
      const heard = listen(document);
      const figure = await make('figure-series', { data }, { width: 320 });
      expect(texts(figure, '[part~="row"]')).to.have.length(12);
      const fold = one(figure, '.fold', HTMLButtonElement);
      expect(read(fold)).to.equal('Show the other 188');
      await open(fold, figure);
      expect(texts(figure, '[part~="row"]')).to.have.length(200);
      expect(heard('figure-toggle')).to.deep.equal([{ panel: 'rest', open: true }]);
    });

    it('lies right in a mirrored page: time and amounts from the right, words the right way round', async () => {
      for (const width of [320, 700]) {
        const figure = await make('figure-series', { ...rounds, locale: 'ar' }, { width });
        figure.parentElement!.dir = 'rtl';
        const dots = all(figure, width === 320 ? '.strip circle' : '.canvas circle', Element).map(box);
        expect(dots[0]!.left).to.be.greaterThan(dots[6]!.left);
        expect(overlaps(figure), `${width}`).to.deep.equal([]);
        expect(clipped(figure, figure.parentElement!), `${width}`).to.deep.equal([]);
        for (const words of all(figure, '.spot, .tick').filter(visible)) {
          const { a, d } = new DOMMatrix(getComputedStyle(words.parentElement!).transform);
          expect([a, d], 'mirrored back').to.deep.equal([-1, 1]);
        }
      }
    });
  });

  inEachFace('layout', () => {
    before(() => setViewport({ width: 1700, height: 900 }));
    after(() => setViewport({ width: 800, height: 600 }));

    it('has no words on words at any width, however close the statements', async () => {
      const names = ['A', 'The Ministry of Truth', '情報部', 'x'.repeat(60)];
      const data = Array.from({ length: 24 }, (_, i) =>
        row(names[i % 4]!, 1_000_000 * (1 + ((i * 7) % 11)), {
          stated: `2024-${String(1 + (i % 12)).padStart(2, '0')}-1${i % 5}`,
        }),
      );
      const figure = await make('figure-series', { data });
      for (const width of [280, 639, 640, 700, 900, 1200, 1600]) {
        figure.parentElement!.style.width = `${width}px`;
        expect(overlaps(figure), `${width} px`).to.deep.equal([]);
        expect(clipped(figure), `${width} px`).to.deep.equal([]);
        expect(overflow(figure), `${width} px`).to.equal(0);
      }
    });
  });

  describe('data', () => {
    it('takes a newer vintage into account, unless it is pinned to an older', async () => {
      const pinned = await make('figure-series', { of: 'artillery-shells@2024-10-22/eu-sent' });
      const free = await make('figure-series', { of: 'artillery-shells/eu-sent' });
      expect(texts(free, '[part~="row"]')).to.have.length(6);
      register(artilleryShells);
      await settled(free);
      await settled(pinned);
      expect(texts(free, '[part~="row"]')).to.have.length(8);
      expect(texts(pinned, '[part~="row"]')).to.have.length(6);
    });

    it('takes a plain table', async () => {
      const table = tableOf([
        ['Mayor', 'about 1,000'],
        ['Club', '700'],
      ]);
      const figure = await make('figure-series', {}, { children: [table] });
      expect(part(figure, 'takeaway')).to.equal('Two statements: about 1,000 (Mayor, undated); 700 (Club, undated).');
      expect(visible(table)).to.equal(false);
    });

    it('has a table with dates and repeats', async () => {
      const figure = await make('figure-series', rounds);
      await openTable(figure);
      expect(tableCells(figure)[0]).to.deep.equal([
        'What',
        'Value',
        'Who says so',
        'Stated',
        'Same count as',
        'Period',
      ]);
      expect(tableCells(figure)).to.have.length(1 + 9);
    });

    for (const [what, data, code, said] of [
      ['two units', [row('A', 1), row('B', 2, { unit: { code: 'EUR', mult: 0 } })], 'mixed-units', 'one unit'],
      ['amounts below zero', [row('A', -1)], 'negative', 'zero or more'],
      [
        'two quantities',
        [row('A', 1, { quantity: 'a' }), row('B', 1, { quantity: 'b' })],
        'several-quantities',
        'one quantity',
      ],
      ['no rows', [], 'no-rows', 'at least one statement'],
    ] as const) {
      it(`refuses ${what}`, async () => {
        const figure = await make('figure-series', { data });
        expect(figure.error?.code).to.equal(code);
        expect(message(figure)).to.contain(said);
        sound(figure);
      });
    }
  });

  describe('parts', () => {
    it('has every part that its description names, and no other', async () => {
      const figure = await make('figure-series', rounds, { width: 700 });
      await openTable(figure);
      await openSources(figure);
      const used = partsIn(figure);
      const superseded = await make('figure-series', { of: 'aid-to-ukraine@2024-08-31/south-korea-vintages' });
      await give(figure, [{ value: 'x' }]);
      expect([...new Set([...used, ...partsIn(superseded), ...partsIn(figure)])]).to.have.members(
        await documented('series', 'csspart'),
      );
    });
  });
});
