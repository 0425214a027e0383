import { describe, expect, it } from 'vitest';
import { sources } from '../../src/rules/sources.js';
import { broken, type Draft, pick } from './dataset-files.js';

type Found = { code: string; id: string; path: string; got: string; expected: string };

describe('everything stated can be traced and cited', () => {
  it.each<[string, (draft: Draft) => void, Found]>([
    [
      'an observation without evidence',
      ({ evidence }) => evidence.splice(0, 1),
      { code: 'no-evidence', id: 'north-korea-first', path: 'observations[0]', got: 'none', expected: 'evidence' },
    ],
    [
      'an observation with evidence for nothing but its note',
      ({ evidence }) => {
        for (const item of evidence) if (item.ids.includes('north-korea-first')) item.supports = 'note';
      },
      { code: 'no-evidence', id: 'north-korea-first', path: 'observations[0]', got: 'none', expected: 'evidence' },
    ],
    [
      'evidence for a note that is not there',
      ({ vintage }) => delete pick(vintage.observations, 'russia-in-ukraine').note,
      {
        code: 'no-note',
        id: 'russia-in-ukraine',
        path: 'evidence[20].ids[0]',
        got: '"russia-in-ukraine"',
        expected: 'something with a note that this backs',
      },
    ],
    [
      'evidence of nothing',
      ({ evidence }) => evidence[0]?.ids.push('north-korea-second'),
      {
        code: 'unknown-id',
        id: 'north-korea-second',
        path: 'evidence[0].ids[1]',
        got: '"north-korea-second"',
        expected: 'an observation, event, position or measure',
      },
    ],
    [
      'an agent that is not declared',
      ({ vintage }) => (pick(vintage.observations, 'russia-in-ukraine').by = 'shoigu'),
      {
        code: 'undeclared-agent',
        id: 'russia-in-ukraine',
        path: 'observations[3].by',
        got: '"shoigu"',
        expected:
          'one of the agents declared: nis, south-korean-media, european-conservative, unnamed, zelensky, putin, syrskyi, ukrainian-military-intelligence, skibitskyi, yusov, budanov',
      },
    ],
    [
      'an area that is not declared',
      ({ vintage }) => (pick(vintage.observations, 'russia-in-ukraine').counterpart = 'BLR'),
      {
        code: 'undeclared-area',
        id: 'russia-in-ukraine',
        path: 'observations[3].counterpart',
        got: '"BLR"',
        expected: 'one of the areas declared: PRK, RUS, UKR',
      },
    ],
    [
      'a measure that is not declared',
      ({ vintage }) => (pick(vintage.observations, 'north-korea-brigades').measure = 'divisions'),
      {
        code: 'undeclared-measure',
        id: 'north-korea-brigades',
        path: 'observations[2].measure',
        got: '"divisions"',
        expected: 'one of the measures declared: soldiers, brigades',
      },
    ],
    [
      'an observation that names no source',
      ({ vintage }) => (pick(vintage.observations, 'north-korea-first').source = undefined),
      {
        code: 'incomplete',
        id: 'north-korea-first',
        path: 'observations[0].source',
        got: 'undefined',
        expected: 'the source it is printed in',
      },
    ],
    [
      'an agent that nobody describes',
      ({ vintage }) => (pick(vintage.agents, 'nis').description = ' '),
      {
        code: 'incomplete',
        id: 'nis',
        path: 'agents[0].description',
        got: '" "',
        expected: 'a few words on who it is',
      },
    ],
    [
      'an address that is not safe',
      ({ vintage }) => (pick(vintage.sources, 'european-conservative-article').csl.URL = 'http://example.org'),
      {
        code: 'incomplete',
        id: 'european-conservative-article',
        path: 'sources[0].csl.URL',
        got: '"http://example.org"',
        expected: 'an https address',
      },
    ],
    [
      'a source whose terms are named and cannot be read',
      ({ vintage }) => (pick(vintage.sources, 'european-conservative-article').licence = { name: 'terms of its own' }),
      {
        code: 'incomplete',
        id: 'european-conservative-article',
        path: 'sources[0].licence.url',
        got: 'undefined',
        expected: 'the https address of the terms; an SPDX id needs none, nor does a name that begins with “none”',
      },
    ],
    [
      'a source without a credit line',
      ({ vintage }) => (pick(vintage.sources, 'european-conservative-article').credit = ''),
      {
        code: 'incomplete',
        id: 'european-conservative-article',
        path: 'sources[0].credit',
        got: '""',
        expected: 'a credit line',
      },
    ],
  ])('finds %s', (_, breakIt, issue) => {
    expect(sources(broken('troops@2024-10-22', breakIt))).toEqual([
      { file: 'datasets/troops/2024-10-22.ts', ...issue },
    ]);
  });

  it('finds a source that says nothing of its terms', () => {
    const file = broken('troops@2024-10-22', ({ vintage }) => {
      pick(vintage.sources, 'european-conservative-article').licence = { name: ' ' };
    });
    expect(sources(file)[0]).toMatchObject({
      code: 'incomplete',
      id: 'european-conservative-article',
      path: 'sources[0].licence.name',
      expected: 'a licence, or the plain statement that there is none',
    });
  });

  it.each([
    { name: 'CC-BY-4.0' },
    { name: 'terms of its own', url: 'https://example.org/terms' },
    { name: 'none stated' },
  ])('takes the licence %j', (licence) => {
    const file = broken('troops@2024-10-22', ({ vintage }) => {
      pick(vintage.sources, 'european-conservative-article').licence = licence;
    });
    expect(sources(file)).toEqual([]);
  });

  it('finds a source that the evidence does not bear out', () => {
    const file = broken('south-korea-aid@2024-10-22', ({ vintage }) => {
      pick(vintage.observations, 'rank').source = 'kiel-r19';
    });
    expect(sources(file)).toEqual([
      {
        code: 'source-without-evidence',
        file: 'datasets/south-korea-aid/2024-10-22.ts',
        id: 'rank',
        path: 'observations[4].source',
        got: '"kiel-r19"',
        expected: 'a source of its evidence: european-conservative-article',
      },
    ]);
  });

  it('finds a revision from a source that is not declared', () => {
    const file = broken('aid-to-ukraine@2026-04-30', ({ vintage }) => {
      for (const revision of vintage.revisions ?? []) revision.source = 'kiel-r27';
    });
    expect(sources(file)[0]).toEqual({
      code: 'undeclared-source',
      file: 'datasets/aid-to-ukraine/2026-04-30.ts',
      id: 'KOR-financial',
      path: 'revisions[0].source',
      got: '"kiel-r27"',
      expected: 'one of the sources declared: kiel-r29, kiel-r28, kiel-r25, kiel-r19, kiel-r18, kiel-r16, kiel-pages',
    });
  });

  it('finds a holder that is not declared', () => {
    const file = broken('positions@2024-10-22', ({ vintage }) => {
      pick(vintage.positions, 'macron-western-troops').holder = 'scholz';
    });
    expect(sources(file)).toMatchObject([
      { code: 'undeclared-agent', id: 'macron-western-troops', path: 'positions[4].holder', got: '"scholz"' },
    ]);
  });
});
