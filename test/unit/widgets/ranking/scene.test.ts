import { describe, expect, it } from 'vitest';
import { aidToUkraine } from '../../../../datasets/aid-to-ukraine/2024-08-31.js';
import { aidToUkraine as aidToUkraineNow } from '../../../../datasets/aid-to-ukraine/2026-04-30.js';
import { normalize } from '../../../../src/user-data/normalize.js';
import type { ObservationInput } from '../../../../src/user-data/figure-data.js';
import type { Observation } from '../../../../src/model/observation.js';
import type { RankingView } from '../../../../src/model/view.js';
import { tableOf } from '../../../../widgets/scene/table.js';
import { rankingScene } from '../../../../widgets/ranking/scene.js';
import { observation, plain, refusal } from '../../support/data.js';
import { august2024, draw, falling, highlighted, rowsIn, shape } from '../../support/ranking.js';
import { drawnBy, english, inLanguage, rowsOf, viewOf } from '../../support/scenes.js';

const april2026 = viewOf(aidToUkraineNow, 'ranking');

describe('South Korea by August 2024', () => {
  const scene = rankingScene(august2024, english);

  it('stands 22nd of 41, between Austria and Slovakia', () => {
    expect(scene.takeaway).toBe(
      'South Korea ranks 22nd of 41 donors with €788.5 million, between Austria and Slovakia.',
    );
    expect(highlighted(scene).map(({ id, rank, name, value }) => [id, rank, name, value])).toEqual([
      ['KOR-total', '22', 'South Korea', '€788.5 million'],
    ]);
  });

  it('is drawn with the first five, its neighbours on a scale of their own, and the rest folded', () => {
    expect(shape(scene)).toEqual([
      'USA-total–JPN-total',
      'CAN-total–CHE-total (Show ranks 6–19)',
      'AUS-total–EST-total *',
      'LVA-total–MLT-total (Show ranks 25–41)',
    ]);
    expect(scene.sections[0]!.rows.map((r) => r.name)).toEqual([
      'United States',
      'EU institutions',
      'Germany',
      'United Kingdom',
      'Japan',
    ]);
    expect(scene.sections[2]!.rows.map((r) => [r.rank, r.name])).toEqual([
      ['20', 'Australia'],
      ['21', 'Austria'],
      ['22', 'South Korea'],
      ['23', 'Slovakia'],
      ['24', 'Estonia'],
    ]);
  });

  it('says how much longer the neighbours’ bars are drawn', () => {
    expect(scene.sections[2]!.scale).toBe(
      'From here on a scale of its own: bars are drawn 100 times as long as above.',
    );
    expect(Math.round(84.726919 / 0.843832)).toBe(100);
  });

  it('shows a fourth digit, without which Austria and South Korea would read alike', () => {
    const [, austria, korea] = scene.sections[2]!.rows;
    expect([austria?.value, korea?.value]).toEqual(['€789.3 million', '€788.5 million']);
  });

  it('says nothing against the EU institutions’ row, which overlaps with no other', () => {
    expect(scene.notes.map(({ text }) => text).join()).not.toMatch(/overlap|never be added/);
    expect(rowsIn(scene).filter((r) => r.note)).toEqual([]);
  });

  it('says which donor is missing', () => {
    expect(scene.notes[0]?.text).toContain('India is missing');
  });

  it('has a table of all 41 with their ranks, the highlighted one marked', () => {
    const { columns, rows } = tableOf(scene.rows, aidToUkraine, english);
    expect(columns.map((c) => c.label)).toEqual(['What', 'Value', 'Rank', 'Who says so', 'Period']);
    expect(rows).toHaveLength(41);
    expect(rows.flatMap((r, i) => (r.current ? [[i + 1, r.cells[0], r.cells[2]]] : []))).toEqual([
      [22, 'South Korea, All aid', '22'],
    ]);
  });

  it('in German bears German names and numbers, and an English sentence', () => {
    const german = rankingScene(august2024, inLanguage('de'));
    const korea = highlighted(german)[0]!;
    expect([korea.name, plain(korea.value)]).toEqual(['Südkorea', '788,5 Mio. €']);
    expect(german.takeaway).toBe(scene.takeaway);
    expect(german.sections.map((p) => p.folded)).toEqual(scene.sections.map((p) => p.folded));
  });
});

describe('South Korea by April 2026', () => {
  it('stands 23rd of 42, between Latvia and Czechia', () => {
    const scene = rankingScene(april2026, english);
    expect(scene.takeaway).toBe('South Korea ranks 23rd of 42 donors with €647 million, between Latvia and Czechia.');
    expect(highlighted(scene)[0]?.rank).toBe('23');
  });

  it('is ranked among donors only, not among months', () => {
    expect(rowsIn(rankingScene(april2026, english))).toHaveLength(42);
  });
});

