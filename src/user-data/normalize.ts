import type { VintageInput, ObservationInput } from './figure-data.js';
import { inBaseUnits } from '../model/amount.js';
import { figureError } from '../error/figure-error.js';
import type { Observation } from '../model/observation.js';
import type { View } from '../model/view.js';
import type { Vintage } from '../model/vintage.js';

/** Makes the id of a row that came without one: letters and digits of any script, hyphens between. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Leaves out keys that are undefined. */
const given = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;

/** Collects the ids that rows came with, since no id that is made may be one of them, nor of those further down. @throws FigureError `duplicate-id` */
const idsOf = (rows: readonly ObservationInput[]): Set<string> => {
  const ids = new Set<string>();
  rows.forEach(({ id }, index) => {
    if (id === undefined) return;
    if (ids.has(id))
      throw figureError('duplicate-id', `observations[${index}].id`, id, 'an id that no other row has', id);
    ids.add(id);
  });
  return ids;
};

const makeId = (label: string, index: number, taken: Set<string>): string => {
  const base = slug(label) || `row-${index + 1}`;
  let id = base;
  for (let n = index + 1; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
};

const observationFrom = (row: ObservationInput, index: number, taken: Set<string>): Observation => {
  const id = row.id ?? makeId(row.label ?? '', index, taken);
  if (row.value !== null && !Number.isFinite(inBaseUnits(row.value, row.unit ?? { code: '1', mult: 0 }))) {
    throw figureError(
      'too-large',
      `observations[${index}].value`,
      row.value,
      'a number small enough to compute with',
      id,
    );
  }
  return {
    measure: 'value',
    area: '',
    period: '',
    unit: { code: '1', mult: 0 },
    relation: 'eq',
    basis: 'reported',
    by: '',
    ...(row.value === null && { status: ['O'] }),
    ...given(row),
    id,
    ...(row.relation === undefined && row.hedge !== undefined && { relation: 'approx' as const }),
  };
};

/**
 * Makes a whole vintage of a user's data: what drawing needs and the page did not give is filled in with neutral values
 * (no claimant, no period, the unit "1"). Data that are a vintage already come back equal.
 * @throws FigureError `duplicate-id`, `too-large`
 */
export const normalize = (data: VintageInput): Vintage => {
  const taken = idsOf(data.observations);
  // A row without a number has the unit of the others.
  const unit = data.observations.find((row) => row.unit)?.unit;
  return {
    dataset: '',
    vintage: '',
    title: '',
    description: '',
    accessed: '',
    checks: [],
    measures: [],
    areas: [],
    agents: [],
    sources: [],
    ...given(data as Partial<Vintage>),
    views: (data.views ?? []) as View[],
    observations: data.observations.map((row, index) =>
      observationFrom(row.value === null && unit ? { ...row, unit: row.unit ?? unit } : row, index, taken),
    ),
  };
};
