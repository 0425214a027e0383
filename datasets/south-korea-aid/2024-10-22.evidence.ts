import type { Evidence } from '../../src/model/evidence.js';

const accessed = '2026-11-23';
const article = 'european-conservative-article';
const sheet = 'Country Summary (€)';
const method = 'rounded to the million euros';

/** Where each number of `south-korea-aid@2024-10-22` is written. */
export const evidence: readonly Evidence[] = [
  { ids: ['total'], source: article, quote: 'a total of €789 million', accessed, live: false },
  { ids: ['financial'], source: article, quote: '€470 million in financial aid', accessed, live: false },
  { ids: ['humanitarian'], source: article, quote: '€304 million in humanitarian assistance', accessed, live: false },
  { ids: ['military'], source: article, quote: 'some €15 million in defensive military aid', accessed, live: false },
  { ids: ['rank'], source: article, quote: 'somewhere between Austria and Slovakia', accessed, live: false },
  {
    ids: ['total'],
    source: 'kiel-r19',
    cell: { sheet, row: 'South Korea', column: 'Total bilateral allocations' },
    method,
    accessed,
    live: false,
  },
  {
    ids: ['financial'],
    source: 'kiel-r19',
    cell: { sheet, row: 'South Korea', column: 'Financial allocations' },
    method,
    accessed,
    live: false,
  },
  {
    ids: ['humanitarian'],
    source: 'kiel-r19',
    cell: { sheet, row: 'South Korea', column: 'Humanitarian allocations' },
    method,
    accessed,
    live: false,
  },
  {
    ids: ['military'],
    source: 'kiel-r19',
    cell: { sheet, row: 'South Korea', column: 'Military allocations' },
    method,
    accessed,
    live: false,
  },
  {
    ids: ['military'],
    supports: 'note',
    source: 'yonhap-2022-05-26',
    quote: 'non-lethal military goods, such as bulletproof vests, helmets and medical supplies',
    accessed,
    live: false,
  },
];