describe('the sentence', () => {
  it('names who leads where nobody is highlighted', () => {
    expect(draw(falling(3)).takeaway).toBe('r1 comes first of 3, with 30.');
  });

  it('names no neighbours for the first and the last', () => {
    expect(draw(falling(3), { highlight: 'r1' }).takeaway).toBe('r1 ranks 1st of 3 with 30.');
    expect(draw(falling(3), { highlight: 'r3' }).takeaway).toBe('r3 ranks 3rd of 3 with 10.');
  });

  it('counts in ordinals', () => {
    const place = (n: number): string =>
      /ranks (\S+) of/.exec(draw(falling(1200), { highlight: `r${n}` }).takeaway)![1]!;
    expect([1, 2, 3, 4, 11, 12, 13, 21, 101, 112, 1001].map(place)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '101st',
      '112th',
      '1,001st',
    ]);
  });

  it('counts only rows that have a number', () => {
    expect(draw([...falling(3), { id: 'x', value: null }], { highlight: 'r2' }).takeaway).toBe(
      'r2 ranks 2nd of 3 with 20, between r1 and r3.',
    );
  });

  it('has the noun of the view', () => {
    const view: RankingView = { id: 'v', form: 'ranking', title: 'T', measure: 'value', ranked: 'senders' };
    expect(rankingScene(drawnBy(view, falling(2)), english).takeaway).toBe('r1 comes first of 2 senders, with 20.');
  });
});

describe('refused are', () => {
  it('no rows, and rows without any number', () => {
    expect(refusal(() => draw([])).issues).toEqual([
      { code: 'no-rows', path: 'observations', got: '0', expected: 'at least one row with a number' },
    ]);
    expect(refusal(() => draw([{ value: null }])).code).toBe('no-rows');
  });

  it('numbers below zero, and two units', () => {
    expect(
      refusal(() =>
        draw([
          { id: 'a', value: 1 },
          { id: 'b', value: -1 },
        ]),
      ).issues,
    ).toEqual([
      {
        code: 'negative',
        id: 'b',
        path: 'observations[1].value',
        got: '-1',
        expected: 'zero or more: bars start at zero',
      },
    ]);
    const unit = { code: 'EUR', mult: 6 } as const;
    expect(refusal(() => draw([{ value: 1 }, { value: 2, unit }])).code).toBe('mixed-units');
  });

  it('a view without a measure, and one number alone', () => {
    const selection = rowsOf(falling(2), { views: [{ id: 'v', form: 'ranking' }] });
    expect(refusal(() => rankingScene({ ...selection, view: selection.vintage.views[0]! }, english)).issues).toEqual([
      { code: 'schema', path: 'views.v.measure', got: '"nothing"', expected: 'the id of a measure' },
    ]);
    expect(refusal(() => rankingScene({ ...rowsOf([]), observation: observation() }, english)).code).toBe('wrong-form');
  });
});

describe('ten thousand rows', () => {
  const view: RankingView = { id: 'v', form: 'ranking', title: 'T', measure: 'value', dimensions: { kind: 'all' } };

  /** How often a row is looked at, on average, to draw so many areas with their pieces and write out the table. */
  const looks = (count: number): number => {
    let reads = 0;
    const watched = (area: string, kind: string, value: number): Observation => {
      const row = observation({ id: `${area}-${kind}`, measure: 'value', dimensions: { kind } });
      const watch = (given: string | number): PropertyDescriptor => ({ enumerable: true, get: () => (reads++, given) });
      return Object.defineProperties(row, { area: watch(area), value: watch(value) });
    };
    const observations = Array.from({ length: count }, (_, i) => [
      watched(`A${i}`, 'all', 2 * (i + 1)),
      watched(`A${i}`, 'x', i + 1),
      watched(`A${i}`, 'y', i + 1),
    ]).flat();
    const vintage = { ...normalize({ observations: [] }), observations };
    const scene = rankingScene({ vintage, view }, { ...english, highlight: `A${count / 2}`, stack: 'kind' });
    tableOf(scene.rows, vintage, english);
    return reads / observations.length;
  };

  it('are looked at a fixed number of times each, however many there are', () => {
    const few = looks(200);
    expect(few).toBeLessThan(60);
    expect(looks(4000)).toBeLessThan(few + 5);
  });

  it('are all there, with their pieces and in the table', () => {
    const rows = Array.from({ length: 10_000 }, (_, i): ObservationInput[] =>
      ['all', 'x', 'y'].map((kind) => ({
        area: `A${i}`,
        dimensions: { kind },
        value: (kind === 'all' ? 2 : 1) * (i + 1),
      })),
    ).flat();
    const selection = drawnBy(view, rows);
    const scene = rankingScene(selection, { ...english, highlight: 'A4999', stack: 'kind' });
    expect(rowsIn(scene)).toHaveLength(10_000);
    expect(rowsIn(scene).every((r) => r.segments && r.segments.length !== 1)).toBe(true);
    expect(tableOf(scene.rows, selection.vintage, english).rows).toHaveLength(10_000);
    expect(scene.takeaway).toBe('A4999 ranks 5,001st of 10,000 with 10,000, between A5000 and A4998.');
  });
});
