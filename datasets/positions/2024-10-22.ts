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
  title: 'Positions on arms and troops',
  description:
    'Where the parties named in an article of autumn 2024 stood on arming Ukraine and on sending Western troops there.',
  accessed: '2026-11-23',
  measures: [
    {
      id: 'years-of-preparation',
      title: 'Years of preparation',
      definition: 'Years for which a country has been preparing for an attack, as one party puts it.',
    },
  ],
  areas: [{ code: 'KOR', name: 'South Korea', alpha2: 'KR' }],
  agents: [seoulOfficial, southKoreanGovernment, zelensky, macron, balticStates, landsbergis, europeanConservative],
  sources: [europeanConservativeArticle],
  observations: [
    {
      id: 'south-korea-preparing',
      label: 'South Korea’s preparation for an invasion from the North',
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
        'Arms for Ukraine may be considered step by step: for defence first, and for offensive use too if the other side goes too far.',
      date: '2024-10-22/..',
      via: 'european-conservative',
      note: 'Said after the emergency meeting of the National Security Council; the article gives no day for it.',
    },
    {
      id: 'south-korea-no-lethal-aid',
      holder: 'south-korean-government',
      stance:
        'By long-standing doctrine South Korea arms no country at war, so as not to be seen as taking part, and has sent Ukraine no lethal aid so far.',
      date: '../2024-10-22',
      via: 'european-conservative',
    },
    {
      id: 'south-korea-shell-stock',
      holder: 'european-conservative',
      stance:
        'South Korea’s stockpile of artillery shells, built up against an invasion from the North, ranks among the world’s largest.',
      date: '../2024-10-22',
      note: 'The article’s own account; it gives no number of shells.',
    },
    {
      id: 'zelensky-strong-response',
      holder: 'zelensky',
      stance: 'All international partners should respond strongly when another state joins the war against Ukraine.',
      date: '../2024-10-22',
      via: 'european-conservative',
    },
    {
      id: 'macron-western-troops',
      holder: 'macron',
      stance: 'Was the first to raise the idea of sending Western troops to Ukraine.',
      date: '../2024-10-22',
      via: 'european-conservative',
    },
    {
      id: 'baltic-western-troops',
      holder: 'baltic-states',
      stance: 'Increasingly support Macron’s idea of sending Western troops.',
      date: '../2024-10-22',
      via: 'european-conservative',
    },
    {
      id: 'landsbergis-western-troops',
      holder: 'landsbergis',
      stance:
        'If North Korea’s supply of ammunition and soldiers is confirmed, the West has to return to Macron’s ideas, troops on the ground among them.',
      date: '2024-10-20',
      via: 'european-conservative',
    },
  ],
  notes: [
    'The vintage is named after the latest event the article dates, 22 October 2024: its day of publication is not known to us.',
    'A position without a day of its own is dated as held by the time the article was written.',
  ],
};
