import type { Vintage } from '../../../src/model/vintage.js';

/** A dataset of one number with its source. */
export const dataset = (name: string, url: string | undefined, value = 5): Vintage => ({
  dataset: name,
  vintage: '2024-01-01',
  title: 'Test',
  description: 'A dataset for a test.',
  accessed: '2024-02-03',
  measures: [{ id: 'things', title: 'Things', definition: 'Things.' }],
  areas: [{ code: 'KOR', name: 'South Korea' }],
  agents: [{ id: 'someone', name: 'Someone', party: 'media' }],
  sources: [
    {
      id: 'paper',
      credit: 'The Paper',
      csl: { id: 'paper', type: 'article', title: 'A title', ...(url !== undefined && { URL: url }) },
      licence: { name: 'none stated' },
    },
  ],
  observations: [
    {
      id: 'one',
      label: 'One thing',
      measure: 'things',
      area: 'KOR',
      period: '2023',
      value,
      unit: { code: 'things', mult: 0 },
      relation: 'eq',
      basis: 'claimed',
      by: 'someone',
      source: 'paper',
    },
  ],
  views: [],
  checks: [],
});
