import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/claims.js';
import type { Observation } from '../../src/observation.js';
import { fileOf, files } from './dataset-files.js';

// What other sources say of the article's quantities, written out here once more and apart from the data.

const vintages = files.map((file) => file.vintage);

type Says = Partial<Omit<Observation, 'unit'>>;
const gt = (value: number, hedge: string): Says => ({ value, relation: 'gt', low: value, hedge });
const approx = (value: number, hedge: string): Says => ({ value, relation: 'approx', hedge });
const eq = (value: number): Says => ({ value, relation: 'eq' });
/** Printed in millions. */
const million = 6;

const shells = 'artillery-shells@2024-10-22';
const shellsLater = 'artillery-shells@2024-11-18';
const soldiers = 'troops@2024-10-22';
const soldiersLater = 'troops@2024-12-28';

/** Row of the list, first vintage that has it, id, what it says, power of ten, claimant, day, address. */
type Row = [row: string, since: string, id: string, says: Says, mult: number, by: string, stated: string, url: string];

const rows: Row[] = [
  [
    'A6',
    shells,
    'north-korea-rounds-nis-2024-10-18',
    { ...gt(8, 'more than'), basis: 'claimed', of: 'north-korea-rounds' },
    million,
    'nis',
    '2024-10-18',
    'img.kukinews.com/article/view/kuk202410180189',
  ],
  [
    'A6, the shipments named beside it',
    shells,
    'north-korea-shipments-nis-2024-10-18',
    { ...gt(70, 'more than'), basis: 'claimed', of: 'north-korea-shipments' },
    0,
    'nis',
    '2024-10-18',
    'img.kukinews.com/article/view/kuk202410180189',
  ],
  [
    'A6',
    shells,
    'north-korea-rounds-military-intelligence-2024-08-27',
    { ...gt(6, 'more than'), dimensions: { calibre: '152 mm' }, basis: 'claimed', of: 'north-korea-rounds' },
    million,
    'south-korean-military-intelligence',
    '2024-08-27',
    'koreaherald.com/view.php?ud=20240827050678',
  ],
  [
    'A6',
    shells,
    'north-korea-rounds-nis-2023-11-01',
    { ...gt(1, 'more than'), basis: 'claimed', of: 'north-korea-rounds' },
    million,
    'nis',
    '2023-11-01',
    'news1.kr/amp/politics/assembly/5217986',
  ],
  [
    'A6, if all were of 152 mm',
    shells,
    'north-korea-rounds-152-mm-2024-02',
    { ...gt(3, 'over'), dimensions: { calibre: '152 mm' }, basis: 'claimed', of: 'north-korea-rounds' },
    million,
    'south-korean-defence-minister',
    '2024-02',
    'newsukraine.rbc.ua/news/north-korea-sends-russia-millions-of-shells-1709068934.html',
  ],
  [
    'A6, if all were of 122 mm',
    shells,
    'north-korea-rounds-122-mm-2024-02',
    { ...eq(500_000), dimensions: { calibre: '122 mm' }, basis: 'claimed', of: 'north-korea-rounds' },
    0,
    'south-korean-defence-minister',
    '2024-02',
    'newsukraine.rbc.ua/news/north-korea-sends-russia-millions-of-shells-1709068934.html',
  ],
  [
    'A6',
    shells,
    'north-korea-rounds-2024-06',
    { value: 4.8, relation: 'le', high: 4.8, hedge: 'as many as', basis: 'claimed', of: 'north-korea-rounds' },
    million,
    'south-korean-defence-minister',
    '2024-06-14',
    'kyivindependent.com/north-korea-could-send-about-5-million-shells-to-russia-seoul-says/',
  ],
  [
    'A8',
    shells,
    'eu-promised-2023-03-20',
    { ...eq(1), basis: 'promised', via: 'borrell', period: '2023-03-20/2024-03', of: 'eu-rounds-promised' },
    million,
    'eu',
    '2023-03-20',
    'en.interfax.com.ua/news/general/898754.html',
  ],
  [
    'A9',
    shells,
    'eu-sent-2024-01-31',
    { ...eq(330_000), basis: 'reported', via: 'borrell', of: 'eu-rounds-sent' },
    0,
    'eu',
    '2024-01-31',
    'unn.ua/en/news/eu-will-deliver-only-52percent-of-promised-ammunition-to-ukraine-by-march-borrell',
  ],
  [
    'A9',
    shells,
    'eu-sent-2024-03-25',
    { ...eq(500_000), basis: 'reported', via: 'borrell', of: 'eu-rounds-sent' },
    0,
    'eu',
    '2024-03-25',
    'kyivindependent.com/borrell-eu-has-delivered-500-000-shells-to-ukraine',
  ],
  [
    'A9',
    shells,
    'eu-sent-2024-08-30',
    { ...approx(700_000, 'about'), basis: 'reported', via: 'borrell', of: 'eu-rounds-sent' },
    0,
    'eu',
    '2024-08-30',
    'censor.net/en/news/3507467/',
  ],
  [
    'A9',
    shellsLater,
    'eu-sent-2024-11-11',
    { ...gt(980_000, 'more than'), basis: 'reported', via: 'borrell', of: 'eu-rounds-sent' },
    0,
    'eu',
    '2024-11-11',
    '88092632',
  ],
  [
    'A9, the same in a second place',
    shellsLater,
    'eu-sent-2024-11-11',
    {},
    0,
    'eu',
    '2024-11-11',
    'pravda.com.ua/eng/news/2024/11/18/7485163/',
  ],
  [
    'A9',
    shellsLater,
    'eu-sent-2024-11-18',
    { ...eq(1), basis: 'reported', via: 'borrell', of: 'eu-rounds-sent' },
    million,
    'eu',
    '2024-11-18',
    'pravda.com.ua/eng/news/2024/11/18/7485163/',
  ],
  [
    'A10',
    soldiers,
    'north-korea-first-nis-2024-10-18',
    { ...approx(1500, 'some'), basis: 'claimed', period: '2024-10-08/2024-10-13', of: 'north-korea-troops-sent' },
    0,
    'nis',
    '2024-10-18',
    'world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=188550',
  ],
  [
    'A11',
    soldiers,
    'north-korea-expected-nis-2024-10-18',
    { ...approx(12_000, 'some'), basis: 'expected', of: 'north-korea-troops-expected' },
    0,
    'nis',
    '2024-10-18',
    'world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=188549',
  ],
  [
    'A11',
    soldiersLater,
    'north-korea-expected-nis-2024-10-23',
    { ...eq(10_000), basis: 'expected', period: '../2024-12', of: 'north-korea-troops-expected' },
    0,
    'nis',
    '2024-10-23',
    'dw.com/en/ukraine-updates-multiple-russian-attacks-across-frontline/live-70572913',
  ],
  [
    'A11, those already there',
    soldiersLater,
    'north-korea-sent-nis-2024-10-23',
    { ...eq(3000), basis: 'claimed', of: 'north-korea-troops-sent' },
    0,
    'nis',
    '2024-10-23',
    'dw.com/en/ukraine-updates-multiple-russian-attacks-across-frontline/live-70572913',
  ],
  [
    'A11',
    soldiers,
    'north-korea-expected-zelensky-2024-10-17',
    { ...eq(10_000), basis: 'expected', of: 'north-korea-troops-expected' },
    0,
    'zelensky',
    '2024-10-17',
    'global.espreso.tv/russia-ukraine-war-south-korea-may-step-up-support-for-ukraine-amid-north-korean-troop-deployment-to-russia-isw',
  ],
  [
    'A12',
    soldiers,
    'russia-in-ukraine-putin-2023-12-14',
    { ...eq(617_000), basis: 'claimed', of: 'russian-troops-in-ukraine' },
    0,
    'putin',
    '2023-12-14',
    'pravda.com.ua/eng/news/2024/01/26/7439048/',
  ],
  [
    'A12',
    soldiers,
    'russia-in-ukraine-putin-2024-06-14',
    { ...approx(700_000, 'almost'), basis: 'claimed', of: 'russian-troops-in-ukraine' },
    0,
    'putin',
    '2024-06-14',
    'dagens.com/news/putin-claims-nearly-700-000-troops-engaged-in-ukraine-conflict',
  ],
  [
    'A12',
    soldiers,
    'russia-in-ukraine-syrskyi-2024-07',
    { ...eq(520_000), basis: 'estimated', of: 'russian-troops-in-ukraine' },
    0,
    'syrskyi',
    '2024-07',
    'en.interfax.com.ua/news/general/1002405-amp.html',
  ],
  [
    'A12, the plan',
    soldiers,
    'russia-planned-syrskyi-2024-07',
    { ...eq(690_000), basis: 'expected', period: '../2024-12-31', of: 'russian-troops-planned' },
    0,
    'syrskyi',
    '2024-07',
    'en.interfax.com.ua/news/general/1002405-amp.html',
  ],
  [
    'A12',
    soldiersLater,
    'russia-in-ukraine-military-intelligence-2024-12-28',
    { ...approx(600_000, 'about'), basis: 'estimated', of: 'russian-troops-in-ukraine' },
    0,
    'ukrainian-military-intelligence',
    '2024-12-28',
    'pravda.com.ua/eng/news/2024/12/28/7491072/',
  ],
];

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
      const proofs = evidence.filter((e) => e.of.includes(id) && e.supports !== 'note');
      expect(proofs.every((e) => !e.live && e.accessed === '2026-11-23')).toBe(true);
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
      ['north-korea-first-nis-2024-10-18', 'north-korea-first', 'north-korea-sent-nis-2024-10-23'],
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
        'russia-in-ukraine-putin-2023-12-14',
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
    expect(pinned).toEqual(ids('eu-rounds-sent').slice(0, 4));
  });

  it('each quantity that others speak of has a view of its claims', () => {
    const shown = [shells, shellsLater, soldiers, soldiersLater].map((name) =>
      fileOf(name).vintage.views.flatMap((v) => (v.form === 'series' && v.show === 'claims' ? [v.of] : [])),
    );
    const [rounds, troops] = [
      ['north-korea-rounds', 'eu-rounds-sent'],
      ['north-korea-troops-expected', 'russian-troops-in-ukraine'],
    ];
    expect(shown).toEqual([rounds, rounds, troops, troops]);
  });
});

