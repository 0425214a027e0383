import type { Evidence, Vintage } from 'figures-of-record';
import { catalogue } from 'figures-of-record/datasets';

/** One dataset with all its vintages, oldest first. */
export interface Edition {
  id: string;
  title: string;
  vintages: { vintage: Vintage; evidence: readonly Evidence[] }[];
}

/** Every dataset of the catalogue, loaded. */
export const loadEditions = (): Promise<Edition[]> =>
  Promise.all(
    catalogue.map(async (entry) => ({
      id: entry.id,
      title: entry.title,
      vintages: await Promise.all(
        entry.vintages.map(async (name) => ({ vintage: await entry.load(name), evidence: await entry.evidence(name) })),
      ),
    })),
  );
