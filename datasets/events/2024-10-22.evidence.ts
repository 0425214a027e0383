import type { Evidence } from '../../src/model/evidence.js';

const accessed = '2026-11-23';
const article = 'european-conservative-article';

/** Where each number of `events@2024-10-22` is written. */
export const evidence: readonly Evidence[] = [
  { ids: ['eu-promise'], source: article, quote: 'promised to supply one million rounds', accessed, live: false },
  {
    ids: ['north-korea-first-troops'],
    source: article,
    quote: 'the first 1,500 special forces personnel',
    accessed,
    live: false,
  },
  { ids: ['landsbergis-remarks'], source: article, quote: 'boots on the ground', accessed, live: false },
  { ids: ['security-council-meeting'], source: article, method: 'told in our words', accessed, live: false },
];
