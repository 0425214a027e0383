import type { Evidence } from '../../src/model/evidence.js';
import { evidence as before } from './2024-10-22.evidence.js';

const accessed = '2026-11-23';
const later = '2026-12-01';

/** Where each number of `artillery-shells@2024-11-18` is written. */
export const evidence: readonly Evidence[] = [
  ...before,
  {
    ids: ['eu-sent-2024-11-11'],
    source: 'swissinfo-2024-11-11',
    quote: 'has supplied Ukraine with more than 980,000 shells',
    accessed,
    live: false,
  },
  {
    ids: ['eu-sent-2024-11-11'],
    source: 'liga-2024-11-11',
    quote: 'We are at more than 980,000',
    accessed: later,
    live: false,
  },
  {
    ids: ['eu-sent-2024-11-18'],
    source: 'ukrainska-pravda-2024-11-18',
    quote: 'just met our pledge to provide Ukraine with 1 million rounds',
    accessed,
    live: false,
  },
  {
    ids: ['eu-sent-2024-11-18'],
    supports: 'note',
    source: 'interfax-ukraine-2023-03-20',
    quote: 'within the next 12 months',
    accessed,
    live: false,
  },
];
