import { describe, expect, it } from 'vitest';
import { southKoreaAid } from '../../../../datasets/south-korea-aid/2024-10-22.js';
import type { ObservationInput } from '../../../../src/user-data/figure-data.js';
import type { View } from '../../../../src/model/view.js';
import { tableOf } from '../../../../widgets/scene/table.js';
import { partsScene } from '../../../../widgets/parts/scene.js';
import { observation, plain, refusal } from '../../support/data.js';
import { bare, issuesOf, row, view, whole } from '../../support/parts.js';
import { drawnBy, english, inLanguage, rowsOf, viewOf } from '../../support/scenes.js';

const breakdown = viewOf(southKoreaAid, 'breakdown');

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
    expect(scene.parts.map((p) => p.strip.start)).toEqual([0, 470 / 789, 470 / 789 + 304 / 789]);
    const { start, size } = scene.parts[2]!.strip;
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
    expect(scene.warnings).toEqual([]);
  });

  it('says what must be known of single parts, and nothing of rounding: the millions add up', () => {
    expect(scene.notes).toHaveLength(2);
    expect(scene.notes[0]?.text).toMatch(/^Financial: About €276 million of it is a loan/);
    expect(scene.notes[1]?.text).toMatch(
      /^Military, non-lethal: None of it is lethal: about €11.2 million is for .* wounded soldiers/,
    );
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
    expect(german.takeaway).toBe(scene.takeaway);
  });
});

describe('the sentence', () => {
  const said = (...rows: ObservationInput[]): string => bare(rows).takeaway;

  it('says the point first: the largest part, wherever it stands, and its share', () => {
    expect(said(row('a', 1), row('b', 7, { relation: 'approx' }), row('c', 2))).toBe(
      'The largest part is b: about 7, about 70% of about 10; then c 2 (about 20%) and a 1 (about 10%).',
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
  const many = (count: number): ObservationInput[] => Array.from({ length: count }, (_, i) => row(`p${i}`, 1));

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
    expect(issuesOf(() => whole([row('w', 0), row('a', null)]))).toEqual([
      { code: 'no-whole', id: 'w', path: 'w', got: '0', expected: 'a whole above zero' },
    ]);
    expect(refusal(() => whole([row('w', null), row('a', 1)])).code).toBe('no-whole');
  });

  it('not parts that all are zero: a sentence says so', () => {
    expect(bare([row('a', 0), row('b', 0)])).toMatchObject({
      takeaway: 'a and b: all zero.',
      parts: [
        { size: 0, share: '' },
        { size: 0, share: '' },
      ],
    });
    expect(bare(['a', 'b', 'c', 'd'].map((id) => row(id, 0))).takeaway).toBe('All 4 parts are zero.');
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

it('a heading is the view’s title, else the data’s', () => {
  expect(partsScene(drawnBy({ ...view, parts: ['a'] }, [row('w', 1), row('a', 1)]), english).heading).toBe('Parts');
  expect(partsScene(rowsOf([row('a', 1)], { title: 'Mine' }), english).heading).toBe('Mine');
});
