import { describe, expect, it } from 'vitest';
import { evidence as trackerEvidence } from '../../../datasets/aid-to-ukraine/2024-08-31.evidence.js';
import { aidToUkraine } from '../../../datasets/aid-to-ukraine/2024-08-31.js';
import { evidence as shellEvidence } from '../../../datasets/artillery-shells/2024-10-22.evidence.js';
import { artilleryShells } from '../../../datasets/artillery-shells/2024-10-22.js';
import { evidence as aidEvidence } from '../../../datasets/south-korea-aid/2024-10-22.evidence.js';
import { southKoreaAid } from '../../../datasets/south-korea-aid/2024-10-22.js';
import { troops } from '../../../datasets/troops/2024-10-22.js';
import { lookupObservation } from '../../../src/derive.js';
import type { Evidence } from '../../../src/evidence.js';
import { lookup } from '../../../src/lookup.js';
import type { CslItem } from '../../../src/source.js';
import type { View } from '../../../src/view.js';
import type { Vintage } from '../../../src/vintage.js';
import { cardOf, type Proof, proofsOf } from '../../../widgets/frame/card.js';
import { valueScene, type ValueOptions, type ValueScene } from '../../../widgets/value/scene.js';
import { observation, plain, refusal, vintage } from '../support/data.js';
import { drawnBy, english, inLanguage, rowsOf, stringsIn } from '../support/scenes.js';

const package_ = [southKoreaAid, aidToUkraine, artilleryShells, troops];

const named = (data: Vintage, id: string, options: Partial<ValueOptions> = {}): ValueScene =>
  valueScene(
    { vintage: data, observation: lookupObservation(`${data.dataset}/${id}`, [data]) },
    { ...english, ...options },
  );

describe('one number inside a sentence', () => {
  it.each([
    ['south-korea-aid/total', '€789 million', 'All aid'],
    ['south-korea-aid/military', 'some €15 million', 'Military, non-lethal'],
    ['south-korea-aid/share-military', 'about 1.9%', 'Military share of all aid'],
    ['south-korea-aid/rank', 'not reported', 'Rank among donors'],
    ['artillery-shells/north-korea-to-russia', 'around 8 million', 'North Korea to Russia'],
    ['artillery-shells/north-korea-shipments', 'over 70', 'North Korea to Russia, large shipments'],
    ['troops/north-korea-first', '1,500', 'North Korean special forces already in Russia'],
    ['aid-to-ukraine@2024-08-31/KOR-total', '€788.5 million', 'South Korea, All aid'],
  ])('%s: %s', (reference, text, label) => {
    const { vintage: data } = lookup(reference, package_);
    const scene = valueScene({ vintage: data, observation: lookupObservation(reference, package_) }, english);
    expect([scene.text, scene.label, scene.takeaway]).toEqual([text, label, `${label}: ${text}`]);
  });

  it('has the hedge as the page asks for it', () => {
    const shells = (hedge: 'word' | 'sign' | 'none'): string =>
      named(artilleryShells, 'north-korea-to-russia', { hedge }).text;
    expect([shells('word'), shells('sign'), shells('none')]).toEqual(['around 8 million', '~8 million', '8 million']);
  });

  it('has the noun where the page asks for it', () => {
    expect(named(artilleryShells, 'north-korea-to-russia', { noun: true }).text).toBe('around 8 million rounds');
  });

  it('is written in the page’s language', () => {
    const german = named(aidToUkraine, 'KOR-total', inLanguage('de'));
    expect([plain(german.text), plain(german.label)]).toEqual(['788,5 Mio. €', 'Südkorea, All aid']);
    expect(plain(named(artilleryShells, 'north-korea-to-russia', inLanguage('ko')).text)).toBe('약 800만');
  });

  it('looks like what it rests on', () => {
    expect(named(artilleryShells, 'north-korea-to-russia').mark).toEqual({ look: 'claimed', end: 'open' });
  });

  it('is the one row of a page’s own data', () => {
    const scene = valueScene(rowsOf([{ label: 'Aid', value: 470 }]), english);
    expect([scene.text, scene.takeaway]).toEqual(['470', 'Aid: 470']);
  });

  it('is refused where there is more than one, none, or a view', () => {
    const issues = (run: () => unknown): unknown => refusal(run).issues;
    const wrong = (got: string): object[] => [
      { code: 'wrong-form', path: 'of', got, expected: 'a reference that ends in the id of one observation' },
    ];
    expect(issues(() => valueScene({ vintage: troops }, english))).toEqual(wrong('"troops"'));
    expect(issues(() => valueScene(rowsOf([]), english))).toEqual(wrong('""'));
    const view: View = { id: 'v', form: 'parts', title: '', parts: ['a'] };
    expect(issues(() => valueScene(drawnBy(view, [{ id: 'a', value: 1 }]), english))).toEqual(wrong('"v"'));
  });
});

