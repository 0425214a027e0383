import type { Options } from '../../../widgets/frame/scene.js';
import { describe, expect, it } from 'vitest';
import { artilleryShells } from '../../../datasets/artillery-shells/2024-10-22.js';
import { troops } from '../../../datasets/troops/2024-10-22.js';
import type { FigureRow } from '../../../src/figure-data.js';
import type { UnitsGroup, UnitsView } from '../../../src/view.js';
import { tableOf } from '../../../widgets/frame/rows.js';
import { unitsScene, type UnitsOptions, type UnitsScene } from '../../../widgets/units/scene.js';
import { observation, plain, refusal } from '../support/data.js';
import { drawnBy, english, inLanguage, rowsOf, viewOf } from '../support/scenes.js';

const flows = viewOf(artilleryShells, 'flows');
const contingents = viewOf(troops, 'contingents');

const row = (id: string, value: number | null, given: Partial<FigureRow> = {}): FigureRow => ({
  id,
  value,
  unit: { code: 'rounds', mult: 0 },
  ...given,
});
const draw = (rows: FigureRow[], options: Partial<UnitsOptions & Options> = {}): UnitsScene =>
  unitsScene(rowsOf(rows), { ...english, ...options });
const nested = (groups: UnitsGroup[], rows: FigureRow[], unitSize = 1): UnitsScene => {
  const view: UnitsView = { id: 'v', form: 'units', title: 'T', unitSize, groups };
  return unitsScene(drawnBy(view, rows), english);
};

/** Squares that are really drawn, for each number of a grid: each begins with one move of the pen. */
const drawn = (scene: UnitsScene): number[][] =>
  scene.grids.map((grid) => grid.drawings[0]!.runs.map((run) => run.path.split('M').length - 1));
const ruleSize = (scene: UnitsScene): string => scene.rule.replace('one square is ', '');

describe('1,500, 12,000 and roughly 600,000 soldiers', () => {
  const scene = unitsScene(contingents, english);

  it('are 1, 8 and 400 squares of 1,500 people', () => {
    expect(scene.grids.map((g) => g.squares)).toEqual([1, 8, 400]);
    expect(drawn(scene)).toEqual([[1], [8], [400]]);
    expect(scene.rule).toBe('one square is 1,500 people');
  });

  it('stand apart, and it is said that none is part of another', () => {
    expect(scene.grids.map((g) => g.labels.map((l) => [l.label, l.value, l.word]))).toEqual([
      [['North Korean special forces already in Russia', '1,500', 'according to the NIS']],
      [['North Korean troops still expected', '12,000', '']],
      [['Russian soldiers in Ukraine', 'roughly 600,000', 'estimated']],
    ]);
    expect(scene.notes[0]).toBe('The rows are drawn apart; nothing in the data says that one is part of another.');
  });

  it('are drawn by what they rest on', () => {
    expect(scene.grids.map((g) => g.labels[0]!.mark)).toEqual([
      { look: 'claimed', end: 'flat' },
      { look: 'expected', end: 'flat' },
      { look: 'hatched', end: 'open' },
    ]);
    expect(scene.encodings).toHaveLength(4);
  });

  it('are drawn twenty a row on a phone and forty where there is room, in boxes of one square size', () => {
    expect(scene.grids.map((g) => g.drawings.map((d) => [d.columns, d.viewBox]))).toEqual([
      [
        [20, '0 0 200 10'],
        [40, '0 0 400 10'],
      ],
      [
        [20, '0 0 200 10'],
        [40, '0 0 400 10'],
      ],
      [
        [20, '0 0 200 200'],
        [40, '0 0 400 100'],
      ],
    ]);
  });
});

