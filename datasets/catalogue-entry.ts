import type { Evidence } from '../src/model/evidence.js';
import type { Vintage } from '../src/model/vintage.js';

/** One dataset: what it is called, which vintages there are, and how to load one. */
export interface CatalogueEntry {
  /** Id of the dataset. */
  id: string;
  /** Name for a reader. */
  title: string;
  /** Oldest first. */
  vintages: string[];
  /** Name of the newest vintage. */
  latest: string;
  /** Loads a vintage, the latest unless one is named; rejects when there is none of that name. */
  load(vintage?: string): Promise<Vintage>;
  /** Loads the evidence of a vintage, in the same way. */
  evidence(vintage?: string): Promise<readonly Evidence[]>;
  /**
   * Loads the dataset as a reader could have known it on a day: the newest vintage that was out by then, and no other.
   * @param date ISO 8601 day.
   * @throws (rejects) FigureError `malformed-date`, `before-first-vintage`
   */
  asOf(date: string): Promise<Vintage>;
}

interface Loaders {
  /** The day by which the vintage was out, as src’s `availableFrom` finds it once it is loaded. */
  availableFrom: string;
  vintage: () => Promise<Vintage>;
  evidence: () => Promise<readonly Evidence[]>;
}

/** The shape of src’s FigureError; a dataset takes nothing but types from there. */
const refusal = (message: string, code: string, path: string, got: string, expected: string): Error =>
  Object.assign(new Error(message), { name: 'FigureError', code, path, issues: [{ code, path, got, expected }] });

const isDay = (date: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : NaN;
  // Parsing takes 30 February for 1 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};

/** Makes the entry of one dataset from the loaders of its vintages by name, oldest first. */
export const entry = (id: string, title: string, loaders: Record<string, Loaders>): CatalogueEntry => {
  const vintages = Object.keys(loaders);
  const latest = vintages.at(-1) ?? '';
  const found = (vintage: string): Loaders => {
    const loader = Object.hasOwn(loaders, vintage) ? loaders[vintage] : undefined;
    if (loader) return loader;
    const names = vintages.join(', ');
    const message = `The dataset "${id}" has no vintage "${vintage}": it has ${names}.`;
    throw refusal(message, 'unknown-vintage', 'vintage', `"${vintage}"`, `one of ${names}`);
  };
  const knownOn = (date: string): Loaders => {
    if (!isDay(date)) {
      const expected = 'an ISO 8601 day such as 2024-10-22';
      throw refusal(`date: expected ${expected}, got "${date}"`, 'malformed-date', 'date', `"${date}"`, expected);
    }
    const all = Object.values(loaders);
    const loader = all.findLast((each) => each.availableFrom <= date);
    if (loader) return loader;
    const expected = `${all[0]?.availableFrom ?? ''} or later, when the first vintage was out`;
    const message = `The dataset "${id}" has no vintage of ${date} or before: expected ${expected}.`;
    throw refusal(message, 'before-first-vintage', 'date', `"${date}"`, expected);
  };
  return {
    id,
    title,
    vintages,
    latest,
    load: async (vintage = latest) => found(vintage).vintage(),
    evidence: async (vintage = latest) => found(vintage).evidence(),
    asOf: async (date) => knownOn(date).vintage(),
  };
};
