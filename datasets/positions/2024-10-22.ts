import type { Vintage } from '../../src/model/vintage.js';
import {
  balticStates,
  europeanConservative,
  landsbergis,
  macron,
  seoulOfficial,
  southKoreanGovernment,
  zelensky,
} from '../agents.js';
import { europeanConservativeArticle } from '../sources.js';

/** Who holds what on arms and troops: `positions@2024-10-22`. */
export const positions: Vintage = {
  dataset: 'positions',
  vintage: '2024-10-22',
  title: 'Who holds what on arms and troops',
  description:
    'What the parties named in an article of autumn 2024 held on arming Ukraine and on sending Western troops there.',
  accessed: '2026-11-23',
  measures: [
    {
      id: 'years-of-preparation',
      title: 'Years of preparation',
      definition: 'Years for which a country has been getting ready for an attack, by the word of one party.',
    },
  ],
  areas: [{ code: 'KOR', name: 'South Korea', alpha2: 'KR' }],
  agents: [seoulOfficial, southKoreanGovernment, zelensky, macron, balticStates, landsbergis, europeanConservative],
  sources: [europeanConservativeArticle],
  observations: [
    {
      id: 'south-korea-preparing',
      label: 'South Korea getting ready for an attack from the North',
      measure: 'years-of-preparation',
      area: 'KOR',
      period: 'P70Y/2024-10-22',
      value: 70,
      unit: { code: 'years', mult: 0 },
      relation: 'eq',
      basis: 'reported',
      by: 'european-conservative',
      stated: '2024-10-22/..',
      source: 'european-conservative-article',
      quantity: 'south-korea-years-of-preparation',
    },
  ],
  views: [],
  checks: [],
  positions: [
    {
      id: 'seoul-arms-by-steps',
      holder: 'seoul-official',
      stance:
        'Arms for Ukraine are possible step by step: first for defence, and for attack as well if North Korea’s part grows too large.',
      date: '2024-10-22/..',
      via: 'european-conservative',
      note: 'Said after the emergency meeting of the National Security Council; the article gives no day of its own for it.',
    },
    {
      id: 'south-korea-no-lethal-aid',
      holder: 'south-korean-government',
      stance:
        'By long practice no weapons go to a country at war, so as not to become a side in it; no lethal aid has gone to Ukraine so far.',
      date: '../2024-10-22',
      via: 'european-conservative',
    },
    {
      id: 'south-korea-shell-stock',
      holder: 'european-conservative',
      stance:
        'South Korea’s stock of artillery shells, built up against an attack from the North, is among the biggest anywhere.',
      date: '../2024-10-22',
      note: 'The article’s own account; it prints no number of shells.',
    },
    {
      id: 'zelensky-strong-response',
      holder: 'zelensky',
      stance: 'Ukraine’s partners must answer firmly when another state enters the war against it.',
      date: '../2024-10-22',
      via: 'european-conservative',
    },
    {
      id: 'macron-western-troops',
      holder: 'macron',
      stance: 'Was the first to bring up sending Western troops to Ukraine.',
      date: '../2024-10-22',
      via: 'european-conservative',
    },
    {
      id: 'baltic-western-troops',
      holder: 'baltic-states',
      stance: 'More and more in favour of Macron’s idea of sending Western troops.',
      date: '../2024-10-22',
      via: 'european-conservative',
    },
    {
      id: 'landsbergis-western-troops',
      holder: 'landsbergis',
      stance:
        'If North Korea’s help with arms and men is confirmed, Western troops and Macron’s other ideas are back on the table.',
      date: '2024-10-20',
      via: 'european-conservative',
    },
  ],
  notes: [
    'The vintage is named after the latest event the article dates, 22 October 2024: its day of publication is not known to us.',
    'A stance without a day of its own is dated as held before the article was written.',
  ],
};
