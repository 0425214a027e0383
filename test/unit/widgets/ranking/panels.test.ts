import { describe, expect, it } from 'vitest';
import type { RankingScene } from '../../../../widgets/ranking/scene.js';
import type { Row } from '../../../../widgets/ranking/sections.js';
import { draw, falling, highlighted, rowsIn, shape } from '../../support/ranking.js';

const visible = (scene: RankingScene): Row[] => scene.sections.filter((p) => !p.folded).flatMap((p) => p.rows);

describe('a limit that is no number', () => {
  it('leaves the rows that are shown anyway', () => {
    expect(shape(draw(falling(20), { limit: NaN }))).toEqual(shape(draw(falling(20))));
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
          expect(scene.sections.every((p) => p.rows.length > 0)).toBe(true);
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
    expect(draw(falling(41), { highlight: 'r30' }).sections[0]!.rows).toHaveLength(5);
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
    const [, , near] = scene.sections;
    expect(near!.scale).toBe('From here on a scale of its own: bars are drawn 13 times as long as above.');
    expect(near!.rows[0]!.size).toBe(1);
    expect(near!.rows.map((r) => r.id)).toEqual(['r13', 'r14', 'r15', 'r16', 'r17']);
  });

  it('has one decimal in that sentence where it is small', () => {
    const rows = [{ id: 'top', value: 500 }, ...falling(20)];
    expect(draw(rows, { highlight: 'r3', limit: 1 }).sections.map((p) => p.scale)).toEqual([undefined, undefined]);
    expect(draw(rows, { highlight: 'r6', limit: 1 }).sections[2]!.scale).toBe(
      'From here on a scale of its own: bars are drawn 2.9 times as long as above.',
    );
  });

  it('stays where another would hardly differ', () => {
    const rows = Array.from({ length: 30 }, (_, i) => ({ id: `r${i + 1}`, value: 1000 - i }));
    const scene = draw(rows, { highlight: 'r20' });
    expect(scene.sections.map((p) => p.scale)).toEqual([undefined, undefined, undefined, undefined]);
    expect(highlighted(scene)[0]?.size).toBe(0.981);
  });

  it('stays where the neighbours give nothing', () => {
    const rows = [...falling(5), ...Array.from({ length: 10 }, (_, i) => ({ id: `z${i}`, value: 0 }))];
    const scene = draw(rows, { highlight: 'z9' });
    expect(scene.sections.map((p) => p.scale)).toEqual([undefined, undefined, undefined]);
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
