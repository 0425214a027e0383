import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/user-data/normalize.js';
import { derive } from '../../../src/derive/derive.js';
import type { Evidence } from '../../../src/model/evidence.js';
import { evidenceOf, toJSON } from '../../../src/export/json.js';
import type { Source } from '../../../src/model/source.js';
import { cslFaults } from '../support/citations.js';
import { observation, refusal, vintage } from '../support/data.js';

const source = (id: string): Source => ({
  id,
  csl: { id, type: 'report', title: `Report ${id}` },
  licence: { name: 'none stated' },
  credit: `Desk ${id}`,
});
const piece = (of: string[], from: string): Evidence => ({
  ids: of,
  source: from,
  accessed: '2026-11-23',
  live: false,
});

const data = vintage({
  sources: [source('a'), source('b'), source('c')],
  agents: [
    { id: 'nis', name: 'The Service', party: 'third-party' },
    { id: 'eu', name: 'The Union', party: 'ally' },
  ],
  measures: [{ id: 'artillery-rounds', title: 'Rounds', definition: 'Rounds.' }],
  observations: [observation({ source: 'a' }), observation({ id: 'y', value: 2, source: 'a' })],
});
const evidence = [piece(['x'], 'a'), piece(['x', 'y'], 'b'), piece(['z'], 'c')];
const share = derive({ id: 's', label: 'S', kind: 'share', from: ['y', 'x'] }, data);
const again = derive(
  { id: 't', label: 'T', kind: 'ratio', from: ['s', 's'] },
  { ...data, observations: [...data.observations, share] },
);

describe('evidence of an observation', () => {
  it('is what names it', () => {
    expect(evidenceOf(data.observations[1]!, data, evidence)).toEqual([evidence[1]]);
    expect(evidenceOf(observation({ id: 'w' }), data, evidence)).toEqual([]);
  });

  it('of a computed one is that of all it was computed from, at any depth', () => {
    expect(evidenceOf(share, data, evidence)).toEqual(evidence.slice(0, 2));
    expect(evidenceOf(again, { ...data, observations: [...data.observations, share] }, evidence)).toEqual(
      evidence.slice(0, 2),
    );
  });

  it('is found even where numbers are said to be made of one another', () => {
    const [one, two] = [observation({ derivedFrom: ['y'] }), observation({ id: 'y', derivedFrom: ['shells/x'] })];
    expect(evidenceOf(one, { ...data, observations: [one, two] }, evidence)).toEqual(evidence.slice(0, 2));
  });

  it('refuses lineage that is no reference', () => {
    const odd = observation({ derivedFrom: ['a b/c'] });
    expect(refusal(() => evidenceOf(odd, data, evidence)).code).toBe('malformed-reference');
  });
});

describe('JSON with provenance', () => {
  const read = JSON.parse(toJSON(data.observations.slice(0, 1), data, evidence)) as Record<string, unknown> & {
    sources: { csl: unknown }[];
  };

  it('has for each number where it is written and how to cite it', () => {
    expect(read).toMatchObject({
      dataset: 'shells',
      vintage: '2024-10-22',
      accessed: '2026-11-23',
      citation: 'Shells (Version 2024-10-22) [Data set]. (n.d.). figures-of-record.',
      licence: { name: 'CC-BY-4.0' },
      observations: [
        {
          reference: 'shells@2024-10-22/x',
          ...data.observations[0],
          amount: 8_000_000,
          evidence: evidence.slice(0, 2),
          credit: 'The Service, in Desk a, as of 22 Oct 2024; figures-of-record shells@2024-10-22',
          citation: 'Report a. (n.d.). figures-of-record (shells@2024-10-22/x).',
        },
      ],
    });
  });

  it('has the sources, agents and measures that it names, and no other', () => {
    expect(read).toMatchObject({ sources: [source('a'), source('b')], agents: [{ id: 'nis' }], measures: [{}] });
    expect(read['agents']).toHaveLength(1);
    expect(cslFaults(read.sources.map(({ csl }) => csl))).toEqual([]);
  });

  it('says nothing of ours about a page’s own rows', () => {
    const own = normalize({ title: 'Rent', observations: [{ label: 'Rent', value: null }] });
    expect(JSON.parse(toJSON(own.observations, own, []))).toEqual({
      title: 'Rent',
      description: '',
      accessed: '',
      citation: 'Rent [Data set]. (n.d.).',
      observations: [
        {
          ...own.observations[0],
          amount: null,
          evidence: [],
          credit: 'Source not stated',
          citation: 'Rent [Data set]. (n.d.).',
        },
      ],
      sources: [],
      agents: [],
      measures: [],
    });
  });
});
