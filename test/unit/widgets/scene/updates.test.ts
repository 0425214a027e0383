import { describe, expect, it } from 'vitest';
import { aidToUkraine as before } from '../../../../datasets/aid-to-ukraine/2024-08-31.js';
import { aidToUkraine as after } from '../../../../datasets/aid-to-ukraine/2026-04-30.js';
import { southKoreaAid } from '../../../../datasets/south-korea-aid/2024-10-22.js';
import { lookupObservation } from '../../../../src/derive/derive.js';
import { newerThan } from '../../../../src/history/newer-than.js';
import { updateNotesOf } from '../../../../widgets/scene/updates.js';
import { renderToHTML } from '../../../../widgets/static.js';
import type { Observation } from '../../../../src/model/observation.js';
import type { Vintage } from '../../../../src/model/vintage.js';
import { eu, sent } from '../../support/claims.js';
import { observation, plain, vintage } from '../../support/data.js';

const old = vintage({
  observations: ['a', 'b', 'c', 'd', 'e'].map((id) => observation({ id, label: id.toUpperCase() })),
});
const next = vintage({
  vintage: '2024-10-22.2',
  observations: [
    observation({ id: 'a', value: 9, label: 'A' }),
    observation({ id: 'b', basis: 'claimed' }),
    observation({ id: 'd' }),
    observation({ id: 'e', value: 7 }),
  ],
  errata: [{ observation: 'a', vintage: '2024-10-22', found: '2024-11-02', text: 'The source has 9.' }],
});

const beside = (observations: Observation[], drawnFrom: Vintage, vintages: Vintage[]): string[] =>
  updateNotesOf({ title: 'Figure', observations, vintage: drawnFrom, vintages }).map(({ text }) => plain(text));

describe('what is newer', () => {
  it('is the newest vintage, what changed of the numbers asked for, and errata', () => {
    const { vintage: newest, changes, errata } = newerThan(old, ['d', 'c', 'a'], [next, old]);
    expect(newest).toBe(next);
    expect(changes.map((c) => `${c.id} ${c.kind}`)).toEqual(['c removed', 'a revised']);
    expect(errata).toHaveLength(1);
    expect(newerThan(old, ['d'], [next, old]).errata).toEqual([]);
  });

  it('is nothing for the newest, or where another dataset has one', () => {
    const other = vintage({ dataset: 'troops', vintage: '2030-01-01' });
    expect(newerThan(old, ['a'], [old, other])).toEqual({ changes: [], statements: [], errata: [] });
    expect(newerThan(next, ['a'], [next, old])).toEqual({ changes: [], statements: [], errata: [] });
  });
});

describe('notes on what is newer', () => {
  const notes = (...ids: string[]): string[] =>
    beside(
      ids.map((id) => old.observations.find((o) => o.id === id)!),
      old,
      [next, old],
    );

  it('name what differs, in the order given, and errata before all', () => {
    expect(notes('e', 'a', 'b', 'c', 'd')).toEqual([
      'Correction of 2 Nov 2024. A: The source has 9.',
      'A newer vintage, 2024-10-22.2, is out. In it: E 7 million rounds (here 8 million rounds); A 9 million rounds (here 8 million rounds); B the same amount, stated otherwise; and 1 more of the 5 numbers drawn here differ.',
    ]);
    expect(notes('c')).toEqual(['A newer vintage, 2024-10-22.2, is out. In it: C no longer there.']);
  });

  it('say so where nothing differs', () => {
    expect(notes('d')).toEqual(['A newer vintage, 2024-10-22.2, is out. The numbers drawn here are the same in it.']);
  });

  it('are none without a newer vintage', () => {
    expect(beside(next.observations, next, [next, old])).toEqual([]);
    expect(beside(old.observations, old, [])).toEqual([]);
  });

  it('are, for a computed number, about what it was computed from', () => {
    const declared = {
      ...before,
      derivations: [{ id: 'share', label: 'Share', kind: 'share' as const, from: ['KOR-military', 'KOR-total'] }],
    };
    const share = lookupObservation('aid-to-ukraine@2024-08-31/share', [declared, after]);
    expect(beside([share], declared, [declared, after])[0]).toContain('In it: South Korea, All aid €646.6 million');
    const spelled = lookupObservation(
      'derived:ratio(aid-to-ukraine@2024-08-31/share, aid-to-ukraine@2024-08-31/share)',
      [declared, after],
    );
    expect(beside([spelled], declared, [declared, after])[0]).toContain('In it: South Korea, All aid €646.6 million');
  });

  it('tell what became of South Korea’s 789 million', () => {
    const drawn = before.observations.filter((o) => o.dimensions?.kind === 'total');
    const korea = drawn.filter((o) => o.area === 'KOR');
    const [note] = beside([...korea, ...drawn.filter((o) => o.area !== 'KOR')], before, [before, after]);
    expect(note).toContain('In it: South Korea, All aid €646.6 million (here €788.5 million);');
  });
});

