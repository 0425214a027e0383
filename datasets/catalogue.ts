import type { Evidence } from '../src/evidence.js';
import type { Vintage } from '../src/vintage.js';

/** One dataset: what it is called, which vintages there are, and how to load one. */
export interface CatalogueEntry {
  id: string;
  title: string;
  /** Oldest first. */
  vintages: string[];
  latest: string;
  /** Loads a vintage, the latest unless one is named; rejects when there is none of that name. */
  load(vintage?: string): Promise<Vintage>;
  /** Loads the evidence of a vintage, in the same way. */
  evidence(vintage?: string): Promise<readonly Evidence[]>;
}

interface Loaders {
  vintage: () => Promise<Vintage>;
  evidence: () => Promise<readonly Evidence[]>;
}

/** Import paths stay literal, so that every bundler can split them. */
const entry = (id: string, title: string, loaders: Record<string, Loaders>): CatalogueEntry => {
  const vintages = Object.keys(loaders);
  const latest = vintages.at(-1) ?? '';
  const found = (vintage: string): Loaders => {
    const loader = Object.hasOwn(loaders, vintage) ? loaders[vintage] : undefined;
    if (!loader) {
      // The shape of src's FigureError; a dataset takes nothing but types from there.
      const issue = {
        code: 'unknown-vintage',
        path: 'vintage',
        got: `"${vintage}"`,
        expected: `one of ${vintages.join(', ')}`,
      };
      throw Object.assign(
        new Error(`The dataset "${id}" has no vintage "${vintage}": it has ${vintages.join(', ')}.`),
        {
          name: 'FigureError',
          code: issue.code,
          path: issue.path,
          issues: [issue],
        },
      );
    }
    return loader;
  };
  return {
    id,
    title,
    vintages,
    latest,
    load: async (vintage = latest) => found(vintage).vintage(),
    evidence: async (vintage = latest) => found(vintage).evidence(),
  };
};

/** Every dataset of the package; nothing is loaded until asked for. */
export const catalogue: readonly CatalogueEntry[] = [
  entry('south-korea-aid', 'South Korea’s aid to Ukraine', {
    '2024-10-22': {
      vintage: async () => (await import('./south-korea-aid/2024-10-22.js')).southKoreaAid,
      evidence: async () => (await import('./south-korea-aid/2024-10-22.evidence.js')).evidence,
    },
  }),
  entry('aid-to-ukraine', 'Aid to Ukraine by donor', {
    '2024-08-31': {
      vintage: async () => (await import('./aid-to-ukraine/2024-08-31.js')).aidToUkraine,
      evidence: async () => (await import('./aid-to-ukraine/2024-08-31.evidence.js')).evidence,
    },
    '2026-04-30': {
      vintage: async () => (await import('./aid-to-ukraine/2026-04-30.js')).aidToUkraine,
      evidence: async () => (await import('./aid-to-ukraine/2026-04-30.evidence.js')).evidence,
    },
  }),
  entry('artillery-shells', 'Artillery rounds for both sides', {
    '2024-10-22': {
      vintage: async () => (await import('./artillery-shells/2024-10-22.js')).artilleryShells,
      evidence: async () => (await import('./artillery-shells/2024-10-22.evidence.js')).evidence,
    },
  }),
  entry('troops', 'North Korean and Russian troops', {
    '2024-10-22': {
      vintage: async () => (await import('./troops/2024-10-22.js')).troops,
      evidence: async () => (await import('./troops/2024-10-22.evidence.js')).evidence,
    },
  }),
  entry('events', 'What happened when', {
    '2024-10-22': {
      vintage: async () => (await import('./events/2024-10-22.js')).events,
      evidence: async () => (await import('./events/2024-10-22.evidence.js')).evidence,
    },
  }),
  entry('positions', 'Who holds what on arms and troops', {
    '2024-10-22': {
      vintage: async () => (await import('./positions/2024-10-22.js')).positions,
      evidence: async () => (await import('./positions/2024-10-22.evidence.js')).evidence,
    },
  }),
];
