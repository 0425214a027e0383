import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/history/history.js';
import { availableFrom } from '../../src/history/as-of.js';
import { effects } from '../../src/rules/effects.js';
import { broken, fileOf, files } from './dataset-files.js';

const vintages = files.map((file) => file.vintage);
const newer = fileOf('aid-to-ukraine@2026-04-30').vintage;
const older = fileOf('aid-to-ukraine@2024-08-31').vintage;

/** Effects on one number, in millions. */
const effectsOn = (id: string): number[] =>
  (newer.revisions ?? []).flatMap(({ ids, effect }) => (effect && ids.includes(id) ? [effect.value] : []));

describe('why South Korea’s aid is less than it was', () => {
  it('in parts that add up: a loan, new humanitarian and new financial aid, and a rest', () => {
    expect(effectsOn('KOR-total')).toEqual([-276.052, 127.598, 6.921, -0.358]);
    expect(effectsOn('KOR-financial')).toEqual([-276.052, 6.921, -0.358]);
    expect(effectsOn('KOR-humanitarian')).toEqual([127.598]);
  });

  it('the loan is 300 million dollars at the rate named, and by inference', () => {
    const loan = newer.revisions?.[0];
    expect(loan).toMatchObject({ basis: 'inferred', effect: { relation: 'approx' } });
    expect(loan?.text).toMatch(/300 million US dollars.*preliminary agreement.*1\.08675/);
    expect(loan?.effect?.value).toBeCloseTo(-300 / 1.08675, 2);
  });

  it('nothing is said of amounts that moved, of exchange rates, or of a row that left', () => {
    const texts = JSON.stringify([newer.revisions, newer.notes, newer.observations.map((o) => o.note)]);
    expect(texts).not.toMatch(/converts|had left|left the tracker|between humanitarian and financial/i);
  });

  it.each([
    ['KOR-total', -141_891_000, 4],
    ['KOR-financial', -269_489_000, 3],
    ['KOR-humanitarian', 127_599_000, 1],
    ['AUT-financial', -585_294_000, 2],
    ['AUT-total', -533_478_000, 3],
    ['SVN-total', 58_928_000, 3],
  ])('%s changed by %d euros, with %d reasons', (id, difference, reasons) => {
    const [, after] = historyOf(`aid-to-ukraine/${id}`, vintages);
    expect(after?.difference).toBe(difference);
    expect(after?.reasons).toHaveLength(reasons);
  });

  it('every reason names what it stands on', () => {
    for (const { source } of newer.revisions ?? []) expect(newer.sources.map((s) => s.id)).toContain(source);
  });
});

describe('what a revision says is recomputed from the rows', () => {
  const found = (breakIt: Parameters<typeof broken>[1]): unknown[] =>
    effects(broken('aid-to-ukraine@2026-04-30', breakIt)).map(({ code, id, path }) => [code, id, path]);

  it('an effect that its rows do not have', () => {
    expect(found(({ vintage }) => Object.assign(vintage.revisions![1]!.effect!, { value: 127.9 }))).toEqual([
      ['wrong-effect', 'KOR-humanitarian', 'revisions[1].effect.value'],
      ['effects-do-not-sum', 'KOR-total', 'revisions'],
      ['effects-do-not-sum', 'KOR-humanitarian', 'revisions'],
    ]);
  });

  it('a part that is left out', () => {
    expect(found(({ vintage }) => void vintage.revisions!.splice(3, 1))).toEqual([
      ['effects-do-not-sum', 'KOR-financial', 'revisions'],
      ['effects-do-not-sum', 'KOR-total', 'revisions'],
    ]);
  });

  it('a kind that is said to have changed and did not', () => {
    const moved = (value: number): unknown[] =>
      found(({ vintage }) =>
        vintage.revisions!.push({
          ids: ['KOR-military'],
          text: 'Moved to another kind.',
          effect: { value, unit: { code: 'EUR', mult: 6 }, relation: 'eq' },
          basis: 'inferred',
        }),
      );
    expect(moved(0)).toEqual([]);
    expect(moved(-1)).toEqual([['effects-do-not-sum', 'KOR-military', 'revisions']]);
  });

  it('rows that are not there', () => {
    expect(
      found(({ vintage }) => Object.assign(vintage.revisions![1]!.effect!, { from: ['KOR-lost', 'KOR-total'] })),
    ).toEqual([['unknown-id', 'KOR-humanitarian', 'revisions[1].effect.from']]);
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
