import { describe, expect, it } from 'vitest';
import type { ObservationInput } from '../../../../src/user-data/figure-data.js';
import type { RankingView } from '../../../../src/model/view.js';
import { rankingScene, type RankingScene } from '../../../../widgets/ranking/scene.js';
import { refusal } from '../../support/data.js';
import { august2024, highlighted, rowsIn } from '../../support/ranking.js';
import { drawnBy, english } from '../../support/scenes.js';

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
    expect(
      rowsIn(scene).every(({ size, segments }) => segments?.length === 3 || (segments?.length === 0 && size < 0.024)),
    ).toBe(true);
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
  const piece = (area: string, kind: string, value: number | null): ObservationInput => ({
    id: `${area}-${kind}`,
    area,
    dimensions: { kind },
    value,
  });
  const stacked = (...rows: ObservationInput[]): RankingScene =>
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
    const refused = (stack: string, rows: ObservationInput[]): unknown =>
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
