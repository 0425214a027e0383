import type { Agent } from '../../../src/model/agent.js';
import type { Observation } from '../../../src/model/observation.js';
import type { Vintage } from '../../../src/model/vintage.js';
import { observation, vintage } from './data.js';

const rounds = { code: 'rounds', mult: 0 } as const;
const millions = { code: 'rounds', mult: 6 } as const;

const seoul = (id: string, given: Partial<Observation>): Observation =>
  observation({
    id,
    label: 'North Korea to Russia',
    basis: 'claimed',
    quantity: 'rounds-to-russia',
    unit: millions,
    ...given,
  });
const brussels = (id: string, value: number, stated: string, given: Partial<Observation> = {}): Observation =>
  observation({
    id,
    label: 'EU to Ukraine, sent',
    area: 'EU',
    by: 'borrell',
    quantity: 'rounds-to-ukraine',
    value,
    unit: rounds,
    stated,
    ...given,
  });

/** Who has {@link sent} it. */
export const eu: Agent = { id: 'eu', name: 'European Union', short: 'the EU', party: 'ally' };

/** A state of one quantity: how many thousand rounds the EU said that it had sent. */
export const sent = (id: string, value: number | null, stated: string, given: Partial<Observation> = {}): Observation =>
  observation({
    id,
    label: 'Sent',
    value,
    unit: { code: 'rounds', mult: 3 },
    stated,
    by: eu.id,
    quantity: 'sent',
    ...given,
  });

/** Competing claims of two quantities, with every kind of date and hedge. */
export const claimed: Vintage = vintage({
  dataset: 'shells',
  vintage: '2024-11-18',
  title: 'Shells, by whoever counts them',
  agents: [
    {
      id: 'nis',
      name: 'South Korea’s National Intelligence Service',
      short: 'the NIS',
      area: 'KOR',
      party: 'third-party',
      description: 'South Korea’s main intelligence agency. Not a side in the war.',
    },
    {
      id: 'minister',
      name: 'South Korea’s defence minister',
      short: 'the defence minister',
      area: 'KOR',
      party: 'third-party',
    },
    {
      id: 'army',
      name: 'South Korean military intelligence',
      short: 'military intelligence',
      area: 'KOR',
      party: 'third-party',
    },
    {
      id: 'borrell',
      name: 'Josep Borrell',
      short: 'Borrell',
      area: 'EU',
      party: 'ally',
      description: 'Foreign policy chief of the European Union.',
    },
    { id: 'unnamed', name: 'a source the article does not name', short: 'an unnamed source', party: 'unknown' },
  ],
  sources: [
    {
      id: 'paper',
      credit: 'The Paper',
      licence: { name: 'none stated' },
      csl: { id: 'paper', type: 'webpage', title: 'Shells', URL: 'https://paper.example/shells' },
    },
  ],
  areas: [
    { code: 'PRK', name: 'North Korea', alpha2: 'KP' },
    { code: 'EU', name: 'European Union' },
  ],
  observations: [
    seoul('seoul-2024-10', {
      value: 8,
      relation: 'gt',
      hedge: 'more than',
      stated: '2024-10-18',
      repeats: 'seoul-2024-08',
      note: 'Inferred from the volume of containers.',
    }),
    seoul('seoul-2023-11', { value: 1, relation: 'gt', hedge: 'more than', stated: '2023-11-01' }),
    seoul('seoul-2024-02', { by: 'minister', value: 3, relation: 'between', low: 0.5, high: 3, stated: '2024-02' }),
    seoul('seoul-2024-06', { by: 'minister', value: 4.8, relation: 'le', hedge: 'up to', stated: '2024-06' }),
    seoul('seoul-2024-08', { by: 'army', value: 6, relation: 'gt', hedge: 'more than', stated: '2024-08-27' }),
    seoul('seoul-article', { value: 8, relation: 'approx', hedge: 'around', stated: '2024-10-22/..', source: 'paper' }),
    brussels('eu-2024-01', 330_000, '2024-01-31'),
    brussels('eu-2024-03', 500_000, '2024-03-25'),
    brussels('eu-2024-08', 700_000, '2024-08-30', { relation: 'approx', hedge: 'about' }),
    brussels('eu-article', 650_000, '2024-10-22/..', { by: 'unnamed', relation: 'approx', hedge: 'about' }),
    brussels('eu-2024-11-11', 980_000, '2024-11-11'),
    brussels('eu-2024-11-18', 1_000_000, '2024-11-18'),
  ],
  views: [
    {
      id: 'to-russia',
      form: 'series',
      by: 'claims',
      quantity: 'rounds-to-russia',
      title: 'One quantity, six statements',
      notes: ['No count: containers seen in ports.'],
    },
    {
      id: 'to-ukraine',
      form: 'series',
      by: 'claims',
      quantity: 'rounds-to-ukraine',
      title: 'What the EU said it had sent',
    },
  ],
});

const aid = (name: string, value: number, given: Partial<Vintage> = {}): Vintage =>
  vintage({
    dataset: 'aid',
    vintage: name,
    through: name,
    title: 'Aid',
    areas: [{ code: 'KOR', name: 'South Korea', alpha2: 'KR' }],
    agents: [{ id: 'kiel', name: 'Kiel Institute', party: 'third-party' }],
    observations: [
      observation({
        id: 'KOR',
        measure: 'aid',
        area: 'KOR',
        value,
        unit: { code: 'EUR', mult: 9 },
        basis: 'recorded',
        by: 'kiel',
      }),
    ],
    views: [
      { id: 'KOR-vintages', form: 'series', by: 'vintages', observation: 'KOR', title: 'South Korea in two vintages' },
    ],
    ...given,
  });

/** One number in two vintages, with reasons of both kinds and an erratum. */
export const aids: readonly [Vintage, Vintage] = [
  aid('2024-08-31', 0.788521),
  aid('2026-04-30', 0.6466, {
    supersedes: '2024-08-31',
    revisions: [
      {
        ids: ['KOR'],
        text: 'A loan agreed only in outline had left the data',
        basis: 'inferred',
        effect: { value: 276, unit: { code: 'EUR', mult: 6 }, relation: 'approx' },
      },
      { ids: ['KOR'], text: 'Exchange rates are taken otherwise.', basis: 'reported' },
    ],
    errata: [{ observation: 'KOR', vintage: '2024-08-31', found: '2025-05-03', text: 'A month was counted twice.' }],
  }),
];
