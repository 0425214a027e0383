import { describe, expect, it } from 'vitest';
import { lookupObservation } from '../../src/derive/derive.js';
import type { Observation } from '../../src/model/observation.js';
import { rank } from '../../src/derive/rank.js';
import { fileOf, files } from './dataset-files.js';

const vintages = files.map((file) => file.vintage);
const at = (reference: string): Observation => lookupObservation(reference, vintages);

const article = 'european-conservative-article';
const euro = { code: 'EUR', mult: 6 };
const people = { code: 'people', mult: 0 };
const tracker = {
  basis: 'recorded',
  by: 'kiel',
  via: 'european-conservative',
  period: '2022-01-24/2024-08-31',
  source: article,
};
const nis = { basis: 'claimed', by: 'nis', via: 'european-conservative', source: article };
const nobody = { by: 'unnamed', via: 'european-conservative', source: article };
const expected = { basis: 'expected', by: 'nis', via: 'south-korean-media', period: '2024-10-22/..', source: article };

/** Each row of the article: what it is, where it must be, what it must say, and the words it rests on. */
const rows: [row: string, dataset: string, id: string, says: object, quote: string][] = [
  ['A1', 'south-korea-aid', 'total', { ...tracker, value: 789, unit: euro, relation: 'eq' }, 'a total of €789 million'],
  [
    'A2',
    'south-korea-aid',
    'financial',
    { ...tracker, value: 470, unit: euro, relation: 'eq' },
    '€470 million in financial aid',
  ],
  [
    'A3',
    'south-korea-aid',
    'humanitarian',
    { ...tracker, value: 304, unit: euro, relation: 'eq' },
    '€304 million in humanitarian assistance',
  ],
  [
    'A4',
    'south-korea-aid',
    'military',
    { ...tracker, value: 15, unit: euro, relation: 'approx', hedge: 'some' },
    'some €15 million in defensive military aid',
  ],
  [
    'A5',
    'south-korea-aid',
    'rank',
    { ...tracker, value: null, status: ['O'], unit: { code: 'rank', mult: 0 }, relation: 'between' },
    'somewhere between Austria and Slovakia',
  ],
  [
    'A6',
    'artillery-shells',
    'north-korea-to-russia',
    {
      ...nis,
      value: 8,
      unit: { code: 'rounds', mult: 6 },
      relation: 'approx',
      hedge: 'around',
      period: 'P1Y/2024-10-22',
      quantity: 'north-korea-rounds',
    },
    'around 8 million artillery rounds',
  ],
  [
    'A7',
    'artillery-shells',
    'north-korea-shipments',
    {
      ...nis,
      value: 70,
      low: 70,
      unit: { code: 'shipments', mult: 0 },
      relation: 'gt',
      hedge: 'over',
      period: 'P1Y/2024-10-22',
    },
    'over 70 large-scale weapons shipments',
  ],
  [
    'A8',
    'artillery-shells',
    'eu-promised',
    {
      basis: 'promised',
      by: 'eu',
      value: 1,
      unit: { code: 'rounds', mult: 6 },
      relation: 'eq',
      period: '../2024-04',
      quantity: 'eu-rounds-promised',
    },
    'promised to supply one million rounds',
  ],
  [
    'A9',
    'artillery-shells',
    'eu-sent',
    {
      ...nobody,
      basis: 'reported',
      value: 650_000,
      unit: { code: 'rounds', mult: 0 },
      relation: 'approx',
      hedge: 'about',
      period: '../2024-10-22',
      quantity: 'eu-rounds-sent',
    },
    'only about 650,000',
  ],
  [
    'A10',
    'troops',
    'north-korea-first',
    {
      ...nis,
      value: 1500,
      unit: people,
      relation: 'eq',
      hedge: 'the first',
      period: '2024-10',
      quantity: 'north-korea-troops-sent',
    },
    'the first 1,500 special forces personnel',
  ],
  [
    'A11',
    'troops',
    'north-korea-further',
    {
      ...expected,
      value: 12_000,
      unit: people,
      relation: 'eq',
      hedge: 'a further',
      quantity: 'north-korea-troops-expected',
    },
    'a further 12,000 troops, in four brigades',
  ],
  [
    'A11, brigades',
    'troops',
    'north-korea-brigades',
    { ...expected, value: 4, unit: { code: 'brigades', mult: 0 }, relation: 'eq' },
    'a further 12,000 troops, in four brigades',
  ],
  [
    'A12',
    'troops',
    'russia-in-ukraine',
    {
      ...nobody,
      basis: 'estimated',
      value: 600_000,
      unit: people,
      relation: 'approx',
      hedge: 'roughly',
      period: '2024-10',
      quantity: 'russian-troops-in-ukraine',
    },
    'roughly 600,000 Russian soldiers',
  ],
  [
    'preparation',
    'positions',
    'south-korea-preparing',
    {
      basis: 'reported',
      by: 'european-conservative',
      value: 70,
      unit: { code: 'years', mult: 0 },
      relation: 'eq',
      period: 'P70Y/2024-10-22',
    },
    'for the past 70 years',
  ],
];

