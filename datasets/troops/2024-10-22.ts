import type { Period, Unit } from '../../src/model/observation.js';
import type { Vintage } from '../../src/model/vintage.js';
import { europeanConservative, nis, putin, southKoreanMedia, syrskyi, unnamed, zelensky } from '../agents.js';
import { europeanConservativeArticle } from '../sources.js';
import { claims } from './claims.js';
import {
  dagens,
  dwCasualties,
  espreso,
  interfaxSyrskyi,
  kbsDecision,
  kbsVoyage,
  moscowTimes,
  pravdaPutin,
} from './sources.js';

const people: Unit = { code: 'people', mult: 0 };
/** The article was written on that Tuesday or later. */
const stated: Period = '2024-10-22/..';

/** North Korean and Russian troops: `troops@2024-10-22`. */
export const troops: Vintage = {
  dataset: 'troops',
  vintage: '2024-10-22',
  title: 'North Korean and Russian troops',
  description:
    'North Korean soldiers said to be in Russia or on their way there, and Russian soldiers thought to be in Ukraine, as an article of autumn 2024 gives them, and what others had said of them by then.',
  accessed: '2026-11-23',
  measures: [
    {
      id: 'soldiers',
      title: 'Soldiers',
      definition:
        'Soldiers of one army who are in a place, or are expected there, by the word of one party. The dead and wounded are another quantity.',
    },
    {
      id: 'brigades',
      title: 'Brigades',
      definition: 'Brigades in which soldiers are expected. They hold the soldiers, so the two are never added.',
    },
  ],
  areas: [
    { code: 'PRK', name: 'North Korea', alpha2: 'KP' },
    { code: 'RUS', name: 'Russia', alpha2: 'RU' },
    { code: 'UKR', name: 'Ukraine', alpha2: 'UA' },
  ],
  agents: [nis, southKoreanMedia, europeanConservative, unnamed, zelensky, putin, syrskyi],
  sources: [
    europeanConservativeArticle,
    kbsVoyage,
    kbsDecision,
    espreso,
    pravdaPutin,
    dagens,
    moscowTimes,
    interfaxSyrskyi,
    dwCasualties,
  ],
  observations: [
    {
      id: 'north-korea-first',
      label: 'North Korean special forces already in Russia',
      measure: 'soldiers',
      area: 'PRK',
      counterpart: 'RUS',
      period: '../2024-10-22',
      value: 1500,
      unit: people,
      relation: 'eq',
      hedge: 'the first',
      basis: 'claimed',
      by: 'nis',
      via: 'european-conservative',
      stated,
      repeats: 'north-korea-first-nis-2024-10-18',
      source: 'european-conservative-article',
      quantity: 'north-korea-troops-sent',
      note: 'Moved to Vladivostok between 8 and 13 October 2024, on ships of the Russian navy.',
    },
    {
      id: 'north-korea-further',
      label: 'North Korean troops still expected',
      measure: 'soldiers',
      area: 'PRK',
      counterpart: 'RUS',
      period: '2024-10-22/..',
      value: 12_000,
      unit: people,
      relation: 'eq',
      hedge: 'a further',
      basis: 'expected',
      by: 'nis',
      via: 'south-korean-media',
      stated,
      repeats: 'north-korea-expected-nis-2024-10-18',
      source: 'european-conservative-article',
      quantity: 'north-korea-troops-expected',
      note: '“Further” says 1,500 too many: other reports of the same statement give 12,000 in total, the first 1,500 among them.',
    },
    {
      id: 'north-korea-brigades',
      label: 'North Korean brigades still expected',
      measure: 'brigades',
      area: 'PRK',
      counterpart: 'RUS',
      period: '2024-10-22/..',
      value: 4,
      unit: { code: 'brigades', mult: 0 },
      relation: 'eq',
      basis: 'expected',
      by: 'nis',
      via: 'south-korean-media',
      stated,
      source: 'european-conservative-article',
      quantity: 'north-korea-brigades-expected',
    },
    {
      id: 'russia-in-ukraine',
      label: 'Russian soldiers in Ukraine',
      measure: 'soldiers',
      area: 'RUS',
      counterpart: 'UKR',
      period: '../2024-10-22',
      value: 600_000,
      unit: people,
      relation: 'approx',
      hedge: 'roughly',
      basis: 'estimated',
      by: 'unnamed',
      via: 'european-conservative',
      stated,
      source: 'european-conservative-article',
      quantity: 'russian-troops-in-ukraine',
      note: 'Soldiers present. Not to be mixed up with the number killed or wounded, put above 600,000 in the same weeks.',
    },
    ...claims,
  ],
  derivations: [
    {
      id: 'russia-to-first',
      label: 'Russian soldiers in Ukraine for each of the first North Koreans',
      kind: 'ratio',
      from: ['russia-in-ukraine', 'north-korea-first'],
    },
    {
      id: 'per-brigade',
      label: 'North Korean troops in each brigade, on average',
      kind: 'rate',
      from: ['north-korea-further', 'north-korea-brigades'],
    },
  ],
  views: [
    {
      id: 'contingents',
      form: 'units',
      title: 'North Korea’s soldiers are few beside Russia’s',
      unitSize: 1500,
      groups: [
        { observation: 'north-korea-first' },
        { observation: 'north-korea-further' },
        { observation: 'russia-in-ukraine' },
      ],
      notes: [
        'The article counts the first 1,500 apart from the further 12,000; other reports of the same statement count them in. Neither is part of the 600,000: they were said to be in Russia.',
      ],
    },
    {
      id: 'north-korea-troops-claims',
      form: 'series',
      title: 'How many North Korean soldiers were expected in Russia, and by whom',
      by: 'claims',
      quantity: 'north-korea-troops-expected',
      notes: ['All but the article’s number are totals, with those who were there already.'],
    },
    {
      id: 'russian-troops-claims',
      form: 'series',
      title: 'How many Russian soldiers are in Ukraine depends on who counts',
      by: 'claims',
      quantity: 'russian-troops-in-ukraine',
      notes: ['Each party draws the area in its own way: Ukraine, the combat zone, or the area of operations.'],
    },
  ],
  checks: [
    {
      kind: 'ratio',
      part: 'north-korea-first',
      whole: 'russia-in-ukraine',
      equals: 0.0025,
      tolerance: 0.0001,
      why: 'About one to four hundred.',
    },
    {
      kind: 'disjoint',
      never: ['north-korea-first', 'north-korea-further', 'russia-in-ukraine'],
      why: 'The first may be among the further ones, and neither were counted in Ukraine.',
    },
    { kind: 'disjoint', never: ['soldiers', 'brigades'], why: 'The brigades hold the soldiers.' },
  ],
  notes: [
    'The vintage is named after the latest event the article dates, 22 October 2024: its day of publication is not known to us.',
  ],
};
