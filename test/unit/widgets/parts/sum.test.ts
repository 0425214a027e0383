import { describe, expect, it } from 'vitest';
import { partsScene } from '../../../../widgets/parts/scene.js';
import type { ObservationInput } from '../../../../src/user-data/figure-data.js';
import { tableOf } from '../../../../widgets/scene/table.js';
import { refusal } from '../../support/data.js';
import { bare, issuesOf, row, view, whole, wholeOf } from '../../support/parts.js';
import { drawnBy, english, inLanguage, rowsOf } from '../../support/scenes.js';

describe('the parts must make the whole', () => {
  it('to the last printed digit, rounding apart', () => {
    const scene = partsScene(drawnBy(view, [row('w', 100), row('a', 33.3), row('b', 33.3), row('c', 33.3)]), english);
    expect(scene.notes[0]?.text).toBe('The parts add up to 99.9, the stated total is 100: the difference is rounding.');
    expect(scene.parts.reduce((s, p) => s + p.size, 0)).toBeCloseTo(0.999, 12);
  });

  it('also where rounding leaves the parts above it', () => {
    expect(whole([row('w', 100), row('a', 34), row('b', 33), row('c', 34)]).notes[0]?.text).toBe(
      'The parts add up to 101, the stated total is 100: the difference is rounding.',
    );
  });

  it('with each number’s own rounding: half of the last digit it is printed to', () => {
    // Whole numbers leave 0.5 each: 1.5 in all. One decimal leaves 0.05.
    expect(whole([row('w', 101), row('a', 50), row('b', 50)]).notes).toHaveLength(1);
    expect(refusal(() => whole([row('w', 102), row('a', 50), row('b', 50)])).code).toBe('parts-do-not-sum');
    expect(refusal(() => whole([row('w', 101.1), row('a', 50), row('b', 50)])).code).toBe('parts-do-not-sum');
    expect(whole([row('w', 101), row('a', 50.2), row('b', 50.2)]).notes).toHaveLength(1);
    expect(refusal(() => whole([row('w', 101), row('a', 50.1), row('b', 50.1)])).code).toBe('parts-do-not-sum');
  });

  it('and say nothing of rounding where they add up', () => {
    expect(whole([row('w', 0.3), row('a', 0.1), row('b', 0.2)]).notes).toEqual([]);
  });

  it('in English also on a German page, because the sentence is', () => {
    const notes = whole([row('w', 1), row('a', 0.33), row('b', 0.33), row('c', 0.33)], inLanguage('de')).notes.map(
      ({ text }) => text,
    );
    expect(notes[0]).toBe('The parts add up to 0.99, the stated total is 1: the difference is rounding.');
  });

  it('also where they are so small that they print with an exponent', () => {
    expect(whole([row('w', 3e-7), row('a', 1e-7), row('b', 2e-7)]).notes).toEqual([]);
    expect(refusal(() => whole([row('w', 5e-7), row('a', 1e-7), row('b', 1e-7)])).code).toBe('parts-do-not-sum');
  });

  it('or are refused, with the sum', () => {
    const unit = { code: 'EUR', mult: 6 } as const;
    expect(issuesOf(() => whole([row('w', 789, { unit }), row('a', 470, { unit }), row('b', 304, { unit })]))).toEqual([
      {
        code: 'parts-do-not-sum',
        id: 'w',
        path: 'w',
        got: '"€470 million + €304 million = €774 million"',
        expected: '€789 million, to within rounding',
      },
    ]);
  });

  it('and none may be larger than it', () => {
    expect(issuesOf(() => whole([row('w', 10), row('a', 12), row('b', 1)]))).toEqual([
      { code: 'part-exceeds-whole', id: 'a', path: 'a', got: '"12"', expected: 'no more than the whole, 10' },
    ]);
  });

  it('in amounts, whatever magnitude they are printed in', () => {
    const scene = whole([
      row('w', 1, { unit: { code: 'EUR', mult: 9 } }),
      row('a', 999.6, { unit: { code: 'EUR', mult: 6 } }),
    ]);
    expect(scene.parts[0]?.size).toBe(0.9996);
  });
});

describe('hedged parts', () => {
  const about = (id: string, value: number): ObservationInput => row(id, value, { relation: 'approx', hedge: 'some' });
  const over = (id: string, value: number): ObservationInput =>
    row(id, value, { relation: 'gt', low: value, hedge: 'over' });
  const under = (id: string, value: number): ObservationInput => row(id, value, { relation: 'lt', high: value });
  const code = (...rows: ObservationInput[]): string => refusal(() => whole(rows)).code;

  it('“about” need not make the whole to the digit, and that is said', () => {
    expect(whole([row('w', 100), row('a', 60), about('b', 30)]).notes.map(({ text }) => text)).toEqual([
      'The parts add up to 90, the total is stated as 100: not all of these numbers are exact.',
    ]);
    expect(whole([about('w', 100), row('a', 60), row('b', 30)]).notes).toHaveLength(1);
    expect(whole([row('w', 100), row('a', 60), about('b', 40)]).notes).toEqual([]);
  });

  it('may come to more than the whole; the bars then fit all the same', () => {
    const scene = whole([row('w', 100), row('a', 60), about('b', 50)]);
    expect(scene.parts.map((p) => [p.share, p.strip.start, p.strip.size])).toEqual([
      ['60%', 0, 60 / 110],
      ['about 50%', 60 / 110, 50 / 110],
    ]);
  });

  it('do not excuse exact ones that exceed the whole', () => {
    expect(code(row('w', 100), row('a', 60), row('c', 60), about('b', 1))).toBe('parts-do-not-sum');
    expect(code(row('w', 100), about('a', 120))).toBe('part-exceeds-whole');
  });

  it('with bounds must be able to make it', () => {
    expect(whole([row('w', 100), over('a', 60), row('b', 30)]).notes).toHaveLength(1);
    expect(whole([row('w', 100), under('a', 80), row('b', 30)]).notes).toHaveLength(1);
    expect(whole([over('w', 100), row('a', 80), row('b', 70)]).notes).toHaveLength(1);
    expect(code(row('w', 100), over('a', 80), row('b', 30))).toBe('parts-do-not-sum');
    expect(code(row('w', 100), under('a', 60), row('b', 30))).toBe('parts-do-not-sum');
    expect(code(under('w', 100), row('a', 80), row('b', 70))).toBe('parts-do-not-sum');
  });
});

