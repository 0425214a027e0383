import type { Evidence } from '../../src/model/evidence.js';

const accessed = '2026-11-23';
const later = '2026-12-01';
const article = 'european-conservative-article';

/** Where each event of `events@2024-10-22` is told, and dated. */
export const evidence: readonly Evidence[] = [
  { ids: ['eu-promise'], source: article, quote: 'promised to supply one million rounds', accessed, live: false },
  {
    ids: ['eu-promise', 'eu-promise-due'],
    source: 'interfax-ukraine-2023-03-20',
    quote: '1 million rounds of artillery ammunition within the next 12 months',
    accessed,
    live: false,
  },
  {
    ids: ['eu-promise-due'],
    supports: 'note',
    source: article,
    quote: 'one million rounds to Ukraine by April 2024',
    accessed,
    live: false,
  },
  {
    ids: ['north-korea-first-troops'],
    source: article,
    quote: 'the first 1,500 special forces personnel',
    accessed,
    live: false,
  },
  {
    ids: ['north-korea-first-troops'],
    source: 'kbs-188550',
    quote: 'on board Russian naval vessels between Tuesday and Sunday of last week',
    accessed,
    live: false,
    note: 'Published on Friday 18 October 2024, so from the 8th to the 13th.',
  },
  { ids: ['landsbergis-remarks'], source: article, quote: 'boots on the ground', accessed, live: false },
  {
    ids: ['landsbergis-remarks'],
    supports: 'note',
    source: 'politico-2024-10-21',
    quote: 'Lithuanian Foreign Minister Gabrielius Landsbergis told POLITICO Sunday',
    accessed: later,
    live: false,
  },
  { ids: ['security-council-meeting'], source: article, method: 'told in our words', accessed, live: false },
  {
    ids: ['security-council-meeting'],
    supports: 'note',
    source: 'kbs-8088028',
    quote: 'Today (10.22), an emergency National Security Council (NSC) standing committee was convened',
    accessed: later,
    live: false,
  },
];