describe('every figure of the article', () => {
  it.each(rows)('%s: %s/%s', (_, dataset, id, says, quote) => {
    const { vintage, evidence } = fileOf(`${dataset}@2024-10-22`);
    const observation = vintage.observations.find((o) => o.id === id);
    expect(observation).toMatchObject(says);
    expect(observation?.label).toMatch(/\S/);
    expect(observation?.stated).toBe('2024-10-22/..');
    if (!('hedge' in says) && observation?.value !== null) expect(observation).not.toHaveProperty('hedge');
    expect(evidence.filter((e) => e.ids.includes(id) && e.source === article)).toEqual([
      expect.objectContaining({ quote, live: false, accessed: '2026-11-23' }),
    ]);
  });

  it('no row is missing from the list above', () => {
    const listed = rows.map(([, dataset, id]) => `${dataset}/${id}`);
    const held = vintages
      .filter((v) => v.vintage === '2024-10-22')
      .flatMap((v) => v.observations.filter((o) => o.source === article).map((o) => `${v.dataset}/${o.id}`));
    expect(held.toSorted()).toEqual(listed.toSorted());
  });

  it('the row without a number states no bounds, because the article prints none', () => {
    expect(at('south-korea-aid@2024-10-22/rank')).not.toHaveProperty('low');
    expect(at('south-korea-aid@2024-10-22/rank')).not.toHaveProperty('high');
  });

  it.each([
    ['eu-promise', '2023-03-20'],
    ['eu-promise-due', '2024-03'],
    ['north-korea-first-troops', '2024-10-08/2024-10-13'],
    ['landsbergis-remarks', '2024-10-20'],
    ['security-council-meeting', '2024-10-22'],
  ])('event %s is dated %s', (id, date) => {
    expect(fileOf('events@2024-10-22').vintage.events?.find((event) => event.id === id)?.date).toBe(date);
  });

  it('each position has its holder', () => {
    expect(fileOf('positions@2024-10-22').vintage.positions?.map((position) => position.holder)).toEqual([
      'seoul-official',
      'south-korean-government',
      'european-conservative',
      'zelensky',
      'macron',
      'baltic-states',
      'landsbergis',
    ]);
  });
});

describe('numbers derived from them', () => {
  it.each([
    ['south-korea-aid@2024-10-22/share-financial', 59.6, 1, '%', 'eq'],
    ['south-korea-aid@2024-10-22/share-humanitarian', 38.5, 1, '%', 'eq'],
    ['south-korea-aid@2024-10-22/share-military', 1.9, 1, '%', 'approx'],
    ['artillery-shells@2024-10-22/sent-of-promised', 65, 0, '%', 'approx'],
    ['artillery-shells@2024-10-22/north-korea-to-eu-sent', 12, 0, 'times', 'approx'],
    ['artillery-shells@2024-10-22/north-korea-to-promise', 8, 0, 'times', 'approx'],
    ['troops@2024-10-22/russia-to-first', 400, 0, 'times', 'approx'],
    ['troops@2024-10-22/per-brigade', 3000, 0, 'people', 'eq'],
  ])('%s is %d', (reference, value, decimals, unit, relation) => {
    const observation = at(reference);
    expect(Number(observation.value?.toFixed(decimals))).toBe(value);
    expect(observation).toMatchObject({ basis: 'derived', relation, unit: { code: unit, mult: 0 } });
  });

  it('divides by the brigades the article counts, and says so', () => {
    expect(at('troops@2024-10-22/per-brigade')).toMatchObject({
      formula: 'north-korea-further ÷ north-korea-brigades',
      derivedFrom: ['troops@2024-10-22/north-korea-further', 'troops@2024-10-22/north-korea-brigades'],
    });
  });
});

describe('the tracker’s two vintages', () => {
  const ranked = (vintage: string): [place: number | null, id: string, value: number | null][] =>
    rank(
      fileOf(`aid-to-ukraine@${vintage}`).vintage.observations.filter(
        (o) => o.measure === 'aid-allocated' && o.dimensions?.kind === 'total',
      ),
    ).map(({ rank: place, observation }) => [place, observation.id, observation.value]);

  it('South Korea is 22nd of 41 in August 2024, directly between Austria and Slovakia', () => {
    const list = ranked('2024-08-31');
    expect(list).toHaveLength(41);
    expect(list.slice(20, 23)).toEqual([
      [21, 'AUT-total', 0.789315],
      [22, 'KOR-total', 0.788521],
      [23, 'SVK-total', 0.707481],
    ]);
  });

  it('South Korea is 23rd of 42 in April 2026, with less than before', () => {
    const list = ranked('2026-04-30');
    expect(list).toHaveLength(42);
    expect(list[22]).toEqual([23, 'KOR-total', 0.64663]);
    const kinds = ['financial', 'humanitarian', 'military'].map(
      (kind) => at(`aid-to-ukraine@2026-04-30/KOR-${kind}`).value,
    );
    expect(kinds).toEqual([0.200887, 0.431237, 0.014506]);
  });

  it('every donor has three kinds and a total, and every month of release 29 has them too', () => {
    for (const { vintage } of files.filter((file) => file.vintage.dataset === 'aid-to-ukraine')) {
      const each = new Map<string, string[]>();
      for (const { id, dimensions, measure } of vintage.observations) {
        if (measure !== 'aid-allocated' && measure !== 'aid-allocated-monthly') continue;
        const subject = id.replace(/-[a-z]+$/, '');
        each.set(subject, [...(each.get(subject) ?? []), dimensions?.kind ?? 'none']);
      }
      for (const kinds of each.values()) expect(kinds).toEqual(['financial', 'humanitarian', 'military', 'total']);
      expect(each.size).toBe(vintage.vintage === '2024-08-31' ? 41 : 42 + 52);
    }
  });
});
