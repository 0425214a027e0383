import type { Options } from '../../../widgets/frame/scene.js';
import { describe, expect, it } from 'vitest';
import { aidToUkraine } from '../../../datasets/aid-to-ukraine/2024-08-31.js';
import { aidToUkraine as aidToUkraineNow } from '../../../datasets/aid-to-ukraine/2026-04-30.js';
import { complete } from '../../../src/complete.js';
import type { FigureRow } from '../../../src/figure-data.js';
import type { Observation } from '../../../src/observation.js';
import type { RankingView } from '../../../src/view.js';
import { tableOf } from '../../../widgets/frame/rows.js';
import {
  type Panel,
  rankingScene,
  type RankingOptions,
  type RankingScene,
  type Row,
} from '../../../widgets/ranking/scene.js';
import { observation, plain, refusal } from '../support/data.js';
import { drawnBy, english, inLanguage, rowsOf, viewOf } from '../support/scenes.js';

const august2024 = viewOf(aidToUkraine, 'ranking');
const april2026 = viewOf(aidToUkraineNow, 'ranking');

const rowsIn = (scene: RankingScene): Row[] => scene.panels.flatMap((p) => p.rows);
const visible = (scene: RankingScene): Row[] => scene.panels.filter((p) => !p.folded).flatMap((p) => p.rows);
const highlighted = (scene: RankingScene): Row[] => rowsIn(scene).filter((r) => r.highlighted);

/** Rows named by their place, falling: n rows from n × 10 down. */
const falling = (count: number): FigureRow[] =>
  Array.from({ length: count }, (_, i) => ({ id: `r${i + 1}`, value: (count - i) * 10 }));
const draw = (rows: FigureRow[], options: Partial<RankingOptions & Options> = {}): RankingScene =>
  rankingScene(rowsOf(rows), { ...english, ...options });

/** Panels in short: places from–to, what is written on the fold, and whether the scale changes. */
const shape = ({ panels }: RankingScene): string[] =>
  panels.map(
    ({ rows, folded, scale }: Panel) =>
      `${rows[0]!.id}–${rows.at(-1)!.id}${folded ? ` (${folded})` : ''}${scale ? ' *' : ''}`,
  );

describe('numbers that print with an exponent', () => {
  it('are written in the unit of the list like all others', () => {
    const unit = { code: 'rounds', mult: 6 } as const;
    const scene = draw([
      { id: 'a', value: 1, unit },
      { id: 'b', value: 2e-14, unit },
    ]);
    expect(rowsIn(scene).map(({ value }) => value)).toEqual(['1,000 thousand', '0.00000000002 thousand']);
  });
});

