import { describe, expect, it } from 'vitest';
import { southKoreaAid } from '../../../datasets/south-korea-aid/2024-10-22.js';
import type { FigureRow } from '../../../src/figure-data.js';
import type { View } from '../../../src/view.js';
import { tableOf } from '../../../widgets/frame/rows.js';
import type { Options } from '../../../widgets/frame/scene.js';
import { partsScene, type PartsOptions, type PartsScene } from '../../../widgets/parts/scene.js';
import { observation, plain, refusal } from '../support/data.js';
import { drawnBy, english, inLanguage, rowsOf, viewOf } from '../support/scenes.js';

const breakdown = viewOf(southKoreaAid, 'breakdown');

const view: View = { id: 'v', form: 'parts', title: 'Parts', whole: 'w', parts: ['a', 'b', 'c'] };
const row = (id: string, value: number | null, given: Partial<FigureRow> = {}): FigureRow => ({ id, value, ...given });

/** Rows whose first is the whole. */
const whole = (rows: FigureRow[], options: Partial<PartsOptions & Options> = {}): PartsScene =>
  partsScene(rowsOf(rows), { ...english, whole: rows[0]!.id!, ...options });
/** Rows that are all parts. */
const bare = (rows: FigureRow[], options: Options = english): PartsScene => partsScene(rowsOf(rows), options);

const issuesOf = (run: () => unknown): unknown => refusal(run).issues;

describe('South Korea’s aid: 470, 304 and some 15 of 789 million euros', () => {
  const scene = partsScene(breakdown, english);

  it('has three parts, in the order of the view', () => {
    expect(scene.parts.map(({ id, label, value, share, word }) => [id, label, value, share, word])).toEqual([
      ['financial', 'Financial', '€470 million', '59.6%', ''],
      ['humanitarian', 'Humanitarian', '€304 million', '38.5%', ''],
      ['military', 'Military, non-lethal', 'some €15 million', 'about 1.9%', ''],
    ]);
  });

  it('whose lengths follow one another and make the whole', () => {
    expect(scene.parts.map((p) => p.size)).toEqual([470 / 789, 304 / 789, 15 / 789]);
    expect(scene.parts.map((p) => p.start)).toEqual([0, 470 / 789, 470 / 789 + 304 / 789]);
    const { start, size } = scene.parts[2]!;
    expect(start + size).toBeCloseTo(1, 12);
  });

  it('each in a colour of its own, solid, the hedged one open at its end', () => {
    expect(scene.parts.map(({ tone, mark }) => [tone, mark.look, mark.end])).toEqual([
      ['c1', 'solid', 'flat'],
      ['c2', 'solid', 'flat'],
      ['c3', 'solid', 'open'],
    ]);
    expect(scene.encodings.map((e) => e.text)).toEqual(['wavy end: “about”']);
  });

  it('on one strip, under the view’s title', () => {
    expect(scene.strip).toBe(true);
    expect(scene.heading).toBe('South Korea gave Ukraine money and relief, and hardly any military aid');
    expect(scene.whole).toEqual({ label: 'All aid', value: '€789 million' });
    expect(scene.warnings).toEqual([]);
  });

  it('says what must be known of single parts, and nothing of rounding: the millions add up', () => {
    expect(scene.notes).toHaveLength(2);
    expect(scene.notes[0]).toMatch(/^Financial: About €276 million of it looks like a loan/);
    expect(scene.notes[1]).toMatch(/^Military, non-lethal: Helmets, vests/);
  });

  it('has a table of the parts and the whole, with shares', () => {
    const { caption, columns, rows } = tableOf(scene.rows, southKoreaAid, english);
    expect(caption).toBe('South Korea’s aid to Ukraine');
    expect(columns.map((c) => c.label)).toEqual(['What', 'Value', 'Share', 'Who says so', 'Period']);
    const says = 'Kiel Institute for the World Economy, via The European Conservative (recorded)';
    expect(rows.map((r) => r.cells)).toEqual([
      ['Financial', '€470 million', '59.6%', says, '24 Jan 2022 – 31 Aug 2024'],
      ['Humanitarian', '€304 million', '38.5%', says, '24 Jan 2022 – 31 Aug 2024'],
      ['Military, non-lethal', 'some €15 million', 'about 1.9%', says, '24 Jan 2022 – 31 Aug 2024'],
      ['All aid', '€789 million', '100%', says, '24 Jan 2022 – 31 Aug 2024'],
    ]);
  });

  it('in German writes numbers and hedges as German does, and the sentence in English throughout', () => {
    const german = partsScene(breakdown, inLanguage('de'));
    expect(german.parts.map((p) => [plain(p.value), plain(p.share)])).toEqual([
      ['470 Mio. €', '59,6 %'],
      ['304 Mio. €', '38,5 %'],
      ['rund 15 Mio. €', 'rund 1,9 %'],
    ]);
    expect(plain(german.whole.value)).toBe('789 Mio. €');
    expect(german.takeaway).toBe(scene.takeaway);
  });
});

