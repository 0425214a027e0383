import { describe, expect, it } from 'vitest';
import { artilleryShells as before } from '../../../datasets/artillery-shells/2024-10-22.js';
import { artilleryShells as after } from '../../../datasets/artillery-shells/2024-11-18.js';
import { claimsOf } from '../../../src/history/claims.js';
import { historyOf } from '../../../src/history/history.js';
import { newerThan } from '../../../src/history/newer-than.js';
import type { Observation } from '../../../src/model/observation.js';
import { observation, vintage } from '../support/data.js';

describe('what a newer vintage adds', () => {
  it('is what was said since of the same quantity, in order of time', () => {
    const { changes, statements } = newerThan(before, ['eu-promised', 'eu-sent', 'none'], [before, after]);
    expect(changes).toEqual([]);
    expect(statements.map(({ id, claims }) => [id, ...claims.map((c) => c.observation.id)])).toEqual([
      ['eu-sent', 'eu-sent-2024-11-11', 'eu-sent-2024-11-18'],
    ]);
  });

  it('is nothing that was said before, and nothing of another quantity', () => {
    const row = (id: string, stated: string, quantity = 'sent'): Observation => observation({ id, stated, quantity });
    const old = vintage({ observations: [row('a', '2024-03-25'), observation({ id: 'b' })] });
    const added = [row('c', '2024-01-31'), row('d', '2024-03'), row('e', '2024-04-01', 'promised')];
    const next = vintage({ vintage: '2024-11-18', observations: [...old.observations, ...added] });
    expect(newerThan(old, ['a', 'b'], [old, next]).statements).toEqual([]);
  });
});

describe('a number in another unit, or of another measure, under the same id', () => {
  const row = (given: Partial<Observation>): Observation => observation({ id: 'a', quantity: 'sent', ...given });
  const old = vintage({ observations: [row({ value: 8 })] });
  it.each<[string, Partial<Observation>]>([
    ['unit', { unit: { code: 'tonnes', mult: 6 } }],
    ['measure', { measure: 'weapons-shipments' }],
  ])('another %s: was removed and added, and is never less or more', (_what, given) => {
    const next = vintage({ vintage: '2024-11-18', observations: [row({ value: 8, ...given })] });
    expect(newerThan(old, ['a'], [old, next]).changes.map((c) => c.kind)).toEqual(['removed']);
    expect(historyOf('shells/a', [old, next]).map((e) => [e.change, e.difference])).toEqual([
      ['added', undefined],
      ['added', undefined],
    ]);
    expect(claimsOf('sent', [old, next])).toHaveLength(2);
  });

  it('counted in other powers of ten: is the same', () => {
    const thousand = { code: 'rounds', mult: 3 } as const;
    const next = vintage({ vintage: '2024-11-18', observations: [row({ value: 8000, unit: thousand })] });
    expect(newerThan(old, ['a'], [old, next]).changes).toEqual([]);
    expect(historyOf('shells/a', [old, next])[1]!.change).toBe('same');
    const bound = { relation: 'gt' } as const;
    const [low, high] = [row({ ...bound, low: 8 }), row({ ...bound, value: 8000, low: 8000, unit: thousand })];
    const claims = claimsOf('sent', [
      vintage({ observations: [low] }),
      vintage({ vintage: '2024-11-18', observations: [high] }),
    ]);
    expect(claims).toHaveLength(1);
  });
});
