import type { FigureData, FigureRow } from './figure-data.js';
import { refuse } from './issue.js';
import type { Observation } from './observation.js';
import type { View } from './view.js';
import type { Vintage } from './vintage.js';

/** Letters and digits of any script, hyphens between; ids of rows that came without one. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const observationFrom = (row: FigureRow, index: number, taken: Set<string>): Observation => {
  const base = row.id ?? (slug(row.label ?? '') || `row-${index + 1}`);
  const id = row.id !== undefined || !taken.has(base) ? base : `${base}-${index + 1}`;
  if (taken.has(id)) throw refuse('duplicate-id', `observations[${index}].id`, id, 'an id that no other row has', id);
  taken.add(id);
  return {
    measure: 'value',
    area: '',
    period: '',
    unit: { code: '1', mult: 0 },
    relation: 'eq',
    basis: 'reported',
    by: '',
    ...(row.value === null && { status: ['O'] }),
    ...row,
    id,
    ...(row.relation === undefined && row.hedge !== undefined && { relation: 'approx' as const }),
  };
};

/**
 * A user's data as a whole vintage: what drawing needs and the page did not give is filled in with what claims nothing
 * (no claimant, no period, the unit "1"). Data that is a vintage already comes back equal.
 * @throws FigureError `duplicate-id`
 */
export const complete = (data: FigureData): Vintage => {
  const taken = new Set<string>();
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
    ...(data as Partial<Vintage>),
    views: (data.views ?? []) as View[],
    observations: data.observations.map((row, index) => observationFrom(row, index, taken)),
  };
};
