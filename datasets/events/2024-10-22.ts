import type { Vintage } from '../../src/model/vintage.js';
import { borrell, eu, europeanConservative, nis } from '../agents.js';
import { europeanConservativeArticle, interfaxPromise, kbsVoyage } from '../sources.js';
import { kbsCouncil, politico } from './sources.js';

/** What happened when: `events@2024-10-22`. */
export const events: Vintage = {
  dataset: 'events',
  vintage: '2024-10-22',
  title: 'What happened when',
  description:
    'The events that an article of autumn 2024 tells of. Where the article gives no day, the day is that of the source cited for it.',
  accessed: '2026-12-01',
  measures: [],
  areas: [
    { code: 'EU', name: 'European Union', alpha2: 'EU' },
    { code: 'UKR', name: 'Ukraine', alpha2: 'UA' },
    { code: 'PRK', name: 'North Korea', alpha2: 'KP' },
    { code: 'RUS', name: 'Russia', alpha2: 'RU' },
    { code: 'LTU', name: 'Lithuania', alpha2: 'LT' },
    { code: 'KOR', name: 'South Korea', alpha2: 'KR' },
  ],
  agents: [nis, eu, borrell, europeanConservative],
  sources: [europeanConservativeArticle, interfaxPromise, kbsVoyage, politico, kbsCouncil],
  observations: [],
  views: [],
  checks: [],
  events: [
    {
      id: 'eu-promise',
      date: '2023-03-20',
      title: 'The EU promises Ukraine a million artillery rounds within twelve months',
      areas: ['EU', 'UKR'],
      by: 'eu',
      via: 'borrell',
      note: 'The article gives no day for the promise.',
    },
    {
      id: 'eu-promise-due',
      date: '2024-03',
      title: 'The EU’s promise of a million artillery rounds falls due',
      areas: ['EU', 'UKR'],
      by: 'eu',
      via: 'borrell',
      note: 'Twelve months after the promise of 20 March 2023. The article gives April 2024 as the deadline.',
    },
    {
      id: 'north-korea-first-troops',
      date: '2024-10-08/2024-10-13',
      title: 'North Korea ships the first 1,500 of its special forces to Russia',
      areas: ['PRK', 'RUS'],
      by: 'nis',
      note: 'The article gives no day; it says that they had already been shipped.',
    },
    {
      id: 'landsbergis-remarks',
      date: '2024-10-20',
      title: 'Lithuania’s foreign minister calls for a return to the idea of Western troops in Ukraine',
      areas: ['LTU', 'UKR'],
      by: 'european-conservative',
      note: 'The article says only that it was a Sunday; Politico, to which he spoke, reported it on Monday 21 October 2024.',
    },
    {
      id: 'security-council-meeting',
      date: '2024-10-22',
      title: 'South Korea’s National Security Council holds an emergency meeting on North Korea’s part in the war',
      areas: ['KOR', 'PRK', 'RUS'],
      by: 'european-conservative',
      note: 'The article says only that it was a Tuesday; South Korea’s broadcaster KBS gives the day.',
    },
  ],
  notes: [
    'The vintage is named after the latest event the article dates, 22 October 2024: its day of publication is not known to us.',
  ],
};
