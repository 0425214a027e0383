import type { DatasetFile } from '../../src/rules/dataset-file.js';
import { formatReference } from '../../src/reference/reference.js';
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
  /** By the ids that a reference can name. */
  ids: Record<string, Meaning>;
  /** As printed, by the id of the observation. */
  values: Record<string, number | null>;
  /** All else that has an id, as "measure soldiers" or "term kind loans": measures with their definitions. */
  names: Record<string, string>;
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

const namesOf = ({ measures, areas, agents, terms = {} }: Vintage): [string, string][] => [
  ...measures.map(({ id, definition }): [string, string] => [`measure ${id}`, definition]),
  ...areas.map(({ code }): [string, string] => [`area ${code}`, code]),
  ...agents.map(({ id }): [string, string] => [`agent ${id}`, id]),
  ...Object.entries(terms).flatMap(([dimension, words]) =>
    Object.keys(words).map((value): [string, string] => [`term ${dimension} ${value}`, value]),
  ),
];

const surfaceOf = (vintage: Vintage, hash: string): VintageSurface => ({
  hash,
  ids: Object.fromEntries(meaningsOf(vintage)),
  values: Object.fromEntries(vintage.observations.map(({ id, value }) => [id, value])),
  names: Object.fromEntries(namesOf(vintage)),
});

/**
 * Every dataset with its vintages, in the order of the catalogue.
 * @param hashes Of each vintage with its evidence, by name.
 */
export const datasetsOf = (files: readonly DatasetFile[], hashes: Lock): Record<string, DatasetSurface> => {
  const datasets: Record<string, DatasetSurface> = {};
  for (const { vintage } of files) {
    const hash = hashes[formatReference(vintage)];
    if (hash === undefined) throw new Error(`${formatReference(vintage)}: expected its hash, got none`);
    (datasets[vintage.dataset] ??= {})[vintage.vintage] = surfaceOf(vintage, hash);
  }
  return datasets;
};
