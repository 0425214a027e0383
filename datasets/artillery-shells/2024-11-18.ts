import type { Observation, Unit } from '../../src/model/observation.js';
import type { View } from '../../src/model/view.js';
import type { Vintage } from '../../src/model/vintage.js';
import { artilleryShells as before } from './2024-10-22.js';
import { liga, pravdaMillion, swissinfo } from './sources.js';

const rounds: Unit = { code: 'rounds', mult: 0 };
const millionRounds: Unit = { code: 'rounds', mult: 6 };

const sent = {
  measure: 'artillery-rounds',
  area: 'EU',
  counterpart: 'UKR',
  basis: 'reported',
  by: 'eu',
  via: 'borrell',
  quantity: 'eu-rounds-sent',
} satisfies Partial<Observation>;

/** Views of the article’s numbers stay as they are, and say what came after. */
const withSequel = (view: View): View =>
  view.id === 'pledge' || view.id === 'flows'
    ? {
        ...view,
        notes: [
          ...(view.notes ?? []),
          'The article’s number of October 2024. On 18 November 2024 the EU said that the whole million had been sent.',
        ],
      }
    : view;

/** Artillery rounds for both sides: `artillery-shells@2024-11-18`. */
export const artilleryShells: Vintage = {
  ...before,
  vintage: '2024-11-18',
  description:
    'Artillery rounds that North Korea is said to have sent to Russia, and that the European Union promised and sent to Ukraine: what an article of autumn 2024 and others had said of them by 18 November 2024.',
  supersedes: '2024-10-22',
  sources: [...before.sources, swissinfo, liga, pravdaMillion],
  observations: [
    ...before.observations,
    {
      ...sent,
      id: 'eu-sent-2024-11-11',
      label: 'EU to Ukraine, sent by 11 November 2024',
      period: '../2024-11-11',
      value: 980_000,
      unit: rounds,
      relation: 'gt',
      low: 980_000,
      hedge: 'more than',
      stated: '2024-11-11',
      source: 'swissinfo-2024-11-11',
    },
    {
      ...sent,
      id: 'eu-sent-2024-11-18',
      label: 'EU to Ukraine, sent by 18 November 2024',
      period: '../2024-11-18',
      value: 1,
      unit: millionRounds,
      relation: 'eq',
      stated: '2024-11-18',
      source: 'ukrainska-pravda-2024-11-18',
      note: 'The whole of the promised million, eight months after it fell due in March 2024.',
    },
  ],
  views: [
    ...before.views.map(withSequel),
    {
      id: 'pledge-met',
      form: 'target',
      title: 'The EU’s million rounds were all sent by November 2024',
      promised: 'eu-promised-2023-03-20',
      delivered: 'eu-sent-2024-11-18',
    },
  ],
  notes: ['The vintage is named after the latest statement in it, of 18 November 2024.'],
};
