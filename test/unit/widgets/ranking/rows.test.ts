import { describe, expect, it } from 'vitest';
import type { ObservationInput } from '../../../../src/user-data/figure-data.js';
import { rankingScene, type RankingScene } from '../../../../widgets/ranking/scene.js';
import { august2024, draw, falling, highlighted, rowsIn, shape } from '../../support/ranking.js';
import { english, inLanguage, rowsOf } from '../../support/scenes.js';

describe('ties', () => {
  const tied: ObservationInput[] = [
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

describe('bounds', () => {
  const bounded = (...rows: [number, ObservationInput['relation']][]): ObservationInput[] =>
    rows.map(([value, relation], i) => ({ id: 'abcd'.charAt(i), value, relation }));

  it.each<[string, ObservationInput[], string]>([
    ['below another', bounded([9, 'eq'], [7, 'ge']), 'Of 2, a has the largest number: 9.'],
    ['above another', bounded([5, 'eq'], [9, 'lt']), 'Of 2, b has the largest number: less than 9.'],
    ['level with another', bounded([5, 'ge'], [5, 'eq']), 'Of 2, a has the largest number: at least 5.'],
  ])('leave the order open: %s', (_, rows, said) => {
    expect(draw(rows).takeaway).toBe(`${said} Some numbers are bounds, so the order may be another.`);
  });

  it('leave the order open for a highlighted row too', () => {
    expect(draw(bounded([9, 'eq'], [7, 'ge']), { highlight: 'b' }).takeaway).toBe(
      'Of 2, b has the 2nd largest number: at least 7. Some numbers are bounds, so the order may be another.',
    );
  });

  it('at the ends settle it', () => {
    expect(draw(bounded([9, 'gt'], [7, 'approx'], [5, 'lt'])).takeaway).toBe('a comes first of 3, with more than 9.');
  });
});

describe('rows without a number', () => {
  const rows: ObservationInput[] = [{ id: 'none', value: null }, ...falling(3)];

  it('stand last, without a rank, and are said not to be reported', () => {
    const scene = draw(rows);
    expect(rowsIn(scene).at(-1)).toEqual({
      id: 'none',
      rank: '',
      name: 'none',
      value: 'not reported',
      size: 0,
      mark: { look: 'unknown', end: 'flat' },
      tone: 'muted',
      highlighted: false,
    });
    expect(scene.notes.map(({ text }) => text)).toEqual(['One row has no number and no rank.']);
    expect(draw([...rows, { id: 'more', value: null }]).notes.map(({ text }) => text)).toEqual([
      '2 rows have no number and no rank.',
    ]);
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

  it('that is nowhere costs no more than the highlight, and is said with the names most like it', () => {
    const scene = rankingScene(august2024, { ...english, highlight: 'Germny' });
    expect(highlighted(scene)).toEqual([]);
    expect(scene.warnings.map(({ code }) => code)).toEqual(['unknown-highlight']);
    expect(scene.warnings[0]?.message).toMatch(
      /^highlight="Germny" is the id, area code or name of no row; rows are Germany, /,
    );
  });

  it.each(['japan', 'jpn', 'JAPAN', ' Japan '])('is forgiven its capitals and blanks: %s', (highlight) => {
    expect(highlighted(rankingScene(august2024, { ...english, highlight })).map((r) => r.name)).toEqual(['Japan']);
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
