import { describe, expect, it } from 'vitest';
import { evidence as trackerEvidence } from '../../../../datasets/aid-to-ukraine/2024-08-31.evidence.js';
import { aidToUkraine } from '../../../../datasets/aid-to-ukraine/2024-08-31.js';
import { evidence as shellEvidence } from '../../../../datasets/artillery-shells/2024-10-22.evidence.js';
import { artilleryShells } from '../../../../datasets/artillery-shells/2024-10-22.js';
import { evidence as aidEvidence } from '../../../../datasets/south-korea-aid/2024-10-22.evidence.js';
import { southKoreaAid } from '../../../../datasets/south-korea-aid/2024-10-22.js';
import type { Evidence } from '../../../../src/model/evidence.js';
import type { CslItem } from '../../../../src/model/source.js';
import type { Vintage } from '../../../../src/model/vintage.js';
import { resolveReferences } from '../../../../widgets/data/cited.js';
import { linesOf, type Statement } from '../../../../widgets/scene/source-lines.js';
import { sourcesOf } from '../../../../widgets/scene/source-list.js';
import { sourcesScene, type SourcesScene } from '../../../../widgets/sources/scene.js';
import { renderToHTML, renderToSVG } from '../../../../widgets/static.js';
import { observation, plain, refusal, vintage } from '../../support/data.js';
import { english, stringsIn } from '../../support/scenes.js';

const package_ = [southKoreaAid, aidToUkraine, artilleryShells];
const evidence: Record<string, readonly Evidence[]> = {
  'south-korea-aid@2024-10-22': aidEvidence,
  'aid-to-ukraine@2024-08-31': trackerEvidence,
  'artillery-shells@2024-10-22': shellEvidence,
};
const evidenceOf = ({ dataset, vintage: name }: Vintage): readonly Evidence[] => evidence[`${dataset}@${name}`] ?? [];
const listed = (references: string, vintages = package_): SourcesScene =>
  sourcesScene(sourcesOf(resolveReferences(references, vintages), evidenceOf, english));
const statements = (scene: SourcesScene): Statement[] => scene.entries.flatMap((e) => e.statements);