describe('650,000 of a million rounds, and around 8 million', () => {
  const scene = unitsScene(flows, english);

  it('are 13 of 20, and 160 squares of 50,000 rounds', () => {
    expect(drawn(scene)).toEqual([[20, 13], [160]]);
    expect(scene.grids.map((g) => g.squares)).toEqual([20, 160]);
    expect(scene.rule).toBe('one square is 50,000 rounds');
  });

  it('the part is drawn over its whole, and it is said that it is one', () => {
    expect(scene.grids[0]!.labels.map((l) => l.label)).toEqual(['EU to Ukraine, promised', 'EU to Ukraine, sent']);
    expect(scene.grids[0]!.drawings[0]!.runs.map((r) => [r.mark.look, r.mark.end])).toEqual([
      ['outline', 'flat'],
      ['solid', 'open'],
    ]);
    expect(scene.notes[0]).toBe(
      '“EU to Ukraine, sent” is part of “EU to Ukraine, promised”: its squares fill those of the whole.',
    );
    expect(scene.notes.join()).not.toContain('separate things');
  });

  it('the claim is said to be one', () => {
    expect(scene.grids[1]!.labels[0]!.word).toBe('according to the NIS');
  });

  it('has a table of the three', () => {
    const { columns, rows } = tableOf(scene.rows, artilleryShells, english);
    expect(columns.map((c) => c.label)).toEqual(['What', 'Value', 'Who says so', 'Period']);
    expect(rows.map((r) => r.cells[1])).toEqual([
      '1 million rounds',
      'about 650,000 rounds',
      'around 8 million rounds',
    ]);
  });

  it('in German are written as German writes them, and sentence and rule in English', () => {
    const german = unitsScene(flows, inLanguage('de'));
    expect(german.grids.flatMap((g) => g.labels.map((l) => plain(l.value)))).toEqual([
      '1 Million',
      'rund 650.000',
      'rund 8 Millionen',
    ]);
    expect([german.takeaway, german.rule]).toEqual([scene.takeaway, scene.rule]);
  });
});

describe('a square', () => {
  it('stands for what the page asks, before what the view says', () => {
    const scene = unitsScene(flows, { ...english, unitSize: 100_000 });
    expect(drawn(scene)).toEqual([[10, 7], [80]]);
    expect(scene.rule).toBe('one square is 100,000 rounds');
  });

  it('that is not filled is a part of one', () => {
    const scene = draw([row('a', 250), row('b', 1000)], { unitSize: 100 });
    expect(scene.grids.map((g) => g.squares)).toEqual([2.5, 10]);
    expect(drawn(scene)).toEqual([[3], [10]]);
  });

  it('is written in the unit that is counted', () => {
    const unit = { code: 'EUR', mult: 6 } as const;
    expect(draw([row('a', 5, { unit }), row('b', 10, { unit })]).rule).toBe('one square is €5,000,000');
    expect(draw([row('a', 5, { unit: undefined })]).rule).toBe('one square is 5');
    expect(draw([row('a', 5, { unit: { code: '%', mult: 0 } })], { unitSize: 0.5 }).rule).toBe('one square is 0.5%');
  });
});

describe('the size of a square, where nobody says it', () => {
  it('is the smallest number where the others are so many times as large', () => {
    expect(ruleSize(draw([row('a', 1500), row('b', 12_000), row('c', 600_000)]))).toBe('1,500 rounds');
    expect(ruleSize(draw([row('a', 7), row('b', 7)]))).toBe('7 rounds');
  });

  it('is a round 1, 2 or 5 where they are not', () => {
    expect(ruleSize(draw([row('a', 700), row('b', 1000)]))).toBe('5 rounds');
    expect(ruleSize(draw([row('a', 3), row('b', 650)]))).toBe('2 rounds');
    expect(ruleSize(draw([row('a', 1), row('b', 4_000_000)]))).toBe('10,000 rounds');
    expect(ruleSize(draw([row('a', 3), row('b', 20_000_000)]))).toBe('50,000 rounds');
    expect(ruleSize(draw([row('a', 0.3), row('b', 0.7)]))).toBe('0.002 rounds');
  });

  it('leaves zero and the unknown out', () => {
    expect(ruleSize(draw([row('a', 0), row('b', 50), row('c', null), row('d', 100)]))).toBe('50 rounds');
  });

  it('never gives more squares than may be drawn, however many numbers there are', () => {
    for (const count of [2, 11, 20, 40]) {
      const unlike = Array.from({ length: count }, (_, i) => row(`r${i}`, 400 - i * 0.7));
      const squares = draw(unlike).grids.reduce((s, g) => s + g.squares, 0);
      expect(squares).toBeLessThanOrEqual(4000);
      expect(squares).toBeGreaterThan(100);
      const alike = [row('one', 1), ...Array.from({ length: count }, (_, i) => row(`r${i}`, 400))];
      expect(draw(alike).grids.reduce((s, g) => s + g.squares, 0)).toBeLessThanOrEqual(4000);
    }
  });
});

