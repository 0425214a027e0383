import { describe, expect, it } from 'vitest';
import { errataOf, historyOf } from '../../../src/history/history.js';
import type { Observation } from '../../../src/model/observation.js';
import type { Erratum, Revision } from '../../../src/model/vintage.js';
import { observation, refusal, vintage } from '../support/data.js';

const erratum: Erratum = {
  observation: 'total',
  vintage: '2024-08-31',
  found: '2024-09-10',
  text: 'Two digits had changed places.',
  corrected: '2024-08-31.2',
};
const reason: Revision = { ids: ['total'], text: 'A loan left the data.', basis: 'inferred' };
const of = (...rows: Partial<Observation>[]): Observation[] => rows.map(observation);

const first = vintage({ vintage: '2024-08-31', observations: of({ id: 'total', value: 87 }) });
const reissue = vintage({ vintage: '2024-08-31.2', observations: of({ id: 'total', value: 78 }), errata: [erratum] });
const without = vintage({ vintage: '2025-08-31', observations: of({ id: 'other' }) });
const last = vintage({
  vintage: '2026-04-30',
  observations: of({ id: 'total', value: 64 }, { id: 'other' }),
  revisions: [reason, { ...reason, ids: ['other'] }],
});
const all = [last, first, without, reissue];

describe('the history of a number', () => {
  it('goes through every vintage, with what changed and why', () => {
    const lines = historyOf('shells/total', all).map(
      ({ vintage: v, observation: o, change, difference, reasons, errata }) => [
        v.vintage,
        o?.value,
        change,
        difference,
        reasons.length,
        errata.length,
      ],
    );
    expect(lines).toEqual([
      ['2024-08-31', 87, 'added', undefined, 0, 1],
      ['2024-08-31.2', 78, 'revised', -9e6, 0, 0],
      ['2025-08-31', undefined, 'removed', undefined, 0, 0],
      ['2026-04-30', 64, 'added', undefined, 1, 0],
    ]);
  });

  it('tells of a mistake once, though the vintage after the re-issue carries it on', () => {
    const carried = { ...last, errata: [{ ...erratum }, { ...erratum, found: '2025-01-02' }] };
    expect(errataOf('shells@2024-08-31/total', [first, reissue, carried])).toEqual([
      erratum,
      { ...erratum, found: '2025-01-02' },
    ]);
  });

  it('begins with the first vintage that has it', () => {
    expect(historyOf('shells/other', all).map((s) => s.vintage.vintage)).toEqual(['2025-08-31', '2026-04-30']);
  });

  it('is the same for a pinned reference', () => {
    expect(historyOf('shells@2024-08-31/total', all)).toEqual(historyOf('shells/total', all));
  });

  it.each([
    ['shells/nothing', 'unknown-id'],
    ['shells', 'unknown-id'],
    ['troops/total', 'unknown-dataset'],
    ['shells/', 'malformed-reference'],
  ])('of %s is refused: %s', (reference, code) => {
    expect(refusal(() => historyOf(reference, all)).code).toBe(code);
  });
});

describe('errata', () => {
  it('stand in a later vintage and are found by the number that they are about', () => {
    expect(errataOf('shells@2024-08-31/total', all)).toEqual([erratum]);
    expect(errataOf('shells@2024-08-31.2/total', all)).toEqual([]);
    expect(errataOf('shells@2024-08-31/other', all)).toEqual([]);
    expect(errataOf('shells', all)).toEqual([erratum]);
  });
});
