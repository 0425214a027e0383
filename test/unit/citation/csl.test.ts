import { describe, expect, it } from 'vitest';
import { cite, citationStyles } from '../../../src/citation/cite.js';
import { normalize } from '../../../src/user-data/normalize.js';
import { cslOf } from '../../../src/citation/csl.js';
import { derive } from '../../../src/derive/derive.js';
import type { Source } from '../../../src/model/source.js';
import { cslFaults } from '../support/citations.js';
import { observation, vintage } from '../support/data.js';

const paper: Source = {
  id: 'paper',
  csl: { id: 'another-id', type: 'report', title: 'A report', issued: { 'date-parts': [[2024, 10]] } },
  licence: { name: 'none stated' },
  credit: 'The Paper',
};
const data = vintage({
  sources: [paper],
  agents: [{ id: 'nis', name: 'The Service', mention: 'the Service', party: 'third-party' }],
  observations: [observation({ source: 'paper' }), observation({ id: 'y', value: 2, source: 'paper' })],
});

describe('a source as a CSL item', () => {
  it('is the item it carries, under the id it is known by', () => {
    expect(cslOf(paper)).toEqual({ ...paper.csl, id: 'paper' });
  });

  it('is made of its credit line where a page gave no more', () => {
    const [own] = normalize({ observations: [], sources: [{ id: 'own', credit: 'Our desk' }] }).sources;
    expect(cslOf(own!)).toEqual({ id: 'own', type: 'article', title: 'Our desk' });
  });

  it.each([
    ['names', { author: 'A. Nobody' }],
    ['names in a list', { author: ['A. Nobody', null, 7, {}, { family: 3 }] }],
    ['a date', { issued: '2024' }],
    ['a date of nothing', { issued: { 'date-parts': [[]] }, accessed: null }],
    ['a date of words', { issued: { 'date-parts': [['spring', 2024]] } }],
  ])('leaves out what a page gave as %s and is none', (_, csl) => {
    const { sources } = normalize({
      observations: [],
      sources: [{ id: 'own', credit: 'Our desk', csl: { URL: 'https://example.org/', ...csl } }],
    });
    const item = cslOf(sources[0]!);
    expect(item).toEqual({ id: 'own', type: 'webpage', title: 'Our desk', URL: 'https://example.org/' });
    expect(cslFaults([item])).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'JavaScript://example.org/%0aalert(1)', 'example.org'])(
    'names no address that a reader must not follow: %s',
    (URL) => {
      const { sources } = normalize({ observations: [], sources: [{ id: 'own', credit: 'Our desk', csl: { URL } }] });
      expect(cslOf(sources[0]!)).toEqual({ id: 'own', type: 'article', title: 'Our desk' });
      for (const style of citationStyles) expect(cite(sources[0]!, style)).not.toContain(URL);
    },
  );

  it.each(['constructor', '__proto__', 'toString'])('is of no type that only JavaScript knows: %s', (type) => {
    const { sources } = normalize({ observations: [], sources: [{ id: 'own', credit: 'Our desk', csl: { type } }] });
    expect(cslOf(sources[0]!).type).toBe('article');
    expect(cite(sources[0]!, 'bibtex')).toContain('@article{own,');
  });
});

describe('a vintage as a CSL item', () => {
  it('is a data set of this package, with its sources in the note', () => {
    const item = cslOf(vintage({ sources: [paper, { ...paper, id: 'again' }], published: '2024-11-01' }));
    expect(item).toEqual({
      id: 'shells@2024-10-22',
      type: 'dataset',
      title: 'Shells',
      publisher: 'figures-of-record',
      version: '2024-10-22',
      issued: { 'date-parts': [[2024, 11, 1]] },
      accessed: { 'date-parts': [[2026, 11, 23]] },
      language: 'en',
      note: 'Sources: The Paper.',
    });
    expect(cslFaults([item])).toEqual([]);
  });

  it.each([
    ['2024', [[2024]]],
    ['2024-10', [[2024, 10]]],
    [
      '2026-06-04/2026-08-04',
      [
        [2026, 6, 4],
        [2026, 8, 4],
      ],
    ],
    // CSL cannot say "by then" or "from then on", and a day it is not.
    ['../2024-11-01', undefined],
    ['2024-10-22/..', undefined],
    ['P1Y/2024-10-22', undefined],
    ['2024-13', undefined],
    ['autumn', undefined],
  ])('published %s', (published, parts) => {
    expect(cslOf(vintage({ published })).issued?.['date-parts']).toEqual(parts);
  });

  it('is not said to be ours where a page made it up', () => {
    const own = normalize({ title: 'Our museums', observations: [{ label: 'City Museum', value: 4120 }] });
    expect(cslOf(own)).toEqual({ id: 'figures', type: 'dataset', title: 'Our museums' });
    expect(cslOf({ observation: own.observations[0]!, vintage: own })).toEqual({
      id: 'city-museum',
      type: 'dataset',
      title: 'Our museums',
    });
  });
});

describe('an observation as a CSL item', () => {
  it('is the work it is printed in, and says where to find the number again', () => {
    expect(cslOf({ observation: data.observations[0]!, vintage: data })).toEqual({
      ...paper.csl,
      id: 'shells@2024-10-22/x',
      archive: 'figures-of-record',
      archive_location: 'shells@2024-10-22/x',
    });
  });

  it('is the one source there is where it names none', () => {
    expect(cslOf({ observation: observation(), vintage: data }).title).toBe('A report');
    expect(cslOf({ observation: observation(), vintage: vintage() }).title).toBe('Shells');
  });

  it('that was computed is the vintage, with what it was computed from', () => {
    const share = derive({ id: 'share', label: 'The share', kind: 'share', from: ['y', 'x'] }, data);
    expect(cslOf({ observation: share, vintage: data })).toMatchObject({
      id: 'shells@2024-10-22/share',
      type: 'dataset',
      title: 'Shells',
      note: 'The share: computed as “PRK” ÷ “PRK” from figures of the Service. Sources: The Paper.',
      archive_location: 'shells@2024-10-22/share',
    });
  });
});