describe('too many squares', () => {
  it('are refused, with a size that would do', () => {
    const rows = [row('a', 1), row('b', 10_000)];
    expect(refusal(() => draw(rows, { unitSize: 1 })).issues).toEqual([
      {
        code: 'too-many-squares',
        path: 'unit-size',
        got: '"10001 squares at 1"',
        expected: 'at most 4000 squares; one of 50 would do',
      },
    ]);
    expect(drawn(draw(rows, { unitSize: 50 }))).toEqual([[1], [200]]);
  });

  it('are more than four thousand', () => {
    expect(draw([row('a', 4000)], { unitSize: 1 }).grids[0]!.squares).toBe(4000);
    expect(refusal(() => draw([row('a', 4001)], { unitSize: 1 })).code).toBe('too-many-squares');
  });

  it.each([0, -5, NaN])('a size of %d is refused', (unitSize) => {
    expect(refusal(() => draw([row('a', 10)], { unitSize })).issues).toEqual([
      { code: 'unit-size', path: 'unit-size', got: String(unitSize), expected: 'a number above zero' },
    ]);
  });
});

describe('a number far smaller than a square', () => {
  it('is a sliver, with a warning', () => {
    const scene = draw([row('a', 4), row('b', 1000)], { unitSize: 100 });
    expect(drawn(scene)).toEqual([[1], [10]]);
    expect(scene.warnings).toEqual([
      {
        code: 'mark-too-small',
        message: 'A number is less than a twentieth of one square (100 rounds); choose a smaller unit-size.',
      },
    ]);
  });

  it('raises none at a twentieth, and none for zero', () => {
    expect(draw([row('a', 5), row('b', 1000)], { unitSize: 100 }).warnings).toEqual([]);
    expect(draw([row('a', 0), row('b', 1000)], { unitSize: 100 }).warnings).toEqual([]);
  });
});