describe('the parts must make the whole', () => {
  it('to the last printed digit, rounding apart', () => {
    const scene = partsScene(drawnBy(view, [row('w', 100), row('a', 33.3), row('b', 33.3), row('c', 33.3)]), english);
    expect(scene.notes[0]).toBe('The parts add up to 99.9, the stated total is 100: the difference is rounding.');
    expect(scene.parts.reduce((s, p) => s + p.size, 0)).toBeCloseTo(0.999, 12);
  });

  it('also where rounding leaves the parts above it', () => {
    expect(whole([row('w', 100), row('a', 34), row('b', 33), row('c', 34)]).notes[0]).toBe(
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
    const notes = whole([row('w', 1), row('a', 0.33), row('b', 0.33), row('c', 0.33)], inLanguage('de')).notes;
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
  const about = (id: string, value: number): FigureRow => row(id, value, { relation: 'approx', hedge: 'some' });
  const over = (id: string, value: number): FigureRow => row(id, value, { relation: 'gt', low: value, hedge: 'over' });
  const under = (id: string, value: number): FigureRow => row(id, value, { relation: 'lt', high: value });
  const code = (...rows: FigureRow[]): string => refusal(() => whole(rows)).code;

  it('“about” need not make the whole to the digit, and that is said', () => {
    expect(whole([row('w', 100), row('a', 60), about('b', 30)]).notes).toEqual([
      'The parts add up to 90, the total is stated as 100: not all of these numbers are exact.',
    ]);
    expect(whole([about('w', 100), row('a', 60), row('b', 30)]).notes).toHaveLength(1);
    expect(whole([row('w', 100), row('a', 60), about('b', 40)]).notes).toEqual([]);
  });

  it('may come to more than the whole; the bars then fit all the same', () => {
    const scene = whole([row('w', 100), row('a', 60), about('b', 50)]);
    expect(scene.parts.map((p) => [p.share, p.start, p.size])).toEqual([
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
      start: 470 / 789,
      size: 0,
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

describe('the sentence', () => {
  const said = (...rows: FigureRow[]): string => bare(rows).takeaway;

  it('says the point first: the largest part, wherever it stands, and its share', () => {
    expect(said(row('a', 1), row('b', 7, { relation: 'approx' }), row('c', 2))).toBe(
      'The largest part is b: about 7, about 70% of about 10; then a 1 (about 10%) and c 2 (about 20%).',
    );
  });

  it('names two more of many, and counts the others', () => {
    expect(said(...[1, 2, 3, 4, 40].map((value, i) => row('abcde'[i]!, value)))).toBe(
      'The largest part is e: 40, 80% of 50; then d 4 (8%), c 3 (6%) and 2 others.',
    );
  });

  it('calls none the largest where two are, or where that is open', () => {
    expect(said(row('a', 2), row('b', 2))).toBe('4 in all: a 2 (50%) and b 2 (50%).');
    expect(said(row('a', 5), row('b', 4, { relation: 'gt' }))).toMatch(/^More than 9 in all: a 5/);
    expect(said(row('a', 5))).toBe('5 in all: a 5 (100%).');
  });

  it('is the view’s own where it brings one', () => {
    const own: View = { ...view, takeaway: 'Most of it is bread.' };
    const rows = [row('w', 6), row('a', 3), row('b', 2), row('c', 1)];
    expect(partsScene(drawnBy(own, rows), english).takeaway).toBe('Most of it is bread.');
    expect(partsScene(drawnBy({ ...own, takeaway: '' }, rows), english).takeaway).toMatch(/^The largest part is a/);
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
    expect(scene.whole.value).toBe('4');
    expect(scene.takeaway).toBe('The largest part is a: 3, 75% of 4; then b 1 (25%).');
    expect(scene.rows.observations.map((o) => o.id)).toEqual(['a', 'b']);
  });

  it('the sum shows no more than its rows: 0.1 and 0.2 are 0.3', () => {
    expect(bare([row('a', 0.1), row('b', 0.2)]).whole.value).toBe('0.3');
  });

  it('the sum is hedged as its rows are', () => {
    const hedged = (...rows: FigureRow[]): string => bare(rows).whole.value;
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

describe('what a number rests on', () => {
  it('shows in its mark and is said in a word', () => {
    const scene = whole([
      row('w', 6),
      row('a', 1, { basis: 'estimated' }),
      row('b', 2, { basis: 'claimed' }),
      row('c', 3, { basis: 'promised' }),
    ]);
    expect(scene.parts.map((p) => [p.mark.look, p.word])).toEqual([
      ['hatched', 'estimated'],
      ['claimed', 'claimed'],
      ['outline', 'promised'],
    ]);
    expect(scene.encodings.map((e) => e.mark.look)).toEqual(['hatched', 'claimed', 'outline']);
  });
});

describe('how many parts', () => {
  const many = (count: number): FigureRow[] => Array.from({ length: count }, (_, i) => row(`p${i}`, 1));

  it('up to four have a strip and a colour each', () => {
    const scene = bare(many(4));
    expect([scene.strip, scene.parts.map((p) => p.tone)]).toEqual([true, ['c1', 'c2', 'c3', 'c4']]);
  });

  it('five to twelve have rows alone, of one colour', () => {
    for (const count of [5, 12]) {
      const scene = bare(many(count));
      expect([scene.strip, new Set(scene.parts.map((p) => p.tone))]).toEqual([false, new Set(['accent'])]);
      expect(scene.parts).toHaveLength(count);
    }
  });

  it('more than twelve are refused', () => {
    expect(issuesOf(() => bare(many(13)))).toEqual([
      {
        code: 'too-many-rows',
        path: 'observations',
        got: '"13 parts"',
        expected: 'at most 12; group the small ones',
      },
    ]);
  });

  it('none are refused', () => {
    expect(refusal(() => bare([])).code).toBe('no-rows');
    expect(refusal(() => whole([row('w', 1)])).code).toBe('no-rows');
  });
});

describe('refused are', () => {
  it('a whole of zero, and one without a number', () => {
    expect(issuesOf(() => whole([row('w', 0), row('a', 0)]))).toEqual([
      { code: 'no-whole', id: 'w', path: 'w', got: '0', expected: 'a whole above zero' },
    ]);
    expect(refusal(() => whole([row('w', null), row('a', 1)])).code).toBe('no-whole');
    expect(refusal(() => bare([row('a', 0), row('b', 0)])).code).toBe('no-whole');
  });

  it('numbers below zero', () => {
    expect(refusal(() => bare([row('a', 3), row('b', -1)])).issues[0]).toMatchObject({
      code: 'negative',
      id: 'b',
      path: 'observations[1].value',
    });
  });

  it('two units', () => {
    const people = { code: 'people', mult: 0 } as const;
    expect(refusal(() => bare([row('a', 3), row('b', 1, { unit: people })])).code).toBe('mixed-units');
  });

  it('two measures', () => {
    const rows = [row('a', 3, { measure: 'rounds' }), row('b', 1, { measure: 'shipments' })];
    expect(issuesOf(() => bare(rows))).toEqual([
      {
        code: 'mixed-measures',
        path: 'observations',
        got: '"rounds and shipments"',
        expected: 'one measure: unlike things are never added',
      },
    ]);
  });

  it('one part twice', () => {
    const twice: View = { ...view, whole: undefined, parts: ['a', 'b', 'a'] };
    expect(issuesOf(() => partsScene(drawnBy(twice, [row('a', 1), row('b', 1)]), english))).toEqual([
      { code: 'duplicate-id', id: 'a', path: 'parts', got: '"a"', expected: 'each part once' },
    ]);
  });

  it('ids that are not there', () => {
    expect(refusal(() => whole([row('w', 1), row('a', 1)], { whole: 'total' })).issues[0]).toMatchObject({
      code: 'unknown-id',
      path: 'whole',
      got: '"total"',
      expected: 'one of w, a',
    });
    expect(refusal(() => partsScene(drawnBy(view, [row('w', 1), row('a', 1)]), english)).issues[0]).toMatchObject({
      code: 'unknown-id',
      path: 'views.v.parts',
      got: '"b"',
    });
  });

  it('a view without a list of parts', () => {
    const selection = rowsOf([row('a', 1)], { views: [{ id: 'v', form: 'parts' }] });
    const error = refusal(() => partsScene({ ...selection, view: selection.vintage.views[0]! }, english));
    expect([error.code, error.path]).toEqual(['no-rows', 'views.v.parts']);
  });

  it('a view for another form, and one number alone', () => {
    const other: View = { id: 't', form: 'target', title: '', promised: 'a', delivered: 'b' };
    expect(refusal(() => partsScene(drawnBy(other, [row('a', 1)]), english)).issues).toEqual([
      { code: 'wrong-form', path: 'of', got: '"t, made for figure-target"', expected: 'a view for figure-parts' },
    ]);
    expect(refusal(() => partsScene({ ...rowsOf([]), observation: observation() }, english)).code).toBe('wrong-form');
  });
});

it('a view’s whole wins over the one a page names', () => {
  const scene = partsScene(drawnBy({ ...view, parts: ['a'] }, [row('w', 10), row('a', 10), row('x', 99)]), {
    ...english,
    whole: 'x',
  });
  expect(scene.whole.value).toBe('10');
});

it('a heading is the view’s title, else the data’s', () => {
  expect(partsScene(drawnBy({ ...view, parts: ['a'] }, [row('w', 1), row('a', 1)]), english).heading).toBe('Parts');
  expect(partsScene(rowsOf([row('a', 1)], { title: 'Mine' }), english).heading).toBe('Mine');
});
