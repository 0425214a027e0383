import type { Evidence } from '../../src/model/evidence.js';
import { claimsEvidence } from './claims.evidence.js';

const accessed = '2026-11-23';
const article = 'european-conservative-article';

/** Where each number of `troops@2024-10-22` is written. */
export const evidence: readonly Evidence[] = [
  {
    ids: ['north-korea-first'],
    source: article,
    quote: 'the first 1,500 special forces personnel',
    accessed,
    live: false,
  },
  {
    ids: ['north-korea-further', 'north-korea-brigades'],
    source: article,
    quote: 'a further 12,000 troops, in four brigades',
    accessed,
    live: false,
  },
  { ids: ['russia-in-ukraine'], source: article, quote: 'roughly 600,000 Russian soldiers', accessed, live: false },
  ...claimsEvidence,
];
