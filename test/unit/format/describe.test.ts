import { describe, expect, it } from 'vitest';
import { aidToUkraine } from '../../../datasets/aid-to-ukraine/2024-08-31.js';
import { artilleryShells } from '../../../datasets/artillery-shells/2024-10-22.js';
import { positions } from '../../../datasets/positions/2024-10-22.js';
import { southKoreaAid } from '../../../datasets/south-korea-aid/2024-10-22.js';
import { troops } from '../../../datasets/troops/2024-10-22.js';
import { normalize } from '../../../src/user-data/normalize.js';
import { lookupObservation } from '../../../src/derive/derive.js';
import { attribution, describeObservation as sentenceOf } from '../../../src/format/describe.js';
import { lookup } from '../../../src/reference/lookup.js';
import type { Basis } from '../../../src/model/observation.js';
import { observation } from '../support/data.js';
import { agents, data } from '../support/described.js';

const package_ = [southKoreaAid, aidToUkraine, artilleryShells, troops, positions];

describe('who says it', () => {
  const said = (basis: Basis, via?: string): string => attribution(observation({ basis, ...(via && { via }) }), agents);

  it('reads by the basis', () => {
    const bases: Basis[] = ['recorded', 'reported', 'estimated', 'claimed', 'promised', 'expected', 'derived'];
    expect(bases.map((basis) => said(basis))).toEqual([
      'recorded by the intelligence service',
      'reported by the intelligence service',
      'estimated by the intelligence service',
      'claimed by the intelligence service',
      'promised by the intelligence service',
      'expected by the intelligence service',
      'computed from figures of the intelligence service',
    ]);
  });

  it('names who passes it on, where that is somebody else', () => {
    expect(said('claimed', 'press')).toBe('claimed by the intelligence service, via The Paper');
    expect(said('claimed', 'nis')).toBe('claimed by the intelligence service');
  });

  it('names who passes it on as a sentence has it', () => {
    expect(attribution(observation({ by: 'press', via: 'nis' }), agents)).toBe(
      'reported by The Paper, via the intelligence service',
    );
  });

  it('names several parties where a computed number rests on more than one', () => {
    expect(attribution(observation({ basis: 'derived', by: 'derived' }), agents)).toBe(
      'computed from figures of several parties',
    );
  });

  it('is empty where nobody is named', () => {
    expect(attribution(observation({ by: '' }), agents)).toBe('');
  });
});

describe('one sentence for an observation', () => {
  it.each([
    [
      'south-korea-aid/total',
      'All aid (aid allocated): €789 million, recorded by the Kiel Institute for the World Economy, via The European Conservative, 24 Jan 2022 – 31 Aug 2024.',
    ],
    [
      'south-korea-aid/military',
      'Military, non-lethal (aid allocated): some €15 million, recorded by the Kiel Institute for the World Economy, via The European Conservative, 24 Jan 2022 – 31 Aug 2024.',
    ],
    [
      'south-korea-aid/rank',
      'Rank among donors: no number stated, 24 Jan 2022 – 31 Aug 2024. The article names the neighbours, Austria above and Slovakia below, and prints no number.',
    ],
    [
      'south-korea-aid/share-military',
      'Military share of all aid (aid allocated): about 1.9%, computed as “Military, non-lethal” ÷ “All aid” from figures that are recorded, 24 Jan 2022 – 31 Aug 2024.',
    ],
    [
      'aid-to-ukraine@2024-08-31/KOR-military',
      'South Korea, Military (aid allocated): €14.51 million, recorded by the Kiel Institute for the World Economy, 24 Jan 2022 – 31 Aug 2024.',
    ],
    [
      'artillery-shells/north-korea-to-russia',
      'North Korea to Russia (artillery rounds): around 8 million rounds, claimed by South Korea’s National Intelligence Service, via The European Conservative, the year to 22 Oct 2024.',
    ],
    [
      'artillery-shells/north-korea-shipments',
      'North Korea to Russia, large shipments (weapons shipments): over 70 shipments, claimed by South Korea’s National Intelligence Service, via The European Conservative, the year to 22 Oct 2024.',
    ],
    [
      'artillery-shells/eu-promised',
      'EU to Ukraine, promised (artillery rounds): 1 million rounds, promised by the European Union, via The European Conservative, until Apr 2024.',
    ],
    [
      'artillery-shells/eu-sent',
      'EU to Ukraine, sent (artillery rounds): about 650,000 rounds, reported by a source the article does not name, via The European Conservative, until 22 Oct 2024.',
    ],
    [
      'troops/north-korea-further',
      'North Korean troops still expected (soldiers): 12,000 people, expected by South Korea’s National Intelligence Service, via South Korean media, from 22 Oct 2024.',
    ],
    [
      'troops/russia-in-ukraine',
      'Russian soldiers in Ukraine: roughly 600,000 people, estimated by a source the article does not name, via The European Conservative, Oct 2024.',
    ],
    [
      'troops/russia-to-first',
      'Russian soldiers in Ukraine for each of the first North Koreans: about 400 times, computed as “Russian soldiers in Ukraine” ÷ “North Korean special forces already in Russia” from figures that are estimated and claimed, Oct 2024.',
    ],
    [
      'positions/south-korea-preparing',
      'South Korea’s preparation for an invasion from the North (years of preparation): 70 years, reported by The European Conservative, the 70 years to 22 Oct 2024.',
    ],
  ])('%s', (reference, sentence) => {
    const { vintage: dataset } = lookup(reference, package_);
    expect(sentenceOf(lookupObservation(reference, package_), dataset)).toBe(sentence);
  });

  it('names the measure only where the label does not', () => {
    expect(sentenceOf(observation({ label: 'Sent' }), data)).toMatch(/^Sent \(artillery rounds\): /);
    expect(sentenceOf(observation({ label: 'ARTILLERY ROUNDS sent' }), data)).toMatch(/^ARTILLERY ROUNDS sent: /);
  });

  it('shows as many digits as asked for', () => {
    const korea = lookupObservation('KOR-total', aidToUkraine);
    expect(sentenceOf(korea, aidToUkraine, { digits: 3 })).toContain(': €789 million, ');
    expect(sentenceOf(korea, aidToUkraine)).toContain(': €788.5 million, ');
  });

  it('says no more than is known of bare rows', () => {
    const bare = normalize({
      observations: [
        { label: 'Aid', value: 470 },
        { label: 'Oil', value: null },
      ],
    });
    expect(bare.observations.map((o) => sentenceOf(o, bare))).toEqual(['Aid: 470.', 'Oil: not reported.']);
  });

  it('does not say that somebody recorded what nobody reported', () => {
    expect(sentenceOf(observation({ label: 'Rank', value: null, status: ['O'], basis: 'recorded' }), data)).toBe(
      'Rank (artillery rounds): not reported, 2024.',
    );
  });

  it('is the same each time', () => {
    const once = sentenceOf(observation(), data);
    expect(sentenceOf(observation(), data)).toBe(once);
  });
});
