import type { Evidence } from '../../src/model/evidence.js';

const accessed = '2026-11-23';
const article = 'european-conservative-article';
const method = 'told in our words';

/** Where each number of `positions@2024-10-22` is written. */
export const evidence: readonly Evidence[] = [
  { ids: ['south-korea-preparing'], source: article, quote: 'for the past 70 years', accessed, live: false },
  { ids: ['seoul-arms-by-steps'], source: article, method, accessed, live: false },
  {
    ids: ['seoul-arms-by-steps'],
    supports: 'note',
    source: article,
    quote: 'Following the security council meeting, a senior official',
    accessed,
    live: false,
  },
  { ids: ['south-korea-no-lethal-aid'], source: article, method, accessed, live: false },
  { ids: ['south-korea-shell-stock'], source: article, method, accessed, live: false },
  { ids: ['zelensky-strong-response'], source: article, quote: 'strong response', accessed, live: false },
  { ids: ['macron-western-troops'], source: article, method, accessed, live: false },
  { ids: ['baltic-western-troops'], source: article, method, accessed, live: false },
  { ids: ['landsbergis-western-troops'], source: article, quote: 'boots on the ground', accessed, live: false },
];
