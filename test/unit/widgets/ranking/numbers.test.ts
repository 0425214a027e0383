import { describe, expect, it } from 'vitest';
import { rankingScene } from '../../../../widgets/ranking/scene.js';
import { plain } from '../../support/data.js';
import { draw, rowsIn } from '../../support/ranking.js';
import { inLanguage, rowsOf } from '../../support/scenes.js';

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
    expect(values(9, 84.7, 0.0005)).toEqual(['€84,700.0 million', '€0.5 million']);
    expect(values(3, 20, 5)).toEqual(['€20 thousand', '€5 thousand']);
  });

  it('behind a fold have a unit of their own where they are next to nothing in that above', () => {
    const unit = { code: 'EUR', mult: 9 } as const;
    const rows = [90, 80, 70, 0.02, 0.003].map((value, i) => ({ id: `r${i}`, value, unit }));
    const [top, rest] = draw(rows, { limit: 3 }).sections;
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
