import { describe, expect, it } from 'vitest';
import { aidToUkraine } from '../../../datasets/aid-to-ukraine/2024-08-31.js';
import { aidToUkraine as aidToUkraineNow } from '../../../datasets/aid-to-ukraine/2026-04-30.js';
import { cutRanking, rank } from '../../../src/derive/rank.js';
import type { Vintage } from '../../../src/model/vintage.js';
import { observation } from '../support/data.js';

const ranks = (values: (number | null)[]): [string, number | null][] =>
  rank(values.map((value, i) => observation({ id: 'abcdefg'.charAt(i), value }))).map((row) => [
    row.observation.id,
    row.rank,
  ]);

describe('a ranking', () => {
  it('goes from the largest down', () => {
    expect(ranks([1, 3, 2])).toEqual([
      ['b', 1],
      ['c', 2],
      ['a', 3],
    ]);
  });

  it('gives equal amounts one rank and counts them all: 1, 2, 2, 4', () => {
    expect(ranks([5, 9, 5, 1])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 2],
      ['d', 4],
    ]);
    expect(ranks([5, 5, 5])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ]);
    expect(ranks([7, 5, 5, 5, 1, 1, 0]).map(([, place]) => place)).toEqual([1, 2, 2, 2, 5, 5, 7]);
  });

  it('puts rows without a number last, unranked, in their order', () => {
    expect(ranks([null, 2, null, 0])).toEqual([
      ['b', 1],
      ['d', 2],
      ['a', null],
      ['c', null],
    ]);
  });

  it('ranks what is below zero, still above what has no number', () => {
    expect(ranks([-1, null, -3, 0])).toEqual([
      ['d', 1],
      ['a', 2],
      ['c', 3],
      ['b', null],
    ]);
  });

  it('compares amounts, not printed numbers', () => {
    const rows = rank([
      observation({ id: 'full', value: 650_000, unit: { code: 'rounds', mult: 0 } }),
      observation({ id: 'million', value: 1, unit: { code: 'rounds', mult: 6 } }),
      observation({ id: 'thousand', value: 650, unit: { code: 'rounds', mult: 3 } }),
    ]);
    expect(rows.map((r) => [r.observation.id, r.amount, r.rank])).toEqual([
      ['million', 1_000_000, 1],
      ['full', 650_000, 2],
      ['thousand', 650_000, 2],
    ]);
  });

  it('of nothing is empty', () => {
    expect(rank([])).toEqual([]);
  });

  it('leaves the list it is given as it is', () => {
    const given = [observation({ id: 'a', value: 1 }), observation({ id: 'b', value: 2 })];
    rank(given);
    expect(given.map((o) => o.id)).toEqual(['a', 'b']);
  });
});

describe('South Korea among the donors', () => {
  const places = (data: Vintage): [string, number | null][] => {
    const rows = rank(
      data.observations.filter((o) => o.measure === 'aid-allocated' && o.dimensions?.['kind'] === 'total'),
    );
    const at = rows.findIndex((r) => r.observation.area === 'KOR');
    return [...rows.slice(at - 1, at + 2), rows.at(-1)!].map((r) => [r.observation.area, r.rank]);
  };

  it('stood 22nd of 41, between Austria and Slovakia, by August 2024', () => {
    expect(places(aidToUkraine)).toEqual([
      ['AUT', 21],
      ['KOR', 22],
      ['SVK', 23],
      ['MLT', 41],
    ]);
  });

  it('stood 23rd of 42, between Latvia and Czechia, by April 2026', () => {
    expect(places(aidToUkraineNow)).toEqual([
      ['LVA', 22],
      ['KOR', 23],
      ['CZE', 24],
      ['MLT', 42],
    ]);
  });
});

describe('a ranking is cut', () => {
  const cut = (count: number, at: number, limit: number): string[] =>
    cutRanking(count, at, limit).map(
      ({ from, to, folded, ownScale: own }) => `${from}–${to}${folded ? ' folded' : ''}${own ? ' own' : ''}`,
    );

  it('into its top and the rest where nothing is highlighted', () => {
    expect(cut(41, -1, 10)).toEqual(['0–10', '10–41 folded']);
    expect(cut(11, -1, 10)).toEqual(['0–10', '10–11 folded']);
    expect(cut(10, -1, 10)).toEqual(['0–10']);
    expect(cut(3, -1, 10)).toEqual(['0–3']);
  });

  it('into its top, the two neighbours on either side, and what folds between and after', () => {
    expect(cut(41, 21, 5)).toEqual(['0–5', '5–19 folded', '19–24 own', '24–41 folded own']);
    expect(cut(41, 40, 5)).toEqual(['0–5', '5–38 folded', '38–41 own']);
    expect(cut(41, 9, 5)).toEqual(['0–5', '5–7 folded', '7–12 own', '12–41 folded own']);
  });

  it('with neighbours that touch the top as part of it, one row between them too', () => {
    expect(cut(41, 0, 5)).toEqual(['0–5', '5–41 folded']);
    expect(cut(41, 4, 5)).toEqual(['0–7', '7–41 folded']);
    expect(cut(41, 8, 5)).toEqual(['0–11', '11–41 folded']);
    expect(cut(4, 3, 5)).toEqual(['0–4']);
  });

  it('so that each row is in one stretch, none is empty, and the highlight and its neighbours never fold', () => {
    for (let count = 1; count <= 30; count++) {
      for (let at = -1; at < count; at++) {
        for (const limit of [1, 2, 5, 10, 40]) {
          const stretches = cutRanking(count, at, limit);
          expect(stretches[0]?.from).toBe(0);
          expect(stretches.at(-1)?.to).toBe(count);
          stretches.forEach((s, i) => {
            expect(s.to).toBeGreaterThan(s.from);
            if (i > 0) expect(s.from).toBe(stretches[i - 1]!.to);
          });
          const shows = (row: number): boolean => stretches.some((s) => !s.folded && s.from <= row && row < s.to);
          for (let row = 0; row < Math.min(limit, count); row++) expect(shows(row)).toBe(true);
          if (at < 0) continue;
          for (let row = Math.max(0, at - 2); row <= Math.min(count - 1, at + 2); row++) expect(shows(row)).toBe(true);
        }
      }
    }
  });
});
