import type { Options } from '../../../../widgets/scene/scene.js';
import { describe, expect, it } from 'vitest';
import { artilleryShells } from '../../../../datasets/artillery-shells/2024-10-22.js';
import type { ObservationInput } from '../../../../src/user-data/figure-data.js';
import type { Relation } from '../../../../src/model/observation.js';
import type { View } from '../../../../src/model/view.js';
import { tableOf } from '../../../../widgets/scene/table.js';
import { targetScene, type TargetOptions, type TargetScene } from '../../../../widgets/target/scene.js';
import { observation, plain, refusal } from '../../support/data.js';
import { drawnBy, english, inLanguage, rowsOf, viewOf } from '../../support/scenes.js';

const pledge = viewOf(artilleryShells, 'pledge');
const rounds = { code: 'rounds', mult: 0 } as const;

const promise = (value: number | null, given: Partial<ObservationInput> = {}): ObservationInput => ({
  id: 'promised',
  label: 'Promised',
  value,
  unit: rounds,
  basis: 'promised',
  ...given,
});
const delivery = (value: number | null, given: Partial<ObservationInput> = {}): ObservationInput => ({
  id: 'sent',
  label: 'Sent',
  value,
  unit: rounds,
  ...given,
});
const draw = (rows: ObservationInput[], options: Partial<TargetOptions & Options> = {}): TargetScene =>
  targetScene(rowsOf(rows), { ...english, ...options });

describe('the EU’s million rounds', () => {
  const scene = targetScene(pledge, english);

  it('were sent to about 65 per cent', () => {
    expect(scene.share).toBe('about 65%');
    expect(scene.delivered).toEqual({
      label: 'EU to Ukraine, sent',
      value: 'about 650,000 rounds',
      word: '',
      size: 0.65,
      mark: { look: 'solid', end: 'open' },
    });
  });

  it('are an outline as long as the axis; the label says that they were promised', () => {
    expect(scene.promised).toEqual({
      label: 'EU to Ukraine, promised',
      value: '1 million rounds',
      word: '',
      size: 1,
      mark: { look: 'outline', end: 'flat' },
    });
  });

  it('come with the notes of both numbers', () => {
    expect(scene.notes).toHaveLength(2);
    expect(scene.notes[0]?.text).toMatch(/^EU to Ukraine, sent: The article adds “only”/);
    expect(scene.notes[1]?.text).toMatch(
      /^EU to Ukraine, promised: The deadline is disputed: the article gives April 2024/,
    );
  });

  it('have a table of two rows, the delivery first, the promise as all of itself', () => {
    const { rows } = tableOf(scene.rows, artilleryShells, english);
    expect(rows.map((r) => r.cells.slice(0, 3))).toEqual([
      ['EU to Ukraine, sent', 'about 650,000 rounds', 'about 65%'],
      ['EU to Ukraine, promised', '1 million rounds', '100%'],
    ]);
  });

  it('in German are written as German writes them, and the sentence in English', () => {
    const german = targetScene(pledge, inLanguage('de'));
    expect(plain(german.share)).toBe('rund 65 %');
    expect(plain(german.delivered.value)).toBe('rund 650.000');
    expect(german.takeaway).toBe(scene.takeaway);
  });
});

describe('a delivery', () => {
  it('larger than its promise makes the axis longer', () => {
    const scene = draw([promise(1000), delivery(1200)]);
    expect([scene.promised.size, scene.delivered.size, scene.share]).toEqual([1000 / 1200, 1, '120%']);
    expect(scene.takeaway).toBe('Sent: 1,200 rounds, 20% more than the 1,000 rounds promised.');
  });

  it('as large as its promise is all of it', () => {
    const scene = draw([promise(1000), delivery(1000)]);
    expect([scene.promised.size, scene.delivered.size, scene.share]).toEqual([1, 1, '100%']);
  });

  it('of nothing is nothing', () => {
    const scene = draw([promise(1000), delivery(0)]);
    expect([scene.delivered.size, scene.share]).toEqual([0, '0%']);
    expect(scene.takeaway).toBe('Sent: 0 rounds of 1,000 rounds promised, 0%.');
  });

  it('that nobody reports has no share and no bar', () => {
    const scene = draw([promise(1000), delivery(null)]);
    expect([scene.share, scene.delivered]).toEqual([
      '',
      { label: 'Sent', value: 'not reported', word: '', size: 0, mark: { look: 'unknown', end: 'flat' } },
    ]);
    expect(scene.takeaway).toBe('Sent: not reported; promised: 1,000 rounds.');
    expect(scene.encodings.map((e) => e.mark.look)).toEqual(['unknown', 'outline']);
  });

  it('too small for one decimal is not written as nothing', () => {
    expect(draw([promise(1_000_000), delivery(40)]).share).toBe('0.004%');
  });

  it('is compared in amounts, whatever they are printed in', () => {
    expect(draw([promise(1, { unit: { code: 'rounds', mult: 6 } }), delivery(250_000)]).share).toBe('25%');
  });
});

