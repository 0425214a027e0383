import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FigureError } from '../../../src/error/figure-error.js';
import { tableOf } from '../../../widgets/scene/table.js';
import type { Rows } from '../../../widgets/scene/rows.js';
import { ownData, partsOfWhole, viewedData } from '../support/arbitrary/own-data.js';
import { rows } from '../support/arbitrary/row.js';
import { refusedOr, type SceneForm, sceneForms, sceneFrom } from '../support/forms.js';
import { frozen } from '../support/frozen.js';
import { holds } from '../support/holds.js';
import { inLanguage, stringsIn } from '../support/scenes.js';
import { squaresIn } from '../support/units.js';
import { vintage } from '../support/data.js';

const locales = ['en', 'en-IN', 'de', 'ar-EG', 'fa', 'ko', 'zh-Hant', 'hi', 'he'];
const locale = fc.constantFrom(...locales);

/** Data for a form: bare rows, rows with what stands around them, rows with a view; of every degree of oddness. */
const dataFor = (form: SceneForm): fc.Arbitrary<Parameters<typeof sceneFrom>[1]> =>
  fc.boolean().chain((hostile) =>
    fc.oneof(
      rows({ hostile, maxLength: form === 'target' ? 2 : 8 }).map((observations) => ({ observations })),
      ownData({ hostile, maxLength: form === 'value' ? 1 : 8 }),
      viewedData(form, { hostile }),
      partsOfWhole(hostile).map((observations) => ({
        observations,
        views: [{ id: 'v', form, whole: 'whole', parts: observations.slice(0, -1).map(({ id }) => id!) }],
      })),
    ),
  );

/** What a page may tell a form beside the data, one thing at a time: sense and nonsense. */
const told = fc.oneof(
  fc.constant({}),
  fc.record({ highlight: fc.constantFrom('KOR', 'Bread', 'nowhere', '') }),
  fc.record({ limit: fc.constantFrom(0, 1, 3, -5, 2.5, NaN, Infinity, 1e9) }),
  fc.record({ stack: fc.constantFrom('kind', 'constructor') }),
  fc.record({ whole: fc.constantFrom('whole', 'bread', 'nowhere') }),
  fc.record({ promised: fc.constantFrom('bread', 'nowhere') }),
  fc.record({ claim: fc.constantFrom('salt', 'nowhere') }),
  fc.record({ unitSize: fc.constantFrom(0, 1, 1500, NaN, -1, Infinity, 5e-324) }),
  fc.record({ hedge: fc.constantFrom('word', 'sign', 'none', 'nonsense'), counted: fc.boolean() }),
);

/** A scene as plain data: what is computed on demand is computed. */
const plain = (scene: object): unknown =>
  JSON.parse(
    JSON.stringify(scene, (key, value: unknown) =>
      key === 'rows' && typeof value === 'object' && value !== null && 'observations' in value
        ? tableOf(value as Rows, vintage(), inLanguage('en'))
        : value,
    ),
  );

/** Every number of a scene with the key it stands under; the data drawn from are not looked into. */
const numbersIn = (value: unknown, key = ''): [string, number][] => {
  if (typeof value === 'number') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => !['rows', 'observation'].includes(name))
    .flatMap(([name, inner]) => numbersIn(inner, Array.isArray(value) ? key : name));
};

/** Fractions of an axis. */
const fractions = new Set(['start', 'size', 'at', 'range', 'x']);

