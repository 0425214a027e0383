import { describe, expect, it } from 'vitest';
import { inBaseUnits } from '../../src/model/amount.js';
import { historyOf } from '../../src/history/history.js';
import { availableFrom } from '../../src/history/as-of.js';
import { fileOf, files } from './dataset-files.js';

const vintages = files.map((file) => file.vintage);
const newer = fileOf('aid-to-ukraine@2026-04-30').vintage;
const older = fileOf('aid-to-ukraine@2024-08-31').vintage;
const [loan] = newer.revisions ?? [];

describe('why South Korea’s aid is less than it was', () => {
  it('a loan of 300 million dollars, in euros, is what the first reason accounts for', () => {
    expect(loan?.effect).toEqual({ value: -276, unit: { code: 'EUR', mult: 6 }, relation: 'approx' });
    expect(loan?.text).toContain('300 million US dollars');
    expect(loan?.text).toContain('1.08675');
    expect(loan?.effect?.value).toBe(-Math.round(300 / 1.08675));
  });

  it('every reason is labelled as inferred, and names what it was inferred from', () => {
    for (const { basis, source } of newer.revisions ?? []) {
      expect(basis).toBe('inferred');
      expect(newer.sources.map((s) => s.id)).toContain(source);
    }
  });

  it('the history of the total has the difference, and the reasons beside it', () => {
    const [before, after] = historyOf('aid-to-ukraine/KOR-total', vintages);
    expect([before?.observation?.value, after?.observation?.value]).toEqual([0.788521, 0.64663]);
    expect(after).toMatchObject({ change: 'revised', difference: -141_891_000 });
    expect(before?.reasons).toEqual([]);
    expect(after?.reasons).toHaveLength(2);
    expect(after?.reasons).toContain(loan);
  });

  it.each([
    ['KOR-financial', -269_489_000, 3],
    ['KOR-humanitarian', 127_599_000, 2],
    ['AUT-financial', -585_294_000, 1],
    ['AUT-total', -533_478_000, 1],
  ])('%s changed by %d euros, with %d reasons', (id, difference, reasons) => {
    const [, after] = historyOf(`aid-to-ukraine/${id}`, vintages);
    expect(after?.difference).toBe(difference);
    expect(after?.reasons).toHaveLength(reasons);
  });

  it('what left Austria’s financial aid is as much as the change there, to the first decimal of a billion', () => {
    const [, after] = historyOf('aid-to-ukraine/AUT-financial', vintages);
    const effect = after?.reasons[0]?.effect;
    expect(effect && inBaseUnits(effect.value, effect.unit)).toBe(Math.round((after?.difference ?? 0) / 1e8) * 1e8);
  });
});

describe('the tracker’s releases were known', () => {
  it.each([
    [older, '../2024-11-01', '2024-11-01'],
    [newer, '2026-06-04/2026-08-04', '2026-08-04'],
  ])('$vintage', (vintage, published, known) => {
    expect(vintage.published).toBe(published);
    expect(availableFrom(vintage)).toBe(known);
  });

  it('and both have the view of South Korea’s total in each', () => {
    for (const vintage of [older, newer])
      expect(vintage.views).toContainEqual(
        expect.objectContaining({
          id: 'south-korea-vintages',
          form: 'series',
          by: 'vintages',
          observation: 'KOR-total',
        }),
      );
  });
});