describe('the sources of some figures', () => {
  it('are numbered in the order a reader meets them, each once, and say which figures use them', () => {
    const { entries } = listed('artillery-shells/pledge south-korea-aid/breakdown');
    const [pledge, breakdown] = [
      'What became of the EU’s million rounds',
      'South Korea gave Ukraine money and relief, and hardly any military aid',
    ];
    expect(entries.map((e) => [e.number, e.credit, e.figures.map((f) => f.title)])).toEqual([
      [1, 'The European Conservative', [pledge, breakdown]],
      [2, 'Interfax-Ukraine', [pledge]],
      [3, 'Censor.NET', [pledge]],
      [4, 'Kiel Institute, Ukraine Support Tracker', [breakdown]],
      ...[5, 6, 7].map((number) => [number, 'Kiel Institute, Ukraine Support Tracker', [breakdown]]),
      [8, 'Yonhap News Agency', [breakdown]],
      [9, 'Babel', [breakdown]],
    ]);
    // One credit, but each edition is a source of its own.
    expect(new Set(entries.map((e) => e.title)).size).toBe(9);
  });

  it('give the source’s own words, where they are written, and when they were read', () => {
    const { entries } = listed('artillery-shells@2024-10-22/north-korea-to-russia');
    expect(entries[0]).toMatchObject({
      title: 'South Korea boosts military aid to Ukraine due to North Korea’s looming involvement',
      url: 'https://europeanconservative.com/articles/news/south-korea-boosts-military-aid-to-ukraine-due-to-north-koreas-looming-involvement',
      licence: 'Terms: none stated; quoted in short fragments only',
    });
    expect(entries[0]?.citation).toContain('The European Conservative');
    expect(entries[0]?.statements[0]).toMatchObject({
      number: 'North Korea to Russia: around 8 million rounds',
      quote: 'around 8 million artillery rounds',
      lang: 'en',
      read: 'read 23 Nov 2026 in a stored copy',
      context: '',
    });
  });

  it('give a cell of a table, and how the number was got from it', () => {
    const [first, second] = statements(listed('south-korea-aid/military'));
    expect(first?.quote).toBe('some €15 million in defensive military aid');
    expect(second?.place).toBe('Country Summary (€), South Korea, Military allocations; rounded to the million euros');
  });

  it('are only a number’s own', () => {
    expect(statements(listed('aid-to-ukraine/KOR-total'))).toHaveLength(1);
  });

  it('of a computed number are those of what it was computed from, and the computation is shown', () => {
    for (const reference of [
      'south-korea-aid/share-military',
      'derived:share(south-korea-aid/military, south-korea-aid/total)',
    ]) {
      const scene = listed(reference);
      const quotes = statements(scene).flatMap((s) => (s.context ? [] : (s.quote ?? [])));
      expect(quotes).toEqual(['some €15 million in defensive military aid', 'a total of €789 million']);
      expect(scene.derived).toHaveLength(1);
      expect(scene.derived[0]?.number).toContain(': about 1.9%');
      expect(scene.derived[0]?.formula).toBe('“Military, non-lethal” ÷ “All aid”');
      expect(scene.derived[0]?.inputs.map(plain)).toEqual([
        'Military, non-lethal: some €15 million',
        'All aid: €789 million',
      ]);
    }
  });

  it('of a number computed from two datasets come from both', () => {
    const { entries } = listed('derived:ratio(aid-to-ukraine/KOR-total, south-korea-aid/total)');
    expect(entries.map((e) => e.statements.map((s) => plain(s.number)))).toEqual([
      ['South Korea, All aid: €788.5 million', 'All aid: €789 million'],
      ['All aid: €789 million'],
      // The edition that its note is about.
      ['All aid: €789 million'],
    ]);
    expect(entries.map((e) => e.statements.some(({ context }) => !context))).toEqual([true, true, false]);
  });

  it('are summed up in a sentence', () => {
    expect(listed('artillery-shells/pledge').takeaway).toBe('3 sources for 2 numbers.');
    expect(listed('artillery-shells/north-korea-shipments').takeaway).toBe('One source for one number.');
  });

  const source = {
    id: 's',
    credit: 'The Paper',
    licence: { name: 'none stated' },
    csl: { id: 's', type: 'webpage' as const, title: 'A piece', URL: 'https://example.org/a' },
  };
  const own = (proofs: Partial<Evidence>[], csl: Partial<CslItem> = {}, given: Partial<Vintage> = {}): SourcesScene => {
    const data = vintage({
      observations: [observation({ id: 'a', label: 'A', by: '' })],
      sources: [{ ...source, csl: { ...source.csl, ...csl } }],
      ...given,
    });
    const whole = proofs.map((p): Evidence => ({ ids: ['a'], source: 's', accessed: '2026-11-23', live: true, ...p }));
    return sourcesScene(
      sourcesOf([{ title: 'Figure', observations: data.observations, vintage: data }], () => whole, english),
    );
  };

  it('name what has no source', () => {
    const scene = own([]);
    expect([scene.entries, scene.unsourced.map(plain), scene.takeaway]).toEqual([
      [],
      ['A: 8 million rounds'],
      '0 sources for one number.',
    ]);
  });

  it('are named without evidence too, where a number names its source', () => {
    const scene = own([], {}, { observations: [observation({ id: 'a', label: 'A', source: 's' })] });
    expect(scene.entries[0]).toMatchObject({ title: 'A piece', credit: 'The Paper' });
    expect(scene.unsourced).toEqual([]);
  });

  it('are named by id where nobody declares them, by credit where that is all that is known', () => {
    expect(own([{ source: 'unknown' }]).entries[0]).toMatchObject({
      title: 'unknown',
      credit: '',
      licence: '',
      citation: '',
    });
    const bare = own([{}], {}, { sources: [{ id: 's', credit: 'The Paper' }] as unknown as Vintage['sources'] });
    expect(bare.entries[0]).toMatchObject({ title: 'The Paper', credit: '', licence: '', citation: '' });
  });

  it('tell what backs the number from what backs the note beside it', () => {
    const scene = own([{ quote: 'eight million' }, { quote: 'an inference', supports: 'note' }]);
    expect(statements(scene).map((s) => [s.quote, s.context])).toEqual([
      ['eight million', ''],
      ['an inference', 'For the note:'],
    ]);
  });

  it('say whether the live page was read', () => {
    expect(statements(own([{}, { live: false }])).map((s) => s.read)).toEqual([
      'read 23 Nov 2026',
      'read 23 Nov 2026 in a stored copy',
    ]);
  });

  it('do not follow a lineage that a page’s own row claims', () => {
    const row = observation({ id: 'a', label: 'A', derivedFrom: ['nowhere/x'], source: 's' });
    expect(own([], {}, { observations: [row] }).derived).toEqual([]);
  });

  it.each(['https://example.org/a', 'http://example.org', 'mailto:desk@example.org', 'HTTPS://EXAMPLE.ORG'])(
    'lead to a safe address: %s',
    (URL) => {
      expect(own([{}], { URL }).entries[0]?.url).toBe(URL);
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
  ])('lead nowhere unsafe: %j', (URL) => {
    const [entry] = own([{}], { URL }).entries;
    expect(entry).not.toHaveProperty('url');
  });
});

