import { describe, expect, it } from 'vitest';
import type { VintageInput, ObservationInput } from '../../../../src/user-data/figure-data.js';
import { seriesScene, type SeriesScene } from '../../../../widgets/series/scene.js';
import { refusal } from '../../support/data.js';
import { english, rowsOf } from '../../support/scenes.js';

const draw = (rows: ObservationInput[], given: Partial<VintageInput> = {}): SeriesScene =>
  seriesScene(rowsOf(rows, given), english);
/** What stands in each row of the picture. */
const lines = ({ lines: all }: SeriesScene): string[] =>
  all.map(({ when, who, word, value, aside }) => [when, who, word, value, aside].filter(Boolean).join(' | '));

describe('rows of a page’s own', () => {
  const unit = { code: 'trees', mult: 0 } as const;

  it('are statements of one thing, in the order they were made, the undated last', () => {
    const scene = draw([
      { label: 'Ranger', value: 900, unit },
      { label: 'Mayor', value: 1000, unit, stated: '2024-05' },
      { label: 'Club', value: 700, unit, stated: '2023' },
    ]);
    expect(lines(scene)).toEqual(['2023 | Club | 700', 'May 2024 | Mayor | 1,000', 'undated | Ranger | 900']);
    expect(scene.takeaway).toBe(
      'Three statements: 700 trees (Club, 2023); 1,000 trees (Mayor, May 2024); 900 trees (Ranger, undated).',
    );
    expect(scene.plot!.dots).toHaveLength(2);
  });

  it('keep what their source says of a date that is none', () => {
    const scene = draw([
      { label: 'A', value: 1, stated: 'one autumn' },
      { label: 'B', value: 2, stated: '2024-02-31' },
    ]);
    expect(lines(scene)).toEqual(['one autumn | A | 1', '2024-02-31 | B | 2']);
    expect(scene.plot).toBe(undefined);
  });

  it('draw a stated range as one, and no number as none', () => {
    const scene = draw([
      { label: 'A', value: 6, relation: 'between', low: 4, high: 8 },
      { label: 'B', value: null },
    ]);
    expect(scene.lines.map(({ dot }) => [dot.at, dot.range])).toEqual([
      [0.75, [0.5, 1]],
      [null, undefined],
    ]);
    expect(scene.takeaway).toBe('Two statements, one without a number: 4–8 (A, undated).');
  });

  it('of which none has a number say so', () => {
    const scene = draw([
      { label: 'A', value: null, unit },
      { label: 'B', value: null, unit },
    ]);
    expect(scene.takeaway).toBe('Two statements, none with a number.');
    expect(scene.ticks.length).toBeGreaterThan(1);
  });

  it('may be one, all alike, or two hundred', () => {
    expect(draw([{ label: 'A', value: 5 }]).takeaway).toBe('One statement: 5 (A, undated).');
    expect(draw([{ label: 'A', value: 0 }]).lines[0]!.dot.at).toBe(0);
    const many = draw(
      Array.from({ length: 200 }, (_, i) => ({
        label: `P${i}`,
        value: i,
        stated: `20${10 + (i % 10)}-0${1 + (i % 9)}`,
      })),
    );
    expect(many.lines).toHaveLength(200);
    expect(many.plot!.dots).toHaveLength(200);
  });

  it('may lie a million years apart in amount and ten thousand in time', () => {
    const scene = draw([
      { label: 'A', value: 1e300, stated: '0001-01-01' },
      { label: 'B', value: 1e-300, stated: '9999-12-31' },
    ]);
    expect(scene.lines.every(({ dot }) => dot.at! >= 0 && dot.at! <= 1)).toBe(true);
    expect(JSON.stringify(scene)).not.toMatch(/NaN|Infinity/);
  });

  it('may be the least numbers that there are', () => {
    const scene = draw([
      { label: 'A', value: 5e-324, stated: '2024-01-01' },
      { label: 'B', value: 1e-323, stated: '2024-02-01' },
    ]);
    expect(scene.lines.every(({ dot }) => dot.at! >= 0 && dot.at! <= 1)).toBe(true);
  });

  it('name the row that they take up', () => {
    const scene = draw([
      { id: 'a', label: 'First', value: 1, stated: '2024-01-01' },
      { id: 'b', label: 'Second', value: 1, stated: '2024-02-01', repeats: 'a' },
      { id: 'c', label: 'Third', value: 1, stated: '2024-03-01', repeats: 'nowhere' },
    ]);
    expect(scene.lines.map((l) => l.aside)).toEqual(['', 'Same count as First, 1 Jan 2024: no second count.', '']);
  });
});

describe('refused are', () => {
  const refused = (rows: ObservationInput[], given?: Partial<VintageInput>): [string, string, string] => {
    const [issue] = refusal(() => draw(rows, given)).issues;
    return [issue!.code, issue!.path, issue!.got];
  };

  it('nothing, and more than anybody reads', () => {
    expect(refused([])).toEqual(['no-rows', 'observations', '"nothing"']);
    expect(refused(Array.from({ length: 501 }, () => ({ value: 1 })))).toEqual([
      'too-many-rows',
      'observations',
      '"501 rows"',
    ]);
  });

  it('two units, two quantities, and amounts below zero', () => {
    expect(refused([{ value: 1 }, { id: 'b', value: 2, unit: { code: 'EUR', mult: 0 } }])[0]).toBe('mixed-units');
    expect(
      refused([
        { value: 1, quantity: 'a' },
        { value: 2, quantity: 'b' },
      ]),
    ).toEqual(['several-quantities', 'observations', '"a, b"']);
    expect(refused([{ id: 'a', value: -1 }])).toEqual(['negative', 'observations[0].value', '-1']);
    expect(refused([{ id: 'a', value: 1, relation: 'between', low: -1, high: 3 }])).toEqual([
      'negative',
      'a.low',
      '-1',
    ]);
  });

  it('statements that take up one another: the first of them was there first', () => {
    const asides = (...rows: ObservationInput[]): string[] => draw(rows).lines.map(({ aside }) => aside);
    const said = (id: string, stated: string, repeats: string): ObservationInput => ({
      id,
      label: id,
      value: 1,
      stated,
      repeats,
    });
    expect(asides(said('a', '2024-01-01', 'b'), said('b', '2024-02-01', 'a'))).toEqual([
      '',
      expect.stringContaining('a'),
    ]);
    expect(asides(said('a', '2024-01-01', 'a'))).toEqual(['']);
    expect(
      asides(said('a', '2024-01-01', 'c'), said('b', '2024-02-01', 'a'), said('c', '2024-03-01', 'b')).map(Boolean),
    ).toEqual([false, true, true]);
  });

  it('a view of nothing, of a quantity nobody speaks of, and vintages of data without a name', () => {
    const view = (given: object): Partial<VintageInput> => ({ views: [{ id: 'v', form: 'series', ...given }] });
    const drawView = (given: object): string => {
      const { vintage } = rowsOf([{ id: 'a', value: 1, quantity: 'q' }], view(given));
      return refusal(() => seriesScene({ vintage, view: vintage.views[0]! }, english)).code;
    };
    expect(drawView({})).toBe('no-rows');
    expect(drawView({ quantity: 'p' })).toBe('unknown-quantity');
    expect(drawView({ observation: 'a', by: 'vintages' })).toBe('no-dataset');
  });
});