const broken = /NaN|Infinity|undefined|\[object|function ?\(/;

describe.each(sceneForms)('the scene of any data for %s', (form) => {
  const drawn = (check: (scene: object & { takeaway: string }) => void, runs = 80): void => {
    let count = 0;
    holds(
      fc.property(dataFor(form), told, locale, (data, options, lang) => {
        frozen([data, options]);
        const scene = refusedOr(() => sceneFrom(form, data, { ...options, ...inLanguage(lang) }));
        if (scene instanceof FigureError) {
          expect(scene.code).toMatch(/^[a-z-]+$/);
          for (const { got, expected } of scene.issues) expect([got, expected]).not.toContain('');
          return;
        }
        count++;
        check(scene);
      }),
      runs,
    );
    // A property of nothing would hold too.
    expect(count).toBeGreaterThan(runs / 20);
  };

  it('is drawn or refused by name, and says one sentence', () => {
    drawn(({ takeaway }) => expect(takeaway.trim()).not.toBe(''));
  });

  it('has finite numbers only, and fractions that stay on their axis', () => {
    drawn((scene) => {
      for (const [key, n] of numbersIn(scene)) {
        expect(Number.isFinite(n), `${key} ${n}`).toBe(true);
        if (fractions.has(key)) expect(n >= 0 && n <= 1 + 1e-9, `${key} ${n}`).toBe(true);
      }
    });
  });

  it('writes no number that is none, and no object', () => {
    drawn((scene) => {
      for (const text of stringsIn(plain(scene))) expect(text).not.toMatch(broken);
    });
  });

  it('is the same each time', () => {
    holds(
      fc.property(dataFor(form), told, locale, (data, options, lang) => {
        const make = (): unknown => {
          const scene = refusedOr(() => sceneFrom(form, structuredClone(data), { ...options, ...inLanguage(lang) }));
          return scene instanceof FigureError ? scene.message : plain(scene);
        };
        expect(make()).toEqual(make());
      }),
      20,
    );
  });
});

describe('any parts that make their whole', () => {
  it('fill it, one after another', () => {
    holds(
      fc.property(partsOfWhole(), (observations) => {
        const { parts } = sceneFrom('parts', { observations }, { ...inLanguage('en'), whole: 'whole' });
        expect(parts.reduce((sum, { size }) => sum + size, 0)).toBeCloseTo(1, 9);
        let end = 0;
        for (const {
          strip: { start, size },
        } of parts) {
          expect(start).toBeCloseTo(end, 9);
          end = start + size;
        }
      }),
    );
  });

  it('make the same shares where no whole is stated', () => {
    holds(
      fc.property(partsOfWhole(), (observations) => {
        const sizes = (whole: boolean): number[] =>
          sceneFrom(
            'parts',
            { observations: whole ? observations : observations.slice(0, -1) },
            { ...inLanguage('en'), ...(whole && { whole: 'whole' }) },
          ).parts.map(({ size }) => size);
        sizes(true).forEach((size, i) => expect(sizes(false)[i]).toBeCloseTo(size, 9));
      }),
    );
  });
});

describe('any ranking', () => {
  it('has every row once, the largest first, and no bar longer than one above it on its axis', () => {
    holds(
      fc.property(
        rows({ minLength: 1, maxLength: 30 }),
        fc.nat({ max: 30 }),
        fc.integer({ min: 1, max: 12 }),
        (given, at, limit) => {
          const observations = given.map((row, i) => ({ ...row, id: `row-${i}`, label: `Row ${i}`, area: '' }));
          const highlight = at < observations.length ? `row-${at}` : '';
          const scene = refusedOr(() =>
            sceneFrom('ranking', { observations }, { ...inLanguage('en'), highlight, limit }),
          );
          if (scene instanceof FigureError) {
            expect(scene.code).toBe('no-rows');
            return;
          }
          const all = scene.sections.flatMap((panel) => panel.rows);
          expect(all.map(({ id }) => id).sort()).toEqual(observations.map(({ id }) => id).sort());
          const ranks = all.map(({ rank }) => Number(rank) || Infinity);
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
          for (const panel of scene.sections) {
            const sizes = panel.rows.map(({ size }) => size);
            expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
          }
          expect(all.filter((row) => row.highlighted).map(({ id }) => id)).toEqual(highlight ? [highlight] : []);
        },
      ),
    );
  });
});

describe('any grid of units', () => {
  it('has as many squares as its number has units', () => {
    holds(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500_000 }), { minLength: 1, maxLength: 6 }),
        fc.option(fc.integer({ min: 1000, max: 100_000 }), { nil: undefined }),
        (values, unitSize) => {
          const observations = values.map((value) => ({ label: 'x', value }));
          const scene = sceneFrom('units', { observations }, { ...inLanguage('en'), unitSize });
          const size = unitSize ?? Number(/[\d,]+/.exec(scene.rule)?.[0].replaceAll(',', '') ?? 1);
          squaresIn(scene).forEach((squares, i) => {
            expect(squares).toBeCloseTo(Math.max(values[i]! / size, 0.15), 2);
            const count = Math.ceil(values[i]! / size - 1e-9);
            for (const { runs } of scene.grids[i]!.drawings) expect(runs[0]!.path.match(/M/g)).toHaveLength(count);
          });
        },
      ),
    );
  });
});