describe('what a reader must know beside the article’s numbers', () => {
  it.each([
    ['A4', 'south-korea-aid@2024-10-22', 'military', /helmets.*medical kits/i, 'yonhap-2022-05-26'],
    ['A6', shells, 'north-korea-to-russia', /inferred.*mixed calibres.*14 months/, 'kuki-news-2024-10-18'],
    ['A8', shells, 'eu-promised', /due in March 2024/, 'interfax-ukraine-2023-03-20'],
    ['A9', shells, 'eu-sent', /donor’s own count.*late August.*low for late October/, 'censor-net-2024-08-30'],
    ['A10', soldiers, 'north-korea-first', /between 8 and 13 October 2024/, 'kbs-188550'],
    ['A11', soldiers, 'north-korea-further', /1,500 too many/, 'kbs-188549'],
    ['A12', soldiers, 'russia-in-ukraine', /killed or wounded/, 'dw-70620192'],
  ])('%s: %s/%s', (_, name, id, words, source) => {
    const { vintage, evidence } = fileOf(name);
    expect(vintage.observations.find((o) => o.id === id)?.note).toMatch(words);
    const backing = evidence.filter((e) => e.of.includes(id) && e.supports === 'note');
    expect(backing.map((e) => e.source)).toContain(source);
    expect(backing.every((e) => e.quote)).toBe(true);
  });

  it('no words of a vintage show a raw reference', () => {
    const words = vintages.flatMap((v) => [
      v.description,
      ...(v.notes ?? []),
      ...(v.revisions ?? []).map((r) => r.text),
      ...v.views.flatMap((view) => [view.title, ...(view.notes ?? [])]),
      ...[...v.observations, ...(v.events ?? []), ...(v.positions ?? [])].flatMap((x) => x.note ?? []),
    ]);
    expect(words.filter((text) => /@\d{4}|[a-z]-[a-z]+\/[A-Za-z]/.test(text))).toEqual([]);
  });
});
