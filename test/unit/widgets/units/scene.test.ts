import { describe, expect, it } from 'vitest';
import { artilleryShells } from '../../../../datasets/artillery-shells/2024-10-22.js';
import { troops } from '../../../../datasets/troops/2024-10-22.js';
import type { ObservationInput } from '../../../../src/user-data/figure-data.js';
import type { UnitsView } from '../../../../src/model/view.js';
import { tableOf } from '../../../../widgets/scene/table.js';
import { unitsScene } from '../../../../widgets/units/scene.js';
import { observation, plain, refusal } from '../../support/data.js';
import { drawnBy, english, inLanguage, rowsOf, viewOf } from '../../support/scenes.js';
import { draw, drawn, flows, nested, row, squaresIn } from '../../support/units.js';

const contingents = viewOf(troops, 'contingents');

describe('1,500, 12,000 and roughly 600,000 soldiers', () => {
  const scene = unitsScene(contingents, english);

  it('are 1, 8 and 400 squares of 1,500 people', () => {
    expect(squaresIn(scene)).toEqual([1, 8, 400]);
    expect(drawn(scene)).toEqual([[1], [8], [400]]);
    expect(scene.rule).toBe('one square is 1,500 people');
  });

  it('stand apart, and it is not said that they do', () => {
    expect(scene.grids.map((g) => g.labels.map((l) => [l.label, l.value, l.word]))).toEqual([
      [['North Korean special forces already in Russia', '1,500', 'according to the NIS']],
      [['North Korean troops still expected', '12,000', '']],
      [['Russian soldiers in Ukraine', 'roughly 600,000', 'estimated']],
    ]);
    expect(scene.notes.map(({ kind }) => kind)).not.toContain('reading');
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
    expect(squaresIn(scene)).toEqual([20, 160]);
    expect(scene.rule).toBe('one square is 50,000 rounds');
  });

  it('the part is drawn over its whole, and it is said that it is one', () => {
    expect(scene.grids[0]!.labels.map((l) => l.label)).toEqual(['EU to Ukraine, promised', 'EU to Ukraine, sent']);
    expect(scene.grids[0]!.drawings[0]!.runs.map((r) => [r.mark.look, r.mark.end])).toEqual([
      ['outline', 'flat'],
      ['solid', 'open'],
    ]);
    expect(scene.notes[0]?.text).toBe(
      '“EU to Ukraine, sent” is part of “EU to Ukraine, promised”: its squares fill those of the whole.',
    );
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
        tooSmall: false,
      },
    ]);
    expect(scene.takeaway).toBe('a: not reported; b: 10.');
  });
});

describe('the sentence compares the largest with the smallest', () => {
  const sentence = (a: number, b: number, given: Partial<ObservationInput> = {}): string =>
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
