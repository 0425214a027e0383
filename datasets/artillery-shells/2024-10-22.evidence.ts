import type { Evidence } from '../../src/model/evidence.js';
import { evidenceForRussia } from './claims-for-russia.evidence.js';
import { evidenceForUkraine } from './claims-for-ukraine.evidence.js';

const accessed = '2026-11-23';
const article = 'european-conservative-article';

/** Where each number of `artillery-shells@2024-10-22` is written. */
export const evidence: readonly Evidence[] = [
  {
    ids: ['north-korea-to-russia'],
    source: article,
    quote: 'around 8 million artillery rounds',
    accessed,
    live: false,
  },
  {
    ids: ['north-korea-shipments'],
    source: article,
    quote: 'over 70 large-scale weapons shipments',
    accessed,
    live: false,
  },
  { ids: ['eu-promised'], source: article, quote: 'promised to supply one million rounds', accessed, live: false },
  { ids: ['eu-sent'], source: article, quote: 'only about 650,000', accessed, live: false },
  ...evidenceForRussia,
  ...evidenceForUkraine,
];
