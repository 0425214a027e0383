import type { Unit } from '../../src/model/observation.js';
import type { View } from '../../src/model/view.js';
import type { Vintage } from '../../src/model/vintage.js';
import { kirby, singh, usGovernment } from '../us-agents.js';
import { troops as before } from './2024-10-22.js';
import { dwOctober, lbcSingh, rbcKirby } from './sources.js';
import { pravdaYusov } from './sources-on-russians.js';

const people: Unit = { code: 'people', mult: 0 };

/** The view of the article’s numbers stays as it is, and says that others came after. */
const withSequel = (view: View): View =>
  view.id === 'contingents'
    ? {
        ...view,
        notes: [...(view.notes ?? []), 'The article’s numbers of October 2024; later statements give others.'],
      }
    : view;

/** North Korean and Russian troops: `troops@2024-12-28`. */
export const troops: Vintage = {
  ...before,
  vintage: '2024-12-28',
  description:
    'North Korean soldiers said to be in Russia or on their way there, and Russian soldiers thought to be in Ukraine: what an article of autumn 2024 and others had said of them by 28 December 2024.',
  supersedes: '2024-10-22',
  agents: [...before.agents, usGovernment, kirby, singh],
  sources: [...before.sources, dwOctober, rbcKirby, lbcSingh, pravdaYusov],
  observations: [
    ...before.observations,
    {
      id: 'north-korea-sent-nis-2024-10-23',
      label: 'North Korean troops already in Russia, 23 October 2024',
      measure: 'soldiers',
      area: 'PRK',
      counterpart: 'RUS',
      period: '2024-10-23',
      value: 3000,
      unit: people,
      relation: 'eq',
      basis: 'claimed',
      by: 'nis',
      stated: '2024-10-23',
      source: 'dw-70572913',
      quantity: 'north-korea-troops-sent',
    },
    {
      id: 'north-korea-sent-white-house-2024-10-23',
      label: 'North Korean soldiers moved to eastern Russia by mid-October 2024',
      measure: 'soldiers',
      area: 'PRK',
      counterpart: 'RUS',
      period: '2024-10',
      value: 3000,
      unit: people,
      relation: 'ge',
      low: 3000,
      hedge: 'at least',
      basis: 'estimated',
      by: 'us-government',
      via: 'kirby',
      stated: '2024-10-23',
      source: 'rbc-ukraine-2024-10-23',
      quantity: 'north-korea-troops-sent',
      note: 'An assessment, in the words of the White House, of what had been moved between early and mid-October.',
    },
    {
      id: 'north-korea-sent-pentagon-2024-10-28',
      label: 'North Korean soldiers sent to train in eastern Russia, October 2024',
      measure: 'soldiers',
      area: 'PRK',
      counterpart: 'RUS',
      period: '2024-10-28',
      value: 10_000,
      unit: people,
      relation: 'approx',
      hedge: 'around',
      basis: 'estimated',
      by: 'us-government',
      via: 'singh',
      stated: '2024-10-28',
      source: 'lbc-2024-10-28',
      quantity: 'north-korea-troops-sent',
      note: 'What the defense department believes; it raised Washington’s estimate of 3,000.',
    },
    {
      id: 'north-korea-expected-nis-2024-10-23',
      label: 'North Korean troops expected in Russia by December 2024, in all',
      measure: 'soldiers',
      area: 'PRK',
      counterpart: 'RUS',
      period: '2024-12',
      value: 10_000,
      unit: people,
      relation: 'eq',
      basis: 'expected',
      by: 'nis',
      stated: '2024-10-23',
      source: 'dw-70572913',
      quantity: 'north-korea-troops-expected',
      note: 'In all: the 3,000 who were already there are included.',
    },
    {
      id: 'russia-in-ukraine-military-intelligence-2024-12-28',
      label: 'Russian soldiers in the occupied parts of Ukraine, December 2024',
      measure: 'soldiers',
      area: 'RUS',
      counterpart: 'UKR',
      period: '2024-12-28',
      value: 600_000,
      unit: people,
      relation: 'approx',
      hedge: 'about',
      basis: 'claimed',
      by: 'ukrainian-military-intelligence',
      via: 'yusov',
      stated: '2024-12-28',
      source: 'ukrainska-pravda-2024-12-28',
      quantity: 'russian-troops-in-ukraine',
    },
  ],
  views: before.views.map(withSequel),
  notes: ['The vintage is named after the latest statement in it, of 28 December 2024.'],
};
