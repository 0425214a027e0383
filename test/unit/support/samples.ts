import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { Agent } from '../../../src/model/agent.js';
import type { Check } from '../../../src/model/check.js';
import type { Evidence } from '../../../src/model/evidence.js';
import type { Observation } from '../../../src/model/observation.js';
import {
  agentSchema,
  checkSchema,
  evidenceSchema,
  figureDataSchema,
  observationSchema,
  sourceSchema,
  viewSchema,
  vintageSchema,
} from '../../../src/schema/index.js';
import type { Source } from '../../../src/model/source.js';
import type { View } from '../../../src/model/view.js';
import type { Vintage } from '../../../src/model/vintage.js';

// One of each thing, with every key that it may have.

export const observation = (): Observation => ({
  id: 'total',
  label: 'All aid',
  measure: 'aid-allocated',
  area: 'KOR',
  counterpart: 'UKR',
  dimensions: { kind: 'total' },
  period: '2022-01-24/2024-08-31',
  value: 789,
  unit: { code: 'EUR', mult: 6 },
  relation: 'approx',
  low: 780,
  high: 790,
  hedge: 'about',
  basis: 'recorded',
  status: ['E'],
  by: 'kiel',
  via: 'press',
  source: 'kiel-r19',
  quantity: 'south-korea-total',
  derivedFrom: ['financial', 'troops@2024-10-22.2/first'],
  note: 'A note.',
});

export const evidence = (): Evidence => ({
  ids: ['total'],
  source: 'kiel-r19',
  quote: 'a total of €789 million',
  cell: { sheet: 'Summary', row: 'South Korea', column: 'Total' },
  method: 'rounded',
  accessed: '2026-11-23',
  live: false,
  note: 'A note.',
});

export const source = (): Source => ({
  id: 'kiel-r19',
  csl: {
    id: 'kiel-r19',
    type: 'dataset',
    title: 'The Ukraine Support Tracker',
    author: [{ family: 'Trebesch', given: 'C.' }, { literal: 'Kiel Institute' }],
    'container-title': 'Kiel Working Paper',
    publisher: 'Kiel Institute',
    number: '2218',
    version: '19',
    issued: { 'date-parts': [[2024, 10, 10]] },
    accessed: { 'date-parts': [[2026]] },
    URL: 'https://example.org/tracker?release=19#summary',
    language: 'en',
    note: 'A note.',
  },
  licence: { name: 'none stated', url: 'http://example.org/terms' },
  credit: 'Kiel Institute, Ukraine Support Tracker',
});

export const agent = (): Agent => ({
  id: 'kiel',
  name: 'Kiel Institute for the World Economy',
  mention: 'the Kiel Institute',
  short: 'Kiel',
  area: 'DEU',
  party: 'third-party',
  description: 'Research institute.',
});

export const views = (): View[] => [
  { id: 'breakdown', form: 'parts', title: 'By kind', notes: ['A note.'], whole: 'total', parts: ['a', 'b'] },
  {
    id: 'donors',
    form: 'ranking',
    title: 'Donors',
    measure: 'aid-allocated',
    dimensions: { kind: 'total' },
    ranked: 'donors',
    stack: 'kind',
    highlight: 'KOR',
  },
  { id: 'pledge', form: 'target', title: 'Promised and sent', promised: 'a', delivered: 'b' },
  {
    id: 'scale',
    form: 'units',
    title: 'Troops',
    unitSize: 1500,
    groups: [{ observation: 'a' }, { observation: 'b', within: 'a' }],
  },
  { id: 'sayings', form: 'series', title: 'Who said what', by: 'claims', quantity: 'total' },
];

export const checks = (): Check[] => [
  { kind: 'sum', why: 'Parts.', total: '*-total', parts: ['*-financial', '*-military'], tolerance: 0 },
  { kind: 'rank', why: 'Rank.', order: ['aid-to-ukraine/AUT-total', 'total'], adjacent: true },
  { kind: 'ratio', why: 'Share.', part: 'a', whole: 'total', equals: 0.596, tolerance: 0.001 },
  { kind: 'disjoint', why: 'Unlike.', never: ['aid-allocated', 'aid-committed'] },
  { kind: 'agrees', why: 'Same.', a: 'total', b: 'aid-to-ukraine@2024-08-31/KOR-total', tolerance: 500_000 },
];

export const vintage = (): Vintage => ({
  dataset: 'south-korea-aid',
  vintage: '2024-10-22',
  title: 'South Korea’s aid',
  description: 'What one donor gave.',
  through: '2024-08-31',
  published: '2024-10-10',
  accessed: '2026-11-23',
  supersedes: '2024-08-31.2',
  measures: [{ id: 'aid-allocated', title: 'Aid allocated', definition: 'What it is.' }],
  areas: [
    { code: 'EU', name: 'EU institutions' },
    { code: 'DEU', name: 'Germany', alpha2: 'DE', within: 'EU' },
  ],
  agents: [agent()],
  sources: [source()],
  observations: [observation()],
  derivations: [{ id: 'share', label: 'Share', kind: 'rate', from: ['a', 'troops/b'], note: 'A note.' }],
  views: views(),
  checks: checks(),
  events: [
    { id: 'e', date: '../2024-04', title: 'Deadline', areas: ['EU'], by: 'kiel', via: 'press', note: 'A note.' },
  ],
  positions: [{ id: 'p', holder: 'kiel', stance: 'Supports it', date: '2024-10', via: 'press', note: 'A note.' }],
  errata: [
    { observation: 'total', vintage: '2024-10-22', found: '2024-10-23', text: 'Wrong.', corrected: '2024-10-22.2' },
  ],
  revisions: [
    {
      ids: ['total'],
      text: 'A loan was taken out.',
      effect: { value: -276, unit: { code: 'EUR', mult: 6 }, relation: 'approx' },
      basis: 'inferred',
      source: 'article',
    },
  ],
  notes: ['A note.'],
  terms: { kind: { total: 'All kinds' } },
});

/** Each schema by name, with values that it takes. */
export const samples: { name: string; schema: StandardSchemaV1; values: object[] }[] = [
  { name: 'vintage', schema: vintageSchema, values: [vintage()] },
  { name: 'observation', schema: observationSchema, values: [observation()] },
  { name: 'evidence', schema: evidenceSchema, values: [evidence()] },
  { name: 'source', schema: sourceSchema, values: [source()] },
  { name: 'agent', schema: agentSchema, values: [agent()] },
  { name: 'view', schema: viewSchema, values: views() },
  { name: 'check', schema: checkSchema, values: checks() },
  { name: 'figure-data', schema: figureDataSchema, values: [{ observations: [{ value: 1 }] }, vintage()] },
];

/** A page's own data with every key that the schema names; its one view has those of every form. */
export const fullData = (): Record<string, unknown> => ({
  ...vintage(),
  views: [views().reduce((all, view) => ({ ...all, ...view }))],
});
