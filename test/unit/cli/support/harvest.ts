import type { Observation, Unit } from '../../../../src/model/observation.js';
import type { Vintage } from '../../../../src/model/vintage.js';

const tonnes: Unit = { code: 'tonnes', mult: 0 };
const millions: Unit = { code: 'EUR', mult: 6 };

const row = (given: Partial<Observation> & Pick<Observation, 'id' | 'value'>): Observation => ({
  measure: 'harvest',
  area: 'FRA',
  period: '2024',
  unit: tonnes,
  relation: 'eq',
  basis: 'recorded',
  by: 'board',
  source: 'almanac',
  ...given,
});

/** A newsroom's own dataset, made up: small, with every kind of hedge. */
export const harvest2024: Vintage = {
  dataset: 'harvest',
  vintage: '2024-09-30',
  title: 'The apple harvest',
  description: 'Made up for a test.',
  published: '2024-10-05',
  accessed: '2024-10-06',
  measures: [
    { id: 'harvest', title: 'Harvest', definition: 'Apples picked.' },
    { id: 'sales', title: 'Sales', definition: 'Apples sold.' },
  ],
  areas: [{ code: 'FRA', name: 'France', alpha2: 'FR' }],
  agents: [
    { id: 'board', name: 'Apple Board', short: 'the board', party: 'third-party', description: 'Counts apples.' },
    { id: 'growers', name: 'Growers', party: 'third-party', description: 'Grow apples.' },
  ],
  sources: [
    {
      id: 'almanac',
      csl: {
        id: 'almanac',
        type: 'report',
        title: 'The Almanac',
        URL: 'https://example.org/almanac',
        accessed: { 'date-parts': [[2024, 10, 6]] },
      },
      licence: { name: 'CC0-1.0' },
      credit: 'The Almanac',
    },
  ],
  observations: [
    row({ id: 'picked', label: 'Picked', value: 12_307, quantity: 'apples-picked' }),
    row({ id: 'sold', label: 'Sold', value: 788.521, unit: millions, measure: 'sales' }),
    row({ id: 'lost', label: 'Lost', value: 650_000, relation: 'approx', hedge: 'about' }),
    row({ id: 'stored', label: 'Stored', value: 70, relation: 'gt', low: 70, hedge: 'over' }),
    row({ id: 'pressed', label: 'Pressed', value: 40, relation: 'between', low: 30, high: 50, hedge: 'between' }),
    row({ id: 'given', label: 'Given away', value: null, status: ['O'] }),
    row({ id: 'red', label: 'Red', value: 75 }),
    row({ id: 'green', label: 'Green', value: 25 }),
    row({ id: 'all', label: 'All colours', value: 100 }),
  ],
  derivations: [{ id: 'red-share', label: 'Red of all', kind: 'share', from: ['red', 'all'] }],
  views: [{ id: 'colours', form: 'parts', title: 'Red and green', whole: 'all', parts: ['red', 'green'] }],
  checks: [],
};

/** A year later: one number revised, one gone, one found to have been wrong. */
export const harvest2025: Vintage = {
  ...harvest2024,
  vintage: '2025-09-30',
  published: '2025-10-04',
  supersedes: '2024-09-30',
  observations: [
    ...harvest2024.observations
      .filter((o) => o.id !== 'stored')
      .map((o) =>
        o.id === 'picked' ? { ...o, value: 13_100 } : o.id === 'lost' ? { ...o, basis: 'estimated' as const } : o,
      ),
    row({
      id: 'guessed',
      label: 'Picked, by the growers',
      value: 15_000,
      by: 'growers',
      basis: 'claimed',
      quantity: 'apples-picked',
      stated: '2025-03-01',
      repeats: 'picked',
    }),
  ],
  errata: [
    {
      observation: 'sold',
      vintage: '2024-09-30',
      found: '2025-01-15',
      text: 'A page was counted twice.',
      corrected: '2025-09-30',
    },
  ],
  revisions: [
    {
      ids: ['picked'],
      text: 'Late orchards were added.',
      effect: { value: 793, unit: tonnes, relation: 'approx' },
      basis: 'inferred',
    },
  ],
};