describe('numbers within others', () => {
  it('share a grid, the container first, however they are listed', () => {
    const scene = nested(
      [{ observation: 'a', within: 'w' }, { observation: 'w' }, { observation: 'b', within: 'w' }],
      [row('a', 3), row('b', 2), row('w', 10)],
    );
    expect(drawn(scene)).toEqual([[10, 5, 3]]);
    expect(scene.grids[0]!.labels.map((l) => l.label)).toEqual(['w', 'a', 'b']);
    expect(scene.notes).toHaveLength(2);
  });

  it('stand one after another, the furthest drawn first, under those before it', () => {
    const scene = nested(
      [{ observation: 'w' }, { observation: 'a', within: 'w' }, { observation: 'b', within: 'w' }],
      [row('w', 10), row('a', 3, { basis: 'estimated' }), row('b', 2)],
    );
    expect(scene.grids[0]!.drawings[0]!.runs.map((r) => [r.mark.look, r.path.split('M').length - 1])).toEqual([
      ['solid', 10],
      ['solid', 5],
      ['hatched', 3],
    ]);
  });

  it('that are nothing, or unknown, have no squares', () => {
    const scene = nested(
      [
        { observation: 'w' },
        { observation: 'a', within: 'w' },
        { observation: 'b', within: 'w' },
        { observation: 'c', within: 'w' },
      ],
      [row('w', 10), row('a', 3), row('b', null), row('c', 0)],
    );
    expect(drawn(scene)).toEqual([[10, 0, 0, 3]]);
    expect(scene.grids[0]!.labels.map((l) => l.value)).toEqual(['10', '3', 'not reported', '0']);
  });

  it('may together be as large as their container, and not larger', () => {
    const groups = [{ observation: 'w' }, { observation: 'a', within: 'w' }, { observation: 'b', within: 'w' }];
    expect(drawn(nested(groups, [row('w', 5), row('a', 3), row('b', 2)]))).toEqual([[5, 5, 3]]);
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(drawn(nested(groups, [row('w', 0.3), row('a', 0.1), row('b', 0.2)], 0.1))).toEqual([[3, 3, 1]]);
    expect(refusal(() => nested(groups, [row('w', 4), row('a', 3), row('b', 2)])).issues).toEqual([
      {
        code: 'part-exceeds-whole',
        id: 'b',
        path: 'b',
        got: '"3 + 2"',
        expected: 'no more than 4, which it is part of',
      },
    ]);
    expect(refusal(() => nested(groups, [row('w', 3), row('a', 4), row('b', 0)])).issues[0]?.id).toBe('a');
  });

  it('are refused where the container is no group, or within another itself', () => {
    const rows = [row('a', 1), row('b', 2), row('c', 3)];
    const issues = (groups: UnitsGroup[]): unknown => refusal(() => nested(groups, rows)).issues;
    expect(issues([{ observation: 'a', within: 'c' }, { observation: 'b' }])).toEqual([
      { code: 'unknown-id', id: 'a', path: 'a.within', got: '"c"', expected: 'a group that is within no other' },
    ]);
    expect(
      issues([{ observation: 'a', within: 'b' }, { observation: 'b', within: 'c' }, { observation: 'c' }]),
    ).toMatchObject([{ code: 'unknown-id', id: 'a', got: '"b"' }]);
    expect(
      issues([
        { observation: 'a', within: 'b' },
        { observation: 'b', within: 'a' },
      ]),
    ).toMatchObject([{ code: 'unknown-id' }]);
  });
});

describe('a number that nobody reports', () => {
  it('has a label and no squares', () => {
    const scene = draw([row('a', null), row('b', 10)]);
    expect(drawn(scene)).toEqual([[0], [1]]);
    expect(scene.grids[0]!.labels).toEqual([
      {
        label: 'a',
        value: 'not reported',
        word: '',
        mark: { look: 'unknown', end: 'flat' },
        tone: 'accent',
      },
    ]);
    expect(scene.takeaway).toBe('a: not reported; b: 10.');
  });
});

describe('numbers that share a grid', () => {
  const grid = (...rows: FigureRow[]): [string, string][] => {
    const view: UnitsView = {
      id: 'v',
      form: 'units',
      title: 'V',
      unitSize: 1,
      groups: rows.map(({ id = '' }, i) => ({ observation: id, ...(i && { within: 'a' }) })),
    };
    const { labels, drawings } = unitsScene(drawnBy(view, rows), english).grids[0]!;
    for (const { runs } of drawings) expect(runs.map((r) => r.tone).sort()).toEqual(labels.map((l) => l.tone).sort());
    return labels.map(({ label, tone }) => [label, tone]);
  };

  it('have one colour where their looks tell them apart', () => {
    expect(grid(row('a', 9, { basis: 'promised' }), row('b', 4))).toEqual([
      ['a', 'accent'],
      ['b', 'accent'],
    ]);
  });

  it('have a colour each where they look alike', () => {
    expect(grid(row('a', 9), row('b', 4), row('c', 3))).toEqual([
      ['a', 'muted'],
      ['b', 'accent'],
      ['c', 'c4'],
    ]);
  });
});

