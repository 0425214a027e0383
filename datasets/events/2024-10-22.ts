import type { Vintage } from '../../src/model/vintage.js';
import { europeanConservative, nis } from '../agents.js';
import { europeanConservativeArticle } from '../sources.js';

/** What happened when: `events@2024-10-22`. */
export const events: Vintage = {
  dataset: 'events',
  vintage: '2024-10-22',
  title: 'What happened when',
  description: 'The events that an article of autumn 2024 tells of, each dated only as exactly as the article allows.',
  accessed: '2026-11-23',
  measures: [],
  areas: [
    { code: 'EU', name: 'European Union', alpha2: 'EU' },
    { code: 'UKR', name: 'Ukraine', alpha2: 'UA' },
    { code: 'PRK', name: 'North Korea', alpha2: 'KP' },
    { code: 'RUS', name: 'Russia', alpha2: 'RU' },
    { code: 'LTU', name: 'Lithuania', alpha2: 'LT' },
    { code: 'KOR', name: 'South Korea', alpha2: 'KR' },
  ],
  agents: [nis, europeanConservative],
  sources: [europeanConservativeArticle],
  observations: [],
  views: [],
  checks: [],
  events: [
    {
      id: 'eu-promise',
      date: '../2024-04',
      title: 'The EU promises Ukraine a million artillery rounds, due by April 2024',
      areas: ['EU', 'UKR'],
      by: 'european-conservative',
      note: 'The article dates the deadline and not the promise.',
    },
    {
      id: 'north-korea-first-troops',
      date: '../2024-10-22',
      title: 'North Korea ships the first 1,500 of its special forces to Russia',
      areas: ['PRK', 'RUS'],
      by: 'nis',
      via: 'european-conservative',
      note: 'The article gives no day; it says that they had already gone.',
    },
    {
      id: 'landsbergis-remarks',
      date: '2024-10-20',
      title: 'Lithuania’s foreign minister puts sending Western troops back up for discussion',
      areas: ['LTU', 'UKR'],
      by: 'european-conservative',
      note: 'The article names the weekday only, a Sunday; the date follows from the events around it.',
    },
    {
      id: 'security-council-meeting',
      date: '2024-10-22',
      title: 'South Korea’s National Security Council holds an emergency meeting on North Korea’s part in the war',
      areas: ['KOR', 'PRK', 'RUS'],
      by: 'european-conservative',
      note: 'The article names the weekday only, a Tuesday; the date follows from the events around it.',
    },
  ],
  notes: [
    'The vintage is named after the latest event the article dates, 22 October 2024: its day of publication is not known to us.',
  ],
};
