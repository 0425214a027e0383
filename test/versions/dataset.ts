import { type DatasetFile, nameOf } from '../../src/rules/dataset-file.js';
import type { Lock } from '../../src/rules/locks.js';
import type { Observation } from '../../src/model/observation.js';
import type { Vintage } from '../../src/model/vintage.js';

/** What an id stands for. Words about it may change from one vintage to the next, this may not. */
export type Meaning =
  | ({ is: 'observation' } & Pick<Observation, 'measure' | 'area' | 'counterpart' | 'dimensions' | 'unit'>)
  | { is: 'derivation'; kind: string; from: string[] }
  | { is: 'view'; form: string }
  | { is: 'event' }
  | { is: 'position'; holder: string };

/** What a release promises of one vintage. */
export interface VintageSurface {
  /** Of all its content and its evidence. */
  hash: string;
  supersedes?: string;
  /** By the ids that a reference can name. */
  ids: Record<string, Meaning>;
  /** As printed, by the id of the observation. */
  values: Record<string, number | null>;
  /** Definitions, by measure. */
  measures: Record<string, string>;
  areas: string[];
  agents: string[];
  /** Values of each dimension. */
  terms: Record<string, string[]>;
}

/** The vintages of one dataset, oldest first. */
export type DatasetSurface = Record<string, VintageSurface>;

const meaningOf = ({ measure, area, counterpart, dimensions, unit }: Observation): Meaning => ({
  is: 'observation',
  measure,
  area,
  ...(counterpart && { counterpart }),
  ...(dimensions && { dimensions }),
  unit,
});

const meaningsOf = (vintage: Vintage): [string, Meaning][] => [
  ...vintage.observations.map((o): [string, Meaning] => [o.id, meaningOf(o)]),
  ...(vintage.derivations ?? []).map(({ id, kind, from }): [string, Meaning] => [
    id,
    // Which vintage of another dataset it takes is a number behind "latest".
    { is: 'derivation', kind, from: from.map((reference) => reference.replace(/@[^/]+/, '')) },
  ]),
  ...vintage.views.map(({ id, form }): [string, Meaning] => [id, { is: 'view', form }]),
  ...(vintage.events ?? []).map(({ id }): [string, Meaning] => [id, { is: 'event' }]),
  ...(vintage.positions ?? []).map(({ id, holder }): [string, Meaning] => [id, { is: 'position', holder }]),
];

const surfaceOf = (vintage: Vintage, hash: string): VintageSurface => ({
  hash,
  ...(vintage.supersedes && { supersedes: vintage.supersedes }),
  ids: Object.fromEntries(meaningsOf(vintage)),
  values: Object.fromEntries(vintage.observations.map(({ id, value }) => [id, value])),
  measures: Object.fromEntries(vintage.measures.map(({ id, definition }) => [id, definition])),
  areas: vintage.areas.map(({ code }) => code),
  agents: vintage.agents.map(({ id }) => id),
  terms: Object.fromEntries(
    Object.entries(vintage.terms ?? {}).map(([dimension, words]) => [dimension, Object.keys(words)]),
  ),
});

/**
 * Every dataset with its vintages, in the order of the catalogue.
 * @param hashes Of each vintage with its evidence, by name.
 */
export const datasetsOf = (files: readonly DatasetFile[], hashes: Lock): Record<string, DatasetSurface> => {
  const datasets: Record<string, DatasetSurface> = {};
  for (const { vintage } of files) {
    const hash = hashes[nameOf(vintage)];
    if (hash === undefined) throw new Error(`${nameOf(vintage)}: expected its hash, got none`);
    (datasets[vintage.dataset] ??= {})[vintage.vintage] = surfaceOf(vintage, hash);
  }
  return datasets;
};