describe('notes on what else was said', () => {
  const notes = (...rows: Observation[]): string[] => {
    const shells = vintage({ agents: [eu], observations: rows });
    return beside([rows[0]!], shells, [shells]);
  };

  it('are states of the same party before and after, with the first and the last of them', () => {
    expect(
      notes(
        sent('a', 650, '2024-10'),
        sent('b', 1000, '2024-11-18'),
        sent('c', 330, '2024-01-31'),
        sent('d', 500, '2024-03'),
      ),
    ).toEqual(['“Sent”, by the EU: earlier 330 thousand rounds (31 Jan 2024), later 1 million rounds (18 Nov 2024).']);
    expect(notes(sent('a', 650, '2024-10'), sent('b', 700, '2024-08-30'))).toEqual([
      '“Sent”, by the EU: earlier 700 thousand rounds (30 Aug 2024).',
    ]);
  });

  it('say an amount once that a party gives several times', () => {
    const before = ['2024-01', '2024-02', '2024-03', '2024-04'].map((stated, i) => sent(`b${i}`, 700, stated));
    expect(notes(sent('a', 650, '2024-10'), ...before)).toEqual([
      '“Sent”, by the EU: earlier 700 thousand rounds (Jan 2024).',
    ]);
  });

  it('are what others say nearest in time, with their own before and after', () => {
    const kyiv = { by: 'kyiv' };
    expect(
      notes(
        sent('a', 650, '2024-10'),
        sent('b', 300, '2024-01', kyiv),
        sent('c', 500, '2024-09', kyiv),
        sent('d', 900, '2024-12', kyiv),
        sent('e', 650, '2024-10', { by: 'riga' }),
        sent('f', 330, '2024-01-31'),
      ),
    ).toEqual([
      '“Sent”, by the EU: earlier 330 thousand rounds (31 Jan 2024). By others: 500 thousand rounds (kyiv, Sept 2024), earlier 300 thousand rounds (Jan 2024), later 900 thousand rounds (Dec 2024).',
    ]);
    const four = ['b', 'c', 'd', 'e'].map((by, i) => sent(by, 700 + 20 * i, '2024-10', { by }));
    expect(notes(sent('a', 650, '2024-10'), ...four)[0]).toMatch(/; 740 thousand rounds \(d, Oct 2024\); 1 more\.$/);
  });

  it('are not told twice: what a newer vintage adds stands in its own note', () => {
    const old = vintage({ agents: [eu], observations: [sent('a', 650, '2024-10')] });
    const next = vintage({
      ...old,
      vintage: '2024-11-18',
      observations: [...old.observations, sent('b', 980, '2024-11-11'), sent('c', 1000, '2024-11-18')],
    });
    expect(beside([old.observations[0]!], old, [old, next])).toEqual([
      'A newer vintage, 2024-11-18, is out. The numbers drawn here are the same in it, but it also has what was said since: “Sent” 1 million rounds (the EU, 18 Nov 2024).',
    ]);
  });

  it('leave out who says the same, as far as it is written out', () => {
    const precise = { unit: { code: 'rounds', mult: 0 } } as const;
    expect(notes(sent('a', 650, '2024-10'), sent('b', 650_400, '2024-11', precise))).toEqual([]);
    expect(notes(sent('a', 650, '2024-10'), sent('b', 650_600, '2024-11', precise))).toHaveLength(1);
    expect(notes(sent('a', 650, '2024-10'), sent('b', 1, '2024-11', { value: null, status: ['M'] }))).toEqual([]);
  });

  it('stand beside the article’s 789 million where the tracker is at hand', () => {
    const total = southKoreaAid.observations.find((o) => o.id === 'total')!;
    const told = beside([total], southKoreaAid, [southKoreaAid, before, after]);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('“All aid”, by the Kiel Institute: later €646.6 million (');
  });

  it.each(['bread', '', 'a/b', 'nowhere@2024-01-01/x'])(
    'say nothing of a quantity that only a page’s own row names: %j',
    (of) => {
      const data = [{ label: 'Bread', value: 30, of }];
      expect(renderToHTML('ranking', { data })).toContain('Bread');
    },
  );
});