describe('a limit that is no number', () => {
  it('leaves the rows that are shown anyway', () => {
    expect(shape(draw(falling(20), { limit: NaN }))).toEqual(shape(draw(falling(20))));
  });
});

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
    expect(scene.panels[0]!.rows.map((r) => r.name)).toEqual([
      'United States',
      'EU institutions',
      'Germany',
      'United Kingdom',
      'Japan',
    ]);
    expect(scene.panels[2]!.rows.map((r) => [r.rank, r.name])).toEqual([
      ['20', 'Australia'],
      ['21', 'Austria'],
      ['22', 'South Korea'],
      ['23', 'Slovakia'],
      ['24', 'Estonia'],
    ]);
  });

  it('says how much longer the neighbours’ bars are drawn', () => {
    expect(scene.panels[2]!.scale).toBe('From here on a scale of its own: bars are drawn 100 times as long as above.');
    expect(Math.round(84.726919 / 0.843832)).toBe(100);
  });

  it('shows a fourth digit, without which Austria and South Korea would read alike', () => {
    const [, austria, korea] = scene.panels[2]!.rows;
    expect([austria?.value, korea?.value]).toEqual(['€789.3 million', '€788.5 million']);
  });

  it('marks the EU institutions wherever they stand: what they give overlaps with what members give', () => {
    expect(scene.notes[0]).toBe('EU institutions: overlaps with what its members give; the two must never be added.');
    expect(
      rowsIn(scene)
        .filter((r) => r.note)
        .map((r) => [r.id, r.note]),
    ).toEqual([['EU-total', 1]]);
  });

  it('says which donor is missing', () => {
    expect(scene.notes[1]).toContain('India is missing');
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
    expect(german.panels.map((p) => p.folded)).toEqual(scene.panels.map((p) => p.folded));
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

describe('every row is drawn once, whichever is highlighted', () => {
  it.each([
    ['the 1st', 1, ['r1–r5', 'r6–r41 (Show ranks 6–41)']],
    ['the 3rd', 3, ['r1–r5', 'r6–r41 (Show ranks 6–41)']],
    ['the 5th', 5, ['r1–r7', 'r8–r41 (Show ranks 8–41)']],
    ['the 7th', 7, ['r1–r9', 'r10–r41 (Show ranks 10–41)']],
    ['the 8th', 8, ['r1–r10', 'r11–r41 (Show ranks 11–41)']],
    ['the 9th, with the one row between', 9, ['r1–r11', 'r12–r41 (Show ranks 12–41)']],
    ['the 10th', 10, ['r1–r5', 'r6–r7 (Show ranks 6–7)', 'r8–r12', 'r13–r41 (Show ranks 13–41)']],
    ['the 22nd', 22, ['r1–r5', 'r6–r19 (Show ranks 6–19)', 'r20–r24', 'r25–r41 (Show ranks 25–41)']],
    ['the 40th', 40, ['r1–r5', 'r6–r37 (Show ranks 6–37)', 'r38–r41 *']],
    ['the last', 41, ['r1–r5', 'r6–r38 (Show ranks 6–38)', 'r39–r41 *']],
  ])('%s', (_, place, panels) => {
    const scene = draw(falling(41), { highlight: `r${place}` });
    expect(shape(scene)).toEqual(panels);
    expect(highlighted(scene).map((r) => r.id)).toEqual([`r${place}`]);
  });

  it('in lists of any length, from any place, with any limit; neighbours and highlight never folded', () => {
    for (const count of [1, 2, 5, 6, 9, 41]) {
      const rows = falling(count);
      const ids = rows.map((r) => r.id);
      for (let place = 0; place <= count; place++) {
        for (const limit of [1, 3, 5, 8, 60]) {
          const scene = draw(rows, { limit, ...(place > 0 && { highlight: `r${place}` }) });
          expect(rowsIn(scene).map((r) => r.id)).toEqual(ids);
          expect(scene.panels.every((p) => p.rows.length > 0)).toBe(true);
          const seen = visible(scene).map((r) => r.id);
          const near = place > 0 ? ids.slice(Math.max(0, place - 3), place + 2) : [];
          for (const id of [...ids.slice(0, limit), ...near]) expect(seen).toContain(id);
        }
      }
    }
  });
});

describe('how many rows stand at the top', () => {
  it('is five with a highlight and ten without', () => {
    expect(draw(falling(41), { highlight: 'r30' }).panels[0]!.rows).toHaveLength(5);
    expect(shape(draw(falling(41)))).toEqual(['r1–r10', 'r11–r41 (Show the other 31)']);
  });

  it('is what the page asks for', () => {
    expect(shape(draw(falling(41), { limit: 3 }))).toEqual(['r1–r3', 'r4–r41 (Show the other 38)']);
    expect(shape(draw(falling(41), { limit: 99 }))).toEqual(['r1–r41']);
  });

  it('is never less than one, and always whole', () => {
    expect(shape(draw(falling(3), { limit: -5 }))).toEqual(['r1–r1', 'r2–r3 (Show the other 2)']);
    expect(shape(draw(falling(5), { limit: 2.9 }))).toEqual(['r1–r2', 'r3–r5 (Show the other 3)']);
  });

  it('names a single folded rank as one', () => {
    expect(shape(draw(falling(8), { highlight: 'r1', limit: 7 }))).toEqual(['r1–r7', 'r8–r8 (Show rank 8)']);
  });
});

describe('the scale', () => {
  it('begins at zero and ends at the largest', () => {
    expect(visible(draw(falling(4))).map((r) => r.size)).toEqual([1, 0.75, 0.5, 0.25]);
  });

  it('is another one for neighbours far below, which is said', () => {
    const scene = draw([{ id: 'top', value: 1000 }, ...falling(20)], { highlight: 'r15', limit: 1 });
    const [, , near] = scene.panels;
    expect(near!.scale).toBe('From here on a scale of its own: bars are drawn 13 times as long as above.');
    expect(near!.rows[0]!.size).toBe(1);
    expect(near!.rows.map((r) => r.id)).toEqual(['r13', 'r14', 'r15', 'r16', 'r17']);
  });

  it('has one decimal in that sentence where it is small', () => {
    const rows = [{ id: 'top', value: 500 }, ...falling(20)];
    expect(draw(rows, { highlight: 'r3', limit: 1 }).panels.map((p) => p.scale)).toEqual([undefined, undefined]);
    expect(draw(rows, { highlight: 'r6', limit: 1 }).panels[2]!.scale).toBe(
      'From here on a scale of its own: bars are drawn 2.9 times as long as above.',
    );
  });

  it('stays where another would hardly differ', () => {
    const rows = Array.from({ length: 30 }, (_, i) => ({ id: `r${i + 1}`, value: 1000 - i }));
    const scene = draw(rows, { highlight: 'r20' });
    expect(scene.panels.map((p) => p.scale)).toEqual([undefined, undefined, undefined, undefined]);
    expect(highlighted(scene)[0]?.size).toBe(0.981);
  });

  it('stays where the neighbours give nothing', () => {
    const rows = [...falling(5), ...Array.from({ length: 10 }, (_, i) => ({ id: `z${i}`, value: 0 }))];
    const scene = draw(rows, { highlight: 'z9' });
    expect(scene.panels.map((p) => p.scale)).toEqual([undefined, undefined, undefined]);
    expect(highlighted(scene)[0]?.size).toBe(0);
  });

  it('never draws a bar past its end', () => {
    for (const place of [1, 8, 22, 41]) {
      for (const row of rowsIn(draw(falling(41), { highlight: `r${place}` }))) {
        expect(row.size).toBeGreaterThanOrEqual(0);
        expect(row.size).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('ties', () => {
  const tied: FigureRow[] = [
    { id: 'a', value: 9 },
    { id: 'b', value: 5 },
    { id: 'c', value: 5 },
    { id: 'd', value: 1 },
  ];

  it('share a rank, and the next counts them all', () => {
    expect(rowsIn(draw(tied)).map((r) => r.rank)).toEqual(['1', '2', '2', '4']);
  });

  it('are said', () => {
    expect(draw(tied, { highlight: 'c' }).takeaway).toBe('c ranks 2nd of 4 with 5, level with b, between a and d.');
    const three = [...tied, { id: 'e', value: 5 }];
    expect(draw(three, { highlight: 'b' }).takeaway).toBe(
      'b ranks 2nd of 5 with 5, level with c and e, between a and d.',
    );
  });

  it('are counted where there are many', () => {
    const many = Array.from({ length: 10 }, (_, i) => ({ id: `r${i}`, value: 5 }));
    expect(draw(many, { highlight: 'r4' }).takeaway).toBe('r4 ranks 1st of 10 with 5, level with 9 others.');
  });

  it('for the first place are said without a highlight too', () => {
    const { takeaway } = draw([
      { id: 'a', value: 5 },
      { id: 'b', value: 5 },
      { id: 'c', value: 1 },
    ]);
    expect(takeaway).toBe('a ranks 1st of 3 with 5, level with b.');
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
    const view: RankingView = { id: 'v', form: 'ranking', title: 'T', measure: 'value', noun: 'senders' };
    expect(rankingScene(drawnBy(view, falling(2)), english).takeaway).toBe('r1 comes first of 2 senders, with 20.');
  });
});

describe('rows without a number', () => {
  const rows: FigureRow[] = [{ id: 'none', value: null }, ...falling(3)];

  it('stand last, without a rank, and are said not to be reported', () => {
    const scene = draw(rows);
    expect(rowsIn(scene).at(-1)).toEqual({
      id: 'none',
      rank: '',
      name: 'none',
      value: 'not reported',
      size: 0,
      mark: { look: 'unknown', end: 'flat' },
      highlighted: false,
    });
    expect(scene.notes).toEqual(['One row has no number and no rank.']);
    expect(draw([...rows, { id: 'more', value: null }]).notes).toEqual(['2 rows have no number and no rank.']);
  });

  it('may be highlighted: the sentence then names who leads', () => {
    const scene = draw(rows, { highlight: 'none' });
    expect(highlighted(scene).map((r) => r.id)).toEqual(['none']);
    expect(scene.takeaway).toBe('r1 comes first of 3, with 30.');
  });

  it('far down are folded by number, as they have no rank', () => {
    const nulls = Array.from({ length: 9 }, (_, i) => ({ id: `n${i}`, value: null }));
    expect(shape(draw([...falling(6), ...nulls], { highlight: 'r1' }))).toEqual(['r1–r5', 'r6–n8 (Show the other 10)']);
  });
});

describe('a highlight', () => {
  it.each(['KOR', 'KOR-total', 'South Korea'])('is found by area, id or name: %s', (highlight) => {
    expect(highlighted(rankingScene(august2024, { ...english, highlight })).map((r) => r.id)).toEqual(['KOR-total']);
  });

  it('is found by the name in the page’s language', () => {
    const scene = rankingScene(august2024, { ...inLanguage('de'), highlight: 'Österreich' });
    expect(highlighted(scene).map((r) => r.id)).toEqual(['AUT-total']);
  });

  it('is found by the label of a page’s own row', () => {
    const scene = draw(
      [
        { label: 'Mine', value: 1 },
        { label: 'Yours', value: 2 },
      ],
      { highlight: 'Mine' },
    );
    expect(highlighted(scene).map((r) => r.name)).toEqual(['Mine']);
  });

  it('of the page wins over that of the view', () => {
    const scene = rankingScene(august2024, { ...english, highlight: 'JPN' });
    expect(highlighted(scene).map((r) => r.name)).toEqual(['Japan']);
    expect(scene.takeaway).toMatch(/^Japan ranks /);
  });

  it('that is nowhere is refused', () => {
    expect(refusal(() => rankingScene(august2024, { ...english, highlight: 'Atlantis' })).issues).toEqual([
      {
        code: 'unknown-highlight',
        path: 'highlight',
        got: '"Atlantis"',
        expected: 'the id, area code or name of a row',
      },
    ]);
  });
});

describe('numbers', () => {
  it('have as few digits, from three, as tell neighbours apart', () => {
    const unit = { code: 'EUR', mult: 9 } as const;
    const values = (...given: number[]): string[] =>
      rowsIn(draw(given.map((value, i) => ({ id: `r${i}`, value, unit })))).map((r) => r.value);
    expect(values(7.789132, 4.886106)).toEqual(['€7.79 billion', '€4.89 billion']);
    expect(values(0.789315, 0.788521)).toEqual(['€789.3 million', '€788.5 million']);
    expect(values(0.788529, 0.788521)).toEqual(['€788.53 million', '€788.52 million']);
  });

  it('of one list share one unit, that of the smallest in sight', () => {
    const values = (mult: 3 | 9, ...given: number[]): string[] =>
      rowsIn(draw(given.map((value, i) => ({ id: `r${i}`, value, unit: { code: 'EUR', mult } })))).map((r) => r.value);
    expect(values(9, 84.7, 0.789)).toEqual(['€84,700 million', '€789 million']);
    expect(values(9, 84.7, 1.5)).toEqual(['€84.7 billion', '€1.5 billion']);
    // As long as the largest is not more than thousands of it.
    expect(values(9, 84.7, 0.0005)).toEqual(['€84,700 million', '€0.5 million']);
    expect(values(3, 20, 5)).toEqual(['€20 thousand', '€5 thousand']);
  });

  it('behind a fold have a unit of their own where they are next to nothing in that above', () => {
    const unit = { code: 'EUR', mult: 9 } as const;
    const rows = [90, 80, 70, 0.02, 0.003].map((value, i) => ({ id: `r${i}`, value, unit }));
    const [top, rest] = draw(rows, { limit: 3 }).panels;
    expect(top!.rows.map((r) => r.value)).toEqual(['€90 billion', '€80 billion', '€70 billion']);
    expect(rest!.rows.map((r) => r.value)).toEqual(['€20 million', '€3 million']);
  });

  it('of one list share one unit in other languages too, where they count in it', () => {
    const unit = { code: 'EUR', mult: 9 } as const;
    const values = (locale: string): string[] =>
      rowsIn(rankingScene(rowsOf([84.7, 0.789].map((value) => ({ value, unit }))), inLanguage(locale))).map((r) =>
        plain(r.value),
      );
    expect(values('de')).toEqual(['84.700 Mio. €', '789 Mio. €']);
    expect(values('pl')).toEqual(['84 700 mln €', '789 mln €']);
    // Japanese counts in hundreds of millions.
    expect(values('ja')).toEqual(['€847億', '€7.89億']);
  });

  it('that are equal need no more digits', () => {
    const unit = { code: 'EUR', mult: 9 } as const;
    const scene = draw([
      { id: 'a', value: 0.788521, unit },
      { id: 'b', value: 0.788521, unit },
    ]);
    expect(rowsIn(scene).map((r) => r.value)).toEqual(['€789 million', '€789 million']);
  });

  it('printed in full stay as printed', () => {
    const scene = draw([
      { id: 'a', value: 12_345 },
      { id: 'b', value: 11_111 },
    ]);
    expect(rowsIn(scene).map((r) => r.value)).toEqual(['12,345', '11,111']);
    expect(scene.takeaway).toBe('a comes first of 2, with 12,345.');
  });

  it('keep their hedges', () => {
    const scene = draw([
      { id: 'a', value: 9, relation: 'gt', low: 9, hedge: 'over' },
      { id: 'b', value: 8, relation: 'approx' },
    ]);
    expect(rowsIn(scene).map((r) => [r.value, r.mark.end])).toEqual([
      ['over 9', 'more'],
      ['about 8', 'open'],
    ]);
    expect(scene.encodings.map((e) => e.text)).toEqual(['arrow: “more than”', 'wavy end: “about”']);
  });
});

describe('stacked by kind', () => {
  const scene = rankingScene(august2024, { ...english, stack: 'kind' });

  it('each bar is the sum of its pieces, one after another', () => {
    const korea = highlighted(scene)[0]!;
    const axis = 0.843832;
    expect(korea.segments?.map((s) => s.tone)).toEqual(['c1', 'c2', 'c3']);
    [0.470376, 0.303638, 0.014506].forEach((value, i) => {
      expect(korea.segments?.[i]?.size).toBeCloseTo(value / axis, 12);
    });
    expect(korea.segments?.[2]?.start).toBeCloseTo((0.470376 + 0.303638) / axis, 12);
  });

  it('every row of the tracker adds up', () => {
    expect(scene.warnings).toEqual([]);
    expect(rowsIn(scene).every((r) => r.segments?.length === 3)).toBe(true);
  });

  it('has a key in the reader’s words', () => {
    expect(scene.key).toEqual([
      { label: 'Financial', tone: 'c1' },
      { label: 'Humanitarian', tone: 'c2' },
      { label: 'Military', tone: 'c3' },
    ]);
    expect(rankingScene(august2024, english).key).toEqual([]);
  });

  const view: RankingView = { id: 'v', form: 'ranking', title: 'T', measure: 'value', dimensions: { kind: 'all' } };
  const piece = (area: string, kind: string, value: number | null): FigureRow => ({
    id: `${area}-${kind}`,
    area,
    dimensions: { kind },
    value,
  });
  const stacked = (...rows: FigureRow[]): RankingScene =>
    rankingScene(drawnBy(view, rows), { ...english, stack: 'kind' });

  it('a bar whose pieces do not add up is drawn whole, with a warning', () => {
    const broken = stacked(
      piece('A', 'all', 10),
      piece('A', 'x', 6),
      piece('A', 'y', 4),
      piece('B', 'all', 8),
      piece('B', 'x', 3),
      piece('B', 'y', 4),
    );
    expect(rowsIn(broken).map((r) => [r.name, r.segments?.length])).toEqual([
      ['A', 2],
      ['B', undefined],
    ]);
    expect(broken.warnings).toEqual([
      { code: 'parts-do-not-sum', message: "Bars whose kind do not add up to the row's number are drawn whole." },
    ]);
  });

  it('a piece that is missing counts as nothing', () => {
    const scene = stacked(piece('A', 'all', 10), piece('A', 'x', 10), piece('B', 'all', 5), piece('B', 'y', 5));
    expect(rowsIn(scene).map((r) => r.segments?.map((s) => s.size))).toEqual([
      [1, 0],
      [0, 0.5],
    ]);
    expect(scene.warnings).toEqual([]);
  });

  it('a row without a number has no pieces and raises no warning', () => {
    const scene = stacked(piece('A', 'all', 10), piece('A', 'x', 10), piece('B', 'all', null));
    expect(rowsIn(scene).map((r) => r.segments?.length)).toEqual([1, undefined]);
    expect(scene.warnings).toEqual([]);
  });

  it('by a dimension that is not there, or has more than four kinds, is refused', () => {
    const refused = (stack: string, rows: FigureRow[]): unknown =>
      refusal(() => rankingScene(drawnBy(view, rows), { ...english, stack })).issues;
    const issues = [
      {
        code: 'unknown-dimension',
        path: 'stack',
        got: '"colour"',
        expected: 'a dimension that splits the rows into two to four kinds',
      },
    ];
    expect(refused('colour', [piece('A', 'all', 10), piece('A', 'x', 10)])).toEqual(issues);
    const five = ['all', 'a', 'b', 'c', 'd', 'e'].map((kind) => piece('A', kind, 10));
    expect(refused('kind', five)).toMatchObject([{ code: 'unknown-dimension', got: '"kind"' }]);
  });
});

describe('areas that contain others', () => {
  const areas = [
    { code: 'EU', name: 'EU institutions' },
    { code: 'DEU', name: 'Germany', within: 'EU' },
    { code: 'USA', name: 'United States' },
  ];
  const of = (...codes: string[]): RankingScene =>
    rankingScene(
      rowsOf(
        codes.map((area, i) => ({ area, value: 9 - i })),
        { areas },
      ),
      english,
    );

  it('are marked and explained where a member is in the list too', () => {
    const scene = of('EU', 'USA', 'DEU');
    expect(rowsIn(scene).map((r) => [r.name, r.note])).toEqual([
      ['EU institutions', 1],
      ['United States', undefined],
      ['Germany', undefined],
    ]);
    expect(scene.notes).toHaveLength(1);
  });

  it('are not where they stand without their members', () => {
    const scene = of('EU', 'USA');
    expect([rowsIn(scene).map((r) => r.note), scene.notes]).toEqual([[undefined, undefined], []]);
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
    const vintage = { ...complete({ observations: [] }), observations };
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
    const rows = Array.from({ length: 10_000 }, (_, i): FigureRow[] =>
      ['all', 'x', 'y'].map((kind) => ({
        area: `A${i}`,
        dimensions: { kind },
        value: (kind === 'all' ? 2 : 1) * (i + 1),
      })),
    ).flat();
    const selection = drawnBy(view, rows);
    const scene = rankingScene(selection, { ...english, highlight: 'A4999', stack: 'kind' });
    expect(rowsIn(scene)).toHaveLength(10_000);
    expect(rowsIn(scene).every((r) => r.segments?.length === 2)).toBe(true);
    expect(tableOf(scene.rows, selection.vintage, english).rows).toHaveLength(10_000);
    expect(scene.takeaway).toBe('A4999 ranks 5,001st of 10,000 with 10,000, between A5000 and A4998.');
  });
});
