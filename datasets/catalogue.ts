// Written by `npm run lists` from the folders. Do not edit.

import { type CatalogueEntry, entry } from './catalogue-entry.js';

export type { CatalogueEntry };

/** Every dataset of the package; nothing is loaded until asked for. */
export const catalogue: readonly CatalogueEntry[] = [
  entry('aid-to-ukraine', 'Aid to Ukraine by donor', {
    '2024-08-31': {
      availableFrom: '2024-11-01',
      vintage: async () => (await import('./aid-to-ukraine/2024-08-31.js')).aidToUkraine,
      evidence: async () => (await import('./aid-to-ukraine/2024-08-31.evidence.js')).evidence,
    },
    '2026-04-30': {
      availableFrom: '2026-08-04',
      vintage: async () => (await import('./aid-to-ukraine/2026-04-30.js')).aidToUkraine,
      evidence: async () => (await import('./aid-to-ukraine/2026-04-30.evidence.js')).evidence,
    },
  }),
  entry('artillery-shells', 'Artillery rounds for both sides', {
    '2024-10-22': {
      availableFrom: '2024-10-22',
      vintage: async () => (await import('./artillery-shells/2024-10-22.js')).artilleryShells,
      evidence: async () => (await import('./artillery-shells/2024-10-22.evidence.js')).evidence,
    },
    '2024-11-18': {
      availableFrom: '2024-11-18',
      vintage: async () => (await import('./artillery-shells/2024-11-18.js')).artilleryShells,
      evidence: async () => (await import('./artillery-shells/2024-11-18.evidence.js')).evidence,
    },
  }),
  entry('events', 'What happened when', {
    '2024-10-22': {
      availableFrom: '2024-10-22',
      vintage: async () => (await import('./events/2024-10-22.js')).events,
      evidence: async () => (await import('./events/2024-10-22.evidence.js')).evidence,
    },
  }),
  entry('positions', 'Positions on arms and troops', {
    '2024-10-22': {
      availableFrom: '2024-10-22',
      vintage: async () => (await import('./positions/2024-10-22.js')).positions,
      evidence: async () => (await import('./positions/2024-10-22.evidence.js')).evidence,
    },
  }),
  entry('south-korea-aid', 'South Korea’s aid to Ukraine', {
    '2024-10-22': {
      availableFrom: '2024-10-22',
      vintage: async () => (await import('./south-korea-aid/2024-10-22.js')).southKoreaAid,
      evidence: async () => (await import('./south-korea-aid/2024-10-22.evidence.js')).evidence,
    },
  }),
  entry('troops', 'North Korean and Russian troops', {
    '2024-10-22': {
      availableFrom: '2024-10-22',
      vintage: async () => (await import('./troops/2024-10-22.js')).troops,
      evidence: async () => (await import('./troops/2024-10-22.evidence.js')).evidence,
    },
    '2024-12-28': {
      availableFrom: '2024-12-28',
      vintage: async () => (await import('./troops/2024-12-28.js')).troops,
      evidence: async () => (await import('./troops/2024-12-28.evidence.js')).evidence,
    },
  }),
];