describe('a line for each source', () => {
  it('is what stands there once more is told of it, so that no page grows', () => {
    const cited = resolveReferences('artillery-shells aid-to-ukraine south-korea-aid/share-financial', package_);
    const told = sourcesOf(cited, () => 'coming', english);
    const plainEntries = told.entries.map((entry) => ({ ...entry, statements: [], licence: '', citation: '' }));
    expect(linesOf(cited, () => 'coming', english)).toEqual({ ...told, entries: plainEntries, derived: [] });
    expect(told.entries.length).toBeGreaterThan(5);
    expect(told.derived).toHaveLength(1);
  });
});

describe('references of a list', () => {
  it('are a dataset, a view, a number, or a computation, with blanks between', () => {
    const cited = resolveReferences(
      ' artillery-shells\n artillery-shells/pledge artillery-shells@2024-10-22/eu-sent derived:share(artillery-shells/eu-sent,  artillery-shells/eu-promised) ',
      package_,
    );
    expect(cited.map((c) => c.observations.length)).toEqual([artilleryShells.observations.length, 2, 1, 1]);
  });

  it.each([
    ['', 'no-data'],
    ['  ', 'no-data'],
    ['nothing/x', 'unknown-dataset'],
    ['artillery-shells/x', 'unknown-id'],
    ['derived:share(artillery-shells/eu-sent', 'malformed-reference'],
    ['<script>', 'malformed-reference'],
  ])('%j is refused: %s', (references, code) => {
    expect(refusal(() => resolveReferences(references, package_)).code).toBe(code);
  });
});

describe('a list of sources as plain text', () => {
  const hostile = '"><img src=x onerror=alert(1)>';
  const data = vintage({
    title: hostile,
    observations: [observation({ id: 'a', label: hostile, source: 's', by: hostile, note: hostile })],
    sources: [
      {
        id: 's',
        credit: hostile,
        licence: { name: hostile },
        csl: { id: 's', type: 'webpage', title: hostile, URL: `https://example.org/${hostile}` },
      },
    ],
  });
  const proofs: Evidence[] = [
    { ids: ['a'], source: 's', quote: hostile, method: hostile, accessed: '2026-11-23', live: true },
  ];
  const options = { of: 'shells', vintages: [data], evidence: { 'shells@2024-10-22': proofs } };

  it('is an element whose list reads without JavaScript', () => {
    const html = renderToHTML('sources', { of: 'artillery-shells/pledge', vintages: package_, evidence });
    expect(html).toMatch(/^<figure-sources of="artillery-shells\/pledge">\n<p><strong>Sources<\/strong><\/p>/);
    expect(html).toContain('<q lang="en">only about 650,000</q>');
    expect(html).toContain('How to cite: ');
    expect(html.endsWith('</ol>\n</figure-sources>')).toBe(true);
  });

  it('is refused where a call leaves out what to list, or whose evidence it is', () => {
    const call = (given: object): unknown => renderToHTML('sources', { vintages: package_, ...given } as never);
    expect(refusal(() => call({})).code).toBe('no-data');
    expect(refusal(() => call({ of: 'artillery-shells/pledge', evidence: shellEvidence })).code).toBe('schema');
  });

  it('is a picture too', () => {
    const svg = renderToSVG('sources', { of: 'artillery-shells/pledge', vintages: package_, evidence });
    expect(svg).toContain('“only about 650,000”');
  });

  it('says of words that back a note alone that they do', () => {
    const given = { of: 'south-korea-aid/military', vintages: package_, evidence };
    const words = (markup: string): string => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(words(renderToHTML('sources', given))).toContain('For the note: non-lethal');
    expect(renderToHTML('sources', given)).not.toContain('undefined');
    expect(words(renderToSVG('sources', given))).toContain('For the note: “non-lethal');
  });

  it('never turns data into markup', () => {
    for (const text of [renderToHTML('sources', options), renderToSVG('sources', options)]) {
      expect(text).not.toContain('<img');
      expect(text).toContain('&lt;img');
    }
  });
});

describe('a scene of sources', () => {
  it('holds finished strings only', () => {
    const strings = stringsIn(listed('artillery-shells south-korea-aid'));
    expect(strings.filter((s) => /undefined|NaN|\[object/.test(s))).toEqual([]);
  });
});
