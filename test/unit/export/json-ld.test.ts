import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/user-data/normalize.js';
import { jsonLDScript, toJSONLD } from '../../../src/export/json-ld.js';
import type { Source } from '../../../src/model/source.js';
import { observation, vintage } from '../support/data.js';

const source: Source = {
  id: 'a',
  csl: {
    id: 'a',
    type: 'report',
    title: 'A report',
    author: [{ family: 'Kim', given: 'Lee' }, { literal: 'The Institute' }],
    issued: { 'date-parts': [[2024, 3]] },
    URL: 'https://example.org/a',
  },
  licence: { name: 'none stated' },
  credit: 'The Institute',
};

const periods = (...all: string[]): unknown =>
  (toJSONLD(vintage({ observations: all.map((period) => observation({ period })) })) as { temporalCoverage?: string })
    .temporalCoverage;

describe('JSON-LD', () => {
  it('describes the vintage in terms of schema.org', () => {
    const data = vintage({
      published: '2024-11-01',
      measures: [{ id: 'artillery-rounds', title: 'Artillery rounds', definition: 'Rounds.' }],
      areas: [{ code: 'PRK', name: 'North Korea' }],
      sources: [source],
      observations: [observation({ source: 'a' })],
    });
    expect(
      toJSONLD(data, { url: 'https://example.org/', downloads: { 'text/csv': 'https://example.org/x.csv' } }),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      '@id': 'https://example.org/',
      url: 'https://example.org/',
      name: 'Shells',
      description: 'Made up for a test.',
      identifier: 'shells@2024-10-22',
      version: '2024-10-22',
      inLanguage: 'en',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
      creator: { '@type': 'Organization', name: 'figures-of-record' },
      publisher: { '@type': 'Organization', name: 'figures-of-record' },
      datePublished: '2024-11-01',
      temporalCoverage: '2024',
      spatialCoverage: [{ '@type': 'Place', name: 'North Korea' }],
      variableMeasured: [
        { '@type': 'PropertyValue', name: 'Artillery rounds', description: 'Rounds.', unitText: 'rounds' },
      ],
      creditText: 'The Institute, as of 22 Oct 2024; figures-of-record shells@2024-10-22',
      isBasedOn: [
        {
          '@type': 'CreativeWork',
          name: 'A report',
          author: [
            { '@type': 'Person', name: 'Lee Kim' },
            { '@type': 'Organization', name: 'The Institute' },
          ],
          datePublished: '2024-03',
          url: 'https://example.org/a',
        },
      ],
      distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: 'https://example.org/x.csv' }],
    });
  });

  it('is read by others as triples', async () => {
    const documentLoader = (url: string): Promise<{ contextUrl: null; documentUrl: string; document: object }> =>
      Promise.resolve({
        contextUrl: null,
        documentUrl: url,
        document: { '@context': { '@vocab': 'https://schema.org/' } },
      });
    const quads = await jsonld.toRDF(toJSONLD(vintage({ sources: [source] })), {
      format: 'application/n-quads',
      documentLoader,
    });
    expect(quads).toContain('<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Dataset>');
    expect(quads).toContain('<https://schema.org/identifier> "shells@2024-10-22"');
    expect(quads).toContain('<https://schema.org/isBasedOn>');
  });

  it('does not say that a page’s own rows are ours, nor gives a date that is not known', () => {
    expect(toJSONLD(normalize({ title: 'Museums', observations: [{ value: 1 }] }))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'Museums',
      creditText: 'Source not stated',
    });
    expect(toJSONLD(vintage({ published: '../2024-11-01' }))).not.toHaveProperty('datePublished');
  });

  it.each([
    [['2024'], '2024'],
    [['2022-01-24/2024-08-31', '2022-01-24/2024-08-31'], '2022-01-24/2024-08-31'],
    [['2023-05', '2022-01/2022-12', '2024-01-02'], '2022-01/2024-01-02'],
    [['../2024-04', '2024-10-22'], '../2024-10-22'],
    [['P1Y/2024-10-22'], '../2024-10-22'],
    [['2024-10-22/..'], '2024-10-22/..'],
    [['../2024', '2023/..'], undefined],
    [['2024', '2024-06-30'], '2024'],
    [['2022/2023-06', '2023'], '2022/2023'],
    [['2024-02-01', '2024-01/2024-02'], '2024-01/2024-02'],
    [[''], undefined],
  ])('covers %j', (all, span) => {
    expect(periods(...all)).toBe(span);
  });
});

describe('the script that carries it', () => {
  it.each([
    '</script><script>alert(1)</script>',
    '<!-- <script>',
    '-->',
    ']]>',
    '&lt;',
    '\u2028\u2029',
    '\\u003c',
    '"',
    '🚀',
  ])('is not ended by %j, and says the same', (title) => {
    const script = jsonLDScript(toJSONLD(vintage({ title })));
    const [, inner = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/su.exec(script) ?? [];
    expect(inner).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(inner)).toMatchObject({ name: title });
  });
});