describe('who says it', () => {
  const card = (data: Vintage, id: string): ReturnType<typeof cardOf> =>
    cardOf(lookupObservation(`${data.dataset}/${id}`, [data]), data);

  it('is named with what it rests on and who passes it on', () => {
    expect(card(artilleryShells, 'north-korea-to-russia')).toEqual({
      says: 'claimed by South Korea’s National Intelligence Service, via The European Conservative',
      period: 'Period: the year to 22 Oct 2024',
      note: 'Not a count: inferred from the volume of containers seen, for mixed calibres, over about 14 months.',
    });
    expect(card(aidToUkraine, 'KOR-total')).toEqual({
      says: 'recorded by the Kiel Institute for the World Economy',
      period: 'Period: 24 Jan 2022 – 31 Aug 2024',
    });
    expect(card(artilleryShells, 'eu-sent').says).toBe(
      'reported by a source the article does not name, via The European Conservative',
    );
  });

  it('comes with the computation where it is computed', () => {
    expect(card(southKoreaAid, 'share-military').says).toBe(
      'computed from figures of the Kiel Institute for the World Economy: “Military, non-lethal” ÷ “All aid”',
    );
    expect(card(artilleryShells, 'north-korea-to-promise').says).toBe(
      'computed from figures of several parties: “North Korea to Russia” ÷ “EU to Ukraine, promised”',
    );
  });

  it('is nobody where there is no number', () => {
    expect(card(southKoreaAid, 'rank')).toEqual({
      says: '',
      period: 'Period: 24 Jan 2022 – 31 Aug 2024',
      note: 'The article names the neighbours, Austria above and Slovakia below, and prints no number.',
    });
  });

  it('is not known of bare rows, nor for when', () => {
    const { vintage: data } = rowsOf([{ label: 'Aid', value: 470 }]);
    expect(cardOf(data.observations[0]!, data)).toEqual({ says: '', period: '' });
  });
});

