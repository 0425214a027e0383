import type { Agent } from '../../../src/model/agent.js';
import type { Area } from '../../../src/model/area.js';
import type { Vintage } from '../../../src/model/vintage.js';
import { vintage } from './data.js';

/** Somebody who states numbers, and who passes them on. */
export const agents: Agent[] = [
  {
    id: 'nis',
    name: 'National Intelligence Service',
    mention: 'the intelligence service',
    short: 'the NIS',
    party: 'third-party',
  },
  { id: 'press', name: 'The Paper', party: 'media' },
];

/** Areas that the platform knows, one that it does not, and one with no code that it could know. */
export const areas: Area[] = [
  { code: 'PRK', name: 'North Korea', alpha2: 'KP' },
  { code: 'TUR', name: 'Turkey', alpha2: 'TR' },
  { code: 'EU', name: 'EU institutions', alpha2: 'EU' },
  { code: 'XKX', name: 'Kosovo' },
  { code: 'BAD', name: 'Badland', alpha2: 'badland' },
];

/** A vintage with names for agents, areas, a measure and a dimension. */
export const data: Vintage = vintage({
  agents,
  areas,
  measures: [{ id: 'artillery-rounds', title: 'Artillery rounds', definition: 'Rounds.' }],
  terms: { kind: { military: 'Military' } },
});
