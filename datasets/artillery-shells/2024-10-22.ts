import type { Period, Unit } from '../../src/observation.js';
import type { Vintage } from '../../src/vintage.js';
import { eu, europeanConservative, nis, unnamed } from '../agents.js';
import { europeanConservativeArticle } from '../sources.js';

const rounds: Unit = { code: 'rounds', mult: 0 };
const millionRounds: Unit = { code: 'rounds', mult: 6 };
const pastYear: Period = 'P1Y/2024-10-22';

export const artilleryShells: Vintage = {
  dataset: 'artillery-shells',
  vintage: '2024-10-22',
  title: 'Artillery rounds for both sides',
  description:
    'Artillery rounds that North Korea is said to have sent to Russia, and that the European Union promised and sent to Ukraine, as an article of autumn 2024 gives them.',
  accessed: '2026-11-23',
  measures: [
    {
      id: 'artillery-rounds',
      title: 'Artillery rounds',
      definition:
        'Rounds of artillery ammunition handed over, or promised, to one side of the war, of whatever calibre. The basis tells a promise from a delivery and a count from an inference.',
    },
    {
      id: 'weapons-shipments',
      title: 'Weapons shipments',
      definition:
        'Large consignments of arms seen on their way, whatever they hold. Artillery rounds travel in them, so the two are never added.',
    },
  ],
  areas: [
    { code: 'PRK', name: 'North Korea', alpha2: 'KP' },
    { code: 'RUS', name: 'Russia', alpha2: 'RU' },
    { code: 'EU', name: 'European Union', alpha2: 'EU' },
    { code: 'UKR', name: 'Ukraine', alpha2: 'UA' },
  ],
  agents: [nis, eu, europeanConservative, unnamed],
  sources: [europeanConservativeArticle],
  observations: [
    {
      id: 'north-korea-to-russia',
      label: 'North Korea to Russia',
      measure: 'artillery-rounds',
      area: 'PRK',
      counterpart: 'RUS',
      period: pastYear,
      value: 8,
      unit: millionRounds,
      relation: 'approx',
      hedge: 'around',
      basis: 'claimed',
      by: 'nis',
      via: 'european-conservative',
      source: 'european-conservative-article',
      of: 'north-korea-rounds',
      note: 'Not a count: inferred from the volume of containers seen, for mixed calibres, over about 14 months.',
    },
    {
      id: 'north-korea-shipments',
      label: 'North Korea to Russia, large shipments',
      measure: 'weapons-shipments',
      area: 'PRK',
      counterpart: 'RUS',
      period: pastYear,
      value: 70,
      unit: { code: 'shipments', mult: 0 },
      relation: 'gt',
      low: 70,
      hedge: 'over',
      basis: 'claimed',
      by: 'nis',
      via: 'european-conservative',
      source: 'european-conservative-article',
      of: 'north-korea-shipments',
    },
    {
      id: 'eu-promised',
      label: 'EU to Ukraine, promised',
      measure: 'artillery-rounds',
      area: 'EU',
      counterpart: 'UKR',
      period: '../2024-04',
      value: 1,
      unit: millionRounds,
      relation: 'eq',
      basis: 'promised',
      by: 'eu',
      via: 'european-conservative',
      source: 'european-conservative-article',
      of: 'eu-rounds-promised',
      note: 'The article gives April 2024 as the deadline. The decision of March 2023 allowed twelve months, so it fell due in March 2024.',
    },
    {
      id: 'eu-sent',
      label: 'EU to Ukraine, sent',
      measure: 'artillery-rounds',
      area: 'EU',
      counterpart: 'UKR',
      period: '../2024-10-22',
      value: 650_000,
      unit: rounds,
      relation: 'approx',
      hedge: 'about',
      basis: 'reported',
      by: 'unnamed',
      via: 'european-conservative',
      source: 'european-conservative-article',
      of: 'eu-rounds-sent',
      note: 'The article adds “only”, and does not say of which day the number is.',
    },
  ],
  derivations: [
    { id: 'sent-of-promised', label: 'Sent, of what the EU promised', kind: 'share', from: ['eu-sent', 'eu-promised'] },
    {
      id: 'north-korea-to-eu-sent',
      label: 'North Korea’s rounds for each round the EU sent',
      kind: 'ratio',
      from: ['north-korea-to-russia', 'eu-sent'],
    },
    {
      id: 'north-korea-to-promise',
      label: 'North Korea’s rounds for each round the EU promised',
      kind: 'ratio',
      from: ['north-korea-to-russia', 'eu-promised'],
    },
  ],
  views: [
    {
      id: 'pledge',
      form: 'target',
      title: 'What became of the EU’s million rounds',
      promised: 'eu-promised',
      delivered: 'eu-sent',
    },
    {
      id: 'flows',
      form: 'units',
      title: 'By South Korea’s account, North Korea’s shells for Russia dwarf the EU’s for Ukraine',
      unitSize: 50_000,
      groups: [
        { observation: 'eu-promised' },
        { observation: 'eu-sent', within: 'eu-promised' },
        { observation: 'north-korea-to-russia' },
      ],
      notes: ['Unlike things: a third party’s inference on the one side, a count of deliveries on the other.'],
    },
  ],
  checks: [
    {
      kind: 'ratio',
      part: 'eu-sent',
      whole: 'eu-promised',
      equals: 0.65,
      tolerance: 0.005,
      why: 'About 65 per cent of the promise was sent.',
    },
    {
      kind: 'ratio',
      part: 'north-korea-to-russia',
      whole: 'eu-sent',
      equals: 12,
      tolerance: 0.5,
      why: 'About twelve times what the EU sent.',
    },
    {
      kind: 'ratio',
      part: 'north-korea-to-russia',
      whole: 'eu-promised',
      equals: 8,
      tolerance: 0.5,
      why: 'About eight times what the EU promised.',
    },
    {
      kind: 'disjoint',
      never: ['north-korea-to-russia', 'eu-sent'],
      why: 'They go to opposite sides, and one is inferred where the other is counted.',
    },
    {
      kind: 'disjoint',
      never: ['north-korea-to-russia', 'eu-promised'],
      why: 'They go to opposite sides, and one is inferred where the other is promised.',
    },
    {
      kind: 'disjoint',
      never: ['artillery-rounds', 'weapons-shipments'],
      why: 'The rounds travelled in the shipments.',
    },
  ],
  notes: [
    'The vintage is named after the latest event the article dates, 22 October 2024: its day of publication is not known to us.',
  ],
};