describe('a part without a number', () => {
  const rows = [row('w', 789), row('a', 470), row('b', null)];

  it('leaves room and is said not to be reported', () => {
    const scene = whole(rows);
    expect(scene.parts[1]).toEqual({
      id: 'b',
      label: 'b',
      value: 'not reported',
      share: '',
      word: '',
      size: 0,
      strip: { start: 470 / 789, size: 0 },
      mark: { look: 'unknown', end: 'flat' },
      tone: 'c2',
    });
    expect(scene.takeaway).toBe('789 in all: a 470 (59.6%) and b not reported.');
  });

  it('takes away the strip, because nobody knows how long it would be', () => {
    expect(whole(rows).strip).toBe(false);
  });

  it('is not explained as rounding', () => {
    expect(whole(rows).notes).toEqual([]);
  });

  it('does not excuse parts that exceed the whole', () => {
    expect(refusal(() => whole([row('w', 10), row('a', 6), row('c', 6), row('b', null)])).code).toBe(
      'parts-do-not-sum',
    );
  });

  it('needs a stated whole: the sum of the others is not all there is', () => {
    expect(issuesOf(() => bare([row('a', 470), row('b', null)]))).toEqual([
      {
        code: 'no-whole',
        id: 'b',
        path: 'whole',
        got: '"none"',
        expected: 'a stated whole, because a part has no number',
      },
    ]);
  });
});

describe('parts in per cent', () => {
  const unit = { code: '%', mult: 0 } as const;

  it('are their own shares and are written once', () => {
    const scene = bare([row('a', 60, { unit }), row('b', 40, { unit })]);
    expect(scene.parts.map(({ value, share }) => [value, share])).toEqual([
      ['60%', ''],
      ['40%', ''],
    ]);
    expect(scene.takeaway).toBe('The largest part is a: 60%; then b 40%.');
    expect(scene.parts.map((p) => p.size)).toEqual([0.6, 0.4]);
  });

  it('are not drawn where they come to more than a hundred, but for rounding', () => {
    expect(issuesOf(() => bare([row('a', 60, { unit }), row('b', 60, { unit })]))).toEqual([
      { code: 'parts-do-not-sum', id: 'whole', path: 'whole', got: '"120%"', expected: 'no more than 100%' },
    ]);
    expect(bare([row('a', 50.5, { unit }), row('b', 50.4, { unit })]).parts).toHaveLength(2);
  });
});

describe('without a stated whole', () => {
  it('the whole is the sum of the rows', () => {
    const scene = bare([row('a', 3), row('b', 1)]);
    expect(scene.takeaway).toBe('The largest part is a: 3, 75% of 4; then b 1 (25%).');
    expect(scene.rows.observations.map((o) => o.id)).toEqual(['a', 'b']);
  });

  it('the sum shows no more than its rows: 0.1 and 0.2 are 0.3', () => {
    expect(wholeOf(rowsOf([row('a', 0.1), row('b', 0.2)]))).toBe('0.3');
  });

  it('the sum is hedged as its rows are', () => {
    const hedged = (...rows: ObservationInput[]): string => wholeOf(rowsOf(rows));
    expect(hedged(row('a', 3), row('b', 1, { relation: 'approx', hedge: 'some' }))).toBe('about 4');
    expect(hedged(row('a', 3, { relation: 'gt', low: 3 }), row('b', 1))).toBe('more than 4');
    expect(hedged(row('a', 3, { relation: 'lt', high: 3 }), row('b', 1, { relation: 'lt', high: 1 }))).toBe(
      'less than 4',
    );
    expect(hedged(row('a', 3, { relation: 'gt' }), row('b', 1, { relation: 'lt' }))).toBe('about 4');
    expect(hedged(row('a', 3, { relation: 'between', low: 2, high: 4 }), row('b', 1))).toBe('about 4');
  });
});

describe('shares carry the hedge of their part', () => {
  it.each([
    ['approx', 'about 70%'],
    ['gt', 'more than 70%'],
    ['ge', 'at least 70%'],
    ['lt', 'less than 70%'],
    ['le', 'up to 70%'],
  ] as const)('%s: %s', (relation, share) => {
    expect(whole([row('w', 100), row('a', 70, { relation }), row('b', 30)]).parts.map((p) => p.share)).toEqual([
      share,
      '30%',
    ]);
  });

  it('and of the whole, turned round; the whole itself is all of it', () => {
    const scene = whole([row('w', 100, { relation: 'gt', low: 100 }), row('a', 70), row('b', 30)]);
    expect(scene.parts.map((p) => p.share)).toEqual(['less than 70%', 'less than 30%']);
    expect(tableOf(scene.rows, rowsOf([]).vintage, english).rows.map((r) => r.cells.at(-1))).toEqual([
      'less than 70%',
      'less than 30%',
      '100%',
    ]);
  });
});

it('a view’s whole wins over the one a page names', () => {
  const selection = drawnBy({ ...view, parts: ['a'] }, [row('w', 10), row('a', 10), row('x', 99)]);
  expect(wholeOf(selection, 'x')).toBe('10');
});
