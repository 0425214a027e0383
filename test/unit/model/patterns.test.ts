import type { StandardSchemaV1 } from '@standard-schema/spec';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import * as patterns from '../../../src/model/patterns.js';
import {
  checkSchema,
  evidenceSchema,
  observationSchema,
  sourceSchema,
  vintageSchema,
} from '../../../src/schema/index.js';
import { issuesOf, row, said } from '../support/issues.js';
import { checks, evidence, observation, source, vintage } from '../support/samples.js';

/** Whether each text is taken as the value of a key. */
const takes = (schema: StandardSchemaV1, base: object, key: string, texts: string[]): Record<string, boolean> =>
  Object.fromEntries(texts.map((text) => [text, !issuesOf(schema, { ...base, [key]: text }).length]));

const all = (texts: string[], taken: boolean): Record<string, boolean> =>
  Object.fromEntries(texts.map((text) => [text, taken]));

describe('a text of a dataset', () => {
  const good = {
    id: ['total', 'KOR-total', '2024-08.total', 'a', '9'],
    area: ['KOR', 'EU', 'UKR'],
    period: [
      ...['2024', '2024-10', '2024-10-22', '2024-02-29', '2000-02-29'],
      ...['2023-10/2024-10', '2023/2024-03-01', '2024/2024-03', '2024-10-22/2024-10-22', '2022-01-24/2024'],
      ...['../2024-04', '../2024-04-30', '2024-10/..', '2024-10-22/..'],
      ...['P1Y/2024-10-22', 'P6M/2024-10', 'P1Y6M/2024-10', 'P30D/2024-10-22', 'P2W/2024-10-22'],
    ],
  };
  const bad = {
    id: ['', ' total', 'to tal', '-total', '.total', 'tötal', 'a/b', 'a@b', '*', '__proto__'],
    area: ['', 'KR', 'kor', 'EUR4', 'South Korea', 'EU ', 'UKRA'],
    period: [
      ...['', '24', '2024-13', '2024-00', '2024-1', '2024-10-32', '2024-04-31', '2023-02-29', '1900-02-29'],
      ...['2024/', '/2024', '../..', '..', '2024-10-22T10:00', '2024-10-22 ', 'autumn 2024', '22.10.2024'],
      ...['2024-10/2023-10', '2024-10-22/2024-10-21', '2024/2023-12-31'],
      ...['P/2024', 'P1Y', 'PT1H/2024', '2024/P1Y', 'P1Y/..', '../P1Y', '2022/2023/2024'],
    ],
  };

  it.each(['id', 'area', 'period'] as const)('matches the pattern of %s or is refused', (key) => {
    expect(takes(observationSchema, observation(), key, good[key])).toEqual(all(good[key], true));
    expect(takes(observationSchema, observation(), key, bad[key])).toEqual(all(bad[key], false));
  });

  it('is the name of a vintage where it is a day, or one with the number of a re-issue', () => {
    const right = ['2024-08-31', '2024-08-31.2', '2024-08-31.10', '2024-02-29'];
    const wrong = ['2024-08', '2024-08-31.1', '2024-08-31.0', '2024-08-31.', '2024-8-31', 'latest', '2023-02-29'];
    expect(takes(vintageSchema, vintage(), 'vintage', right)).toEqual(all(right, true));
    expect(takes(vintageSchema, vintage(), 'vintage', wrong)).toEqual(all(wrong, false));
  });

  it('is a day only where it is exact to the day', () => {
    const wrong = ['2024', '2024-10', '2024-10-32', '2024-10-22T00:00:00Z', '../2024-10-22'];
    for (const key of ['accessed', 'through'])
      expect(takes(vintageSchema, vintage(), key, wrong)).toEqual(all(wrong, false));
  });

  it('names a dataset in small letters, digits and hyphens', () => {
    const right = ['south-korea-aid', 'troops', 'r19'];
    const wrong = ['South-Korea', '19r', 'a_b', 'a.b', 'a@2024-10-22', ''];
    expect(takes(vintageSchema, vintage(), 'dataset', right)).toEqual(all(right, true));
    expect(takes(vintageSchema, vintage(), 'dataset', wrong)).toEqual(all(wrong, false));
  });

  it('is a reference where it is an id, or has a dataset before it', () => {
    const [, , , , base = {}] = checks();
    const right = ['total', 'troops/total', 'troops@2024-10-22/total', 'troops@2024-10-22.2/KOR-total'];
    const wrong = ['troops@2024-10-22', 'troops@latest/total', '/total', 'troops/', 'Troops/total', 'a/b/c', '*-total'];
    expect(takes(checkSchema, base, 'b', right)).toEqual(all(right, true));
    expect(takes(checkSchema, base, 'b', wrong)).toEqual(all(wrong, false));
  });

  it('is a reference with a star in sums only', () => {
    const [sum = {}, rank = {}] = checks();
    const stars = ['*-total', 'KOR-*', '*', 'aid-to-ukraine/*-total'];
    expect(takes(checkSchema, sum, 'total', stars)).toEqual(all(stars, true));
    for (const star of stars) expect(said(checkSchema, { ...rank, order: ['total', star] })).toHaveLength(1);
  });

  it('is an address where it begins with http or https', () => {
    const right = ['https://example.org', 'http://example.org/a?b=c#d', 'https://example.org:8080/ü'];
    const wrong = [
      ...['javascript:alert(1)', 'JAVASCRIPT:alert(1)', ' https://example.org', 'https://example.org/a b', 'https://'],
      ...['data:text/html,x', 'ftp://example.org', '//example.org', 'example.org', 'mailto:a@example.org', ''],
      ...['https://user:secret@example.org', 'java\nscript:alert(1)', 'https://example.org\n'],
    ];
    const withUrl = (URL: string): number =>
      issuesOf(sourceSchema, { ...source(), csl: { ...source().csl, URL } }).length;
    const withTerms = (url: string): number =>
      issuesOf(sourceSchema, { ...source(), licence: { name: 'x', url } }).length;
    for (const address of right) expect([address, withUrl(address), withTerms(address)]).toEqual([address, 0, 0]);
    for (const address of wrong) expect([address, withUrl(address), withTerms(address)]).toEqual([address, 1, 1]);
  });

  it('is a quote where it has at most twelve words', () => {
    const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
    const texts = [words(1), words(12), words(13), '', 'two  blanks', ' word'];
    expect(Object.values(takes(evidenceSchema, evidence(), 'quote', texts))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('are matched without going back over the text, however nasty', () => {
    const terms = Object.entries(patterns).flatMap(([name, term]) =>
      typeof term === 'object' && 'pattern' in term ? [[name, analyse(term.pattern).reports.length]] : [],
    );
    expect(terms.length).toBeGreaterThan(10);
    expect(terms.filter(([, slow]) => slow)).toEqual([]);
  });

  it('are held against long and nasty texts', () => {
    for (const text of [' '.repeat(50_000), 'a '.repeat(50_000), `${'a.'.repeat(50_000)}/`, '2024-'.repeat(20_000)]) {
      expect(row({ note: `${text}x `, period: text, id: `${text}/` })).toHaveLength(3);
      expect(said(evidenceSchema, { ...evidence(), quote: `${text} ` })).toHaveLength(1);
    }
  });
});
