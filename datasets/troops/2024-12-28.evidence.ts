import type { Evidence } from '../../src/model/evidence.js';
import { evidence as before } from './2024-10-22.evidence.js';

const accessed = '2026-11-23';
const later = '2026-12-01';

/** Where each number of `troops@2024-12-28` is written. */
export const evidence: readonly Evidence[] = [
  ...before,
  {
    ids: ['north-korea-sent-nis-2024-10-23'],
    source: 'dw-70572913',
    quote: 'a total of 3,000 North Korean troops are already in Russia',
    accessed,
    live: false,
  },
  {
    ids: ['north-korea-sent-white-house-2024-10-23'],
    source: 'rbc-ukraine-2024-10-23',
    quote: 'North Korea moved at least 3,000 soldiers into Eastern Russia',
    accessed: later,
    live: false,
  },
  {
    ids: ['north-korea-sent-white-house-2024-10-23'],
    supports: 'note',
    source: 'rbc-ukraine-2024-10-23',
    quote: 'We assess that between early to mid-October',
    accessed: later,
    live: false,
  },
  {
    ids: ['north-korea-sent-pentagon-2024-10-28'],
    source: 'lbc-2024-10-28',
    quote: 'We believe that the DPRK has sent around 10,000 soldiers in total',
    accessed: later,
    live: false,
  },
  {
    ids: ['north-korea-sent-pentagon-2024-10-28'],
    supports: 'note',
    source: 'lbc-2024-10-28',
    quote: "raising Washington's previous estimate of 3,000",
    accessed: later,
    live: false,
  },
  {
    ids: ['north-korea-expected-nis-2024-10-23'],
    source: 'dw-70572913',
    quote: 'with 10,000 expected by December',
    accessed,
    live: false,
  },
  {
    ids: ['north-korea-expected-nis-2024-10-23'],
    supports: 'note',
    source: 'dw-70572913',
    quote: 'a total of 3,000 North Korean troops are already in Russia',
    accessed,
    live: false,
  },
  {
    ids: ['russia-in-ukraine-military-intelligence-2024-12-28'],
    source: 'ukrainska-pravda-2024-12-28',
    quote: 'in the temporarily occupied territories of Ukraine is about 600,000',
    accessed,
    live: false,
  },
];
