import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/history/claims.js';
import { rows, shells, shellsLater, soldiers, soldiersLater } from './claim-list.js';
import { fileOf, files } from './dataset-files.js';

const vintages = files.map((file) => file.vintage);

/** The vintages of a dataset from one on. */
const from = (since: string) => {
  const { dataset, vintage } = fileOf(since).vintage;
  return files.filter((file) => file.vintage.dataset === dataset && file.vintage.vintage >= vintage);
};

describe('every claim of others', () => {
  it.each(rows)('%s, %s: %s', (_, since, id, says, mult, by, stated, url) => {
    for (const { vintage, evidence } of from(since)) {
      const observation = vintage.observations.find((o) => o.id === id);
      expect(observation).toMatchObject({ ...says, by, stated });
      expect(observation?.unit.mult).toBe(mult);
      expect(observation?.label).toMatch(/\S/);
      if ('value' in says && says.relation === 'eq') expect(observation).not.toHaveProperty('hedge');
      const proofs = evidence.filter((e) => e.ids.includes(id) && e.supports !== 'note');
      expect(proofs.every((e) => !e.live && ['2026-11-23', '2026-12-01'].includes(e.accessed))).toBe(true);
      const addresses = proofs.map((e) => vintage.sources.find((s) => s.id === e.source)?.csl.URL);
      expect(addresses).toContainEqual(expect.stringContaining(url));
    }
  });

  it.each(rows)('%s, %s: %s, stands in no vintage before', (_, since, id) => {
    const later = from(since).map((file) => file.vintage);
    const earlier = vintages.filter((v) => v.dataset === later[0]?.dataset && !later.includes(v));
    expect(earlier.flatMap((v) => v.observations.filter((o) => o.id === id))).toEqual([]);
  });

  it('is in the list above, if the article does not state it', () => {
    const listed = [...new Set(rows.map(([, , id]) => id))];
    const held = [shellsLater, soldiersLater].flatMap((name) =>
      fileOf(name)
        .vintage.observations.filter((o) => o.source !== 'european-conservative-article')
        .map((o) => o.id),
    );
    expect(held.toSorted()).toEqual(listed.toSorted());
  });

  it.each([
    [shells, shellsLater],
    [soldiers, soldiersLater],
  ])('%s stands whole in %s, which supersedes it', (old, later) => {
    const [before, after] = [fileOf(old), fileOf(later)];
    expect(after.vintage.supersedes).toBe(before.vintage.vintage);
    expect(after.vintage.observations.slice(0, before.vintage.observations.length)).toEqual(
      before.vintage.observations,
    );
    expect(after.evidence.slice(0, before.evidence.length)).toEqual(before.evidence);
  });
});

describe('claims of a quantity, in the order they were made', () => {
  const ids = (quantity: string): string[] => claimsOf(quantity, vintages).map((claim) => claim.observation.id);

  it.each([
    [
      'north-korea-rounds',
      [
        'north-korea-rounds-nis-2023-11-01',
        'north-korea-rounds-152-mm-2023-12',
        'north-korea-rounds-122-mm-2023-12',
        'north-korea-rounds-152-mm-2024-02',
        'north-korea-rounds-122-mm-2024-02',
        'north-korea-rounds-2024-06',
        'north-korea-rounds-military-intelligence-2024-08-27',
        'north-korea-rounds-nis-2024-10-18',
        'north-korea-to-russia',
      ],
    ],
    ['north-korea-shipments', ['north-korea-shipments-nis-2024-10-18', 'north-korea-shipments']],
    ['eu-rounds-promised', ['eu-promised-2023-03-20', 'eu-promised']],
    [
      'eu-rounds-sent',
      [
        'eu-sent-2023-08-11',
        'eu-sent-2023-11-14',
        'eu-sent-2024-01-31',
        'eu-sent-2024-03-25',
        'eu-sent-2024-08-30',
        'eu-sent',
        'eu-sent-2024-11-11',
        'eu-sent-2024-11-18',
      ],
    ],
    [
      'north-korea-troops-sent',
      [
        'north-korea-first-nis-2024-10-18',
        'north-korea-training-military-intelligence-2024-10-18',
        'north-korea-first',
        'north-korea-sent-nis-2024-10-23',
        'north-korea-sent-white-house-2024-10-23',
        'north-korea-sent-pentagon-2024-10-28',
      ],
    ],
    [
      'north-korea-troops-expected',
      [
        'north-korea-expected-zelensky-2024-10-17',
        'north-korea-expected-nis-2024-10-18',
        'north-korea-further',
        'north-korea-expected-nis-2024-10-23',
      ],
    ],
    [
      'russian-troops-in-ukraine',
      [
        'russia-in-ukraine-military-intelligence-2023-09-09',
        'russia-in-ukraine-putin-2023-12-14',
        'russia-in-ukraine-military-intelligence-2023-12-15',
        'russia-in-ukraine-military-intelligence-2024-06',
        'russia-in-ukraine-putin-2024-06-14',
        'russia-in-ukraine-syrskyi-2024-07',
        'russia-in-ukraine',
        'russia-in-ukraine-military-intelligence-2024-12-28',
      ],
    ],
    ['russian-troops-planned', ['russia-planned-syrskyi-2024-07']],
  ])('%s', (quantity, expected) => {
    expect(ids(quantity)).toEqual(expected);
  });

  it.each([
    ['north-korea-rounds', 'north-korea-rounds-nis-2024-10-18', 'north-korea-rounds-military-intelligence-2024-08-27'],
    ['north-korea-rounds', 'north-korea-to-russia', 'north-korea-rounds-nis-2024-10-18'],
    ['north-korea-shipments', 'north-korea-shipments', 'north-korea-shipments-nis-2024-10-18'],
    ['eu-rounds-promised', 'eu-promised', 'eu-promised-2023-03-20'],
    ['north-korea-troops-sent', 'north-korea-first', 'north-korea-first-nis-2024-10-18'],
    ['north-korea-troops-expected', 'north-korea-further', 'north-korea-expected-nis-2024-10-18'],
  ])('%s: %s is no second witness beside %s', (quantity, id, earlier) => {
    const claim = claimsOf(quantity, vintages).find((c) => c.observation.id === id);
    expect(claim?.repeats?.id).toBe(earlier);
  });

  it('sees nothing that came after a pinned vintage', () => {
    const pinned = claimsOf(`${shells}/eu-sent`, vintages).map((claim) => claim.observation.id);
    expect(pinned).toEqual(ids('eu-rounds-sent').slice(0, 6));
  });

  it('each quantity that others speak of has a view of its claims', () => {
    const shown = [shells, shellsLater, soldiers, soldiersLater].map((name) =>
      fileOf(name).vintage.views.flatMap((v) => (v.form === 'series' && v.by === 'claims' ? [v.quantity] : [])),
    );
    const [rounds, troops] = [
      ['north-korea-rounds', 'eu-rounds-sent'],
      ['north-korea-troops-expected', 'russian-troops-in-ukraine'],
    ];
    expect(shown).toEqual([rounds, rounds, troops, troops]);
  });
});