describe('the share carries every hedge', () => {
  const share = (sent: Relation, promised: Relation): string =>
    draw([promise(100, { relation: promised }), delivery(65, { relation: sent })]).share;

  it('of the delivery', () => {
    const relations: Relation[] = ['eq', 'approx', 'gt', 'ge', 'lt', 'le'];
    expect(relations.map((r) => share(r, 'eq'))).toEqual([
      '65%',
      'about 65%',
      'more than 65%',
      'at least 65%',
      'less than 65%',
      'up to 65%',
    ]);
  });

  it('of the promise, turned round: 65 of more than 100 is less than 65 per cent', () => {
    const relations: Relation[] = ['approx', 'gt', 'ge', 'lt', 'le'];
    expect(relations.map((r) => share('eq', r))).toEqual([
      'about 65%',
      'less than 65%',
      'up to 65%',
      'more than 65%',
      'at least 65%',
    ]);
  });

  it('of both, where they pull the same way; “about” where they do not', () => {
    expect(share('gt', 'lt')).toBe('more than 65%');
    expect(share('gt', 'gt')).toBe('about 65%');
    expect(share('approx', 'gt')).toBe('about 65%');
  });

  it('of a range', () => {
    const scene = draw([promise(100), delivery(65, { relation: 'between', low: 60, high: 70 })]);
    expect([scene.share, scene.delivered.value]).toEqual(['about 65%', '60–70 rounds']);
  });
});

describe('two rows without a view', () => {
  it('are promise and delivery by their basis, in either order', () => {
    for (const rows of [
      [promise(10), delivery(5)],
      [delivery(5), promise(10)],
    ]) {
      expect(draw(rows).takeaway).toBe('Sent: 5 rounds of 10 rounds promised, 50%.');
    }
  });

  it('are promise and delivery in this order where neither says so; the promise is drawn as one', () => {
    const scene = draw([delivery(10, { id: 'a', label: 'Goal' }), delivery(5, { id: 'b', label: 'Done' })]);
    expect(scene.takeaway).toBe('Done: 5 rounds of 10 rounds promised, 50%.');
    expect([scene.promised.mark.look, scene.promised.word]).toEqual(['outline', 'promised']);
    expect(scene.delivered.mark.look).toBe('solid');
  });

  it('are as the page says', () => {
    const rows = [delivery(5, { id: 'a', label: 'Done' }), delivery(10, { id: 'b', label: 'Goal' })];
    expect(draw(rows, { promised: 'b' }).takeaway).toBe('Done: 5 rounds of 10 rounds promised, 50%.');
  });
});

describe('refused are', () => {
  it('a promise of zero, and one without a number', () => {
    expect(refusal(() => draw([promise(0), delivery(5)])).issues).toEqual([
      { code: 'no-promise', id: 'promised', path: 'promised', got: '0', expected: 'a promise above zero' },
    ]);
    expect(refusal(() => draw([promise(null), delivery(5)])).code).toBe('no-promise');
  });

  it.each([0, 1, 3])('%d rows without a view', (count) => {
    const rows = [promise(1), delivery(2), delivery(3, { id: 'c' })].slice(0, count);
    expect(refusal(() => draw(rows)).issues).toEqual([
      {
        code: 'two-rows',
        path: 'observations',
        got: JSON.stringify(`${count} rows`),
        expected: 'two: the promise and what was delivered',
      },
    ]);
  });

  it('an unknown promise', () => {
    expect(refusal(() => draw([promise(1), delivery(2)], { promised: 'x' })).issues[0]).toMatchObject({
      code: 'unknown-id',
      path: 'promised',
    });
    const view: View = { id: 'v', form: 'target', title: '', promised: 'promised', delivered: 'nowhere' };
    expect(refusal(() => targetScene(drawnBy(view, [promise(1)]), english)).issues[0]).toMatchObject({
      code: 'unknown-id',
      path: 'delivered',
      got: '"nowhere"',
    });
  });

  it('two units, and numbers below zero', () => {
    expect(refusal(() => draw([promise(1), delivery(2, { unit: { code: 'people', mult: 0 } })])).code).toBe(
      'mixed-units',
    );
    expect(refusal(() => draw([promise(1), delivery(-2)])).code).toBe('negative');
  });

  it('one number alone', () => {
    expect(refusal(() => targetScene({ ...rowsOf([]), observation: observation() }, english)).code).toBe('wrong-form');
  });
});
