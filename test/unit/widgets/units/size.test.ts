import { describe, expect, it } from 'vitest';
import { unitsScene, type UnitsScene } from '../../../../widgets/units/scene.js';
import { refusal } from '../../support/data.js';
import { english } from '../../support/scenes.js';
import { draw, drawn, flows, row, squaresIn } from '../../support/units.js';

const ruleSize = (scene: UnitsScene): string => scene.rule.replace('one square is ', '');

describe('a square', () => {
  it('stands for what the page asks, before what the view says', () => {
    const scene = unitsScene(flows, { ...english, unitSize: 100_000 });
    expect(drawn(scene)).toEqual([[10, 7], [80]]);
    expect(scene.rule).toBe('one square is 100,000 rounds');
  });

  it('that is not filled is a part of one', () => {
    const scene = draw([row('a', 250), row('b', 1000)], { unitSize: 100 });
    expect(squaresIn(scene)).toEqual([2.5, 10]);
    expect(drawn(scene)).toEqual([[3], [10]]);
  });

  it('is written in the unit that is counted', () => {
    const unit = { code: 'EUR', mult: 6 } as const;
    expect(draw([row('a', 5, { unit }), row('b', 10, { unit })]).rule).toBe('one square is €5 million');
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
    expect(ruleSize(draw([row('a', 701), row('b', 1000)]))).toBe('5 rounds');
    expect(ruleSize(draw([row('a', 3), row('b', 650)]))).toBe('2 rounds');
    expect(ruleSize(draw([row('a', 1), row('b', 4_000_000)]))).toBe('10,000 rounds');
    expect(ruleSize(draw([row('a', 3), row('b', 20_000_000)]))).toBe('50,000 rounds');
    expect(ruleSize(draw([row('a', 0.301), row('b', 0.7)]))).toBe('0.002 rounds');
  });

  it('is never less than one of what is counted', () => {
    const sizes = (...values: number[]): [string, number[]] => {
      const scene = draw(values.map((value, i) => row(`r${i}`, value)));
      return [scene.rule, squaresIn(scene)];
    };
    expect(sizes(3, 7)).toEqual(['each square is one of the rounds', [3, 7]]);
    expect(sizes(1)).toEqual(['each square is one of the rounds', [1]]);
    expect(sizes(2, 3, 11, 400)).toEqual(['each square is one of the rounds', [2, 3, 11, 400]]);
    expect(sizes(1, 500)).toEqual(['one square is 2 rounds', [0.5, 250]]);
  });

  it('is what all are multiples of, so that no square is cut', () => {
    expect(ruleSize(draw([row('a', 700), row('b', 1000)]))).toBe('100 rounds');
    expect(ruleSize(draw([row('a', 0.3), row('b', 0.7)]))).toBe('0.1 rounds');
    const millions = { code: 'people', mult: 6 } as const;
    expect(ruleSize(draw([row('a', 3, { unit: millions }), row('b', 7, { unit: millions })]))).toBe('1 million people');
    expect(ruleSize(draw([row('a', 2.5, { unit: millions }), row('b', 7.3, { unit: millions })]))).toBe(
      '100,000 people',
    );
    const billions = { code: 'EUR', mult: 9 } as const;
    expect(ruleSize(draw([row('a', 52.1, { unit: billions }), row('b', 3, { unit: billions })]))).toBe('€200 million');
  });

  it('leaves zero and the unknown out', () => {
    expect(ruleSize(draw([row('a', 0), row('b', 50), row('c', null), row('d', 100)]))).toBe('50 rounds');
  });

  it('never gives more squares than may be drawn, however many numbers there are', () => {
    for (const count of [2, 11, 20, 40]) {
      const unlike = Array.from({ length: count }, (_, i) => row(`r${i}`, 400 - i * 0.7));
      const squares = squaresIn(draw(unlike)).reduce((s, n) => s + n);
      expect(squares).toBeLessThanOrEqual(4000);
      expect(squares).toBeGreaterThan(100);
      const alike = [row('one', 1), ...Array.from({ length: count }, (_, i) => row(`r${i}`, 400))];
      expect(squaresIn(draw(alike)).reduce((s, n) => s + n)).toBeLessThanOrEqual(4000);
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
    expect(squaresIn(draw([row('a', 4000)], { unitSize: 1 }))).toEqual([4000]);
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