describe('the sentence compares the largest with the smallest', () => {
  const sentence = (a: number, b: number, given: Partial<FigureRow> = {}): string =>
    draw([row('a', a), row('b', b, given)], { unitSize: Math.max(a, b) / 100 }).takeaway;

  it('and says beside each number what it rests on', () => {
    expect(draw([row('a', 2), row('b', 8, { basis: 'claimed' })]).takeaway).toBe('b: 8 (claimed), 4 times “a” (2).');
  });

  it('plainly where both are exact', () => {
    expect(sentence(1500, 600_000)).toBe('b: 600,000, 400 times “a” (1,500).');
    expect(sentence(2, 3)).toBe('b: 3, 1.5 times “a” (2).');
  });

  it('with “about” where the quotient is rounded', () => {
    expect(sentence(650_000, 8_000_000)).toBe('b: 8,000,000, about 12 times “a” (650,000).');
    expect(sentence(1, 1234)).toBe('b: 1,234, about 1,230 times “a” (1).');
  });

  it('with the hedge of either number', () => {
    expect(sentence(2, 8, { relation: 'approx', hedge: 'some' })).toBe('b: some 8, about 4 times “a” (2).');
    expect(sentence(2, 8, { relation: 'gt', low: 8, hedge: 'over' })).toBe('b: over 8, more than 4 times “a” (2).');
    expect(sentence(8, 2, { relation: 'gt', low: 2, hedge: 'over' })).toBe('a: 8, less than 4 times “b” (over 2).');
  });

  it('and not at all where there is nothing to compare', () => {
    expect(sentence(5, 5)).toBe('a: 5; b: 5.');
    expect(sentence(100, 101)).toBe('a: 100; b: 101.');
    expect(draw([row('a', 5)]).takeaway).toBe('a: 5.');
    expect(draw([row('a', 5), row('b', 0)]).takeaway).toBe('a: 5; b: 0.');
  });

  it('unless the view brings one', () => {
    const view: UnitsView = {
      id: 'v',
      form: 'units',
      title: 'V',
      takeaway: 'Few beside many.',
      unitSize: 1,
      groups: [{ observation: 'a' }, { observation: 'b' }],
    };
    const rows = [row('a', 5), row('b', 1)];
    expect(unitsScene(drawnBy(view, rows), english).takeaway).toBe('Few beside many.');
    expect(unitsScene(drawnBy({ ...view, takeaway: '' }, rows), english).takeaway).toBe('a: 5, 5 times “b” (1).');
  });

  it('over all of them, wherever they stand', () => {
    expect(draw([row('b', 20), row('c', 10), row('a', 50)]).takeaway).toBe('a: 50, 5 times “c” (10); b: 20.');
  });
});

describe('refused are', () => {
  it('no rows, and none above zero', () => {
    expect(refusal(() => draw([])).code).toBe('no-rows');
    expect(refusal(() => draw([row('a', 0), row('b', null)])).issues).toEqual([
      {
        code: 'no-rows',
        path: 'observations',
        got: '2',
        expected: 'at least one row with a number above zero',
      },
    ]);
  });

  it('two units, and numbers below zero', () => {
    expect(refusal(() => draw([row('a', 1), row('b', 1, { unit: { code: 'people', mult: 0 } })])).code).toBe(
      'mixed-units',
    );
    expect(refusal(() => draw([row('a', 1), row('b', -1)])).code).toBe('negative');
  });

  it('ids that are not there, and a view without groups', () => {
    expect(refusal(() => nested([{ observation: 'x' }], [row('a', 1)])).issues[0]).toMatchObject({
      code: 'unknown-id',
      path: 'groups',
      got: '"x"',
    });
    const bare = rowsOf([row('a', 1)], { views: [{ id: 'v', form: 'units' }] });
    const error = refusal(() => unitsScene({ ...bare, view: bare.vintage.views[0]! }, english));
    expect([error.code, error.path]).toEqual(['no-rows', 'views.v.groups']);
  });

  it('one number alone', () => {
    expect(refusal(() => unitsScene({ ...rowsOf([]), observation: observation() }, english)).code).toBe('wrong-form');
  });
});
