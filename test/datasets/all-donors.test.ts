import { describe, expect, it } from 'vitest';
import { lookupObservation } from '../../src/derive/derive.js';
import { formatValue } from '../../src/format/format.js';
import { claimsOf } from '../../src/history/claims.js';
import { fileOf, files } from './dataset-files.js';

const vintages = files.map((file) => file.vintage);
const older = fileOf('aid-to-ukraine@2024-08-31').vintage;
const newer = fileOf('aid-to-ukraine@2026-04-30').vintage;
const valueOf = (id: string, vintage = older): number | null => lookupObservation(id, vintage, vintages).value;

describe('all donors together', () => {
  it.each([
    ['financial', 90.589112, 159.684195],
    ['humanitarian', 16.167596, 25.72231],
    ['military', 114.791944, 172.992996],
    ['total', 221.548652, 358.399501],
  ])('%s', (kind, was, is) => {
    // Each of 41 numbers is rounded to the thousand euros.
    expect(valueOf(`ALL-${kind}`)).toBeCloseTo(was, 4);
    expect(valueOf(`ALL-${kind}`, newer)).toBe(is);
  });

  it('make the months, and give a share of all aid', () => {
    expect(valueOf('ALL-months-total', newer)).toBe(358.399501);
    expect(formatValue(lookupObservation('KOR-share', older))).toBe('0.4%');
    expect(valueOf('KOR-share')).toBeCloseTo(0.355913, 5);
    expect(valueOf('KOR-share', newer)).toBeCloseTo(0.180422, 5);
  });

  it('are no donor of a ranking, and every donor is in the sum once', () => {
    for (const vintage of [older, newer]) {
      const ranked = vintage.observations.filter(
        (o) => o.measure === 'aid-allocated' && o.dimensions?.kind === 'total',
      );
      const sum = vintage.derivations?.find(({ id }) => id === 'ALL-total');
      expect([...(sum?.from ?? [])].sort()).toEqual(ranked.map(({ id }) => id).sort());
    }
  });
});

describe('Europe is two sums, neither under the name of the other', () => {
  it.each([
    ['EU-and-members-total', 100.822121, 181.376335, 28, 'EU members and institutions'],
    ['geographic-europe-total', 118.225409, 214.844309, 32, 'geographic Europe'],
  ])('%s', (id, was, is, count, name) => {
    expect(valueOf(id)).toBeCloseTo(was, 4);
    expect(valueOf(id, newer)).toBe(is);
    for (const vintage of [older, newer]) {
      const { from, label } = vintage.derivations!.find((d) => d.id === id)!;
      expect(new Set(from).size).toBe(count);
      expect(label).toContain(name);
    }
  });

  it('a member and the institutions can be added, also by reference', () => {
    const sum = lookupObservation('derived:sum(aid-to-ukraine/DEU-total, aid-to-ukraine/EU-total)', vintages);
    expect(sum).toMatchObject({ value: 114.352798, unit: { code: 'EUR', mult: 9 } });
    expect(formatValue(sum)).toBe('€114.4 billion');
  });

  it('a share in the EU’s aid is never added to the EU’s row', () => {
    for (const { checks } of [older, newer])
      expect(checks).toContainEqual(
        expect.objectContaining({ kind: 'disjoint', never: ['aid-allocated', 'share-in-eu-aid'] }),
      );
  });
});

it('South Korea’s total rose before it fell, release by release', () => {
  const claims = claimsOf('south-korea-to-ukraine-by-release', vintages);
  expect(claims.map(({ observation }) => observation.value)).toEqual([
    0.565223, 0.682991, 0.788521, 0.901662, 0.638792, 0.64663,
  ]);
  expect(claims.map(({ observation }) => observation.source)).toEqual(
    ['16', '18', '19', '25', '28', '29'].map((release) => `kiel-r${release}`),
  );
});
