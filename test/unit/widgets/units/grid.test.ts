import { describe, expect, it } from 'vitest';
import type { ObservationInput } from '../../../../src/user-data/figure-data.js';
import type { UnitsGroup, UnitsView } from '../../../../src/model/view.js';
import { unitsScene } from '../../../../widgets/units/scene.js';
import { refusal } from '../../support/data.js';
import { drawnBy, english } from '../../support/scenes.js';
import { drawn, nested, row } from '../../support/units.js';

describe('numbers within others', () => {
  it('share a grid, the container first, however they are listed', () => {
    const scene = nested(
      [{ observation: 'a', within: 'w' }, { observation: 'w' }, { observation: 'b', within: 'w' }],
      [row('a', 3), row('b', 2), row('w', 10)],
    );
    expect(drawn(scene)).toEqual([[10, 5, 3]]);
    expect(scene.grids[0]!.labels.map((l) => l.label)).toEqual(['w', 'a', 'b']);
    expect(scene.notes).toHaveLength(2);
  });

  it('stand one after another, the furthest drawn first, under those before it', () => {
    const scene = nested(
      [{ observation: 'w' }, { observation: 'a', within: 'w' }, { observation: 'b', within: 'w' }],
      [row('w', 10), row('a', 3, { basis: 'estimated' }), row('b', 2)],
    );
    expect(scene.grids[0]!.drawings[0]!.runs.map((r) => [r.mark.look, r.path.split('M').length - 1])).toEqual([
      ['solid', 10],
      ['solid', 5],
      ['hatched', 3],
    ]);
  });

  it('that are nothing, or unknown, have no squares', () => {
    const scene = nested(
      [
        { observation: 'w' },
        { observation: 'a', within: 'w' },
        { observation: 'b', within: 'w' },
        { observation: 'c', within: 'w' },
      ],
      [row('w', 10), row('a', 3), row('b', null), row('c', 0)],
    );
    expect(drawn(scene)).toEqual([[10, 0, 0, 3]]);
    expect(scene.grids[0]!.labels.map((l) => l.value)).toEqual(['10', '3', 'not reported', '0']);
  });

  it('may together be as large as their container, and not larger', () => {
    const groups = [{ observation: 'w' }, { observation: 'a', within: 'w' }, { observation: 'b', within: 'w' }];
    expect(drawn(nested(groups, [row('w', 5), row('a', 3), row('b', 2)]))).toEqual([[5, 5, 3]]);
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(drawn(nested(groups, [row('w', 0.3), row('a', 0.1), row('b', 0.2)], 0.1))).toEqual([[3, 3, 1]]);
    expect(refusal(() => nested(groups, [row('w', 4), row('a', 3), row('b', 2)])).issues).toEqual([
      {
        code: 'part-exceeds-whole',
        id: 'b',
        path: 'b',
        got: '"3 + 2"',
        expected: 'no more than 4, which it is part of',
      },
    ]);
    expect(refusal(() => nested(groups, [row('w', 3), row('a', 4), row('b', 0)])).issues[0]?.id).toBe('a');
  });

  it('are refused where the container is no group, or within another itself', () => {
    const rows = [row('a', 1), row('b', 2), row('c', 3)];
    const issues = (groups: UnitsGroup[]): unknown => refusal(() => nested(groups, rows)).issues;
    expect(issues([{ observation: 'a', within: 'c' }, { observation: 'b' }])).toEqual([
      { code: 'unknown-id', id: 'a', path: 'a.within', got: '"c"', expected: 'a group that is within no other' },
    ]);
    expect(
      issues([{ observation: 'a', within: 'b' }, { observation: 'b', within: 'c' }, { observation: 'c' }]),
    ).toMatchObject([{ code: 'unknown-id', id: 'a', got: '"b"' }]);
    expect(
      issues([
        { observation: 'a', within: 'b' },
        { observation: 'b', within: 'a' },
      ]),
    ).toMatchObject([{ code: 'unknown-id' }]);
  });
});

describe('numbers that share a grid', () => {
  const grid = (...rows: ObservationInput[]): [string, string][] => {
    const view: UnitsView = {
      id: 'v',
      form: 'units',
      title: 'V',
      unitSize: 1,
      groups: rows.map(({ id = '' }, i) => ({ observation: id, ...(i && { within: 'a' }) })),
    };
    const { labels, drawings } = unitsScene(drawnBy(view, rows), english).grids[0]!;
    for (const { runs } of drawings) expect(runs.map((r) => r.tone).sort()).toEqual(labels.map((l) => l.tone).sort());
    return labels.map(({ label, tone }) => [label, tone]);
  };

  it('have one colour where their looks tell them apart', () => {
    expect(grid(row('a', 9, { basis: 'promised' }), row('b', 4))).toEqual([
      ['a', 'accent'],
      ['b', 'accent'],
    ]);
  });

  it('have a colour each where they look alike', () => {
    expect(grid(row('a', 9), row('b', 4), row('c', 3))).toEqual([
      ['a', 'muted'],
      ['b', 'accent'],
      ['c', 'c4'],
    ]);
  });
});
