import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ObservationInput } from '../../../../src/user-data/figure-data.js';
import { seriesScene } from '../../../../widgets/series/scene.js';
import { cornerOf } from '../../../../widgets/series/label-placement.js';
import type { Plot, PlotDot } from '../../../../widgets/series/plot.js';
import { holds } from '../../support/holds.js';
import { english, rowsOf } from '../../support/scenes.js';

const day = (n: number): string => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
const said = (value: number, when: number, label = 'A'): ObservationInput => ({ label, value, stated: day(when) });
const plotOf = (rows: ObservationInput[]): Plot | undefined => seriesScene(rowsOf(rows), english).plot;
const labelled = ({ dots }: Plot): PlotDot[] => dots.filter(({ label }) => label);
const height = 300;

/** Left, right, top and bottom of a label in a plot so wide. */
const boxOf = ({ x, at, label }: PlotDot, width: number): [number, number, number, number] => {
  const [dx, dy] = cornerOf(label!, label!);
  const [left, top] = [x * width + dx, (1 - at!) * height + dy];
  return [left, left + label!.width, top, top + label!.height];
};

const statements = fc.array(fc.tuple(fc.integer({ min: 0, max: 9_000_000 }), fc.integer({ min: 0, max: 400 })), {
  minLength: 2,
  maxLength: 60,
});

describe('labels in a plot', () => {
  it('lie on no other label and on no dot, whatever was said, at any width', () => {
    holds(
      fc.property(statements, fc.integer({ min: 515, max: 2600 }), (given, width) => {
        const plot = plotOf(given.map(([value, when]) => said(value, when)));
        if (!plot) return;
        const boxes = labelled(plot).map((dot) => boxOf(dot, width));
        boxes.forEach(([l, r, t, b], i) => {
          boxes.slice(i + 1).forEach(([l2, r2, t2, b2]) => expect(r <= l2 || r2 <= l || b <= t2 || b2 <= t).toBe(true));
          plot.dots.forEach(({ x, at }) => {
            const [cx, cy] = [x * width, (1 - at!) * height];
            expect(cx + 6 <= l || cx - 6 >= r || cy + 6 <= t || cy - 6 >= b).toBe(true);
          });
        });
      }),
    );
  });

  it('are there for what the sentence names, whenever there are any', () => {
    holds(
      fc.property(statements, (given) => {
        const plot = plotOf(given.map(([value, when]) => said(value, when)));
        if (!plot || !labelled(plot).length) return;
        const most = Math.max(...given.map(([value]) => value)).toLocaleString('en');
        const texts = labelled(plot).flatMap(({ label }) => [...label!.values, label!.together]);
        expect(texts.includes(most) || texts.some((text) => text.endsWith('statements'))).toBe(true);
      }),
    );
  });

  it('are there whatever was said, the number that the sentence names among them', () => {
    // Numbers that look thrown, and are the same each time.
    let last = 7;
    const next = (below: number): number => (last = (last * 16_807) % 2_147_483_647) % below;
    for (let set = 0; set < 60; set++) {
      const given = Array.from({ length: 2 + next(59) }, (): [number, number] => [next(9_000_000), next(400)]);
      const plot = plotOf(given.map(([value, when]) => said(value, when)));
      if (!plot) continue;
      const most = Math.max(...given.map(([value]) => value)).toLocaleString('en');
      expect(labelled(plot).flatMap(({ label }) => label!.values)).toContain(most);
    }
  });

  it('say the number that the sentence names where there is no room for how many meet', () => {
    // Between a lower crowd and the end of the axis there is room for one line.
    const crowd = Array.from({ length: 40 }, (_, i) => said(7_000_000 - ((i * 37) % 90) * 1000, 300 + i * 2));
    const plot = plotOf([said(1_000_000, 0), ...crowd, said(8_000_000, 350), said(7_999_000, 351)])!;
    const texts = labelled(plot).flatMap(({ label }) => [...label!.values, label!.together]);
    expect(texts).toContain('8,000,000');
  });

  it.each([8, 60])('of %d statements are there for the last', (count) => {
    const plot = plotOf(Array.from({ length: count }, (_, i) => said(1000 + ((i * 37) % 11) * 500, i * 6)))!;
    expect(plot.dots.at(-1)!.label ?? labelled(plot).find(({ x }) => x > 0.94)?.label).toBeDefined();
  });

  it('are one for dots that meet, with all they say', () => {
    const plot = plotOf([said(1_000_000, 0), said(8_000_000, 350), said(7_999_000, 352)])!;
    const [, label] = labelled(plot).map((dot) => dot.label!);
    expect(labelled(plot)).toHaveLength(2);
    expect([label!.values, label!.together]).toEqual([['7,999,000', '8,000,000'], '2 statements']);
  });
});