describe('the evidence of a number', () => {
  const proofs = (data: Vintage, id: string, evidence: readonly Evidence[]): Proof[] =>
    proofsOf(lookupObservation(`${data.dataset}/${id}`, [data]), evidence, data);

  const kuki = {
    source: 'Kuki News: Report on the statement of South Korea’s intelligence service of 18 October 2024, in Korean',
    url: 'https://img.kukinews.com/article/view/kuk202410180189',
    read: 'read 23 Nov 2026 in a stored copy',
  };

  it('is the source’s own words, where they are written, and when they were read; then what backs its note', () => {
    expect(proofs(artilleryShells, 'north-korea-to-russia', shellEvidence)).toEqual([
      {
        quote: 'around 8 million artillery rounds',
        source:
          'The European Conservative: South Korea boosts military aid to Ukraine due to North Korea’s looming involvement',
        url: 'https://europeanconservative.com/articles/news/south-korea-boosts-military-aid-to-ukraine-due-to-north-koreas-looming-involvement',
        read: 'read 23 Nov 2026 in a stored copy',
      },
      {
        quote: '컨테이너 규모를 감안하면 지금까지 122㎜·152㎜ 포탄',
        ...kuki,
        place: 'for the note. In Korean: judging by the volume of the containers, so far shells of 122 and 152 mm.',
      },
      {
        quote: '북한이 지난해 8월 이후 현재까지',
        ...kuki,
        place: 'for the note. In Korean: from August of last year until now.',
      },
    ]);
  });

  it('is a cell of a table, and how the number was got from it', () => {
    const [first, second, ...rest] = proofs(southKoreaAid, 'military', aidEvidence);
    expect(first?.quote).toBe('some €15 million in defensive military aid');
    expect(second).toEqual({
      source: 'Kiel Institute, Ukraine Support Tracker: The Ukraine Support Tracker',
      url: 'https://www.kielinstitut.de/publications/ukraine-support-tracker-data-6453/',
      place: 'Country Summary (€), South Korea, Military allocations; rounded to the million euros',
      read: 'read 23 Nov 2026 in a stored copy',
    });
    expect(rest).toMatchObject([
      {
        quote: 'non-lethal military goods, such as bulletproof vests, helmets and medical supplies',
        place: 'for the note',
      },
    ]);
  });

  it('is only its own', () => {
    expect(proofs(aidToUkraine, 'KOR-total', trackerEvidence)).toHaveLength(1);
  });

  it('of a computed number is that of what it was computed from, without the notes', () => {
    expect(proofs(southKoreaAid, 'share-military', aidEvidence).flatMap((p) => p.quote ?? [])).toEqual([
      'a total of €789 million',
      'some €15 million in defensive military aid',
    ]);
  });

  const data = vintage({
    sources: [
      {
        id: 's',
        credit: 'The Paper',
        licence: { name: 'none stated' },
        csl: { id: 's', type: 'webpage', title: 'A piece', URL: 'https://example.org/a' },
      },
    ],
  });
  const proof = (given: Partial<Evidence> = {}, source: Partial<CslItem> = {}): Proof[] =>
    proofsOf(observation({ id: 'a' }), [{ of: ['a'], source: 's', accessed: '2026-11-23', live: true, ...given }], {
      ...data,
      sources: data.sources.map((s) => ({ ...s, csl: { ...s.csl, ...source } })),
    });

  it('is not taken from another dataset whose row has the same id', () => {
    const share = (derivedFrom: string[]): Proof[] =>
      proofsOf(
        observation({ id: 'share', basis: 'derived', derivedFrom }),
        [{ of: ['a'], source: 's', accessed: '2026-11-23', live: true }],
        data,
      );
    expect(share(['shells@2024-10-22/a'])).toHaveLength(1);
    expect(share(['shells/a'])).toHaveLength(1);
    expect(share(['a'])).toHaveLength(1);
    expect(share(['other@2024-10-22/a'])).toEqual([]);
    expect(share(['shells@2023-01-01/a'])).toEqual([]);
  });

  it('is nothing where there is none', () => {
    expect(proofsOf(observation({ id: 'b' }), [], data)).toEqual([]);
    expect(proof({ of: ['b'] })).toEqual([]);
  });

  it('says whether the live page was read', () => {
    expect(proof().map((p) => p.read)).toEqual(['read 23 Nov 2026']);
    expect(proof({ live: false }).map((p) => p.read)).toEqual(['read 23 Nov 2026 in a stored copy']);
  });

  it('names its source by id where nobody declares it, by credit where that is all that is known', () => {
    expect(proof({ source: 'unknown' })).toEqual([{ source: 'unknown', read: 'read 23 Nov 2026' }]);
    const { vintage: own } = rowsOf([], { sources: [{ id: 's', credit: 'The Paper' }] });
    const evidence: Evidence = { of: ['a'], source: 's', accessed: '2026-11-23', live: true };
    expect(proofsOf(observation({ id: 'a' }), [evidence], own)).toEqual([
      { source: 'The Paper', read: 'read 23 Nov 2026' },
    ]);
  });

  it.each(['https://example.org/a', 'http://example.org', 'mailto:desk@example.org', 'HTTPS://EXAMPLE.ORG'])(
    'leads to a safe address: %s',
    (URL) => {
      expect(proof({}, { URL }).map((p) => p.url)).toEqual([URL]);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    '//example.org',
    '/etc/passwd',
    'https',
    '',
  ])('leads nowhere unsafe: %j', (URL) => {
    const found = proof({}, { URL });
    expect(found).toHaveLength(1);
    expect(found[0]).not.toHaveProperty('url');
    if (URL) expect(stringsIn(found)).not.toContain(URL);
  });
});
